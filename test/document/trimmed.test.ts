import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { trimmedSpan } from '../../src/document/trimmed.js';

const trimmed = (text: string, opensFile = false) => {
  const { start, end } = trimmedSpan(text, opensFile);
  return text.slice(start, end);
};

describe('a text without the white space around it', () => {
  test('keeps a mark that JavaScript takes for white space, as it is an error there', () => {
    expect(trimmed(' \u00a0two words\t')).toBe('two words');
    expect(trimmed(' \ufefftwo words')).toBe('\ufefftwo words');
    expect(trimmed('two words \ufeff ')).toBe('two words \ufeff');
  });

  test('does not keep the mark that opens a file', () => {
    expect(trimmed('\ufefftwo words', true)).toBe('two words');
    expect(trimmed('\ufeff \ufefftwo words', true)).toBe('\ufefftwo words');
  });

  test('is nothing where there is nothing else', () => {
    expect(trimmed('')).toBe('');
    expect(trimmed(' \ufeff \n')).toBe('');
  });
});

test.each([
  ['a.txt', 'The firm left.\n\n\ufeffUnions stayed.\ufeff\n'],
  ['a.md', 'The firm left.\n\n\ufeffUnions stayed.\ufeff\n'],
  ['a.html', '<p>The firm left.</p><p>\ufeffUnions stayed.\ufeff</p>'],
])('a paragraph of %s has the marks at its ends', (path, text) => {
  const { segments } = readDocument(path, text);
  expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The firm left.',
    '\ufeffUnions stayed.\ufeff',
  ]);
});
