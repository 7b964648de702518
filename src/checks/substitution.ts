import { elementsOf, entriesOf } from '../analysis/patterns/parts.js';
import { phraseProblem } from '../analysis/patterns/phrase.js';
import {
  anchorTriggers,
  type Found,
  Phrasebook,
  type PhraseLines,
  phraseTriggers,
} from '../analysis/patterns/phrasebook.js';
import { replacement, withApostrophesOf } from '../analysis/patterns/replacement.js';
import { indexOf, triggerIndex } from '../analysis/patterns/trigger-index.js';
import type { WordLists } from '../analysis/patterns/word-lists.js';
import { markedVerbProblem } from '../analysis/words/marked-verbs.js';
import type { Piece } from '../analysis/words/pieces.js';
import { withVerbsIn } from '../analysis/words/verb-forms.js';
import { defineCheck, type Hit, reword, type Suggestion } from './check.js';
import { words } from './words-option.js';

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
  readonly house?: 'places' | undefined;
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
        lists: z
          .record(z.string(), words(z))
          .describe('words that a phrase names as <list>; a list may be one text with spaces in it')
          .default({}),
        because: z.string().describe('the reason of lines that give none').default(''),
        house: z
          .enum(['places'])
          .optional()
          .describe('the setting under `style` whose lines “found: better” stand before these'),
      })
      .superRefine(({ words, fine, lists }, context) => {
        const phrases = [
          ...Object.keys(words).map((phrase) => ({ phrase, path: ['words', phrase] })),
          ...fine.map((phrase, index) => ({ phrase, path: ['fine', index] })),
        ];
        for (const { phrase, path } of phrases) {
          const message = phraseProblem(phrase, lists);
          if (message) context.addIssue({ code: 'custom', path, message });
        }
        for (const [phrase, said] of Object.entries(words)) {
          const message = markedVerbProblem(lineOf(said, '').write.join('\n'));
          if (message) context.addIssue({ code: 'custom', path: ['words', phrase], message });
        }
      });
  },
  triggers: ({ fine, words, lists }) =>
    anchorTriggers([...fine, ...Object.keys(words)].map((notation) => ({ notation, lists }))),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options, options.house && reading.settings.style?.[options.house]);
    const all = book.findIn(reading);
    if (all.length === 0) return;
    const names = new Set(reading.settings.names);
    for (const { found, here } of all) {
      const { start, end, entry } = found;
      if (!entry || names.has(reading.text.slice(start, end))) continue;
      const suggestions = entry.write.map((better) => suggestion(better, found, here, reading.text));
      yield { start, end, values: { because: entry.because }, suggestions };
    }
  },
});

/** What is to be found and what is better, of the house and of nobody. */
type House = Readonly<Record<string, string>>;
const NO_HOUSE: House = {};

// A rule is compiled once for each house style, not for each article.
const books = new WeakMap<Options, Map<string, Phrasebook<Line | undefined>>>();

function bookOf(options: Options, house: House = NO_HOUSE): Phrasebook<Line | undefined> {
  const ofRule = books.get(options) ?? new Map<string, Phrasebook<Line | undefined>>();
  books.set(options, ofRule);
  const key = house === NO_HOUSE ? '' : JSON.stringify(house);
  let book = ofRule.get(key);
  if (!book) {
    book = new Phrasebook(house === NO_HOUSE ? linesOf(options) : linesOfHouse(options, house));
    ofRule.set(key, book);
  }
  return book;
}

function linesOf(options: Options): PhraseLines<Line | undefined> {
  const [fine, words] = [elementsOf(options, 'fine'), entriesOf(options, 'words')];
  return {
    line: (number) => {
      const { lists, because } = options;
      if (number < fine.length) return { notation: fine.at(number), lists, entry: undefined };
      const [notation, said] = words.at(number - fine.length);
      return { notation, lists, entry: lineOf(said, because) };
    },
    index: indexOf(options, () => phraseTriggers([...options.fine, ...Object.keys(options.words)])),
  };
}

function lineOf(said: Options['words'][string], reason: string): Line {
  const { write, because = '' } = typeof said === 'string' || Array.isArray(said) ? { write: said } : said;
  return { write: write === undefined ? [] : [write].flat(), because: because || reason };
}

/** Also the house’s lines: what the house writes otherwise is written so, and stands. */
function linesOfHouse({ fine, words, lists, because: reason }: Options, house: House): PhraseLines<Line | undefined> {
  const ofHouse = new Map(Object.entries(house));
  const asked = new Set(ofHouse.values());
  const because = (better: string) => `the house writes ${better}`;
  const ofRule = Object.entries(words).flatMap(([notation, said]) => {
    if (ofHouse.has(notation) || asked.has(notation)) return [];
    const line = lineOf(said, reason);
    const better = line.write.map((one) => ofHouse.get(one) ?? one);
    const changed = better.find((one, index) => one !== line.write[index]);
    return [{ notation, lists, entry: { write: better, because: changed ? because(changed) : line.because } }];
  });
  const lines = [
    ...fine.map((notation) => ({ notation, lists, entry: undefined })),
    ...[...ofHouse].map(([notation, better]) => ({
      notation,
      lists,
      entry: { write: [better], because: because(better) },
    })),
    ...ofRule,
  ];
  const index = triggerIndex(phraseTriggers(lines.map(({ notation }) => notation)));
  return { line: (number) => lines[number]!, index };
}

function suggestion(better: string, found: Found<unknown>, all: readonly Piece[], text: string): Suggestion {
  const beside = { before: all[found.from - 1], after: all[found.to] };
  const words = withApostrophesOf(text, text.slice(found.start, found.end), filled(better, found, all, text));
  return reword(replacement(text, found, words, beside));
}

/** The better words, with the found ones' slots and verb form. */
function filled(better: string, { slots, form }: Found<unknown>, all: readonly Piece[], text: string): string {
  const withSlots = better.replace(/<(\d+)>/gu, (_, number: string) => {
    const slot = slots[Number(number) - 1];
    return slot ? text.slice(all[slot[0]]!.start, all[slot[1] - 1]!.end) : '';
  });
  return withVerbsIn(form, withSlots);
}
