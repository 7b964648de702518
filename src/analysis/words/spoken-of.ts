import { justBefore } from '../characters/just-before.js';

const LANGUAGES =
  'Arabic|Basque|Catalan|Chinese|Czech|Danish|Dutch|Finnish|French|German|Greek|Hebrew|Hindi|Hungarian|Irish|Italian|Japanese|Korean|Latin|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Sanskrit|Spanish|Swedish|Turkish|Ukrainian|Welsh';
/** Says of a word what it is, or of which language: “in French by chien”, “which they called atomos”, “the root word xeno”. */
const PRESENTED = new RegExp(
  `\\b(?:(?:word|term|expression|phrase|name|motto|called|known as|termed|dubbed|named|spelt|spelled|pronounced)(?: (?:it|them|him|her))?|[Ii]n (?:${LANGUAGES}),?(?: (?:by|as|is|it is|they are))?) $`,
  'u',
);

/** True of a word that the text presents as a word, rather than using it. */
export function isSpokenOf(text: string, at: number): boolean {
  return PRESENTED.test(justBefore(text, at, 60));
}
