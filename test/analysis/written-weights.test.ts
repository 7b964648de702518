import { expect, test } from 'vitest';
import { readWeights } from '../../src/analysis/written-weights.js';

test('weights are read by table and key, which may have an equals sign; one that is left out is 0', () => {
  const weights = readWeights({
    left: `
      "=12,-8 '=,,-8
      ==3`,
    right: '.=1',
  });
  const left = weights.get('left')!;
  expect([...left.keys()].map((key) => [key, left.get(key)])).toEqual([
    ['"', [12, -8]],
    ["'", [0, 0, -8]],
    ['=', [3]],
  ]);
  expect(left.get('"')).toBe(left.get('"'));
  expect(left.get('.')).toBe(undefined);
  expect(weights.get('right')!.get('.')).toEqual([1]);
});
