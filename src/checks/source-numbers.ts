import { justBefore } from '../analysis/characters/just-before.js';
import type { Figure } from '../analysis/numbers/figures.js';
import { inEnglishWords } from '../analysis/numbers/spelled-numbers.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { withCapitalsOf } from '../analysis/patterns/replacement.js';
import { comparedNumbers } from '../analysis/source/compared-numbers.js';
import { MONTHS } from '../analysis/words/calendar-names.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, quoted, write } from './check.js';

/** In a paragraph with more wrong numbers than these, nobody can tell which was meant by which. */
const MOST_PAIRED = 20;

/** “4,600 rooms” where the source has 2600. */
export const sourceNumbers = defineCheck({
  about:
    'A number that the source has not, where the translation lacks one that the source has (“4,600” for 2.600), or one of three digits and more that nothing in the source stands for.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, strange, missing } of reading.get(comparedNumbers)) {
      if (strange.length === 0) continue;
      if (missing.length === 0) {
        for (const figure of strange)
          if (isTelling(figure, paragraph.text) && source.language !== undefined)
            yield { ...spanOf(paragraph, figure), values: { instead: '' }, weak: true };
        continue;
      }
      const isFew = strange.length === missing.length && strange.length <= MOST_PAIRED;
      const meants = isFew ? paired(strange, missing) : [];
      for (const [index, figure] of strange.entries()) {
        const span = spanOf(paragraph, figure);
        const meant = meants[index];
        const fix = meant?.english && likeFound(meant.english, figure.text);
        yield {
          ...span,
          values: { instead: `; it has ${quoted(meant ? [meant] : missing)}, which is missing here` },
          suggestions: fix === undefined ? [] : [write(span, fix)],
        };
      }
    }
  },
});

function spanOf({ start }: Paragraph, figure: Figure): Span {
  return { start: start + figure.start, end: start + figure.end };
}

/** False of a number that an editor adds: a sum in another currency, an amount in brackets, “the 2012 film”, “1,000” for a word. */
function isTelling({ text: number, key, start, end }: Figure, text: string): boolean {
  if (!/^\p{Nd}(?:[,.]?\p{Nd}){2,}$/u.test(number) || /^[1-9]$/u.test(key)) return false;
  const [before, after] = [justBefore(text, start, 20), text.slice(end, end + 12)];
  return (
    !EXPLAINS.test(before) &&
    !(YEAR.test(number) && BEHIND_MONTH.test(before)) &&
    !/^(?:s\b|[\])]|[.,]\p{Nd}| ?(?:dollars|euros|pounds|km|kilomet|miles|feet|lb))/u.test(after)
  );
}

const YEAR = /^(?:19|20)\d\d$/u;
/** “On July 26, 2020”: the year of a dispatch, whose source has only the day. */
const BEHIND_MONTH = new RegExp(`(?:${MONTHS.join('|')})(?: \\d{1,2}(?:st|nd|rd|th)?)?,? $`, 'u');

const EXPLAINS =
  /(?:\b[Tt]he |[([$€£¥–—/]|\d[ .,]|(?:about|around|some|roughly|nearly|equivalent to|or) [$€£]?|[$€£] ?)$/u;

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

/** The number that was meant, in words or parted as the wrong one is. */
function likeFound(english: string, found: string): string {
  // 22年 is 2022.
  if (YEAR.test(found) && /^\d\d$/u.test(english)) return found.slice(0, 2) + english;
  if (/^\p{L}/u.test(found))
    return MAY_BE_SPELLED.test(english) ? withCapitalsOf(found, inEnglishWords(Number(english))) : english;
  return found.includes(',') && /^\d{4,}$/u.test(english) ? english.replace(/\d(?=(?:\d{3})+$)/gu, '$&,') : english;
}

/** Numbers with two figures at most. */
const MAY_BE_SPELLED = /^[1-9]\d?$/u;
