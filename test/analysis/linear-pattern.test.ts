import { expect, test } from 'vitest';
import { LinearPattern, SlowPatternError } from '../../src/analysis/linear-pattern.js';

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
