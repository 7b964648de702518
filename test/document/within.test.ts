import { expect, test } from 'vitest';
import { TimeoutError, within } from '../../src/document/within.js';

test('gives what the work gives, and throws what it throws', () => {
  expect(within(10_000, () => 7)).toBe(7);
  expect(() =>
    within(10_000, () => {
      throw new RangeError('no');
    }),
  ).toThrow(RangeError);
});

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a match', () => /^(a+)+$/u.test(`${'a'.repeat(100)}b`)],
])('stops %s that comes to no end', (_, work) => {
  expect(() => within(50, work)).toThrow(TimeoutError);
  expect(within(10_000, () => 7)).toBe(7);
});

test('work that waits for a busy machine is given more time', () => {
  let begun = 0;
  const result = within(50, () => {
    // The first time others have the processor, as Atomics.wait leaves it to them.
    if (++begun === 1) for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return 'done';
  });
  expect([result, begun]).toEqual(['done', 2]);
});
