import type { Figure } from '../analysis/numbers/figures.js';
import { comparedNumbers } from '../analysis/source/compared-numbers.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { defineCheck, type Hit, quoted } from './check.js';

/** “The flood took away houses” for 340 casas. */
export const sourceOmittedNumber = defineCheck({
  about: 'A number of the source that the translation leaves out, and has no other in its place.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, strange, missing } of reading.get(comparedNumbers)) {
      if (strange.length > 0) continue;
      const omitted = missing.filter((figure) => isTelling(figure, source));
      if (omitted.length === 0) continue;
      yield { start: paragraph.start, end: paragraph.end, values: { expected: quoted(omitted) } };
    }
  },
});

/** True of a number that no translation leaves out, even where it says the rest: no hour, nor one as small as a word may be for it. */
function isTelling({ text, start, end, key }: Figure, source: PlainText): boolean {
  const [before, after] = [source.text.slice(Math.max(0, start - 1), start), source.text.slice(end, end + 2)];
  return (
    /^\p{Nd}/u.test(text) &&
    key.length > 1 &&
    !/[\p{L}:]/u.test(before) &&
    !/^(?: ?[h:千万萬亿億兆月]|[.:]\p{Nd})/u.test(after) &&
    !/^(?:1[3-9]|2[0-4])(?:[.:h]|$)/u.test(text)
  );
}
