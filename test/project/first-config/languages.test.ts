import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../src/project/first-config/languages.js';

describe('languages by the names of files', () => {
  test.each([
    ['a.en.txt a.pt.txt b.en.txt', '{name}.en.txt', '{name}.pt.txt', '*.pt.txt', 'a.en.txt b.en.txt'],
    ['a.txt a_pt.txt old/b.txt old/b_pt.txt', '{name}.txt', '{name}_pt.txt', '*_pt.txt', 'a.txt old/b.txt'],
    ['a-en-GB.txt a-pt-BR.txt', '{name}-en-GB.txt', '{name}-pt-BR.txt', '*-pt-BR.txt', 'a-en-GB.txt'],
    ['en/a.txt pt/a.txt en/b/c.txt', 'en/{path}', 'pt/{path}', 'pt/**', 'en/a.txt en/b/c.txt'],
    ['x/en/a.txt x/pt/a.txt notes.txt', 'x/en/{path}', 'x/pt/{path}', 'x/pt/**', 'x/en/a.txt notes.txt'],
  ])('%s', (paths, article, source, files, articles) => {
    const found = languagesOf(paths.split(' '));
    expect(found.source).toMatchObject({ article, source });
    expect(found.others).toMatchObject([{ files }]);
    expect(found.articles).toEqual(articles.split(' '));
  });

  test('of several other languages the source is that of most articles', () => {
    const found = languagesOf('a.en.txt a.pt.txt b.en.txt b.pt.txt b.de.txt'.split(' '));
    expect(found).toMatchObject({ article: 'en', source: { language: 'pt', count: 2 } });
    expect(found.others.map(({ language }) => language)).toEqual(['pt', 'de']);
  });

  test('without English the most frequent language is that of the articles', () => {
    expect(languagesOf('a.de.txt a.pt.txt b.de.txt'.split(' '))).toMatchObject({
      article: 'de',
      source: { language: 'pt' },
    });
  });

  test.each(['what-it-is.txt who-are-they.txt', 'a.en.txt b.pt.txt', 'it/a.txt b.txt', 'a.xq.txt a.txt', ''])(
    'no language is read from “%s”',
    (names) => {
      const paths = names.split(' ').filter((name) => name !== '');
      expect(languagesOf(paths)).toEqual({ article: 'en', others: [], articles: paths });
    },
  );
});
