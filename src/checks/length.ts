import type { Reading } from '../analysis/reading.js';
import type { SegmentKind } from '../document/document.js';
import { graphemesOf } from '../document/graphemes.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit } from './check.js';

interface Options {
  readonly of: 'sentence' | SegmentKind;
  readonly in: 'words' | 'characters';
  readonly most?: number | undefined;
  readonly least?: number | undefined;
  readonly mostOfSource?: number | undefined;
  readonly leastOfSource?: number | undefined;
}

/** A sentence of 70 words, a headline of 120 characters, a translation half as long as its source. */
export const length = defineCheck<Options>({
  about: 'A sentence, paragraph, heading or list item that is too long or too short, by itself or beside its source.',
  options: (z) => {
    const limit = z.int().min(1).optional();
    const share = z.number().positive().optional();
    return z
      .strictObject({
        of: z.enum(['sentence', 'paragraph', 'heading', 'list-item']).describe('what is measured'),
        in: z.enum(['words', 'characters']).describe('the measure').default('words'),
        most: limit.describe('more is too long'),
        least: limit.describe('less is too short'),
        mostOfSource: share.describe('more is too long, as a share of the source’s length: 1.5 is half as long again'),
        leastOfSource: share.describe('less is too short, as a share of the source’s length'),
      })
      .superRefine(({ of, most, least, mostOfSource, leastOfSource }, context) => {
        const bySource = mostOfSource ?? leastOfSource;
        if ((most ?? least ?? bySource) === undefined) {
          context.addIssue({ code: 'custom', message: 'needs most, least, mostOfSource or leastOfSource' });
        }
        if (of === 'sentence' && bySource !== undefined) {
          context.addIssue({
            code: 'custom',
            path: ['of'],
            message: 'a sentence has no source of its own; a paragraph may have',
          });
        }
      });
  },
  *find(reading, options): Iterable<Hit> {
    const { most = Infinity, least = 0, mostOfSource = Infinity, leastOfSource = 0 } = options;
    for (const { start, end, source } of measured(reading, options.of)) {
      const size = sizeOf(reading.text.slice(start, end), options.in);
      const ofSource = source === undefined ? 0 : sizeOf(source, options.in);
      const longest = ofSource > 0 ? Math.min(most, Math.floor(mostOfSource * ofSource)) : most;
      const shortest = ofSource > 0 ? Math.max(least, Math.ceil(leastOfSource * ofSource)) : least;
      if (size <= longest && size >= shortest) continue;
      const limit = size > longest ? longest : shortest;
      const problem = `${size} ${options.in}, at ${size > longest ? 'most' : 'least'} ${limit}`;
      yield { start, end, values: { problem, size: String(size), limit: String(limit) } };
    }
  },
});

function measured(reading: Reading, of: Options['of']): readonly (Span & { readonly source?: string })[] {
  if (of === 'sentence') return reading.sentences;
  return reading.paragraphs
    .filter(({ kind }) => kind === of)
    .map(({ start, end, segment }) => ({
      start,
      end,
      ...(segment.source === undefined ? {} : { source: segment.source }),
    }));
}

function sizeOf(text: string, measure: Options['in']): number {
  if (measure === 'characters') return [...graphemesOf(text)].length;
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}
