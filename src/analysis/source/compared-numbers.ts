import { erasIn, type Figure } from '../numbers/figures.js';
import { Convertible, quantitiesOf } from '../numbers/units-of-measure.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { MONTHS } from '../words/calendar-names.js';
import type { PlainText } from './plain-text.js';
import { type Translated, translated } from './translated.js';

/** The numbers of a paragraph beside those of its source. */
interface ComparedNumbers {
  readonly paragraph: Paragraph;
  readonly source: PlainText;
  /** Those of the paragraph which the source has in no form; their offsets count from its start. */
  readonly strange: readonly Figure[];
  /** Those of the source which the translation has in no form; their offsets are into the source. */
  readonly missing: readonly Figure[];
}

/** The numbers of all paragraphs whose source is known, in order. To be had by `reading.get(comparedNumbers)`. */
export function comparedNumbers(reading: Reading): readonly ComparedNumbers[] {
  return reading.get(translated).map(compared);
}

function compared({ paragraph, source, written, around, made }: Translated): ComparedNumbers {
  const { text } = paragraph;
  const said = [...written.figures, ...written.inWords].filter(counts);
  const eras = new Set(erasIn(source.text).map(({ at }) => at));
  const own = [...source.figures, ...source.inWords, ...source.roman].filter(
    (figure) => counts(figure) && !eras.has(figure.start),
  );
  const known = new Convertible(quantitiesOf(own.flatMap(({ english }) => english ?? [])));
  const strange = said.filter((figure) => {
    // “80 km (50 miles)” has both of the source.
    const isFrom = !known.has(figure.english ?? '') && known.isFrom(text, figure);
    return !isFrom && !isHour(text, figure) && !isOfCovid(text, figure) && !around.numbers.has(figure);
  });
  const { converted } = known;
  const saidHours = made.get(hoursIn);
  const missing = own.filter((figure) => {
    const { english = '' } = figure;
    const month = MONTHS[Number(figure.text) - 1];
    if (AFTERNOON.test(figure.text) && saidHours.has(Number(figure.text) - 12)) return false;
    return !made.numbers.has(figure) && !converted.has(english) && !(month !== undefined && made.months.has(month));
  });
  return { paragraph, source, strange, missing };
}

const AFTERNOON = /^(?:1[3-9]|2[0-4])$/u;

/** The hours of a text after noon: “3 p.m.”, “3:30 in the afternoon”. */
const hoursIn = ({ text }: PlainText): ReadonlySet<number> =>
  new Set(
    [
      ...text.matchAll(
        /(?<![\d.,])(1[0-2]|\d)(?::\d\d)?(?: ?(?:to|and|or|–|-) ?\d{1,2}(?::\d\d)?)?[ \u00a0]?(?:p\.?m\b|o[’']clock|in the (?:afternoon|evening))/giu,
      ),
    ].map(([, hour]) => Number(hour)),
  );

const HOUR = /^(?::\d\d)?(?: ?(?:to|and|or|–|-) ?\d{1,2}(?::\d\d)?)?[ \u00a0]?(?:[ap]\.?m\b|o[’']clock)/iu;

/** “3 p.m.” for 15h, and the hour of “3:30 p.m.”. */
function isHour(text: string, { start, end }: Figure): boolean {
  const isMinutes = /\d:$/u.test(text.slice(Math.max(0, start - 3), start));
  return !isMinutes && HOUR.test(text.slice(end, end + 24));
}

/** “Covid-19” for Corona. */
function isOfCovid(text: string, { start, text: number }: Figure): boolean {
  return number === '19' && /covid[ -]?$/iu.test(text.slice(Math.max(0, start - 6), start));
}

function counts({ key }: Figure): boolean {
  return key !== '0';
}
