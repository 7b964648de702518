import { expect, test } from 'vitest';
import { trust } from '../../src/analysis/matching-time.js';
import { readDocument } from '../../src/document/formats/index.js';
import type { TextSource } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Example, Rule } from '../../src/engine/rule.js';
import { allRules } from '../rule.js';
import { GROWING, type Growing } from './growing.js';
import { GROWING_PAIRS, type GrowingPair } from './growing-pairs.js';

const SIZE = 12_000;
/** What takes so many milliseconds is out of all proportion. */
const TOO_LONG = 4_000;
/** Twice the text may take so many times as long; what takes less than a tenth of a second tells nothing. */
const MOST = 2.5;
const LITTLE = 100;
/**
 * What seems to grow faster is measured again at twice and at four times the size: the noise of a busy machine, and code that is
 * compiled on the way, come to less there, and what grows with the square of its text to more.
 */
const SIZES = [SIZE, 2 * SIZE, 4 * SIZE];
const TRIES = 3;

/**
 * Before each plain text: where one is in the letters of European languages, V8 passes over all of an expression that needs others,
 * which hides what it would do in any other text.
 */
const OTHERS = '三 ';

interface Growth {
  readonly size: number;
  /** Milliseconds of processor time at that size and at twice that. */
  readonly once: number;
  readonly twice: number;
}

/** A file of a size, and what it was translated from. */
interface File {
  readonly text: string;
  readonly ending: string;
  readonly from?: TextSource;
}

type FileOf = (size: number) => File;

function fileOf({ piece, around, ending }: Growing): FileOf {
  const before = (ending === '.txt' ? OTHERS : '') + around[0];
  return (size) => ({ text: before + piece.repeat(Math.ceil(size / piece.length)) + around[1], ending });
}

function pairOf({ article, source }: GrowingPair, sourceLanguage: string): FileOf {
  return (size) => ({
    text: row(article, size),
    ending: '.txt',
    from: { source: row(source, size), sourceLanguage },
  });
}

function row(piece: (n: number) => string, size: number): string {
  let text = OTHERS;
  for (let n = 0; text.length < size; n++) text += piece(n);
  return text;
}

/** Milliseconds of processor time that a file takes, where it is not refused. */
function spent({ text, ending, from }: File, rules: readonly Rule[]): number | 'refused' {
  const before = process.cpuUsage();
  try {
    checkDocument({ ...readDocument(`a${ending}`, text), ...from }, rules);
  } catch (error) {
    // Markup that keeps its parser busy is refused after its time, what is nested too deeply at once.
    if (!/^its \w+ (?:is nested too deeply|takes too long)/u.test((error as Error).message)) throw error;
    return 'refused';
  }
  return process.cpuUsage(before).user / 1_000;
}

/** The least that each size takes, tried in turn, so that whatever else the machine does falls on both. */
function growthAt(size: number, file: FileOf, rules: readonly Rule[]): Growth | 'refused' {
  const [single, double] = [file(size), file(2 * size)];
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES; tried++) {
    const [first, second] = [spent(single, rules), spent(double, rules)];
    if (first === 'refused' || second === 'refused') return 'refused';
    once = Math.min(once, first);
    twice = Math.min(twice, second);
    if (twice < LITTLE || (tried > 0 && twice > TOO_LONG)) break;
  }
  return { size, once, twice };
}

/** How a piece grows at the largest size at which it still seems to grow too fast; none where it does not. */
function tooFast(file: FileOf, rules: readonly Rule[]): Growth | 'refused' | undefined {
  let last: Growth | undefined;
  for (const size of SIZES) {
    const growth = growthAt(size, file, rules);
    if (growth === 'refused') return growth;
    if (growth.twice <= LITTLE || growth.twice / growth.once <= MOST) return undefined;
    last = growth;
    if (growth.twice > TOO_LONG) break;
  }
  return last;
}

/** What grows too fast, told as it is found; what is refused is no matter of growth. */
function outOfProportion<T>(
  all: readonly T[],
  fileOf: (one: T) => FileOf,
  said: (one: T) => string,
  rules: readonly Rule[],
) {
  const refused: string[] = [];
  const bad = all.flatMap((one) => {
    const growth = tooFast(fileOf(one), rules);
    if (growth === 'refused') refused.push(said(one));
    if (!growth || growth === 'refused') return [];
    const row = { what: said(one), size: growth.size, once: Math.round(growth.once), twice: Math.round(growth.twice) };
    console.log(JSON.stringify(row));
    return [row];
  });
  if (bad.length > 0) console.table(bad);
  const fine = all.length - bad.length - refused.length;
  console.log(`${all.length} tried, ${fine} in proportion, ${refused.length} refused ${refused.join(' ')}`);
  return bad.map(({ what }) => what);
}

/** An example's text, without the brackets that mark what is flagged. */
function textOf(example: Example): string {
  return 'fine' in example ? example.fine : example.wrong.replace(/\\?[[\]]/gu, (mark) => mark.slice(1));
}

/** All rules, warm; in plain text, since not every format takes a bare sentence. */
function warmRules(): readonly Rule[] {
  const rules = allRules();
  // As those are that the build kept.
  for (const { options } of rules) trust(options as object);
  spent({ text: 'The the end.', ending: '.txt' }, rules);
  return rules;
}

test.each([...new Set(GROWING.map(({ ending }) => ending))])(
  'twice as much of anything takes no more than twice the processor time, and some: %s',
  (ending) => {
    const tried = GROWING.filter((growing) => growing.ending === ending);
    expect(outOfProportion(tried, fileOf, ({ piece }) => JSON.stringify(piece), warmRules())).toEqual([]);
  },
  0,
);

test('so does each example of each rule, over and over in one paragraph', () => {
  const rules = warmRules();
  const examples = rules.flatMap(({ examples }) =>
    examples.map((example) => `${textOf(example).replace(/\s+/gu, ' ')} `),
  );
  const bad = outOfProportion(
    [...new Set(examples)],
    (piece) => fileOf({ piece, around: ['', ''], ending: '.txt' }),
    (piece) => piece,
    rules,
  );
  expect(bad).toEqual([]);
}, 0);

test('so does an article beside its source', () => {
  const pairs = Object.entries(GROWING_PAIRS).flatMap(([what, { article, source }]) => [
    { what, file: pairOf({ article, source }, 'pt') },
    { what: `${what}, swapped`, file: pairOf({ article: source, source: article }, 'de') },
  ]);
  const bad = outOfProportion(
    pairs,
    ({ file }) => file,
    ({ what }) => what,
    warmRules(),
  );
  expect(bad).toEqual([]);
}, 0);
