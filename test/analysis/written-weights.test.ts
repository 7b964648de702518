import { expect, test } from 'vitest';
import { readWeights } from '../../src/analysis/written-weights.js';

test('weights are read by table and key, which may have an equals sign; one that is left out is 0', () => {
  const weights = readWeights({
    left: `
      "=12,-8 '=,,-8
      ==3`,
    right: '.=1',
  });
  expect(weights.get('left')).toEqual(
    new Map([
      ['"', [12, -8]],
      ["'", [0, 0, -8]],
      ['=', [3]],
    ]),
  );
  expect(weights.get('right')).toEqual(new Map([['.', [1]]]));
});
