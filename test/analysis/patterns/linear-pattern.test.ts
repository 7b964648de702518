import { expect, test, vi } from 'vitest';
import { SlowPatternError } from '../../../src/analysis/matching-time.js';
import { LinearPattern } from '../../../src/analysis/patterns/linear-pattern.js';

const MEGABYTE = 1_048_576;

test('a text of many megabytes is given its time', () => {
  const pattern = new LinearPattern('(?<number>[0-9]+) (?:percent|per cent|%|p\\.c\\.)', 'any');
  const text = `${'word '.repeat((4 * MEGABYTE) / 5)}12 per cent`;
  expect([...pattern.matches(text)].map(({ groups }) => groups)).toEqual([{ number: '12' }]);
});

test('an expression that looks through the whole of it for each match is not', () => {
  const pattern = new LinearPattern('a+b|a', 'as given');
  expect(() => [...pattern.matches('a'.repeat(MEGABYTE))]).toThrow(SlowPatternError);
});

test('what passes on the clock while a busy machine lets the process wait is no time of the pattern', () => {
  let clock = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 150;
    return clock;
  });
  const pattern = new LinearPattern('[0-9]+', 'as given');
  expect([...pattern.matches('1 2 3 4 5 6 7 8 9 ')]).toHaveLength(9);
  now.mockRestore();
});
