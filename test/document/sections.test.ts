import { describe, expect, test } from 'vitest';
import type { Segment } from '../../src/document/document.js';
import { readText } from '../../src/document/formats/text.js';
import { beginningOf, SECTION, sectionsOf } from '../../src/document/sections.js';

test('the beginning of a document ends within a paragraph where that is too long', () => {
  const document = readText('One.\n\nTwo is here.\n\nThree.');
  const beginning = beginningOf(document, 10);
  expect(beginning.text).toBe('One.\n\nTwo ');
  expect(beginning.segments.map(({ start, end }) => beginning.text.slice(start, end))).toEqual(['One.', 'Two ']);
});

test('only the first section of a long document begins as the article does', () => {
  const sections = [...sectionsOf(readText('One two three.\n\n'.repeat(20_000)))];
  expect(sections.length).toBeGreaterThan(2);
  expect(sections.map(({ document }) => document.goesOn ?? false)).toEqual(sections.map((_, at) => at > 0));
});

describe('a paragraph longer than a section is cut,', () => {
  const text = 'One two three four five. '.repeat(20_000).trim();
  const source = 'Um dois três quatro cinco seis. '.repeat(20_000).trim();
  const [segment] = readText(text).segments;
  const pieces = (one: Segment) =>
    [...sectionsOf({ ...readText(text), segments: [one] })].flatMap(({ document, start }) =>
      document.segments.map((piece) => ({ ...piece, start: start + piece.start, end: start + piece.end })),
    );

  test('and what stands beside it as far on, so that no piece is compared with all of it', () => {
    const cut = pieces({ ...segment!, beside: source });
    expect(cut.length).toBeGreaterThan(4);
    expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(cut.map(({ beside }) => beside).join('')).toBe(source);
    for (const { start, end, beside } of cut) {
      const [expected, most] = [(end - start) / text.length, SECTION / text.length];
      expect(beside!.length / source.length).toBeCloseTo(expected, 2);
      expect(expected).toBeLessThanOrEqual(most);
      expect(beside).toMatch(/^\s?\S+ .*\S$/u);
    }
  });

  test('and its own source is not given', () => {
    for (const piece of pieces({ ...segment!, source })) expect(piece).not.toHaveProperty('source');
  });

  test('and no character of what stands beside it is torn', () => {
    for (const { beside } of pieces({ ...segment!, beside: '𝕳'.repeat(200_001) }))
      expect(beside).not.toMatch(/\p{Cs}/u);
  });
});
