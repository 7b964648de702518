import { romanValue } from '../analysis/numbers/figures.js';
import { ordinalEnding } from '../analysis/numbers/ordinal.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

const NUMERAL = '[IVX]{1,5}';
/** “XVIII century”, “XVIIIth century”, “XV and XVI centuries”, “the XVIII–XIX centuries” */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<from>${NUMERAL})(?:st|nd|rd|-?th)?(?:(?<and> ?[-–—] ?| and | or | to )(?<to>${NUMERAL})(?:st|nd|rd|-?th)?)?(?<century> centur(?:y|ies))(?![\\p{L}\\p{N}])`,
  'gu',
);
/** “century XVIII”, “centuries XV and XVI” */
const BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<the>the )?(?<century>centur(?:y|ies)) (?<from>${NUMERAL})(?:(?<and> ?[-–—] ?| and | or | to )(?<to>${NUMERAL}))?(?![\\p{L}\\p{N}.])`,
  'gu',
);
/** What is past the century that begins next is no century of ours. */
const LAST = 22;

/** “the XVIII century”, “of century XVI”: centuries in Roman numerals, as most of Europe writes them. */
export const romanCentury = defineCheck({
  about:
    'A century in Roman numerals (“the XVIII century”, “of century XVI”), which English writes in words or as “18th”.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!/[IVX] ?(?:-?th )?centur|centur(?:y|ies) [IVX]/u.test(text)) continue;
      for (const match of [...text.matchAll(BEFORE), ...text.matchAll(BEHIND)]) {
        const { from, and, to, the, century } = match.groups as Record<string, string | undefined>;
        const [first, last] = [ordinalOf(from!), to === undefined ? '' : ordinalOf(to)];
        if (first === undefined || last === undefined) continue;
        const span = spanAt(start + match.index, match[0]);
        const both = last === '' ? first : `${first}${and}${last}`;
        const isBehind = !century!.startsWith(' ');
        // “In this century I saw”
        if (isBehind && from === 'I' && to === undefined) continue;
        yield {
          ...span,
          suggestions: [write(span, isBehind ? `${the ?? 'the '}${both} ${century}` : `${both}${century}`)],
        };
      }
    }
  },
});

/** “18th”, of “XVIII”; none of what is no numeral. */
function ordinalOf(numeral: string): string | undefined {
  const number = romanValue(numeral);
  if (number === 0 || number > LAST || romanOf(number) !== numeral) return undefined;
  return `${number}${ordinalEnding(String(number))}`;
}

function romanOf(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]!;
  return 'X'.repeat(Math.floor(number / 10)) + ones;
}
