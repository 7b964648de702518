import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace } from './check.js';

/** Each finds one mark, the group, that belongs to nothing; what comes before and after it is left as it is. */
const STRAY = [
  // “the^ match”, “yen_”: signs that no prose has at the end of a word.
  /(?<=\p{Ll}{2}[,.;:!?]?)(?<mark>[~^_|])(?=[\s,.;]|$)/gu,
  // “the, city”, “of: a town”, “a? house”: after a word that leads on.
  /(?<=\b(?:the|an))(?<mark>[,.;:?!])(?= \p{Ll})/gu,
  /(?<=(?<![\p{L}’'-])(?:of|with|from|and|or|than|its|their|his|my|our))(?<mark>[:;?!])(?= \p{Ll})/gu,
  // “reduce- the volume”; “two- and three-year” has its reason.
  /(?<=(?<![-\p{L}])\p{Ll}{2,})(?<mark>-)(?= (?!and\b|or\b|to\b|but\b|than\b|nor\b|versus\b|vs\b|through\b|as\b|&|\/)\p{Ll})/gu,
  // “early as' about”: an apostrophe that neither closes a quotation nor shows a plural's owner.
  /(?<=(?<!['‘].*)\b(?:the|an?|of|as|and|or|with|from|to|some|in|at|by))(?<mark>['’])(?= \p{Ll})/gu,
] as const;
const DOUBLED = /(?<=[\p{L}\p{N}”"’)])(?<first>[,;:])(?<second>[,;:.])(?=\s|$)|(?<=\p{Ll}{3})\.(?<stop>\.)(?=\s|$)/gu;

/** “the^ match”, “the, city”, “late,: and”: a mark that belongs to nothing. */
export const strayMark = defineCheck({
  about: 'A mark that belongs to nothing: “the^ match”, “the, city”, “reduce- the volume”, “late,: and”.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      for (const pattern of STRAY) {
        for (const { index, groups } of text.matchAll(pattern)) {
          const at = start + index;
          yield hit(text, start, { start: at, end: at + groups!.mark!.length }, '');
        }
      }
      for (const { 0: found, index } of text.matchAll(DOUBLED)) {
        const at = start + index;
        // Of a comma and a stop the stop stands; of other pairs the first.
        const kept = found.endsWith('.') ? '.' : found[0]!;
        yield hit(text, start, { start: at, end: at + found.length }, kept);
      }
    }
  },
});

/** Shows the mark with the word before it. */
function hit(text: string, offset: number, span: Span, kept: string): Hit {
  const word =
    /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, span.start - offset - 40), span.start - offset))?.[0] ?? '';
  return {
    start: span.start - word.length,
    end: span.end,
    suggestions: [replace(span, kept, kept === '' ? 'remove the mark' : `keep “${kept}”`)],
  };
}
