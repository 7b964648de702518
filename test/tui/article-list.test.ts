import { expect, test } from 'vitest';
import { type ArticleList, pressInList } from '../../src/tui/article-list.js';
import { articleListLines } from '../../src/tui/article-list-lines.js';
import { KeyReader } from '../../src/tui/keys.js';
import type { Window } from '../../src/tui/window.js';

const WINDOW: Window = { columns: 60, rows: 12, colours: 'no colours', signs: 'drawn' };

/** The list of some articles after keys. */
function listAfter(input: string, window = WINDOW): ArticleList {
  const articles = ['a/one.txt', 'a/two.po', 'b/three.txt'].map((path) => ({ path }));
  return new KeyReader()
    .read(input)
    .reduce<ArticleList>((list, key) => pressInList(list, key, window).list, { articles, at: 0 });
}

function lastRow(list: ArticleList, window = WINDOW): string {
  return articleListLines(list, window)
    .at(-1)!
    .map(({ text }) => text)
    .join('');
}

test('what answers the question which articles are to be listed stands beside it', () => {
  expect(lastRow(listAfter('/b/'))).toMatch(/^\/ b\/ +Enter list {2}Esc cancel$/u);
  expect(lastRow(listAfter(`/${'b'.repeat(100)}`))).toMatch(/^\/ .*b+ +Enter list {2}Esc cancel$/u);
  expect(lastRow(listAfter(`/${'b'.repeat(100)}`)).length).toBeLessThanOrEqual(60);
  expect(lastRow(listAfter('/b/\r'))).toMatch(/^Enter review /u);
});
