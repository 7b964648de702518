import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Model } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import { packedModel } from '../../../src/analysis/language-model/packed-model.js';

// Loaded as its package loads it.
const original = createRequire(import.meta.url)('wink-eng-lite-web-model') as Model;

const article = readFileSync('test/fixtures/well-edited-prose.txt', 'utf8');
const unusual =
  "“Naïve” Ünal can’t re-sell __proto__ or constructor at 3.5% p.m., e.g. #stet @home 😀 :-) toString.\n\nIt won't.";

test.each([
  ['edited prose', article],
  ['what is no word of the model', unusual],
  ['nothing', ''],
])('the packed model reads %s as its package does', (_what, text) => {
  const [ours, theirs] = [packedModel().model, original].map((model) => {
    const nlp = winkNLP(model, ['sbd', 'pos']);
    return () => {
      const doc = nlp.readDoc(text);
      const { its } = nlp;
      const tokens = doc.tokens();
      return [
        tokens.out(its.value),
        tokens.out(its.precedingSpaces),
        tokens.out(its.pos),
        doc.sentences().out(its.span),
      ];
    };
  });
  expect(ours!()).toEqual(theirs!());
  // Once more, with the words of the text known.
  expect(ours!()).toEqual(theirs!());
});
