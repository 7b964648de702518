import { type Figure, figuresIn } from '../analysis/numbers/figures.js';
import { type Translated, translated } from '../analysis/source/translated.js';
import { MONTHS } from '../analysis/words/calendar-names.js';
import { defineCheck, type Hit, quoted, replace } from './check.js';

/** In a paragraph with more wrong numbers than these, nobody can tell which was meant by which. */
const MOST_PAIRED = 20;

/** “4,600 rooms” where the source has 2600. */
export const sourceNumbers = defineCheck({
  about: 'A number that the source has not, where the translation lacks one that the source has (“4,600” for 2.600).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const one of reading.get(translated)) {
      const strange = strangeFigures(one);
      if (strange.length === 0) continue;
      const missing = missingFigures(one);
      if (missing.length === 0) continue;
      const isFew = strange.length === missing.length && strange.length <= MOST_PAIRED;
      const meants = isFew ? paired(strange, missing) : [];
      for (const [index, figure] of strange.entries()) {
        const span = { start: one.paragraph.start + figure.start, end: one.paragraph.start + figure.end };
        const meant = meants[index];
        const fix = meant?.english && likeFound(meant.english, figure.text);
        yield {
          ...span,
          values: { expected: quoted(meant ? [meant] : missing) },
          suggestions: fix === undefined ? [] : [replace(span, fix, `write “${fix}”`)],
        };
      }
    }
  },
});

/** The numbers of the translation that are nowhere in the source. */
function strangeFigures({ paragraph, around }: Translated): readonly Figure[] {
  return figuresIn(paragraph.text, 'en').filter((figure) => {
    // “3 p.m.” for 15h, and “3:30 p.m.”.
    const after = paragraph.text.slice(figure.end, figure.end + 12);
    const isHour = /^(?::\d\d)?[ \u00a0]?(?:[ap]\.?m\b|o[’']clock)/iu.test(after);
    return counts(figure) && !isHour && !around.numbers.has(figure);
  });
}

/** The numbers of the source that the translation has neither in figures nor in words. */
function missingFigures({ source, made }: Translated): readonly Figure[] {
  return source.figures.filter((figure) => {
    const month = MONTHS[Number(figure.text) - 1];
    return counts(figure) && !made.numbers.has(figure) && !(month !== undefined && made.text.includes(month));
  });
}

function counts({ key }: Figure): boolean {
  return key !== '0';
}

/** For each number of the translation that of the source which looks most like it. */
function paired(strange: readonly Figure[], missing: readonly Figure[]): readonly Figure[] {
  const left = [...missing];
  return strange.map((figure) => {
    const [nearest] = [...left].sort((a, b) => unlikeness(a, figure) - unlikeness(b, figure));
    left.splice(left.indexOf(nearest!), 1);
    return nearest!;
  });
}

/** By length and by decimals first, then by the digits. */
function unlikeness(one: Figure, other: Figure): number {
  const decimals = ({ text }: Figure) => /[.,]\d{1,2}$/u.test(text);
  const shape = decimals(one) === decimals(other) ? 0 : 10;
  const length = Math.abs(one.text.length - other.text.length);
  return shape + length + [...one.key].filter((digit, at) => digit !== other.key[at]).length / 10;
}

/** The number that was meant, parted as the wrong one is. */
function likeFound(english: string, found: string): string {
  return found.includes(',') && /^\d{4,}$/u.test(english) ? english.replace(/\d(?=(?:\d{3})+$)/gu, '$&,') : english;
}
