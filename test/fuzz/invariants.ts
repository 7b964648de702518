import { expect } from 'vitest';
import type { Settings } from '../../src/analysis/settings.js';
import { conflicts } from '../../src/document/edit.js';
import { ENDINGS, readDocument } from '../../src/document/formats/index.js';
import type { TextSource } from '../../src/document/formats/text.js';
import type { Span } from '../../src/document/span.js';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Finding } from '../../src/engine/finding.js';
import type { Rule } from '../../src/engine/rule.js';
import type { CheckedFile } from '../../src/report/file-result.js';
import { endOf, type Format } from '../../src/report/format.js';
import { FORMATS } from '../../src/report/index.js';
import { acceptWanted } from '../../src/review/accepting.js';
import { correctedText, unifiedDiff } from '../../src/review/corrected.js';
import { formatDecisions, parseDecisions } from '../../src/review/decisions-file.js';
import { SCORING } from '../../src/review/scoring.js';
import { openSession, type Session } from '../../src/review/session.js';
import { rawIn, withoutColours } from '../terminal-output.js';

const TIME = '2026-01-01T00:00:00Z';

/** Processor time that a text may take, in milliseconds: a second for a megabyte, and what a busy machine adds to any. */
const PER_CHARACTER = 1_000 / 1_048_576;
const GRACE = 700;

/** Rounds of accepting everything and checking again, after which each must leave a shorter text or fewer to accept. */
const ROUNDS = 12;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** All formats of reports, loaded. */
export async function allFormats(): Promise<readonly [string, Format][]> {
  return Promise.all(Object.entries(FORMATS).map(async ([name, load]) => [name, await load()] as [string, Format]));
}

/** What a text is read with. */
interface Surroundings {
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly from: TextSource;
  /** The format to tell of it in. */
  readonly format: readonly [string, Format];
}

const read = new WeakSet<readonly Rule[]>();

/** Has all read that rules read once, so that the first of all texts is not charged for it: dictionaries, lists of names, their own lines. */
function readOnce(rules: readonly Rule[], settings: Settings): void {
  if (read.has(rules)) return;
  read.add(rules);
  const source = 'O prefeito Rui Costa disse na segunda-feira (22) que 40 mil pessoas vieram de Lisboa.';
  const article = 'The mayor, Rui Costa, said on Monday (22) that he saw 40,000 people from Lisbon, and she left.';
  checkDocument({ ...readDocument('a.txt', article), source, sourceLanguage: 'pt' }, rules, settings);
}

/** What a function gives, and the milliseconds of processor time that it takes. */
function timed<T>(make: () => T): [T, number] {
  const before = process.cpuUsage();
  const made = make();
  return [made, process.cpuUsage(before).user / 1_000];
}

/** Does with a text, as a file of this ending, all that stet does, and expects of it what holds of any text. */
export function expectSafe(text: string, ending: string, { rules, settings, from, format }: Surroundings): void {
  const check = (content: string) => {
    const document = { ...readDocument(`a${ending}`, content), ...from };
    return { document, findings: checkDocument(document, rules, settings) };
  };
  readOnce(rules, settings);
  let checked: ReturnType<typeof check>;
  let spent: number;
  try {
    [checked, spent] = timed(() => check(text));
  } catch (error) {
    // What nests a hundred lists in a line is refused.
    expect((error as Error).message).toMatch(/^its markdown is nested too deeply/u);
    expect(text).toMatch(/(?:[>*+-][ \t]*|\d[.)][ \t]*){100}/u);
    return;
  }
  const { document, findings } = checked;
  const most = GRACE + text.length * PER_CHARACTER;
  // What V8 compiled or collected meanwhile is not the text’s doing, and does not come again.
  expect(spent < most ? spent : timed(() => check(text))[1], 'milliseconds').toBeLessThan(most);

  expect(document.text).toBe(text);
  expectInOrder(document.segments, text);
  for (const finding of findings) expectWellPlaced(finding, text, ending);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);

  const session = acceptWanted(openSession(document, findings), ['all'], TIME);
  expectKept(session);
  const apart = { rejected: [], suppressed: [], known: [], scoring: SCORING };
  expectReported({ path: `a${ending}`, document, findings: findings.map(asReported), ...apart }, format);
  // A glossary may well want this for that and that for this.
  if (settings.glossary) return;
  expectSettles(session, (content) => {
    const again = check(content);
    return acceptWanted(openSession(again.document, again.findings), ['all'], TIME);
  });
}

/** The endings of all formats of articles. */
export const ALL_ENDINGS = ENDINGS;

function asReported(finding: Finding) {
  return { ...finding, status: 'open' as const };
}

function expectInOrder(segments: readonly Span[], text: string): void {
  let at = 0;
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(at);
    expectWhole(segment, text);
    at = segment.end;
  }
}

function expectWellPlaced(finding: Finding, text: string, ending: string): void {
  expectWhole(finding, text);
  for (const one of finding.evidence) expectWhole(one, text);
  for (const { edits } of finding.suggestions) {
    for (const [i, edit] of edits.entries()) {
      expectWhole(edit, text);
      expectNoGraphemeSplit(edit, ending === '.po' ? withEscapesApart(text) : text);
      for (const other of edits.slice(0, i)) expect(conflicts(edit, other)).toBe(false);
    }
  }
}

/** Within the text, and no end between the halves of a pair. */
function expectWhole({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  for (const at of [start, end])
    expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))).toBe(false);
}

/** The `n` of `\n` is a line break, as are others of its kind: what follows it in the file does not join it in a grapheme. */
function withEscapesApart(text: string): string {
  return text.replace(/\\[nrt]/gu, '\\\n');
}

function expectNoGraphemeSplit({ start, end }: Span, text: string): void {
  const from = Math.max(0, start - 64);
  const around = text.slice(from, end + 64);
  const bounds = new Set([...graphemes.segment(around)].map(({ index }) => from + index).concat(from + around.length));
  const split = [start, end].filter((at) => at > from && at < from + around.length && !bounds.has(at));
  expect(split, `an edit of ${JSON.stringify(text.slice(start, end))} in ${JSON.stringify(around)}`).toEqual([]);
}

/** What is accepted outlives the decisions file, and its diff and its text can be made. */
function expectKept(session: Session): void {
  const stored = parseDecisions(formatDecisions(session), 'a.stet.json');
  const again = openSession(session.document, session.findings, stored);
  expect(again.kept).toEqual([]);
  expect(correctedText(again)).toBe(correctedText(session));
  const diff = unifiedDiff(session, 'a.txt');
  if (correctedText(session) === session.document.text) expect(diff).toBe('');
}

function expectReported(file: CheckedFile, [name, format]: readonly [string, Format]): void {
  for (const colours of ['colours', 'no colours'] as const) {
    const report = format({ colours, version: '0', ruleOf: () => undefined });
    const output = [report.file(file), ...endOf(report)].join('');
    if (name === 'json') expect(JSON.parse(output).files[0].findings.length).toBe(file.findings.length);
    if (name === 'text' || name === 'compact') expect(rawIn(withoutColours(output))).toBe('');
  }
}

/**
 * Accepting everything, again and again, comes to an end. Two findings in one place take a round each; of a row of marks
 * that are too many, or lack their other half, each round takes one.
 */
function expectSettles(first: Session, accepting: (text: string) => Session): void {
  let session = first;
  const seen: string[] = [];
  for (let round = 0; ; round++) {
    const before = session.document.text;
    seen.push(before);
    const text = correctedText(session);
    if (text === before) return;
    expect(seen.includes(text), `accepting goes round in a circle: ${JSON.stringify(seen.slice(-2))}`).toBe(false);
    if (round >= ROUNDS) {
      const next = accepting(text);
      const less = text.length < before.length || fixable(next) < fixable(session);
      expect(less, `accepting comes to no end: ${JSON.stringify(seen.slice(-2))}`).toBe(true);
      session = next;
    } else session = accepting(text);
  }
}

function fixable({ findings }: Session): number {
  return findings.filter(({ suggestions }) => suggestions.length > 0).length;
}
