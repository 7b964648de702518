import { expect, test } from 'vitest';
import { KEYS } from '../../src/tui/keymap.js';

test.each(Object.entries(KEYS))('no key does two things in the mode “%s”', (_mode, bindings) => {
  const keys = bindings.flatMap((binding) => binding.keys);
  expect(keys).toEqual([...new Set(keys)]);
});
