import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editable } from '../../src/document/editable.js';
import { proseOf } from '../../src/document/prose.js';
import { joined } from '../../src/document/span.js';

/** A Document of letters, of which those in capitals are signs of markup, and each digit reads as so many dots. */
function documentOf(text: string) {
  const signs = [...text.matchAll(/[A-Z]+|\d/gu)].map(({ 0: run, index }) => {
    const span = { start: index, end: index + run.length };
    return /\d/u.test(run)
      ? { ...span, kind: 'character' as const, readsAs: '.'.repeat(Number(run)) }
      : { ...span, kind: 'markup' as const };
  });
  return {
    text,
    format: 'text',
    segments: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    hidden: signs,
  };
}

function read(text: string): string {
  return text.replaceAll(/[A-Z]/gu, '').replaceAll(/\d/gu, (digit) => '.'.repeat(Number(digit)));
}

test('every stretch of the prose is found again in the Document', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'X', 'Y', '1', '2'), maxLength: 30 });
  fc.assert(
    fc.property(letters, fc.nat(60), fc.nat(60), (text, one, other) => {
      const { document, spanOf } = proseOf(documentOf(text));
      expect(document.text).toBe(read(text));
      expect(document.segments[0]).toMatchObject({ start: 0, end: document.text.length });
      const [start, end] = [one, other].map((offset) => Math.min(offset, document.text.length)).sort((a, b) => a - b);
      const span = spanOf({ start: start!, end: end! });
      const found = text.slice(span.start, span.end);
      expect(found).not.toMatch(/^[A-Z]|[A-Z]$/u);
      const wanted = document.text.slice(start, end);
      // Half a character that is written as one sign is found as the whole of it.
      const whole =
        wanted.replaceAll('.', '') === read(found).replaceAll('.', '') && read(found).length - wanted.length;
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(whole).toBeLessThanOrEqual(start === end ? 0 : 2);
    }),
  );
});

test('what is inserted stands at the word before it', () => {
  const { spanOf } = proseOf(documentOf('aXXb'));
  expect(spanOf({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
  expect(spanOf({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});

test('text and the space between paragraphs may be changed, and neither markup, nor code, nor what is in no Segment', () => {
  const text = 'one 1TWO three  \n\n  four # five';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const kind = 'paragraph' as const;
  const mayChange = editable({
    text,
    format: 'text',
    segments: [at('one 1TWO three'), at('four'), at('five')].map((span) => ({ ...span, kind })),
    hidden: [
      { ...at('1'), kind: 'character', readsAs: '…' },
      { ...at('TWO'), kind: 'markup' },
      { ...at('iv'), kind: 'markup', readsAs: '!' },
    ],
  });
  for (const part of ['one', 'one 1', ' three', 'three  \n\n  four', '  \n', 'four ']) {
    expect([part, mayChange(at(part))]).toEqual([part, true]);
  }
  for (const part of ['one 1TWO', 'WO t', 'four #', '#', 'four # five', 'iv']) {
    expect([part, mayChange(at(part))]).toEqual([part, false]);
  }
  expect(mayChange({ start: 5, end: 5 })).toBe(true);
});

test('Spans are joined where they overlap or touch', () => {
  expect(
    joined([
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 5, end: 9 },
    ]),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 9 },
  ]);
});
