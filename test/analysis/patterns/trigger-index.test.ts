import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhrase } from '../../../src/analysis/patterns/phrase.js';
import { anchorTriggers, Phrasebook, phraseTriggers } from '../../../src/analysis/patterns/phrasebook.js';
import { SequenceBook, sequenceTriggers } from '../../../src/analysis/patterns/sequence-book.js';
import type { TokenElement } from '../../../src/analysis/patterns/token-sequence.js';
import { indexOf, keepIndex, tellingWords, triggerIndex } from '../../../src/analysis/patterns/trigger-index.js';
import { Reading } from '../../../src/analysis/reading.js';
import { piecesOf } from '../../../src/analysis/words/pieces.js';
import { pieceIndex } from '../../../src/analysis/words/word-index.js';
import { checks } from '../../../src/checks/index.js';
import { readText } from '../../../src/document/formats/text.js';
import { once } from '../../../src/document/once.js';
import { builtinRules } from '../../../src/engine/builtin-rules.js';

const article = (...words: string[]) => new Map(words.map((word) => [word, 0]));

test('by each word the numbers of what it gives away; what no word gives away stands under none', () => {
  const index = triggerIndex([{ words: ['one', 'two'] }, { words: [] }, { words: ['two', 'two'] }]);
  expect(index.count).toBe(3);
  expect([...index.numbers]).toEqual([
    ['one', [0]],
    ['two', [0, 2]],
    ['', [1]],
  ]);
  expect(index.numbers.has('constructor')).toBe(false);
  expect([...triggerIndex([{ words: ['__proto__'] }]).numbers]).toEqual([['__proto__', [0]]]);
});

test('what must have a second word is left out of an article that has none of those', () => {
  const index = triggerIndex([{ words: ['make'], beside: ['appeal', 'appeals'] }, { words: ['make'] }]);
  expect([...index.numbersIn(article('make', 'appeals'))]).toEqual([['make', [0, 1]]]);
  expect([...index.numbersIn(article('make'))]).toEqual([['make', [1]]]);
  expect(index.numbers.get('make')).toEqual([0, 1]);
});

test('for an article there is what it has words of, and what may be anywhere', () => {
  const index = triggerIndex([{ words: ['one', 'two'] }, { words: [] }, { words: ['two', 'three'] }]);
  expect([...index.numbersIn(article('two', 'four'))]).toEqual([
    ['two', [0, 2]],
    ['', [1]],
  ]);
  expect([...index.numbersIn(article())]).toEqual([['', [1]]]);
});

test('the words that tell most are the rarest, and none where all are frequent, many or no words', () => {
  expect(tellingWords([['river'], ['the'], ['archipelago'], ['said']])).toEqual(['archipelago']);
  expect(
    tellingWords([
      ['the'],
      ['said'],
      ["mayor's"],
      Array.from({ length: 13 }, () => 'a').map((a, at) => a.repeat(at + 3)),
    ]),
  ).toBe(undefined);
});

test('the index that was kept of some options, and no other', () => {
  const [kept, other] = [{}, {}];
  const index = triggerIndex([{ words: ['word'] }]);
  keepIndex(kept, () => index);
  const made = () => [{ words: ['made'] }];
  expect(indexOf(kept, made)).toBe(index);
  expect([...indexOf(other, made).numbers]).toEqual([['made', [0]]]);
});

test('the build keeps of each rule that comes with stet the triggers that its check makes', () => {
  const indexed = builtinRules().filter(({ check }) => checks[check]!.triggers);
  expect(indexed.length).toBeGreaterThan(20);
  for (const { id, check, options } of indexed) {
    const made = triggerIndex(checks[check]!.triggers!(options));
    const kept = indexOf(options as object, () => []);
    expect([kept.count, kept.numbers], id).toEqual([made.count, made.numbers]);
    expect(kept.numbers.size, id).toBeGreaterThan(0);
  }
});

/** So many words that an index is then read as a whole. */
const LONG = Array.from(
  { length: 10_001 },
  (_, n) => `word${String(n).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)]!)}`,
).join(' ');
const longOne = once(() => new Reading(readText(LONG)));
const reading = (text: string) => (text === LONG ? longOne() : new Reading(readText(text)));
const words = fc.constantFrom(
  'the',
  'take',
  'took',
  'decision',
  'decisions',
  'mayor',
  'of',
  'said',
  'Kiev',
  ',',
  'a',
  'year',
);
const texts = fc.array(words, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
const notations = fc.uniqueArray(
  fc.constantFrom(
    'take a decision',
    '~take (a) decision',
    'the <mayor|judge> said',
    'Kiev',
    'of the year',
    'a <word>',
    '(the) mayor',
    'said …',
  ),
  { minLength: 1 },
);

/** Articles, and whether others come before the long one, or all behind it. */
const queues = fc
  .tuple(fc.array(texts, { maxLength: 3 }), fc.boolean(), fc.array(texts, { minLength: 1, maxLength: 2 }))
  .map(([before, isLong, after]) => [...before, ...(isLong ? [LONG] : []), ...after]);

test('phrases that are read when their words are met are those that are found when all are read', () => {
  fc.assert(
    fc.property(notations, queues, (all, articles) => {
      const whole = new Phrasebook<string>();
      for (const notation of all) whole.add(parsePhrase(notation), notation);
      const line = (number: number) => ({ notation: all[number]!, lists: {}, entry: all[number]! });
      const lazy = new Phrasebook({ line, index: triggerIndex(phraseTriggers(all)) });
      const alone = new Phrasebook({ line, index: triggerIndex(phraseTriggers(all)) });
      const index = triggerIndex(anchorTriggers(all.map((notation) => ({ notation, lists: {} }))));
      const anchored = new Phrasebook({ line, index });
      for (const text of articles) {
        const expected = text === LONG ? [] : whole.find(piecesOf(text));
        expect(lazy.findIn(reading(text)).map(({ found }) => found)).toEqual(expected);
        alone.readFor(reading(text).get(pieceIndex).words);
        if (text !== LONG) expect(alone.find(piecesOf(text))).toEqual(expected);
        expect(anchored.findIn(reading(text)).map(({ found }) => found)).toEqual(expected);
      }
    }),
  );
});

test('only those phrases are read that an article may have; all, once there were many words', () => {
  const read: number[] = [];
  const all = ['take a decision', 'the mayor said', 'a <word>'];
  const line = (number: number) => {
    read.push(number);
    return { notation: all[number]!, lists: {}, entry: number };
  };
  const book = new Phrasebook({ line, index: triggerIndex(phraseTriggers(all)) });
  book.findIn(reading('The mayor said so.'));
  expect(read).toEqual([1, 2]);
  book.findIn(reading('A decision on it, said the mayor.'));
  expect(read).toEqual([1, 2, 0]);
  const other = new Phrasebook({ line, index: triggerIndex(phraseTriggers(all)) });
  read.length = 0;
  for (let article = 0; article < 30; article++) other.findIn(reading('The mayor said so.'));
  expect(read).toEqual([1, 2]);
  other.findIn(reading(LONG));
  expect(read).toEqual([1, 2, 0]);
});

test('nor those of whose words it has but one', () => {
  const read: number[] = [];
  const all = ['~take a decision', 'the mayor decision', '~render (a) decision'].map((notation) => ({
    notation,
    lists: {},
  }));
  const line = (number: number) => {
    read.push(number);
    return { ...all[number]!, entry: number };
  };
  const book = new Phrasebook({ line, index: triggerIndex(anchorTriggers(all)) });
  expect(book.findIn(reading('The court rendered a decision.'))).toHaveLength(1);
  expect(read).toEqual([2]);
  expect(book.findIn(reading('They took a decision.'))).toHaveLength(1);
  expect(read).toEqual([2, 0]);
});

test('a phrase is read once, whichever of its words are met', () => {
  const read: number[] = [];
  const all = [{ notation: '~take the <decision|measure>', lists: {} }];
  const line = (number: number) => {
    read.push(number);
    return { ...all[number]!, entry: number };
  };
  const book = new Phrasebook({ line, index: triggerIndex(anchorTriggers(all)) });
  const text = 'They take the decision, and took the measure.';
  for (let article = 0; article < 3; article++) expect(book.findIn(reading(text))).toHaveLength(2);
  expect(read).toEqual([0]);
});

const ELEMENTS: readonly (readonly TokenElement[])[] = [
  [{ word: ['take'] }, { word: ['decision'] }],
  [{ lemma: ['take'] }, { skip: 2 }, { lemma: ['decision'] }],
  [{ pos: ['DET'] }, { word: ['mayor', 'year'] }],
  [{ pos: ['NOUN'] }, { not: { word: ['said'] } }],
];

test('sequences that are compiled when their words are met are those that are found when all are', () => {
  const bookOf = () =>
    new SequenceBook({
      elements: (number) => ELEMENTS[number]!,
      index: triggerIndex(sequenceTriggers(ELEMENTS)),
    });
  const foundIn = (book: SequenceBook, text: string) =>
    [...book.findIn(reading(text))].map(({ number, follow }) => ({ number, follow }));
  fc.assert(
    fc.property(queues, (articles) => {
      const whole = bookOf();
      foundIn(whole, LONG);
      const book = bookOf();
      for (const text of articles) expect(foundIn(book, text)).toEqual(foundIn(whole, text));
    }),
    { numRuns: 60 },
  );
  expect(foundIn(bookOf(), 'take the decision').map(({ number }) => number)).toEqual([1, 3]);
});
