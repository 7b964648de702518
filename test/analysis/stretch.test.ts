import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf } from '../../src/analysis/grammar/clause.js';
import { continues } from '../../src/analysis/grammar/continuation.js';
import { finiteness } from '../../src/analysis/grammar/finite-verb.js';
import { Reading } from '../../src/analysis/reading.js';
import { stretches, stretchesOf } from '../../src/analysis/stretch.js';
import { readText } from '../../src/document/formats/text.js';

function read(text: string): Reading {
  return new Reading(readText(text));
}

test.each<[string, string[]]>([
  ['The talks failed. The envoy left.', ['The talks failed.', 'The envoy left.']],
  ['Dr. A. Moe of Acme Inc. left at 5 p.m. on Monday.', ['Dr. A. Moe of Acme Inc. left at 5 p.m. on Monday.']],
  ['“Is it over?” he asked. “Yes.” She left.', ['“Is it over?”', 'he asked.', '“Yes.”', 'She left.']],
  ['It closed in 1951. [11] It opened again.', ['It closed in 1951. [11]', 'It opened again.']],
  ['It rose 3.5 per cent, says stet.com.', ['It rose 3.5 per cent, says stet.com.']],
  ['They waited … and nobody came.', ['They waited … and nobody came.']],
])('cuts “%s”', (text, expected) => {
  const reading = read(text);
  expect(stretches(reading).map((stretch) => reading.textOf(stretch))).toEqual(expected);
});

test.each<[string, 'yes' | 'maybe' | 'no', string | undefined]>([
  ['The minister was tired.', 'yes', 'was'],
  ['After the talks in Geneva.', 'no', undefined],
  ['Because the minister was tired.', 'no', undefined],
  ['The man who was here yesterday.', 'no', undefined],
  ['Because it was late, she took a taxi.', 'yes', 'took'],
  ['To leave is hard.', 'yes', 'is'],
])('the verb of the main clause of “%s”: %s', (text, main, verb) => {
  const clauses = clausesOf(stretches(read(text))[0]!);
  expect([clauses.main, clauses.verb?.text]).toEqual([main, verb]);
});

test.each<[string, string, 'yes' | 'maybe' | 'no']>([
  ['She took the train.', 'took', 'yes'],
  ['It was taken by force.', 'taken', 'no'],
  ['She wants to leave early.', 'leave', 'no'],
  ['They have left.', 'left', 'no'],
  ['He must go home.', 'go', 'no'],
  ['They were singing loudly.', 'singing', 'no'],
])('“%s”: is “%s” finite? %s', (text, word, expected) => {
  const { tokens } = read(text).paragraphs[0]!;
  const at = tokens.findIndex((token) => token.text === word);
  expect(finiteness(tokens, at)).toBe(expected);
});

test.each<[string, boolean]>([
  ['He made a direct appeal. to the president of the club.', true],
  ['The army said that the bridge. had been repaired.', true],
  ['They lost the. harvest of a whole year.', true],
  ['It was colder than anybody thought. and wetter.', true],
  ['The talks failed. the minister left the city.', false],
  ['The roof leaked. as soon as it rained, we put out buckets.', false],
  ['It was colder than expected. the lake froze over.', false],
])('“%s”: one sentence? %s', (text, expected) => {
  const reading = read(text);
  const [previous, stretch] = stretches(reading);
  expect(continues(stretch!, previous!, reading)).toBe(expected);
});

const piece = fc.oneof(
  fc.constantFrom(
    'the',
    'The',
    'of',
    'said',
    'was',
    'Mr.',
    'U.S.',
    'a.m.',
    '3.5',
    '.',
    '. ',
    '…',
    '?',
    '!',
    '”',
    '“',
    '(',
    ')',
    '[3]',
    ',',
    '\n\n',
    'and',
    'who',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

test('the stretches of any paragraph are its tokens, each once and in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const paragraph of read(text).paragraphs) {
        const all = stretchesOf(paragraph);
        expect(all.flatMap(({ tokens }) => tokens)).toEqual(paragraph.tokens);
        expect(all.map(({ index }) => index)).toEqual(all.map((_, index) => index));
        for (const { start, end } of all)
          expect(paragraph.start <= start && start < end && end <= paragraph.end).toBe(true);
      }
    }),
  );
});

test('clauses and continuations can be asked of any text, and name words of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      for (const stretch of stretches(reading)) {
        const { main, verb, open } = clausesOf(stretch);
        expect(verb === undefined).toBe(main === 'no');
        for (const token of [verb, open]) if (token) expect(stretch.words).toContain(token);
        if (stretch.first && stretch.previous?.last)
          expect(typeof continues(stretch, stretch.previous, reading)).toBe('boolean');
      }
    }),
  );
});
