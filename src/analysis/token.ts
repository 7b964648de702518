import type { Span } from '../document/span.js';
import type { WordForm } from './words/word-form.js';

/** Universal Dependencies part-of-speech tags, as wink-nlp gives them. */
export const PARTS_OF_SPEECH = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'] as const),
  ...(['PUNCT', 'SCONJ', 'SPACE', 'SYM', 'VERB', 'X'] as const),
] as const;

/** One of them. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** A word, a part of a contraction ("do" + "n't"), a number or a mark, where it stands in the Document. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** In lower case, with the typographic apostrophe made straight: "Don’t" gives "do" and "n't". */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Its place in its Paragraph's `tokens`. */
  readonly index: number;
  /** The white space that stands before it in its Paragraph, empty where it touches the Token before. */
  readonly before: string;
  readonly form: WordForm;
}

/** True for words and numbers: all that is not punctuation, a symbol or space. */
export function isWord(token: Token): boolean;
export function isWord(token: Token | undefined): token is Token;
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'PUNCT' && token.pos !== 'SYM' && token.pos !== 'SPACE';
}

const ASCII = 0x80;
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x41, 0x5a, 0x61, 0x7a];

/** True where the Token starts with an upper-case letter. */
export function isCapitalised(token: Token): boolean {
  const unit = token.text.charCodeAt(0);
  // Nearly all words begin with one of 52 letters; the expression takes twenty times as long.
  return unit < ASCII ? unit >= UPPER_A && unit <= UPPER_Z : /^\p{Lu}/u.test(token.text);
}

/** True where the Token starts with a lower-case letter. */
export function isLowerCase(token: Token): boolean {
  const unit = token.text.charCodeAt(0);
  return unit < ASCII ? unit >= LOWER_A && unit <= LOWER_Z : /^\p{Ll}/u.test(token.text);
}

/** True of a noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

/** True of a verb or an auxiliary. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}
