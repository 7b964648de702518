import { isWord, type PartOfSpeech, type Token } from '../token.js';
import { pluralOf } from '../words/noun-forms.js';
import { remembered } from '../words/remembered.js';
import { allFormsOf } from '../words/verb-forms.js';
import { lowerCaseOf } from '../words/word-form.js';
import { frequencyOf } from '../words/word-frequency.js';
import { tellingWords } from './trigger-index.js';

/** What is asked of one Token; all that is given must hold. */
interface TokenTest {
  /** One of these words, whatever their case; a word with a capital only with that capital. */
  readonly word?: readonly string[];
  /** One of these verbs or nouns in any form: “take” is also “took”, “year” also “years”. */
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

/** Words of which one stands in every place of a sequence, and how many Tokens of the sequence may stand before it. */
interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

/** Tokens in a row that pass a row of tests. */
export class TokenSequence {
  readonly #elements: readonly Compiled[];
  /** The rarest words that are certain; none where no word is. */
  readonly anchor: Anchor | undefined;
  /** Words of which one stands in every article that has the sequence, beside those of the anchor. */
  readonly beside: readonly string[] | undefined;
  /** True where each element is one Token. */
  readonly #fixed: boolean;

  constructor(elements: readonly TokenElement[]) {
    this.#elements = elements.map(compiled);
    this.#fixed = this.#elements.every(({ least, most, skip }) => least === 1 && most === 1 && skip === undefined);
    this.anchor = anchorOf(this.#elements);
    const certain = this.#elements.flatMap((element) => (element.least > 0 ? (certainWords(element) ?? []) : []));
    this.beside = tellingWords(certain.filter((words) => words !== this.anchor?.words));
  }

  /**
   * All places where the elements follow one another, from left to right, none overlapping another. The time is linear in the
   * Tokens whatever the elements: what has failed at a Token is not tried there again.
   * @param anchors where the anchor's words stand, in order: a sequence that has an anchor is sought only around them
   */
  *follow(tokens: readonly Token[], anchors: readonly number[]): Iterable<Follow> {
    if (this.#fixed && this.anchor) return yield* this.#followFixed(tokens, anchors, this.anchor.least);
    const failed = new Set<number>();
    let from = 0;
    for (const start of this.#starts(tokens.length, anchors)) {
      if (start < from) continue;
      const follow = this.#followFrom(tokens, 0, start, failed);
      if (follow) yield follow;
      from = Math.max(start + 1, follow?.at(-1)?.[1] ?? 0);
    }
  }

  /** Where each element is one Token, as in most sequences, there is one way to follow it. */
  *#followFixed(tokens: readonly Token[], anchors: readonly number[], before: number): Iterable<Follow> {
    const length = this.#elements.length;
    let from = 0;
    for (const anchor of anchors) {
      const start = anchor - before;
      if (start < from || start + length > tokens.length) continue;
      let index = 0;
      while (index < length && passes(this.#elements[index]!, tokens[start + index]!)) index++;
      if (index < length) continue;
      yield this.#elements.map((_, at) => [start + at, start + at + 1] as const);
      from = start + length;
    }
  }

  *#starts(length: number, anchors: readonly number[]): Iterable<number> {
    if (!this.anchor) return yield* Array(length).keys();
    const { least, most } = this.anchor;
    let next = 0;
    for (const anchor of anchors) {
      for (next = Math.max(next, anchor - most); next <= anchor - least; next++) yield next;
    }
  }

  #followFrom(tokens: readonly Token[], index: number, at: number, failed: Set<number>): Follow | undefined {
    const element = this.#elements[index];
    if (!element) return [];
    const state = at * this.#elements.length + index;
    if (failed.has(state)) return undefined;
    for (const length of lengthsOf(element, tokens, at)) {
      const rest = this.#followFrom(tokens, index + 1, at + length, failed);
      if (rest) return [[at, at + length], ...rest];
    }
    failed.add(state);
    return undefined;
  }
}

/** What is asked of one Token; as fields: closures took 300 KB more in a short check. */
interface Tests {
  readonly pos: readonly PartOfSpeech[] | undefined;
  readonly words: WordSets | undefined;
  /** Of lemmas. */
  readonly forms: ReadonlySet<string> | undefined;
}

interface Compiled {
  /** All must hold. */
  readonly asked: Tests;
  /** None may hold. */
  readonly not: Tests | undefined;
  readonly least: number;
  readonly most: number;
  readonly optional: boolean;
  readonly skip: number | undefined;
}

function compiled({ not, optional = false, skip, ...asked }: TokenElement): Compiled {
  const edgeWillDo = not !== undefined && !(asked.word || asked.lemma || asked.pos);
  return {
    asked: testsOf(asked),
    not: not && testsOf(not),
    least: optional || edgeWillDo || skip !== undefined ? 0 : 1,
    most: skip ?? 1,
    optional,
    skip,
  };
}

function testsOf({ word, lemma, pos }: TokenTest): Tests {
  return { pos, words: word && setsOf(word), forms: lemma && formsOfAll(lemma) };
}

/** The words of which a Token must be one, where it must be one of some. */
function certainWords({ asked: { words, forms } }: Compiled): ReadonlySet<string> | undefined {
  return words?.all ?? forms;
}

function formsOfAll(lemmas: readonly string[]): ReadonlySet<string> {
  return new Set(lemmas.flatMap(formsOf));
}

/** Words of which a Token is to be one: in any case those in lower case, the others as they are written or in capitals. */
class WordSets {
  readonly #inAnyCase: ReadonlySet<string>;
  readonly #written: ReadonlySet<string>;
  /** All of them, in lower case. */
  readonly all: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    const written = words.filter((word) => /\p{Lu}/u.test(word));
    this.all = new Set(words.map(lowerCaseOf));
    // Of hundreds of sequences most have none: an empty set takes as much room as one of four words.
    this.#written = written.length === 0 ? NONE : new Set(written.flatMap((word) => [word, word.toUpperCase()]));
    this.#inAnyCase =
      written.length === 0 ? this.all : new Set(words.filter((word) => !written.includes(word)).map(lowerCaseOf));
  }

  has({ text, lower }: Token): boolean {
    return this.#inAnyCase.has(lower) || this.#written.has(text);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Most parts ask for one word, and many for the same. */
const setsOfWord = remembered((word) => new WordSets([word]));

function setsOf(words: readonly string[]): WordSets {
  return words.length === 1 ? setsOfWord(words[0]!) : new WordSets(words);
}

function anchorOf(elements: readonly Compiled[]): Anchor | undefined {
  let [least, most] = [0, 0];
  let best: Anchor | undefined;
  let often = Number.POSITIVE_INFINITY;
  for (const element of elements) {
    const words = certainWords(element);
    const here = words && element.least > 0 ? frequencyOf(words) : Number.POSITIVE_INFINITY;
    if (words && here < often) [best, often] = [{ words, least, most }, here];
    least += element.least;
    most += element.most;
  }
  return best;
}

/** How many Tokens an element may cover from here, the likeliest first. */
function* lengthsOf(element: Compiled, tokens: readonly Token[], at: number): Iterable<number> {
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
  if (element.optional || (element.least === 0 && (at === 0 || at === tokens.length))) yield 0;
}

function passes({ asked, not }: Compiled, token: Token): boolean {
  const { pos, words, forms } = asked;
  if (pos && !pos.includes(token.pos)) return false;
  if (words && !words.has(token)) return false;
  if (forms && !forms.has(token.lower)) return false;
  return !not?.pos?.includes(token.pos) && !not?.words?.has(token) && !not?.forms?.has(token.lower);
}

const known = new Map<string, readonly string[]>();

/** The forms of a word, be it a verb or a noun. */
function formsOf(lemma: string): readonly string[] {
  let forms = known.get(lemma);
  if (!forms) {
    const base = lowerCaseOf(lemma);
    forms = [...new Set([...allFormsOf(base), pluralOf(base)])];
    known.set(lemma, forms);
  }
  return forms;
}
