import { expect, test, vi } from 'vitest';
import { Reading } from '../../../src/analysis/reading.js';
import { comparedNumbers } from '../../../src/analysis/source/compared-numbers.js';
import { readText } from '../../../src/document/formats/text.js';
import { withSourcesBeside } from '../../../src/document/source-paragraphs.js';

const compared = (text: string, source: string) =>
  new Reading(withSourcesBeside(readText(text, { source, sourceLanguage: 'pt' }))).get(comparedNumbers);

const textsOf = (figures: readonly { readonly text: string }[]) => figures.map(({ text }) => text);

test('what neither has of the other is strange and missing; a number beside what it was converted from is neither', () => {
  const [one] = compared('They walked 80 km (50 miles) in 14 days.', 'Andaram 80 km em 15 dias.');
  expect([textsOf(one!.strange), textsOf(one!.missing)]).toEqual([['14'], ['15']]);
  const [other] = compared('They walked 50 miles.', 'Andaram 80 km.');
  expect([other!.strange, other!.missing]).toEqual([[], []]);
});

test('a table of thousands of numbers is not gone through for each of thousands of others', () => {
  const MANY = 4_000;
  const row = (from: number) => Array.from({ length: MANY }, (_, index) => String(from + index)).join(' ');
  let gone = 0;
  const { includes } = Array.prototype;
  const spy = vi.spyOn(Array.prototype, 'includes').mockImplementation(function (this: unknown[], ...asked) {
    gone += this.length;
    return includes.apply(this, asked);
  });
  try {
    const [one] = compared(row(11_000), row(51_000));
    expect([one!.strange.length, one!.missing.length]).toEqual([MANY, MANY]);
  } finally {
    spy.mockRestore();
  }
  expect(gone).toBeLessThan(100 * MANY);
});
