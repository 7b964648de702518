import { markedVerbProblem } from '../words/marked-verbs.js';
import { piecesOf } from '../words/pieces.js';
import { remembered } from '../words/remembered.js';
import { allFormsOf } from '../words/verb-forms.js';
import { lowerCaseOf } from '../words/word-form.js';
import { noList, type WordLists } from './word-lists.js';

/**
 * A phrase, in the notation of rules:
 *
 *     take a decision       these words, whatever their case; a word with a capital only with that capital
 *     ~take a decision      the verb in any form: “takes a decision”, “took a decision”
 *     the <mayor|minister>  one of these words, or of a list of the rule by its name
 *     since <number> years  `<number>`: “3” or “three”; `<year>`; `<name>`: capitalised words in a row; `<word>`: any one word
 *     (the) source said     what stands in round brackets may be left out
 *     photo: …              anything more, up to the end of the paragraph
 *     the post … appeared   anything, up to the first place where the next word matches
 *
 * There is no nesting and nothing repeats, so that a phrase is compared with a text in a time that does not hang on the text.
 */
export interface Phrase {
  /** The ways to read it, one for each choice of what may be left out. */
  readonly readings: readonly (readonly Element[])[];
}

/** A phrase that cannot be read: what is wrong with it, for the person who wrote the rule. */
export class PhraseError extends Error {}

/** What a phrase asks for at one place: a word, a verb in any form, one word of several, or what a class takes. */
export interface Element {
  readonly kind: 'words' | 'verb' | 'slot' | 'number' | 'year' | 'name' | 'word' | 'rest';
  /** Words that match, in lower case. */
  readonly words: readonly string[];
  /** The base of a verb. */
  readonly verb?: string;
  /** The word as written where it has a capital, which the text must have as well. */
  readonly exact?: string;
  /** White space stands before it. */
  readonly spaced: boolean;
}

const CLASSES = new Set(['number', 'year', 'name', 'word']);
/** Each bracket doubles the readings of a phrase. */
const MOST_OPTIONAL = 4;

/**
 * Reads a phrase of a rule.
 * @throws PhraseError where it does not follow the notation
 */
export function parsePhrase(notation: string, lists: WordLists = {}): Phrase {
  const parts = notation.match(/\s*(?:\([^()]*\)|[^()]+|[()])/gu) ?? [];
  let readings: Element[][] = [[]];
  let optional = 0;
  for (const [index, part] of parts.entries()) {
    const inside = /^\s*\(([^()]*)\)$/u.exec(part);
    if (!inside && /[()]/u.test(part)) throw new PhraseError(`“${notation}”: a bracket without its partner`);
    if (inside && ++optional > MOST_OPTIONAL)
      throw new PhraseError(`“${notation}”: more than ${MOST_OPTIONAL} brackets`);
    const spaced = /^\s/u.test(part) || /\s$/u.test(parts[index - 1] ?? '');
    const elements = elementsOf(inside ? inside[1]! : part, spaced, lists, notation);
    readings = readings.flatMap((reading) =>
      inside ? [reading, [...reading, ...elements]] : [[...reading, ...elements]],
    );
  }
  if (readings.some((reading) => reading.every(({ kind }) => kind !== 'words' && kind !== 'verb' && kind !== 'slot')))
    throw new PhraseError(`“${notation}”: at least one word must be given`);
  return {
    readings: readings.map((reading) => reading.map((e, i) => (i === 0 && e.spaced ? { ...e, spaced: false } : e))),
  };
}

/** What is wrong with a phrase of a rule, for the person who wrote it; nothing where it can be read. */
export function phraseProblem(notation: string, lists?: WordLists): string | undefined {
  try {
    parsePhrase(notation, lists);
    return markedVerbProblem(notation);
  } catch (error) {
    return (error as PhraseError).message;
  }
}

/**
 * A word, in lower case, that stands wherever the phrase is found; told at a glance, without reading the phrase, and none where a
 * glance does not tell.
 */
export function certainWord(notation: string): string | undefined {
  let best: string | undefined;
  let open = 0;
  // Of thousands of phrases, before the first article is looked through: without an expression.
  for (const word of notation.split(' ')) {
    let letters = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (code === OPEN_BRACKET || code === LESS_THAN) open++;
      else if (code === CLOSE_BRACKET || code === GREATER_THAN) open--;
      else if (isLetter(code)) letters++;
    }
    if (open === 0 && letters === word.length && letters >= 3 && letters > (best?.length ?? 0)) best = word;
  }
  return best?.toLowerCase();
}

const OPEN_BRACKET = 40;
const CLOSE_BRACKET = 41;
const LESS_THAN = 60;
const GREATER_THAN = 62;

/** Of the 52 that nearly all words are written in; what has another is not told at a glance. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function elementsOf(text: string, spaced: boolean, lists: WordLists, notation: string): Element[] {
  const elements: Element[] = [];
  let first = true;
  for (const [item] of text.matchAll(/\s*(?:~[\p{L}]+|<[^<>]*>|[^\s~<>]+|[~<>])/gu)) {
    const trimmed = item.trim();
    const gap = first ? spaced || item !== trimmed : item !== trimmed;
    first = false;
    if (trimmed.startsWith('~') && trimmed.length > 1) {
      elements.push(verbElement(trimmed.slice(1), gap));
    } else if (trimmed.startsWith('<') && trimmed.length > 2) elements.push(slotOf(trimmed.slice(1, -1), lists, gap));
    else if (/[~<>|]/u.test(trimmed)) throw new PhraseError(`“${notation}”: “${trimmed}” marks nothing`);
    else if (trimmed === '…') elements.push({ kind: 'rest', words: [], spaced: gap });
    else {
      elements.push(
        ...piecesOf(trimmed).map((piece, index) =>
          // “in effect ,” is written for “in effect,”: no text has a space there.
          wordElement(piece.text, index === 0 && gap && !/^[,.;:!?]$/u.test(piece.text)),
        ),
      );
    }
  }
  return elements;
}

function slotOf(content: string, lists: WordLists, spaced: boolean): Element {
  if (Object.hasOwn(lists, content))
    return { kind: 'slot', words: lists[content]!.map((word) => word.toLowerCase()), spaced };
  if (CLASSES.has(content)) return { kind: content as Element['kind'], words: [], spaced };
  if (!content.includes('|')) throw new PhraseError(noList(content, [...Object.keys(lists), ...CLASSES]));
  return choiceElement(content, spaced);
}

/**
 * A phrase of these words, none of which is notation; where they begin with “to”, of the verb after it in any form. Of
 * white space alone it is found nowhere.
 */
export function exactPhrase(words: string): Phrase {
  const verb = /^to\s+(\p{Ll}+)/u.exec(words);
  const rest = piecesOf(verb ? words.slice(verb[0].length) : words).map(({ text, spaced }) =>
    wordElement(text, spaced),
  );
  if (rest.length === 0 && !verb) return { readings: [] };
  if (!verb)
    return { readings: [rest.map((element, index) => (index === 0 ? { ...element, spaced: false } : element))] };
  return { readings: [[verbElement(verb[1]!, false), ...rest]] };
}

/**
 * Makes what a phrase asks for at one place of how it is written there, once for all phrases of all rules: some 20,000 words stand in
 * them, and most are “the”, “of” and their like.
 */
function shared(make: (written: string, spaced: boolean) => Element): (written: string, spaced: boolean) => Element {
  const spacedOne = remembered((written) => make(written, true));
  const bareOne = remembered((written) => make(written, false));
  return (written, spaced) => (spaced ? spacedOne(written) : bareOne(written));
}

const wordElement = shared((text, spaced) => ({
  kind: 'words',
  words: [lowerCaseOf(text)],
  ...(/\p{Lu}/u.test(text) ? { exact: text } : {}),
  spaced,
}));

const verbElement = shared((verb, spaced) => ({ kind: 'verb', words: allFormsOf(verb), verb, spaced }));

/** One of several words, by the list as the phrase has it: one that cannot be read is refused each time. */
const choiceElement = shared((content, spaced) => {
  const words = content.split('|').map((word) => word.trim().toLowerCase());
  if (words.includes('')) throw new PhraseError(`“<${content}>”: a word of the choice is missing`);
  const several = words.find((word) => /\s/u.test(word));
  if (several) throw new PhraseError(`“<${content}>”: a choice is one word each, and “${several}” is several`);
  return { kind: 'slot', words, spaced };
});
