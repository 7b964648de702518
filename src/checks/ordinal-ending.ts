import { behindFigures } from '../analysis/numbers/behind-figures.js';
import { ordinalEnding as ordinalEndingOf } from '../analysis/numbers/ordinal.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

// “12st 7lb” is a weight.
const ORDINAL =
  /(?<![\p{L}\p{N}.,:/-])(?<number>\p{Nd}{1,3}(?:,\p{Nd}{3})*|\p{Nd}+)(?<ending>nd|rd|th)(?![\p{L}\p{N}-])/giu;

/** “the 3th of March”, “the 21th century”: an ordinal number with the ending of another. */
export const ordinalEnding = defineCheck({
  about: 'A figure with the ending of another ordinal number (“3th” for “3rd”, “21th” for “21st”).',
  *find(reading): Iterable<Hit> {
    const { byParagraph } = reading.get(behindFigures);
    for (const { text, start, index } of reading.paragraphs) {
      if (!/#(?:nd|rd|th)\b/i.test(byParagraph[index]!)) continue;
      for (const { 0: found, index: at, groups } of text.matchAll(ORDINAL)) {
        const { number, ending } = groups as { number: string; ending: string };
        const right = ordinalEndingOf(number);
        if (right === ending.toLowerCase()) continue;
        const span = spanAt(start + at, found);
        const better = number + (ending === ending.toUpperCase() ? right.toUpperCase() : right);
        yield { ...span, suggestions: [write(span, better)] };
      }
    }
  },
});
