import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { GROWING_PAIRS, type GrowingPair } from '../bench/growing-pairs.js';
import { type GoneThrough, goneThrough } from '../gone-through.js';
import { allRules } from '../rule.js';

const beside = allRules().filter(({ id }) => id.startsWith('source/'));

/** So many pieces of each text. */
const FEW = 70;
/** Twice, and some. */
const MOST = 2.3;

const row = (piece: (n: number) => string, pieces: number) =>
  Array.from({ length: pieces }, (_, n) => piece(n)).join('');

/** The work that a pair takes of itself: what is remembered of words may be swept in the midst of it, and is made once more then. */
function leastWorkOn(pair: GrowingPair, pieces: number): GoneThrough {
  const [first, second] = [workOn(pair, pieces), workOn(pair, pieces)];
  return { items: Math.min(first.items, second.items), letters: Math.min(first.letters, second.letters) };
}

function workOn({ article, source }: GrowingPair, pieces: number): GoneThrough {
  const document = readText(row(article, pieces), { source: row(source, pieces), sourceLanguage: 'pt' });
  return goneThrough(() => checkDocument(document, beside));
}

test.each(Object.entries(GROWING_PAIRS))(
  'twice as much of an article and its source is twice the work: %s',
  (_, pair) => {
    // What is remembered of words is made first.
    workOn(pair, 2 * FEW);
    const [once, twice] = [leastWorkOn(pair, FEW), leastWorkOn(pair, 2 * FEW)];
    expect(once.items).toBeGreaterThan(0);
    expect(twice.items).toBeLessThan(MOST * once.items);
    expect(twice.letters).toBeLessThan(MOST * once.letters + LITTLE);
  },
);

/** Letters that are gone through in no time. */
const LITTLE = 50_000;
