import { finiteness } from '../analysis/finite-verb.js';
import { type Quotation, quotations } from '../analysis/quotations.js';
import type { Reading } from '../analysis/reading.js';
import { REPORTING_VERBS } from '../analysis/reporting-verbs.js';
import { isCapitalised, isWord, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, replace } from './check.js';

/** A shorter quotation may be the title of a work, or a word that is spoken of. */
const LEAST_WORDS = 4;
/** A name before the verb has no more words: “Maria das Dores said”. */
const MOST_NAMES = 4;
const SPEAKER = /^(?:he|she|it|they|we|i|who)$/u;

/** ““We shall appeal” he said”: no comma between what was said and who said it. */
export const attributionComma = defineCheck({
  about: 'No comma between a quotation and whoever said it (“We shall appeal” he said).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const quotation of reading.get(quotations)) {
      const { close, depth, marks } = quotation;
      if (!close || depth > 0 || marks !== 'double' || !isSpoken(reading, quotation)) continue;
      const verb = verbBehind(reading, close.end);
      if (!verb) continue;
      const comma = { start: close.start, end: close.start };
      yield {
        start: close.start,
        end: close.end,
        values: { verb: verb.text },
        evidence: [{ start: verb.start, end: verb.end, note: 'the verb of saying' }],
        suggestions: [replace(comma, ',', 'add a comma')],
      };
    }
  },
});

/** A sentence by itself, with a verb and not in the capitals of a title, that ends in no mark. */
function isSpoken(reading: Reading, { open, close }: Quotation): boolean {
  const paragraph = reading.paragraphAt(open.start)!;
  const text = reading.text.slice(open.end, close!.start);
  const before = paragraph.text.slice(0, open.start - paragraph.start);
  if (!/^\p{Lu}/u.test(text) || !/[\p{L}\p{N}%]$/u.test(text) || !/(?:^|[.!?…]["”’)]? )$/u.test(before)) return false;
  const tokens = paragraph.tokens.filter(({ start, end }) => start >= open.end && end <= close!.start);
  const words = tokens.filter(isWord);
  if (words.length < LEAST_WORDS || words.filter(isCapitalised).length > words.length / 2) return false;
  return tokens.some((_, at) => finiteness(tokens, at) === 'yes');
}

/** “he said”, “Ana Lopes said”, “said” right behind a closing mark; not “said that”, where the quotation is what it speaks of. */
function verbBehind(reading: Reading, end: number): Token | undefined {
  const paragraph = reading.paragraphAt(end);
  if (!paragraph) return undefined;
  const { tokens } = paragraph;
  let at = paragraph.tokenAt(end)?.index ?? tokens.length;
  if (tokens[at]?.before === '') return undefined;
  const first = at;
  if (SPEAKER.test(tokens[at]?.lower ?? '')) at++;
  else while (at - first < MOST_NAMES && tokens[at]?.pos === 'PROPN') at++;
  const verb = tokens[at];
  return verb && REPORTING_VERBS.has(verb.lower) && tokens[at + 1]?.lower !== 'that' ? verb : undefined;
}
