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

/** Milliseconds of processor time that a text takes. */
function spent(text: string, ending: string, rules: readonly Rule[]): number {
  const before = process.cpuUsage();
  try {
    checkDocument(readDocument(`a${ending}`, text), rules);
  } catch (error) {
    // What is nested too deeply is refused, as soon as its parser says so.
    if (!/^its \w+ is nested too deeply/u.test((error as Error).message)) throw error;
  }
  return process.cpuUsage(before).user / 1_000;
}

/** The least that each size takes, tried in turn, so that whatever else the machine does falls on both. */
function growthAt(size: number, growing: Growing, rules: readonly Rule[]): Growth {
  const [single, double] = [fileOf(growing, size), fileOf(growing, 2 * size)];
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tried = 0; tried < TRIES; tried++) {
    once = Math.min(once, spent(single, growing.ending, rules));
    twice = Math.min(twice, spent(double, growing.ending, rules));
    if (twice < LITTLE || (tried > 0 && twice > TOO_LONG)) break;
  }
  return { size, once, twice };
}

/** How a piece grows at the largest size at which it still seems to grow too fast; none where it does not. */
function tooFast(growing: Growing, rules: readonly Rule[]): Growth | undefined {
  let last: Growth | undefined;
  for (const size of SIZES) {
    const growth = growthAt(size, growing, rules);
    if (growth.twice <= LITTLE || growth.twice / growth.once <= MOST) return undefined;
    last = growth;
    if (growth.twice > TOO_LONG) break;
  }
  return last;
}

test('twice as much of anything takes no more than twice the processor time, and some', () => {
  const rules = allRules();
  spent(fileOf(GROWING[0]!, SIZE), '.txt', rules);
  const bad = GROWING.flatMap((growing) => {
    const growth = tooFast(growing, rules);
    if (!growth) return [];
    const { once, twice } = growth;
    const row = { piece: `${growing.ending} ${JSON.stringify(growing.piece)}`, size: growth.size };
    console.log(`${row.piece}: ${once.toFixed()} ms, then ${twice.toFixed()} ms, at ${growth.size}`);
    return [{ ...row, once: Math.round(once), twice: Math.round(twice), times: (twice / once).toFixed(1) }];
  });
  if (bad.length > 0) console.table(bad);
  console.log(`${GROWING.length} tried, ${GROWING.length - bad.length} in proportion`);
  expect(bad.map(({ piece }) => piece)).toEqual([]);
}, 0);
