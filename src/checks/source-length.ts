import { lettersIn } from '../analysis/characters/letters.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { sourceLanguageOf } from '../analysis/source/translated.js';
import { defineCheck, type Hit } from './check.js';

/** Letters of English for each letter of the source, where they are far from one: by the translations of the UN's documents. */
const EXPANSION: ReadonlyMap<string, number> = new Map(
  Object.entries({ zh: 3.2, ja: 2.3, ko: 2.1, he: 1.25, ar: 1.2 }),
);

interface Options {
  readonly shortest: number;
  readonly least: number;
  readonly most: number;
}

/** A paragraph of one sentence where the source has four. */
export const sourceLength = defineCheck<Options>({
  about: 'A paragraph that is far too short for its source, so that something must be missing, or far too long.',
  options: (z) =>
    z.strictObject({
      shortest: z
        .number()
        .describe('letters that the translation of a source must be expected to have for it to be judged'),
      least: z.number().describe('the share of the expected length below which something is missing'),
      most: z.number().describe('the multiple of the expected length above which something was added'),
    }),
  comparesSource: true,
  *find(reading, { shortest, least, most }): Iterable<Hit> {
    const expansion = EXPANSION.get(sourceLanguageOf(reading.document) ?? '') ?? 1;
    for (const { paragraphs, source } of groups(reading)) {
      const length = paragraphs.reduce((sum, { text }) => sum + lettersIn(text), 0);
      // Names in Latin letters among Chinese ones grow no longer.
      const latin = expansion === 1 ? '' : (source.match(/[A-Za-z]+/g) ?? []).join('');
      const expected = (lettersIn(source) - latin.length) * expansion + latin.length;
      if (Math.max(expected, length / most) < shortest) continue;
      const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
      const share = `${Math.round((100 * length) / expected)} %`;
      if (length < expected * least)
        yield { start: first.start, end: last.end, values: { share, problem: 'something is missing' } };
      else if (length > expected * most)
        yield { start: first.start, end: last.end, values: { share, problem: 'something was added' } };
    }
  },
});

/** A source, and the paragraphs that it was made into: one, or several where those behind the first have none of their own. */
interface Group {
  readonly paragraphs: Paragraph[];
  readonly source: string;
}

function groups({ paragraphs }: Reading): readonly Group[] {
  const found: Group[] = [];
  for (const paragraph of paragraphs) {
    const { source, beside } = paragraph.segment;
    const text = source ?? beside ?? '';
    if (text.trim() !== '') found.push({ paragraphs: [paragraph], source: text });
    else if (source === undefined && beside !== undefined) found.at(-1)?.paragraphs.push(paragraph);
  }
  return found;
}
