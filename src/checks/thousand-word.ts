import { behindFigures } from '../analysis/numbers/behind-figures.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

/** “25 thousand”, “2.5 thousand”, “3 thousand 500”, “10 to 20 thousand”; of “2 million 400 thousand” and “8,500 thousand” the rest must be written anew. */
const THOUSANDS =
  /(?<![\p{L}\d.,:/-]|\d[.,]? |illion (?:and )?)(?:(?<from>[1-9]\d{0,2})(?<link> ?[–-] ?| (?:to|or) ))?(?<whole>[1-9]\d{0,2})(?:[.,](?<tenths>\d)(?= thousand(?! \d)))? thousand(?: (?<units>[1-9]\d{0,2})(?![\d.,:]?\d| thousand))?(?![\p{L}\d’'-]| (?:million|billion|and )| \d| times\b)/gu;

/** “150 thousand passengers”: English writes such a number in figures, “150,000”. */
export const thousandWord = defineCheck({
  about: 'A number in figures before the word “thousand” (“150 thousand passengers”), which English writes “150,000”.',
  *find(reading): Iterable<Hit> {
    const { byParagraph } = reading.get(behindFigures);
    for (const { text, start, index } of reading.paragraphs) {
      if (!byParagraph[index]!.includes('# thousand')) continue;
      for (const { 0: found, index: at, groups } of text.matchAll(THOUSANDS)) {
        const { from, link, whole, tenths = '0', units } = groups as Record<string, string | undefined>;
        const span = spanAt(start + at, found);
        const first = from === undefined ? '' : `${from},000${link}`;
        // “3 thousand 500”
        const rest = units?.padStart(3, '0') ?? `${tenths}00`;
        yield { ...span, suggestions: [write(span, `${first}${whole},${rest}`)] };
      }
    }
  },
});
