import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { goneThrough } from '../gone-through.js';
import { lettersTried } from '../letters-tried.js';
import { rule } from '../rule.js';

const rules = [rule('en/punctuation/lone-quotation-mark')];

/** So many times a piece is repeated in one paragraph; twice as many may take so many times the work. */
const FEW = 100;
const MOST = 2.3;
/** Letters at which expressions are tried in no time. */
const LITTLE = 5_000;

const times = (piece: string) => (count: number) => piece.repeat(count);
const pairs = times('“Not so,” they said with Ada, ');
const commas = times('of this one, of the other, ');
const named = times('The “old town” is there, ');
const colons = times('the: ');

test.each<[string, (count: number) => string]>([
  ['quotations behind lone marks', (count) => '“Mary, who came with '.repeat(20) + pairs(count)],
  ['quotations of the same words', (count) => `${named(count)}${commas(count)}in the old town”.`],
  ['commas', (count) => `They knew “that ${commas(count)}`],
])('beside a lone mark, twice as many %s are twice the work', (_, text) => {
  const work = (count: number) =>
    lettersTried(() => expect(checkDocument(readText(text(count)), rules)).not.toEqual([]));
  work(FEW);
  expect(work(2 * FEW)).toBeLessThan(MOST * work(FEW) + LITTLE);
});

test('before a lone mark, twice as many colons are twice the work', () => {
  const work = (count: number) =>
    goneThrough(() => expect(checkDocument(readText(`${colons(count)}”`), rules)).not.toEqual([])).items;
  work(FEW);
  expect(work(4 * FEW)).toBeLessThan(MOST * work(2 * FEW));
});
