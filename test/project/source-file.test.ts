import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesOf, sourceOf } from '../../src/project/source-file.js';

const at = { path: 'stet.config.yaml', line: 1, column: 1 };

test.each([
  ['{name}.en.txt', '{name}.pt.txt', 'a.en.txt', 'a.pt.txt'],
  ['{name}.en.txt', '{name}.pt.txt', 'news/a.b.en.txt', 'news/a.b.pt.txt'],
  ['{name}.en.txt', 'pt/{name}.txt', 'news/a.en.txt', 'news/pt/a.txt'],
  ['en/{name}.txt', 'pt/{name}.txt', 'en/a.txt', 'pt/a.txt'],
  ['en/{name}.txt', 'pt/{name}.txt', 'en/deep/a.txt', undefined],
  ['en/{path}.txt', 'pt/{path}.txt', 'en/deep/a.txt', 'pt/deep/a.txt'],
  ['{desk}/en/{name}.txt', '{desk}/pt/{name}.txt', 'sport/en/a.txt', 'sport/pt/a.txt'],
  ['{name}/{name}.txt', '{name}.txt', 'a/a.txt', 'a.txt'],
  ['{name}/{name}.txt', '{name}.txt', 'a/b.txt', undefined],
  ['{name}.en.txt', '{name}.pt.txt', 'aXenXtxt', undefined],
  ['{name}.txt', '{name}.txt', 'a.txt', undefined],
])('%s ↔ %s: the source of %s is %s', (article, source, file, expected) => {
  expect(sourceOf(file, [{ article, source, at }])?.path).toBe(expected);
});

test.each([
  ['{name}.en.txt', '{name}.pt.txt', 'news/a.b.pt.txt', ['news/a.b.en.txt']],
  ['{name}.en.txt', '{name}.pt.txt', 'news/a.en.txt', []],
  ['{name}.en.txt', 'pt/{name}.txt', 'news/pt/a.txt', ['news/a.en.txt']],
  ['{name}.en.txt', 'pt/{name}.txt', 'news/fr/a.txt', []],
  ['en/{path}.txt', 'pt/{path}.txt', 'pt/deep/a.txt', ['en/deep/a.txt']],
  ['{name}/{name}.txt', '{name}.txt', 'a.txt', ['a/a.txt']],
  ['{desk}/{name}.txt', '{name}.pt.txt', 'a.pt.txt', []],
  ['{name}.txt', '{name}.txt', 'a.txt', []],
])('%s ↔ %s: %s is the source of %j', (article, source, file, expected) => {
  expect(articlesOf(file, [{ article, source, at }])).toEqual(expected);
});

test('the first pattern that fits, with its language', () => {
  const patterns = [
    { article: 'x-{name}.txt', source: '{name}.txt', at },
    { article: '{name}.en.txt', source: '{name}.pt.txt', language: 'pt', at },
    { article: '{name}.en.txt', source: '{name}.es.txt', language: 'es', at },
  ];
  expect(sourceOf('a.en.txt', patterns)).toEqual({ path: 'a.pt.txt', language: 'pt', at });
});

test('what is in the names stays in the names, whatever signs it holds', () => {
  const name = fc.stringMatching(/^[^/]{1,12}$/u).filter((text) => text !== '.' && text !== '..');
  fc.assert(
    fc.property(name, (text) => {
      const found = sourceOf(`en/${text}.txt`, [{ article: 'en/{name}.txt', source: 'pt/{name}.txt', at }]);
      expect(found?.path).toBe(`pt/${text}.txt`);
    }),
  );
});
