import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactPhrase, PhraseError, parsePhrase, phraseProblem } from '../../../src/analysis/patterns/phrase.js';
import { Phrasebook } from '../../../src/analysis/patterns/phrasebook.js';
import { piecesOf } from '../../../src/analysis/words/pieces.js';

/** What the phrases find in a text, as texts. */
function found(text: string, ...phrases: string[]): string[] {
  const book = new Phrasebook<string>();
  for (const phrase of phrases) book.add(parsePhrase(phrase, { rulers: ['king', 'queen'] }), phrase);
  return book.find(piecesOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('a phrase', () => {
  test.each<[string, string, string[]]>([
    ['in what concerns', 'In what concerns him, IN WHAT CONCERNS her.', ['In what concerns', 'IN WHAT CONCERNS']],
    ['in what concerns', 'in what, concerns; inwhat concerns', []],
    ['Kiev', 'kiev Kiev KIEV Kievan, Kiev’s', ['Kiev', 'KIEV', 'Kiev']],
    ['Kiev', 'Kiev-based, pro-Kiev', ['Kiev', 'Kiev']],
    ['actual', 'counter-actual, actual-minded, actual', ['actual']],
    [
      '~take a decision',
      'takes a decision, took a decision, taking a decision, take decision',
      ['takes a decision', 'took a decision', 'taking a decision'],
    ],
    ['the <mayor|judge> said', 'The judge said, the cook said', ['The judge said']],
    ['old <rulers>', 'old king, old cook', ['old king']],
    [
      'since <number> years',
      'since 3 years, since three years, since long years',
      ['since 3 years', 'since three years'],
    ],
    ['in the year of <year>', 'in the year of 1990, in the year of 90', ['in the year of 1990']],
    ['cited by <name>', 'cited by Ana de Vale and cited by nobody', ['cited by Ana de Vale']],
    ['<number> years counted', 'some 40 years counted', ['40 years counted']],
    ['(the) source says', 'the source says; a source says', ['the source says', 'source says']],
    ['read (the) <text|story> (here)', 'read story; read the text here', ['read story', 'read the text here']],
    ['it’s worth', "It's worth; it’s worth", ["It's worth", 'it’s worth']],
    ['photo: …', 'Photo: Ana Vale, 2020', ['Photo: Ana Vale, 2020']],
    ['in effect,', 'in effect, no; in effect none', ['in effect,']],
  ])('“%s” in “%s”', (phrase, text, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });

  test('the first of those that overlap is found, and of those that start together the longest', () => {
    expect(found('a chicken Kiev dish', 'Kiev', 'chicken Kiev', 'chicken')).toEqual(['chicken Kiev']);
  });

  test.each(['a (b', 'a) b', '(a)', '<number>', 'a <rulerz>', 'a | b', 'a ~ b', '(a) (b) (c) (d) (e) f'])(
    '“%s” is refused',
    (phrase) => {
      expect(() => parsePhrase(phrase, {})).toThrow(PhraseError);
    },
  );

  test('any text is read as a phrase or refused as one, and compared with any other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab~<>|() …’A-]{1,14}$/), fc.string(), (notation, text) => {
        const book = new Phrasebook<true>();
        try {
          book.add(parsePhrase(notation), true);
        } catch (error) {
          expect(error).toBeInstanceOf(PhraseError);
        }
        for (const { start, end } of book.find(piecesOf(text))) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

test('pieces, with what lies between them, give the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        piecesOf(text)
          .map((piece) => text.slice(piece.start, piece.end))
          .join(''),
      ).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('words that are none are found nowhere; a list has only the words that the rule gave it', () => {
  const book = new Phrasebook<string>();
  for (const words of ['', ' ', '\n']) book.add(exactPhrase(words), words);
  expect(book.find(piecesOf('Any words at all.'))).toEqual([]);
  expect(() => parsePhrase('the <constructor>')).toThrow(PhraseError);
});

test.each([
  ['an old <rulerz>', '“<rulerz>” is no list of this rule; did you mean “<rulers>”?'],
  ['<nubmer> rulers', '“<nubmer>” is no list of this rule; did you mean “<number>”?'],
  ['a <weekday> off', '“<weekday>” is no list of this rule'],
  ['the king ~not know', '“~not”: “not” is no verb’s base; “~” stands before the word that is to take the form'],
  ['a <king|> of old', '“<king|>”: a word of the choice is missing'],
])('%s is refused, with what was meant', (phrase, problem) => {
  expect(phraseProblem(phrase, { rulers: ['king', 'queen'] })).toBe(problem);
});

test('refuses a choice of several words, which no word would ever match', () => {
  expect(() => parsePhrase('they celebrate <elections|a meeting>')).toThrow(
    /one word each, and “a meeting” is several/u,
  );
});
