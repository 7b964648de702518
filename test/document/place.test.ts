import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Places } from '../../src/document/place.js';

test.each([
  ['', 0, 1, 1],
  ['ab', 2, 1, 3],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n\nb', 3, 3, 1],
  ['\ufeffab', 1, 1, 1],
  ['\ufeffab', 0, 1, 1],
  ['\ufeffa\nb', 3, 2, 1],
  ['😀a', 2, 1, 3],
])('%j at %i is %i:%i', (text, offset, line, column) => {
  expect(new Places(text).of(offset)).toEqual({ line, column });
});

test('a line starts after the break before it, and after a byte-order mark', () => {
  const places = new Places('\ufeffab\r\ncd');
  expect([1, 2, 5, 6].map((offset) => places.lineStart(offset))).toEqual([1, 1, 5, 5]);
});

test('in order, each offset lies one column or some lines further', () => {
  const text = fc.array(fc.constantFrom('a', '\n', 'bc', '\n\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (content) => {
      const places = new Places(content);
      const lines = content.split('\n');
      for (let offset = 0; offset <= content.length; offset++) {
        const { line, column } = places.of(offset);
        expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
      }
    }),
  );
});

test('lines end at a line feed, a carriage return, or both together', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'bc')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (content) => {
      const places = new Places(content);
      const lines = content.split(/\r\n?|\n/u);
      expect(lines.map((_, at) => places.of(places.startOf(at + 1)!))).toEqual(
        lines.map((_, at) => ({ line: at + 1, column: 1 })),
      );
      expect(places.startOf(lines.length + 1)).toBe(undefined);
      for (const [at, line] of lines.entries()) expect(content.startsWith(line, places.startOf(at + 1))).toBe(true);
    }),
  );
});
