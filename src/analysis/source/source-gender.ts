import { withoutAccents } from '../characters/accents.js';
import { justBefore } from '../characters/just-before.js';
import type { Gender } from '../names/gender.js';
import { type GenderGrammar, genderGrammarOf } from './gender-grammars.js';

/** Somebody whose gender the grammar of a source shows. */
export interface ShownInSource {
  readonly gender: Gender;
  /** The words that show it, as the source has them: “a porta-voz”. */
  readonly words: string;
}

const NAME =
  /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{Ll}\p{M}'’-]+(?: (?:(?:d[aeo]s?|del|van|von|di) )?\p{Lu}[\p{Ll}\p{M}'’-]+){0,3}/gu;
/** Whose spokeswoman she is, between that and her name: “da ONU, ”. */
const WHOSE =
  /[ \u00a0](?:d[aeo]s?|del?|della|dell['’]|du|des|der|de la)[ \u00a0](?:[\p{L}\p{M}'’.-]+[ \u00a0]){0,4}[\p{L}\p{M}'’.-]+,?[ \u00a0]$/u;
/** How far before a name is read, in UTF-16 code units. */
const BEFORE = 100;

/**
 * The persons whose gender a source in Portuguese, Spanish, Italian, French or German shows by what stands before their names: by the
 * whole name, in lower case and without accents; nobody whom it shows as both.
 */
export function gendersShown(text: string, language = ''): ReadonlyMap<string, ShownInSource> {
  const grammar = genderGrammarOf(language);
  const shown = new Map<string, ShownInSource | undefined>();
  if (!grammar) return new Map();
  for (const { 0: found, index } of text.matchAll(NAME)) {
    const lead = leadOf(found, grammar);
    const start = index + lead;
    const before = justBefore(text, start, BEFORE);
    // “Segundo a ministra, Eri Kaneko veio”: two persons, where no second comma sets the name off.
    if (/,[ \u00a0]$/u.test(before) && !/^(?:$|[,.;:)\n])/u.test(text.slice(index + found.length))) continue;
    const whose = WHOSE.exec(before);
    const one = shownBy(before, grammar) ?? (whose ? shownBy(before.slice(0, whose.index + 1), grammar) : undefined);
    if (!one) continue;
    const name = withoutAccents(found.slice(lead).toLowerCase());
    const other = shown.get(name);
    shown.set(name, shown.has(name) && other?.gender !== one.gender ? undefined : (other ?? one));
  }
  return new Map([...shown].filter((entry): entry is [string, ShownInSource] => entry[1] !== undefined));
}

/** How much of capitalised words is no name but leads up to it: “Die Kanzlerin Kim Weber”, “Ministra Ann Lee”. */
function leadOf(found: string, { either, nouns }: GenderGrammar): number {
  const words = found.split(' ');
  const last = words.findLastIndex((word) => nouns.has(word.toLowerCase()) || either.has(word.toLowerCase()));
  return last < 0 || last === words.length - 1 ? 0 : words.slice(0, last + 1).join(' ').length + 1;
}

/** What the last word before a name tells: a noun or title, or the article before one that either may be. */
function shownBy(before: string, { articles, either, nouns }: GenderGrammar): ShownInSource | undefined {
  const led = before.replace(/,?[ \u00a0]$/u, '').replace(/(?<=\b(?:sra?|dra?|m))\.$/iu, '');
  const clause = led.slice(lastMark(led) + 1);
  const words = clause.trim().split(/[ \u00a0]/u);
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.length - 1;
  const gender = nouns.get(lower[last]!);
  if (gender) return { gender, words: words[last]! };
  if (!either.has(lower[last]!)) return undefined;
  // “a nova porta-voz”
  for (const from of [last - 1, last - 2]) {
    const article = articles.get(lower[from] ?? '');
    if (article) return { gender: article, words: words.slice(from).join(' ') };
  }
  return undefined;
}

/** Where the last mark stands that parts what belongs together; −1 where there is none. */
function lastMark(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if ('\n.!?;:“”"()'.includes(text[at]!)) return at;
  return -1;
}
