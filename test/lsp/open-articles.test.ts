import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenArticles, type Outcome } from '../../src/lsp/open-articles.js';

test('an article that a thread could read and the server cannot is told of, and so is the next', async () => {
  const told: Outcome[] = [];
  const nothing = { check: async () => ({ findings: [], about: {} }) };
  const articles = new OpenArticles(nothing, (outcome) => told.push(outcome));
  const open = (name: string, text: string) => {
    const document = TextDocument.create(`file:///nowhere/${name}`, 'html', 1, text);
    articles.changed(document);
    return articles.present(document.uri);
  };
  expect(await open('a.html', '<div>'.repeat(50_000))).toBeUndefined();
  expect(await open('b.html', '<p>So.')).toMatchObject({ uri: 'file:///nowhere/b.html' });
  expect(told.map(({ problem }) => problem?.slice(0, 30))).toEqual(['its html is nested too deeply,', undefined]);
});
