import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piece, quoted, widthOf, wrapLine } from '../../src/tui/line.js';
import { anyText } from './text.js';

function texts(text: string, width: number, indent?: number): string[] {
  return wrapLine([piece(text)], width, indent).map((line) => line.map((one) => one.text).join(''));
}

test('the first row takes the whole width, the others stand below its second column', () => {
  expect(texts('k  reject the finding: the text stands', 24, 3)).toEqual([
    'k  reject the finding:',
    '   the text stands',
  ]);
  expect(texts('one two three', 7)).toEqual(['one two', 'three']);
});

test('nothing of a text is lost, and no row is wider than the width', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 0, max: 2 }), (text, width, indent) => {
      const shown = piece(text);
      const lines = wrapLine([shown], width, indent);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, indent + 2));
      const bare = (all: string) => all.replace(/\s/gu, '');
      expect(bare(lines.flatMap((line) => line.map((one) => one.text)).join(''))).toBe(bare(shown.text));
    }),
  );
});

test('a text that is quoted is cut between characters, by the room that they take', () => {
  expect(quoted('as it is')).toBe('as it is');
  expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
  expect(quoted('👩‍👩‍👧'.repeat(30), 10)).toBe('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧…');
  expect(quoted('橋'.repeat(30), 10)).toBe('橋橋橋橋…');
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
      expect(widthOf([piece(quoted(text, width))])).toBeLessThanOrEqual(width);
    }),
  );
});
