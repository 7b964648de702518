import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Rule } from '../../src/engine/rule.js';
import { allRules } from '../rule.js';
import { GROWING, type Growing } from './growing.js';

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

interface Growth {
  readonly size: number;
  /** Milliseconds of processor time at that size and at twice that. */
  readonly once: number;
  readonly twice: number;
}

function fileOf({ piece, around }: Growing, size: number): string {
  return around[0] + piece.repeat(Math.ceil(size / piece.length)) + around[1];
}

/** Milliseconds of processor time that a text takes, where it is not refused. */
function spent(text: string, ending: string, rules: readonly Rule[]): number | 'refused' {
  const before = process.cpuUsage();
  try {
    checkDocument(readDocument(`a${ending}`, text), rules);
  } catch (error) {
    // Markup that keeps its parser busy is refused after its time, what is nested too deeply at once.
    if (!/^its \w+ (?:is nested too deeply|takes too long)/u.test((error as Error).message)) throw error;
    return 'refused';
  }
  return process.cpuUsage(before).user / 1_000;
}

/** The least that each size takes, tried in turn, so that whatever else the machine does falls on both. */
function growthAt(size: number, growing: Growing, rules: readonly Rule[]): Growth | 'refused' {
  const [single, double] = [fileOf(growing, size), fileOf(growing, 2 * size)];
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES; tried++) {
    const [first, second] = [spent(single, growing.ending, rules), spent(double, growing.ending, rules)];
    if (first === 'refused' || second === 'refused') return 'refused';
    once = Math.min(once, first);
    twice = Math.min(twice, second);
    if (twice < LITTLE || (tried > 0 && twice > TOO_LONG)) break;
  }
  return { size, once, twice };
}

/** How a piece grows at the largest size at which it still seems to grow too fast; none where it does not. */
function tooFast(growing: Growing, rules: readonly Rule[]): Growth | 'refused' | undefined {
  let last: Growth | undefined;
  for (const size of SIZES) {
    const growth = growthAt(size, growing, rules);
    if (growth === 'refused') return growth;
    if (growth.twice <= LITTLE || growth.twice / growth.once <= MOST) return undefined;
    last = growth;
    if (growth.twice > TOO_LONG) break;
  }
  return last;
}

test.each([...new Set(GROWING.map(({ ending }) => ending))])(
  'twice as much of anything takes no more than twice the processor time, and some: %s',
  (ending) => {
    const rules = allRules();
    // Warm; in plain text, since not every format takes a bare sentence.
    spent('The the end.', '.txt', rules);
    const tried = GROWING.filter((growing) => growing.ending === ending);
    const refused: string[] = [];
    const bad = tried.flatMap((growing) => {
      const growth = tooFast(growing, rules);
      const piece = JSON.stringify(growing.piece);
      if (growth === 'refused') refused.push(piece);
      if (!growth || growth === 'refused') return [];
      const row = { piece, size: growth.size, once: Math.round(growth.once), twice: Math.round(growth.twice) };
      console.log(JSON.stringify(row));
      return [row];
    });
    if (bad.length > 0) console.table(bad);
    console.log(
      `${ending}: ${tried.length} tried, ${tried.length - bad.length - refused.length} in proportion, ${refused.length} refused ${refused.join(' ')}`,
    );
    expect(bad.map(({ piece }) => piece)).toEqual([]);
  },
  0,
);
