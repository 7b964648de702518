import { justBefore } from '../analysis/characters/just-before.js';
import { behindFigures } from '../analysis/numbers/behind-figures.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { MONTHS } from '../analysis/words/calendar-names.js';
import { once } from '../document/once.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

/** A paragraph that may have any of them, told at a glance. */
const SIGN = /\d[.,:]? \d|\d,(?:19|20)\d\d|\d (?:st|nd|rd|th)(?!\p{L})/u;

/** The shapes of what is told, made when a text may have one: most runs have none. */
const shapes = once(() => {
  const notWithin = '(?<![\\p{L}\\p{N}.,:/+#-]|\\p{N},? |[-–] )';
  const shape = (pattern: string) => new RegExp(notWithin + pattern, 'gu');
  return {
    /** “262, 000”: no number begins with a nought. */
    noughts: shape('\\d{1,3}(?:,\\d{3})*, 0\\d\\d(?![\\d-]|[.,:]\\d)'),
    /** “1, 500”, which may be two numbers. */
    thousands: shape('\\d{1,3}, [1-9]\\d\\d(?![\\d-]|[.,:]\\d|, \\d)'),
    /** “2. 8 points”, “0. 25”: two numbers of which the first ends a sentence have no unit in common. */
    decimals: shape(
      '(?:\\d{1,3}\\. \\d{1,2}(?= ?(?:%|percent(?:age points?)?\\b|per cent\\b|points?\\b|(?:m|b|tr)illion\\b))|0\\. \\d{1,3}(?![\\d.]))',
    ),
    /** “10 000 people”. */
    spaced: shape('[1-9]\\d{0,2}(?: \\d{3})+(?![\\d-]|[.,:/]\\d)(?= (?:\\p{Ll}|€|%))'),
    /** “at 22: 00”, “9: 30 a.m.”; a verse, “Mark 3: 16”, and a score are no times of day. */
    time: /(?<=\b(?:at|from|until|till|by|around|about|before|after|since|between|to) )(?:[01]?\d|2[0-4]): [0-5]\d(?![\d:])|(?<![\p{L}\p{N}.,:])(?:0?[1-9]|1[0-2]): [0-5]\d(?= ?[ap]\.?m\b)/giu,
    /** “the 12 th”. */
    ordinal: /(?<![\p{L}\p{N}.,:/-])\d*(?:(?<!1)1 st|(?<!1)2 nd|(?<!1)3 rd|(?:[04-9]|1[1-3]) th)(?![\p{L}\p{N}])/gu,
    /** “July 26,2020”. */
    date: new RegExp(`(?<=\\b(?:${MONTHS.join('|')}) )(?:[0-2]?\\d|3[01]),(?:19|20)\\d\\d(?!\\d)`, 'gu'),
  };
});

/** What says of the number behind it how much there is of something. */
const COUNTS =
  /(?:\b(?:than|about|around|over|under|nearly|almost|some|approximately|roughly|exceed(?:s|ed|ing)?|reach(?:es|ed|ing)?|total(?:s|ed|ing)?|least|most|up to|worth|costs?|paid|RMB|NIS|CNY|JPY|EUR|USD) |[$€£¥] ?)$/u;

/** “262, 000”, “2. 8 points”, “at 22: 00”, “July 26,2020”: a space that parts a number, or none behind the comma of a date. */
export const numberSpacing = defineCheck({
  about:
    'A space that parts a number (“262, 000”, “2. 8 points”), or none behind the comma of a date (“July 26,2020”).',
  *find(reading): Iterable<Hit> {
    const { byParagraph } = reading.get(behindFigures);
    for (const paragraph of reading.paragraphs) {
      const { text } = paragraph;
      if (byParagraph[paragraph.index] === '' || !SIGN.test(text)) continue;
      const counts = (at: number) => COUNTS.test(justBefore(text, at, 20));
      const isNumber = (at: number) => counts(at) || !isNumbered(paragraph, at);
      const { noughts, thousands, decimals, spaced, time, ordinal, date } = shapes();
      yield* inOne(paragraph, noughts, isNumber);
      yield* inOne(paragraph, thousands, counts);
      yield* inOne(paragraph, decimals, isNumber);
      yield* inOne(paragraph, time);
      yield* inOne(paragraph, ordinal);
      for (const hit of inOne(paragraph, spaced, isNumber, ',')) yield { ...hit, weak: true };
      for (const { 0: found, index } of text.matchAll(date)) {
        const span = spanAt(paragraph.start + index, found);
        yield { ...span, suggestions: [write(span, found.replace(',', ', '))] };
      }
    }
  },
});

/** The numbers of a shape, each with a fix that has something else in place of its spaces. */
function* inOne(
  { text, start }: Paragraph,
  shape: RegExp,
  isNumber: (at: number) => boolean = () => true,
  instead = '',
): Iterable<Hit> {
  for (const { 0: found, index } of text.matchAll(shape)) {
    if (!isNumber(index)) continue;
    const span = spanAt(start + index, found);
    yield { ...span, suggestions: [write(span, found.replaceAll(' ', instead))] };
  }
}

/** “room 5 200 metres away”, “on July 4 200 people”, “serial number 12, 045”: the first number belongs to the word before it. */
function isNumbered(paragraph: Paragraph, at: number): boolean {
  const before = paragraph.tokenAt(paragraph.start + at)?.index ?? 0;
  const word = paragraph.tokens[before - 1];
  return word === undefined || word.end < paragraph.start + at - 1 || /^(?:NOUN|PROPN|NUM|SYM|X)$/u.test(word.pos);
}
