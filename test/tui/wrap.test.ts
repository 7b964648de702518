import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glyphsOf } from '../../src/document/visible.js';
import { wrap } from '../../src/tui/wrap.js';
import { anyText } from './text.js';

function rows(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

function drawnWidth(text: string): number {
  return [...glyphsOf(text)].reduce((sum, { width }) => sum + width, 0);
}

describe('text is wrapped', () => {
  test.each([
    ['between words', 'one two three', 8, ['one two ', 'three']],
    ['after a dash', 'well-known', 6, ['well-', 'known']],
    ['inside a word longer than a row', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['inside a long word behind an indent, which gets no row for itself', '  abcdefgh', 4, ['  ab', 'cdef', 'gh']],
    ['between wide characters', '日本語', 4, ['日本', '語']],
    ['at its own line breaks', 'one\ntwo\r\nthree', 20, ['one', 'two', 'three']],
    ['never at a no-break space', 'a 10\u00a0000', 6, ['a ', '10\u00a0000']],
  ])('%s', (_where, text, width, expected) => expect(rows(text, width)).toEqual(expected));

  test('with room for the marks that are drawn in it', () => {
    expect(wrap('one two', 7, new Map([[4, 1]]))).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 7 },
    ]);
  });
});

test('no text is lost: only line breaks stand between the rows', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, width) => {
      let at = 0;
      for (const { start, end } of wrap(text, width)) {
        expect(['', '\n', '\r\n']).toContain(text.slice(at, start));
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

/** One or two columns before some offsets. */
const anyMarks = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 2 }))).map((marks) => new Map(marks));

test('no row is wider than the width, but for spaces at its end or one character that is', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 3, max: 20 }), anyMarks, (text, width, marked) => {
      for (const { start, end } of wrap(text, width, marked)) {
        const row = text.slice(start, end).replace(/[ \u2000-\u200a\u3000]+$/u, '');
        const glyphs = [...glyphsOf(row)];
        const drawn = glyphs.reduce((sum, glyph) => sum + (marked.get(start + glyph.start) ?? 0), 0);
        if (glyphs.length > 1) expect(drawnWidth(row) + drawn).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('no row begins or ends inside a user-perceived character', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, width) => {
      const bounds = new Set([...glyphsOf(text)].flatMap(({ start, end }) => [start, end]).concat(0));
      for (const { start, end } of wrap(text, width)) {
        expect(bounds).toContain(start);
        expect(bounds).toContain(end);
      }
    }),
  );
});
