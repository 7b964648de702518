import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { GROWING_PAIRS } from '../bench/growing-pairs.js';
import { goneThrough } from '../gone-through.js';
import { allRules } from '../rule.js';

const beside = allRules().filter(({ id }) => id.startsWith('source/'));

/** So many pieces of each text. */
const FEW = 150;

/** Twice, and some. */
const MOST = 2.3;

const row = (piece: (n: number) => string, pieces: number) =>
  Array.from({ length: pieces }, (_, n) => piece(n)).join('');

test.each(Object.entries(GROWING_PAIRS))('twice as much of an article and its source is twice the work: %s', (_, pair) => {
  const work = (pieces: number) => {
    const source = row(pair.source, pieces);
    const document = readText(row(pair.article, pieces), { source, sourceLanguage: 'pt' });
    return goneThrough(() => checkDocument(document, beside));
  };
  // What is remembered of words is made once.
  work(2 * FEW);
  const [once, twice] = [work(FEW), work(2 * FEW)];
  console.log(_, once, twice, twice/once);
  expect(twice / once).toBeLessThan(MOST);
});
