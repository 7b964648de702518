import { expect, test } from 'vitest';
import { isSurnameFirst } from '../../../src/analysis/names/surname-first.js';

test.each([
  ['kim jong-un', true],
  ['kim jong un', true],
  ['lee jae myung', true],
  ['peng liyuan', true],
  ['nguyen thi mai', true],
  ['hua zhiwei', true],
  ['mai tien dung', true],
  ['son ye-rin', true],
  ['mai okwu', false],
  ['son john miller', false],
  ['kim okwu', false],
  ['kim ann lee', false],
  ['lee harding', false],
  ['maria lopes', false],
  ['peng', false],
])('“%s”: %s', (name, is) => {
  expect(isSurnameFirst(name)).toBe(is);
});
