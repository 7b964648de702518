import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { placesOf } from '../../src/document/looking-for.js';

/** What is found of a text in a file of this name, as it is written there. */
function found(written: string, wanted: string, name = 'article.txt'): string[] {
  const document = readDocument(name, written);
  return placesOf(document, wanted).map(({ start, end }) => document.text.slice(start, end));
}

test.each([
  ['The US and us.', 'us', ['US', 'us']],
  ['The US and us.', 'US', ['US']],
  ['São Paulo, Sao Paulo', 'sao', ['São', 'Sao']],
  ['São Paulo, Sao Paulo', 'são', ['São']],
  ['SÃO, são', 'são', ['SÃO', 'são']],
  ['Sa\u0303o Paulo, Sao', 'sao', ['Sa\u0303o', 'Sao']],
  ['Sa\u0303o Paulo, São, Sao', 'são', ['Sa\u0303o', 'São']],
  ['São Paulo, Sao', 'sa\u0303o', ['São']],
  ["It isn’t, it isn't.", "isn't", ['isn’t', "isn't"]],
  ["It isn’t, it isn't.", 'isn’t', ['isn’t']],
  ['“So,” she said.', '"so', ['“So']],
  ['2010–2012 and 2010-2012', '2010-2012', ['2010–2012', '2010-2012']],
  ['a\u00a0b, a  b, ab', 'a b', ['a\u00a0b', 'a  b']],
  ['What (all)? a.b', '(all)?', ['(all)?']],
  ['İstanbul and ISTANBUL', 'istanbul', ['İstanbul', 'ISTANBUL']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['Anything', ' ', []],
])('in “%s”, “%s” is found', (text, wanted, places) => {
  expect(found(text, wanted)).toEqual(places);
});

test('over the line breaks of a paragraph, and not over its end', () => {
  expect(found('one two\nthree\n\nfour\n', 'two three', 'article.md')).toEqual(['two\nthree']);
  expect(found('one two\nthree\n\nfour\n', 'three four', 'article.md')).toEqual([]);
});

test('as it reads, where markup and entities stand in it, and not in the markup', () => {
  const html = '<p title="lost">In S&atilde;o <b>Tom</b>&eacute; it <i>was lost</i>.</p>\n';
  expect(found(html, 'São Tomé', 'article.html')).toEqual(['S&atilde;o <b>Tom</b>&eacute;']);
  expect(found(html, 'lost', 'article.html')).toEqual(['lost']);
});
