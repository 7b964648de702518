import { pluralOf } from './noun-forms.js';
import { isWord, type PartOfSpeech, type Token } from './token.js';
import { verbForms } from './verb-forms.js';

/** What is asked of one Token; all that is given must hold. */
export interface TokenTest {
  /** One of these words, whatever their case; a word with a capital only with that capital. */
  readonly word?: readonly string[];
  /** One of these verbs, nouns or adjectives in any form: “take” is also “took”, “year” also “years”. */
  readonly lemma?: readonly string[];
  /** One of these parts of speech. */
  readonly pos?: readonly PartOfSpeech[];
}

/** One part of a sequence of Tokens. */
export interface TokenElement extends TokenTest {
  /** What the Token must not be, none of it; where nothing else is asked, the edge of the paragraph will do as well. */
  readonly not?: TokenTest;
  /** It may be missing. */
  readonly optional?: boolean;
  /** In place of one Token up to so many words, as few as will do; no mark is among them. */
  readonly skip?: number;
}

/** Where the elements of a sequence stand: from which Token up to which (not included). */
export type Follow = readonly (readonly [from: number, to: number])[];

/**
 * All places where the elements follow one another, from left to right, none overlapping another. The time is linear in the
 * Tokens whatever the elements: what has failed at a Token is not tried there again.
 */
export function* followTokens(elements: readonly TokenElement[], tokens: readonly Token[]): Iterable<Follow> {
  const failed = new Set<number>();
  let from = 0;
  while (from < tokens.length) {
    const follow = followFrom(elements, tokens, 0, from, failed);
    if (follow) yield follow;
    from = Math.max(from + 1, follow?.at(-1)?.[1] ?? 0);
  }
}

/** The words of which one stands in every such sequence; none where no word is certain. */
export function wordsOf(elements: readonly TokenElement[]): ReadonlySet<string> | undefined {
  const certain = elements.filter(({ optional, skip, word, lemma }) => !optional && !skip && (word ?? lemma));
  const sets = certain.map(({ word, lemma }) => new Set(word ? word.map(lowerOf) : lemma!.flatMap(formsOf)));
  return sets.sort((a, b) => a.size - b.size)[0];
}

function followFrom(
  elements: readonly TokenElement[],
  tokens: readonly Token[],
  index: number,
  at: number,
  failed: Set<number>,
): Follow | undefined {
  const element = elements[index];
  if (!element) return [];
  const state = at * elements.length + index;
  if (failed.has(state)) return undefined;
  for (const length of lengthsOf(element, tokens, at)) {
    const rest = followFrom(elements, tokens, index + 1, at + length, failed);
    if (rest) return [[at, at + length], ...rest];
  }
  failed.add(state);
  return undefined;
}

/** How many Tokens an element may cover from here, the likeliest first. */
function* lengthsOf(element: TokenElement, tokens: readonly Token[], at: number): Iterable<number> {
  if (element.skip !== undefined) {
    yield 0;
    for (let length = 1; length <= element.skip; length++) {
      const token = tokens[at + length - 1];
      if (!isWord(token) || !passes(element, token)) return;
      yield length;
    }
    return;
  }
  const token = tokens[at];
  if (token && passes(element, token)) yield 1;
  const onlyNot = element.not && !element.word && !element.lemma && !element.pos;
  if (element.optional || (onlyNot && (at === 0 || at === tokens.length))) yield 0;
}

function passes({ not, ...test }: TokenElement, token: Token): boolean {
  return holds(test, token) && !(not && isAny(not, token));
}

function isAny({ word, lemma, pos }: TokenTest, token: Token): boolean {
  return [word && { word }, lemma && { lemma }, pos && { pos }].some((test) => test && holds(test, token));
}

function holds({ word, lemma, pos }: TokenTest, { text, lower, pos: tag }: Token): boolean {
  if (pos && !pos.includes(tag)) return false;
  if (word && !word.some((one) => isWritten(one, text, lower))) return false;
  return !lemma || lemma.some((one) => formsOf(one).includes(lower));
}

function isWritten(word: string, text: string, lower: string): boolean {
  return /\p{Lu}/u.test(word) ? text === word || text === word.toUpperCase() : lower === lowerOf(word);
}

function lowerOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

const known = new Map<string, readonly string[]>();

/** The forms of a word, be it a verb or a noun. */
function formsOf(lemma: string): readonly string[] {
  let forms = known.get(lemma);
  if (!forms) {
    const base = lowerOf(lemma);
    forms = [...new Set([...verbForms(base), pluralOf(base)])];
    known.set(lemma, forms);
  }
  return forms;
}
