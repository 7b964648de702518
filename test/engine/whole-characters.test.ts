import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { withWholeCharacters } from '../../src/engine/whole-characters.js';
import { rule } from '../rule.js';

const edits = (text: string, ...edits: { start: number; end: number; text: string }[]) =>
  withWholeCharacters(text, [{ label: 'so', edits }])[0]?.edits;

test('an edit that ends inside a character takes the whole of it and keeps what it did not change', () => {
  expect(edits('cafe\u0301s', { start: 3, end: 4, text: 'a' })).toEqual([{ start: 3, end: 5, text: 'a\u0301' }]);
  expect(edits('so\r\nit', { start: 2, end: 3, text: '' })).toEqual([{ start: 2, end: 4, text: '\n' }]);
  expect(edits('a\ud83d\ude00b', { start: 0, end: 2, text: '' })).toEqual([{ start: 0, end: 3, text: '\ude00' }]);
});

test('an insertion inside a character comes behind it', () => {
  expect(edits('cafe\u0301s', { start: 4, end: 4, text: '.' })).toEqual([{ start: 5, end: 5, text: '.' }]);
});

test('edits between characters stay as they are, and a suggestion whose edits would meet is left out', () => {
  const whole = [{ label: 'so', edits: [{ start: 0, end: 1, text: 'b' }] }];
  expect(withWholeCharacters('a e\u0301', whole)).toBe(whole);
  expect(edits('e\u0301', { start: 0, end: 1, text: 'a' }, { start: 1, end: 2, text: '' })).toBeUndefined();
});

// In the file the joiner and the end of the tag before it are one character.
test('what joins the markup before it is told without a fix', () => {
  const hidden = (html: string) =>
    checkDocument(readDocument('a.html', html), [rule('any/characters/hidden-characters')]);
  expect(hidden('<b>\u200d</b> was it.')).toMatchObject([{ start: 3, end: 4, suggestions: [] }]);
  expect(hidden('<b>I\u200bt</b> was.')).toMatchObject([{ suggestions: [{ edits: [{ text: '' }] }] }]);
});
