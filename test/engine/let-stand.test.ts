import { expect, test } from 'vitest';
import { check } from '../../src/library/check.js';
import { rule } from '../rule.js';

const TEXT = 'The mayor went to the the harbour. She spoke to to the sailors of the the port.\n';

function flagged(letStand: readonly { rule: string; text: string }[]): string[] {
  return check(TEXT, { rules: [rule('en/words/doubled-word')], settings: { letStand } }).map(({ start, end }) =>
    TEXT.slice(start, end),
  );
}

test('a text stands where a rule, or one of its group, flags it, letter by letter', () => {
  expect(flagged([])).toEqual(['the the', 'to to', 'the the']);
  expect(flagged([{ rule: 'en/words/doubled-word', text: 'the the' }])).toEqual(['to to']);
  expect(flagged([{ rule: 'en/words', text: 'to to' }])).toEqual(['the the', 'the the']);
  expect(flagged([{ rule: 'en/style', text: 'to to' }])).toEqual(['the the', 'to to', 'the the']);
  expect(flagged([{ rule: 'en/words', text: 'The the' }])).toEqual(['the the', 'to to', 'the the']);
});

test.each(['to to', 'to **to'])('a text stands as it is read and as it is written, markup and all: %s', (text) => {
  const article = 'The mayor went to **to** the harbour.\n';
  const found = (letStand: readonly { rule: string; text: string }[]) =>
    check(article, { fileName: 'a.md', rules: [rule('en/words/doubled-word')], settings: { letStand } });
  expect(found([])).toHaveLength(1);
  expect(found([{ rule: 'en/words', text }])).toEqual([]);
});
