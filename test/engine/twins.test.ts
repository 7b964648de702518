import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Draft } from '../../src/engine/draft.js';
import { withoutEchoes, withoutTwins } from '../../src/engine/sifting.js';
import { rule } from '../rule.js';

function draft(given: Partial<Draft> & { readonly fix?: string }): Draft {
  const { fix, ...rest } = given;
  const suggestions = fix === undefined ? [] : [{ label: 'mend it', edits: [{ start: 4, end: 9, text: fix }] }];
  return {
    rule: 'en/one',
    category: 'style',
    severity: 'warning',
    start: 4,
    end: 9,
    message: '',
    evidence: [],
    suggestions,
    ...rest,
  };
}

/** The rules whose findings are left. */
function left(...drafts: Draft[]): string[] {
  return withoutTwins(drafts).map(({ rule }) => rule);
}

describe('of two rules that say one thing', () => {
  const one = draft({ fix: 'there' });

  test('the first stays where both would mend it alike', () => {
    expect(left(one, draft({ rule: 'en/two', start: 2, fix: 'there' }))).toEqual(['en/one']);
  });

  test('the graver stays', () => {
    expect(left(one, draft({ rule: 'en/two', severity: 'error', fix: 'there' }))).toEqual(['en/two']);
    const suggestion = draft({ rule: 'en/three', severity: 'suggestion', fix: 'there' });
    expect(left(suggestion, one, draft({ rule: 'en/two', severity: 'error', fix: 'there' }))).toEqual(['en/two']);
  });

  test('the first stays where they flag the same words for the same reason and no fix is known', () => {
    expect(left(draft({}), draft({ rule: 'en/two' }))).toEqual(['en/one']);
  });

  test('both stay where they are mended otherwise, stand elsewhere or are of another category', () => {
    const both = ['en/one', 'en/two'];
    expect(left(one, draft({ rule: 'en/two', fix: 'here' }))).toEqual(both);
    expect(left(one, draft({ rule: 'en/two' }))).toEqual(both);
    expect(left(draft({}), draft({ rule: 'en/two', end: 8 }))).toEqual(both);
    expect(left(draft({}), draft({ rule: 'en/two', category: 'accuracy' }))).toEqual(both);
  });

  test('what one rule says twice stays', () => {
    expect(left(one, draft({ start: 5, fix: 'there' }))).toEqual(['en/one', 'en/one']);
  });
});

describe('of two rules that both say that a phrase reads foreign', () => {
  const echo = (given: Parameters<typeof draft>[0]) =>
    draft({ category: 'style/unidiomatic-style', severity: 'suggestion', ...given });
  const one = echo({ fix: 'there' });
  const kept = (...drafts: Draft[]) => withoutEchoes(drafts).map(({ rule }) => rule);

  test.each<[string, string[], Draft[]]>([
    ['the one with a fix stays', ['en/two'], [echo({ start: 2 }), echo({ rule: 'en/two', fix: 'here' })]],
    ['the longer stays', ['en/two'], [one, echo({ rule: 'en/two', start: 6, end: 20, fix: 'here' })]],
    ['the first stays', ['en/one'], [one, echo({ rule: 'en/two', fix: 'here' })]],
    ['both stay where they do not overlap', ['en/one', 'en/two'], [one, echo({ rule: 'en/two', start: 9, end: 12 })]],
    ['it gives way to what says more', ['en/two'], [one, draft({ rule: 'en/two', end: 10, fix: 'here' })]],
    [
      'but not to what is about a whole paragraph',
      ['en/two', 'en/one'],
      [draft({ rule: 'en/two', start: 0, end: 90 }), one],
    ],
    ['nor to what cannot mend it', ['en/one', 'en/two'], [one, draft({ rule: 'en/two' })]],
    ['nor to a part of it', ['en/one', 'en/two'], [one, draft({ rule: 'en/two', start: 6 })]],
  ])('%s', (_what, rules, drafts) => {
    expect(kept(...drafts)).toEqual(rules);
  });
});

test('a place in two spellings is told once', () => {
  const text = 'He flew from Krakow. The fair of Krakow opens in May, and Krakow waits. The mayor of Kraków said so.';
  const rules = [rule('en/names-and-terms/name-variants'), rule('en/names-and-terms/place-variants')];
  expect(rules.flatMap((one) => checkDocument(readText(text), [one]))).toHaveLength(2);
  expect(checkDocument(readText(text), rules)).toHaveLength(1);
});

test.each([
  ['He is agree with the decision of the court.', 'en/words/broken-phrase'],
  ['The match was played without spectators in the, as in Germany.', 'en/sentences/impossible-pair'],
  ['The mayor spoke with a about the new bridge on Friday.', 'en/sentences/impossible-pair'],
  ['The van hit a driver, who did not the right of way.', 'en/sentences/missing-verb'],
  ['The mayor wroet on Friday that his office had paid for it.', 'en/words/spelling'],
  ['Said that the bridge will open in March.', 'en/sentences/lost-subject'],
])('one error is told once, by the rule that says most of it: %s', (text, id) => {
  expect(checkDocument(readText(text), builtinRules()).map((finding) => finding.rule)).toEqual([id]);
});
