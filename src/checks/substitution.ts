import { type PhraseError, parsePhrase, type WordLists } from '../analysis/phrase.js';
import { type Found, Phrasebook } from '../analysis/phrasebook.js';
import type { Piece } from '../analysis/pieces.js';
import { replacement } from '../analysis/replacement.js';
import { verbForms } from '../analysis/verb-forms.js';
import { defineCheck, type Hit, type Suggestion } from './check.js';

/** What a line of the rule says of its phrase; without `write` only a person can mend it. */
interface Line {
  readonly write: readonly string[];
  readonly because: string;
}

interface Options {
  readonly words: Readonly<
    Record<string, string | string[] | { write?: string | string[] | undefined; because?: string | undefined }>
  >;
  readonly fine: readonly string[];
  readonly lists: WordLists;
  readonly because: string;
}

/** “Kiev”: the house writes “Kyiv”; a rule gives such lines, found and better. */
export const substitution = defineCheck<Options>({
  about: 'Words for which there are better ones (“Kiev”: “Kyiv”), by the lines of the rule.',
  options: (z) => {
    const better = z.union([z.string(), z.array(z.string()).min(1)]);
    return z
      .strictObject({
        words: z
          .record(
            z.string(),
            z.union([better, z.strictObject({ write: better.optional(), because: z.string().optional() })]),
          )
          .describe(
            'lines “found: better”; several better ones as a list, the best first; `<1>` is what stood at the first <…> of the found phrase, and `~make` takes the form of its verb',
          ),
        fine: z.array(z.string()).describe('phrases in which the found words are right').default([]),
        lists: z.record(z.string(), z.array(z.string())).describe('words that a phrase names as <list>').default({}),
        because: z.string().describe('the reason of lines that give none').default(''),
      })
      .superRefine(({ words, fine, lists }, context) => {
        const phrases = [
          ...Object.keys(words).map((phrase) => ({ phrase, path: ['words', phrase] })),
          ...fine.map((phrase, index) => ({ phrase, path: ['fine', index] })),
        ];
        for (const { phrase, path } of phrases) {
          try {
            parsePhrase(phrase, lists);
          } catch (error) {
            context.addIssue({ code: 'custom', path, message: (error as PhraseError).message });
          }
        }
      });
  },
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    const names = new Set(reading.settings.names);
    for (const { found, here } of book.findIn(reading)) {
      const { start, end, entry } = found;
      if (!entry || names.has(reading.text.slice(start, end))) continue;
      const suggestions = entry.write.map((better) => suggestion(better, found, here, reading.text));
      yield { start, end, values: { because: entry.because }, suggestions };
    }
  },
});

// A rule is compiled once, not for each article.
const books = new WeakMap<Options, Phrasebook<Line | undefined>>();

function bookOf(options: Options): Phrasebook<Line | undefined> {
  let book = books.get(options);
  if (!book) {
    book = new Phrasebook();
    for (const phrase of options.fine) book.addNotation(phrase, options.lists, undefined);
    for (const [phrase, line] of Object.entries(options.words)) {
      const { write, because } =
        typeof line === 'string' || Array.isArray(line) ? { write: line, because: undefined } : line;
      const better = write === undefined ? [] : [write].flat();
      book.addNotation(phrase, options.lists, { write: better, because: because ?? options.because });
    }
    books.set(options, book);
  }
  return book;
}

function suggestion(better: string, found: Found<unknown>, all: readonly Piece[], text: string): Suggestion {
  const beside = { before: all[found.from - 1], after: all[found.to] };
  const { words, edits } = replacement(text, found, filled(better, found, all, text), beside);
  return { label: words === '' ? 'leave it out' : `write “${words}”`, edits };
}

/** The better words, with the found ones' slots and verb form. */
function filled(better: string, { slots, form }: Found<unknown>, all: readonly Piece[], text: string): string {
  return better
    .replace(/<(\d+)>/gu, (_, number: string) => {
      const slot = slots[Number(number) - 1];
      return slot ? text.slice(all[slot[0]]!.start, all[slot[1] - 1]!.end) : '';
    })
    .replace(/~(\p{L}+)/gu, (_, verb: string) => verbForms(verb)[form ?? 0]!);
}
