import type { Paragraph } from '../analysis/paragraph.js';
import { elementsOf as partsOf } from '../analysis/patterns/parts.js';
import { replacement, withApostrophesOf } from '../analysis/patterns/replacement.js';
import { SequenceBook, sequenceTriggers } from '../analysis/patterns/sequence-book.js';
import {
  elementsOf,
  type Part,
  partOf,
  type SequenceLine,
  sequenceProblems,
} from '../analysis/patterns/sequence-line.js';
import type { Follow } from '../analysis/patterns/token-sequence.js';
import { indexOf, type Trigger } from '../analysis/patterns/trigger-index.js';
import { type WordLists, withLists } from '../analysis/patterns/word-lists.js';
import { PARTS_OF_SPEECH, type Token } from '../analysis/token.js';
import { formOf, type VerbForm, withVerbsIn } from '../analysis/words/verb-forms.js';
import { lowerCaseOf } from '../analysis/words/word-form.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, reword, type Suggestion, type Zod } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly sequences: readonly SequenceLine[];
  readonly lists: WordLists;
  readonly because: string;
}

/** “since three years”: the word “since”, a number, a noun of time, told by words, lemmas and parts of speech. */
export const sequence = defineCheck<Options>({
  about:
    'Words in a row, told by word, lemma or part of speech (“since”, a number, “years”), where a phrase says too much.',
  options: (z) =>
    z
      .strictObject({
        sequences: z
          .array(
            z.strictObject({
              tokens: z
                .array(z.union([z.string(), partSchema(z)]))
                .min(1)
                .max(20)
                .describe('a word, or what is asked of one'),
              write: z
                .union([z.string(), z.array(z.string())])
                .optional()
                .describe(
                  'what to write for what is flagged; {1} is the first token, {name} a named one, {name-s} that without its last s, “~make” takes the form of the first lemma; several as a list, the best first',
                ),
              because: z.string().optional().describe('the reason, {because} in the message'),
            }),
          )
          .min(1)
          .describe('what to look for, within one paragraph'),
        lists: z
          .record(z.string(), words(z))
          .describe(
            'words that “word” and “lemma” name as <list>, alone or among others; a list may be one text with spaces in it',
          )
          .default({}),
        because: z.string().describe('the reason of sequences that give none').default(''),
      })
      .superRefine(({ sequences, lists }, context) => {
        for (const { path, message } of sequenceProblems(sequences, lists))
          context.addIssue({ code: 'custom', path: [...path], message });
      }),
  triggers: triggersOf,
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    const lines = partsOf(options, 'sequences');
    for (const { number, follow, paragraph } of book.findIn(reading)) {
      const line = lines.at(number);
      const hit = hitOf(line, options.lists, follow, paragraph, reading.text);
      if (hit) yield { ...hit, values: { because: line.because ?? options.because } };
    }
  },
});

function partSchema(z: Zod) {
  const several = z.union([z.string(), z.array(z.string()).min(1)]).optional();
  const asked = {
    word: several.describe('a word, or one of several, or of a <list>; with a capital only where it is given with one'),
    lemma: several.describe('a verb or noun, or one of several, in any of its forms: “take” is also “took”'),
    pos: z
      .union([z.enum(PARTS_OF_SPEECH), z.array(z.enum(PARTS_OF_SPEECH)).min(1)])
      .optional()
      .describe('its part of speech (Universal Dependencies): NOUN, VERB, ADJ …'),
  };
  return z.strictObject({
    ...asked,
    not: z
      .strictObject(asked)
      .optional()
      .describe('what it must be none of; at a paragraph’s edge nothing need be there'),
    optional: z.boolean().optional().describe('it may be missing'),
    skip: z.int().min(1).max(10).optional().describe('in place of one token up to so many words, but no mark'),
    name: z
      .string()
      .regex(/^[a-z]+$/u)
      .optional()
      .describe('what “write” calls it'),
    flag: z.boolean().optional().describe('it is part of what is flagged; without any such, all tokens are'),
  });
}

// Lines are read anew where they are found, which is seldom: kept, they take a tenth of a megabyte in a short check.
const bookOf = compiledOnce((options: Options): SequenceBook => {
  const lines = partsOf(options, 'sequences');
  return new SequenceBook({
    elements: (number) => elementsOf(lines.at(number), options.lists),
    index: indexOf(options, () => triggersOf(options)),
  });
});

function triggersOf({ sequences, lists }: Options): Trigger[] {
  return sequenceTriggers(sequences.map((line) => elementsOf(line, lists)));
}

/** A line's parts with the lists that they name, and the tokens of a text that they were found in. */
interface Found {
  readonly parts: readonly Part[];
  readonly lists: WordLists;
  readonly follow: Follow;
  readonly tokens: readonly Token[];
  readonly text: string;
}

function hitOf(
  line: SequenceLine,
  lists: WordLists,
  follow: Follow,
  { tokens }: Paragraph,
  text: string,
): Hit | undefined {
  const parts = line.tokens.map(partOf);
  const flagged = parts.some(({ flag }) => flag) ? follow.filter((_, index) => parts[index]!.flag) : follow;
  const filled = flagged.filter(([from, to]) => to > from);
  if (filled.length === 0) return undefined;
  const [from, to] = [filled[0]![0], filled.at(-1)![1]];
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const suggestions = (line.write === undefined ? [] : [line.write].flat()).map((template): Suggestion => {
    const better = withApostrophesOf(
      text,
      text.slice(span.start, span.end),
      written(template, { parts, lists, follow, tokens, text }),
    );
    return reword(replacement(text, span, better, { before: tokens[from - 1], after: tokens[to] }));
  });
  return { ...span, suggestions };
}

/** The template with the tokens and the verb's form in their places. */
function written(template: string, found: Found): string {
  const { parts, follow, tokens, text } = found;
  const textAt = (index: number): string => {
    const [from, to] = follow[index] ?? [0, 0];
    return to > from ? text.slice(...spanOf(tokens[from]!, tokens[to - 1]!)) : '';
  };
  const filled = template.replace(/\{(\d+|[a-z]+)(-s)?\}/gu, (whole, key: string, shorter?: string) => {
    const index = /\d/u.test(key) ? Number(key) - 1 : parts.findIndex(({ name }) => name === key);
    if (index < 0) return whole;
    return shorter ? textAt(index).replace(/s$/u, '') : textAt(index);
  });
  return withVerbsIn(formAsked(found), filled).replace(/ {2,}/gu, ' ').trim();
}

function spanOf(first: Span, last: Span): [number, number] {
  return [first.start, last.end];
}

/** The form of the first lemma found. */
function formAsked({ parts, lists, follow, tokens }: Found): VerbForm | undefined {
  for (const [index, { lemma }] of parts.entries()) {
    const [from, to] = follow[index]!;
    if (lemma === undefined || to === from) continue;
    return withLists(lemma, lists)
      .map((one) => formOf(lowerCaseOf(one), tokens, from))
      .find((form) => form !== undefined);
  }
  return undefined;
}
