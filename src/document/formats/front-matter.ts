import type { QuotedValue, SegmentKind } from '../document.js';
import type { Edit } from '../edit.js';
import type { Span } from '../span.js';
import type { Gathering } from './gathering.js';

/** The line with which front matter begins. */
const BEGIN = /^\ufeff?(?:(?<yaml>---)|\+\+\+)[ \t]*(?:\r\n|[\r\n])/u;
const KEY = /[\w"'-]+:/uy;
/** The line that ends it. What begins with no key may be a rule across the page, and dots below it an omission. */
const END = {
  yaml: /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|$)/gu,
  keyless: /(?<![^\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/gu,
  toml: /(?<![^\r\n])\+\+\+[ \t]*(?:\r\n|[\r\n]|$)/gu,
};

/** The front matter of a Markdown file: where it ends, and whether it is YAML or TOML. */
interface FrontMatter extends Span {
  readonly language: 'yaml' | 'toml';
}

/** The front matter of a file; none where it has none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const begun = BEGIN.exec(text);
  if (!begun) return undefined;
  const start = begun[0].length;
  KEY.lastIndex = start;
  const language = begun.groups!.yaml ? 'yaml' : 'toml';
  const end = language === 'toml' ? END.toml : KEY.test(text) ? END.yaml : END.keyless;
  end.lastIndex = start;
  const found = end.exec(text);
  return found ? { start, end: found.index + found[0].length, language } : undefined;
}

/**
 * Headlines, and what stands below them: `title`, `description` and `summary` are what Hugo calls them, `excerpt` is Jekyll’s, and the others
 * are what newsrooms say.
 */
const KINDS: Readonly<Record<string, SegmentKind>> = {
  title: 'heading',
  headline: 'heading',
  subtitle: 'heading',
  kicker: 'heading',
  description: 'paragraph',
  summary: 'paragraph',
  excerpt: 'paragraph',
  lead: 'paragraph',
  standfirst: 'paragraph',
};

/** A key of the first level, and the rest of its line. */
const LINE = new RegExp(
  `(?<![^\\r\\n])(?<key>${Object.keys(KINDS).join('|')})[ \\t]*(?<sign>:(?=[ \\t])|=)[ \\t]*(?<rest>[^\\r\\n]*)`,
  'gdu',
);
const SIGN = { yaml: ':', toml: '=' };
/** A value in quotes, without what would have to be unescaped but for a quote itself; a remark may follow. */
const QUOTED = {
  yaml: /^(?:"(?<double>[^"\\]*)"|'(?<single>(?:[^']|'')*)')[ \t]*(?:#.*)?$/u,
  toml: /^(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)')[ \t]*(?:#.*)?$/u,
};
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`\s])(?:(?!:[ \t]|:$|[ \t]#)[^\r\n])+$/u;
const REMARK = /[ \t]#/u;
/** What of YAML belongs to the value before it. */
const GOES_ON = /(?:[ \t]*(?:\r\n|\r(?!\n)|\n))+[ \t]+\S/uy;
/** Where the first level of TOML ends. */
const TABLE = /(?<![^\r\n])[ \t]*\[/u;

/** Adds the headline of front matter, and what it says of the article, to what is gathered, each as a Segment. */
export function gatherFrontMatter(gathering: Gathering, { start, end, language }: FrontMatter): void {
  const all = gathering.text.slice(start, end);
  const text = language === 'toml' ? all.slice(0, TABLE.exec(all)?.index) : all;
  for (const { groups, index, 0: line } of text.matchAll(LINE)) {
    const { key, sign, rest } = groups!;
    GOES_ON.lastIndex = index + line.length;
    if (sign !== SIGN[language] || (language === 'yaml' && GOES_ON.test(text))) continue;
    const found = valueIn(rest!, language);
    if (!found) continue;
    const from = start + index + line.length - rest!.length + found.at;
    gatherValue(gathering, { start: from, end: from + found.value.length, quote: found.quote, language });
    gathering.close(KINDS[key!]!);
  }
}

/** What the rest of a line has for a value, and where; none where it is none of one line. */
function valueIn(rest: string, language: QuotedValue['language']) {
  const { double, single } = QUOTED[language].exec(rest)?.groups ?? {};
  if (double !== undefined) return { at: 1, value: double, quote: '"' } as const;
  if (single !== undefined) return { at: 1, value: single, quote: "'" } as const;
  const value = rest.slice(0, REMARK.exec(rest)?.index).trimEnd();
  return language === 'yaml' && PLAIN.test(value) ? ({ at: 0, value, quote: '' } as const) : undefined;
}

function gatherValue(gathering: Gathering, value: QuotedValue): void {
  gathering.values.push(value);
  let at = value.start;
  const text = gathering.text.slice(value.start, value.end);
  const pairs = value.quote === "'" && value.language === 'yaml' ? text.matchAll(/''/gu) : [];
  for (const { index } of pairs) {
    gathering.plain(at, value.start + index);
    at = value.start + index + 2;
    gathering.character(at - 2, at, "'");
  }
  gathering.plain(at, value.end);
}

/** What stands in a value for a text that is put into it. */
export function inValue(text: string, { quote, language }: QuotedValue): string {
  if (quote === '"') return text.replace(/["\\]/gu, '\\$&');
  return quote === "'" && language === 'yaml' ? text.replaceAll("'", "''") : text;
}

/** What such a text is read as. */
export function readInValue(text: string, { quote, language }: QuotedValue): string {
  if (quote === '"') return text.replace(/\\(["\\])/gu, '$1');
  return quote === "'" && language === 'yaml' ? text.replaceAll("''", "'") : text;
}

/** Whether a value is still one with an Edit in it as it is: one without quotes can’t hold “: ”, nor any a line break. */
export function holds(value: QuotedValue, text: string, edit: Edit): boolean {
  const { start, end, quote, language } = value;
  const changed = text.slice(start, edit.start) + edit.text + text.slice(edit.end, end);
  if (/[\r\n]/u.test(changed)) return false;
  if (quote === '"') return /^(?:[^"\\]|\\["\\])*$/u.test(changed);
  if (quote === "'") return language === 'yaml' ? /^(?:[^']|'')*$/u.test(changed) : !changed.includes("'");
  return PLAIN.test(changed) && changed.trim() === changed;
}
