import { expect, test } from 'vitest';
import { languageInName } from '../../src/project/language-in-name.js';

test.each([
  ['news.pt.txt', 'pt'],
  ['a/b/news_de.md', 'de'],
  ['news.pt-BR.txt', 'pt-BR'],
  ['news.pt_BR.txt', 'pt-BR'],
  ['news.txt', undefined],
  ['news.xq.txt', undefined],
  ['pt/news.v2.txt', undefined],
  ['pt', undefined],
])('%s: %s', (path, language) => expect(languageInName(path)).toBe(language));
