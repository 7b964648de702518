import { expect, test } from 'vitest';
import { Coverage } from '../../src/engine/coverage.js';
import { counted } from '../counted.js';

const span = (start: number, end: number) => ({ start, end });

test('a place is held by a span from its start up to its end, of which each is noted', () => {
  const [first, nested, later, idle] = [span(2, 9), span(4, 6), span(20, 21), span(30, 40)];
  const coverage = new Coverage([later, first, nested, idle]);
  const held = [1, 2, 5, 8, 9, 20, 21, 50].map((place) => [place, coverage.holds(place)]);
  expect(held).toEqual([
    [1, false],
    [2, true],
    [5, true],
    [8, true],
    [9, false],
    [20, true],
    [21, false],
    [50, false],
  ]);
  expect(coverage.used).toEqual(new Set([first, nested, later]));
});

test('of as many spans as places, all open to the end, each is looked at a few times', () => {
  const looks = (many: number) => {
    const { items, looked } = counted(Array.from({ length: many }, (_, index) => span(index, many)));
    const coverage = new Coverage(items);
    for (let place = 0; place < many; place++) expect(coverage.holds(place)).toBe(true);
    expect(coverage.used.size).toBe(many);
    return looked();
  };
  expect(looks(2_000) / looks(1_000)).toBeLessThan(2.5);
});
