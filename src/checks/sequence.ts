import type { Paragraph } from '../analysis/paragraph.js';
import { elementsOf as partsOf } from '../analysis/patterns/parts.js';
import { replacement, withApostrophesOf } from '../analysis/patterns/replacement.js';
import { SequenceBook, sequenceIndex } from '../analysis/patterns/sequence-book.js';
import type { Follow, TokenElement } from '../analysis/patterns/token-sequence.js';
import { indexOf } from '../analysis/patterns/trigger-index.js';
import { PARTS_OF_SPEECH, type PartOfSpeech, type Token } from '../analysis/token.js';
import { formOf, type VerbForm, withVerbsIn } from '../analysis/words/verb-forms.js';
import { lowerCaseOf } from '../analysis/words/word-form.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, reword, type Suggestion, type Zod } from './check.js';

type Several<T> = T | readonly T[] | undefined;

interface Asked {
  readonly word?: Several<string>;
  readonly lemma?: Several<string>;
  readonly pos?: Several<PartOfSpeech>;
}

interface Part extends Asked {
  readonly not?: Asked | undefined;
  readonly optional?: boolean | undefined;
  readonly skip?: number | undefined;
  readonly name?: string | undefined;
  readonly flag?: boolean | undefined;
}

interface Line {
  readonly tokens: readonly (string | Part)[];
  readonly write?: string | readonly string[] | undefined;
  readonly because?: string | undefined;
}

interface Options {
  readonly sequences: readonly Line[];
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
        because: z.string().describe('the reason of sequences that give none').default(''),
      })
      .superRefine(({ sequences }, context) => {
        for (const [index, line] of sequences.entries()) {
          const message = problemOf(line);
          if (message) context.addIssue({ code: 'custom', path: ['sequences', index, 'tokens'], message });
        }
      }),
  index: ({ sequences }) => sequenceIndex(sequences.map(elementsOf)),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    for (const { entry: line, follow, paragraph } of book.findIn(reading)) {
      const hit = hitOf(line, follow, paragraph, reading.text);
      if (hit) yield { ...hit, values: { because: line.because ?? options.because } };
    }
  },
});

function partSchema(z: Zod) {
  const several = z.union([z.string(), z.array(z.string()).min(1)]).optional();
  const asked = {
    word: several.describe('a word, or one of several; with a capital only where it is given with one'),
    lemma: several.describe('a verb or noun in any of its forms: “take” is also “took”'),
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

function problemOf({ tokens }: Line): string | undefined {
  const parts = tokens.map(partOf);
  if (parts.every(({ word, lemma, pos, skip, optional }) => skip || optional || !(word || lemma || pos)))
    return 'at least one word, lemma or part of speech must be given that is not optional';
  const empty = parts.findIndex(({ word, lemma, pos, not, skip }) => !(word || lemma || pos || not || skip));
  if (empty >= 0) return `nothing is asked of token ${empty + 1}`;
  const words = parts.flatMap(({ word, lemma, not }) => [word, lemma, not?.word, not?.lemma].flat());
  const several = words.find((word) => word !== undefined && /\s/u.test(word));
  return several === undefined ? undefined : `“${several}” is no token: a token is one word or mark, each in its place`;
}

function partOf(token: string | Part): Part {
  return typeof token === 'string' ? { word: token } : token;
}

const bookOf = compiledOnce((options: Options): SequenceBook<Line> => {
  const lines = partsOf(options, 'sequences');
  return new SequenceBook({
    line: (number) => {
      const entry = lines.at(number);
      return { elements: elementsOf(entry), entry };
    },
    index: indexOf(options, () => sequenceIndex(options.sequences.map(elementsOf))),
  });
});

function elementsOf({ tokens }: Line): TokenElement[] {
  return tokens.map(partOf).map(elementOf);
}

function elementOf({ not, optional, skip, ...asked }: Part): TokenElement {
  return {
    ...listed(asked),
    ...(not ? { not: listed(not) } : {}),
    ...(optional ? { optional } : {}),
    ...(skip === undefined ? {} : { skip }),
  };
}

function listed({ word, lemma, pos }: Asked) {
  return {
    ...(word === undefined ? {} : { word: listOf(word) }),
    ...(lemma === undefined ? {} : { lemma: listOf(lemma) }),
    ...(pos === undefined ? {} : { pos: listOf(pos) }),
  };
}

function listOf<T extends string>(given: T | readonly T[]): readonly T[] {
  return typeof given === 'string' ? [given] : given;
}

/** A line's parts, and the tokens of a text that they were found in. */
interface Found {
  readonly parts: readonly Part[];
  readonly follow: Follow;
  readonly tokens: readonly Token[];
  readonly text: string;
}

function hitOf(line: Line, follow: Follow, { tokens }: Paragraph, text: string): Hit | undefined {
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
      written(template, { parts, follow, tokens, text }),
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
function formAsked({ parts, follow, tokens }: Found): VerbForm | undefined {
  for (const [index, { lemma }] of parts.entries()) {
    const [from, to] = follow[index]!;
    if (lemma === undefined || to === from) continue;
    return [lemma]
      .flat()
      .map((one) => formOf(lowerCaseOf(one), tokens, from))
      .find((form) => form !== undefined);
  }
  return undefined;
}
