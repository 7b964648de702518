import type { Span } from '../document/span.js';

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
}

/** True for words and numbers: all that is not punctuation, a symbol or space. */
export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && token.pos !== 'PUNCT' && token.pos !== 'SYM' && token.pos !== 'SPACE';
}

/** True where the Token starts with an upper-case letter. */
export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** True where the Token starts with a lower-case letter. */
export function isLowerCase(token: Token): boolean {
  return /^\p{Ll}/u.test(token.text);
}
