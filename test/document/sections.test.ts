import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { beginningOf } from '../../src/document/sections.js';

test('the beginning of a document ends within a paragraph where that is too long', () => {
  const document = readText('One.\n\nTwo is here.\n\nThree.');
  const beginning = beginningOf(document, 10);
  expect(beginning.text).toBe('One.\n\nTwo ');
  expect(beginning.segments.map(({ start, end }) => beginning.text.slice(start, end))).toEqual(['One.', 'Two ']);
});
