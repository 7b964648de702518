import type { Token } from '../token.js';
import { NAME_PARTICLES } from '../words/name-particles.js';
import { wordsOf } from '../words/word-set.js';

const PARTICLES: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ...wordsOf('ap bint dei des du ibn les lo mac mc ten ter vom y zu zum zur'),
]);

/**
 * True of a word that is written in lower case even at the start of a sentence: a brand (“iPhone”), an address, a file or
 * variable name, a letter that stands for something (“x”), or a name's particle before its name (“van Gogh”).
 */
export function isLowerCaseName(word: Token, next: Token | undefined): boolean {
  if (/[\p{Lu}\p{N}@_/\\.]/u.test(word.text)) return true;
  if (/^\p{L}$/u.test(word.text)) return !/^[ai]$/u.test(word.text);
  return PARTICLES.has(word.lower) && next !== undefined && /^\p{Lu}/u.test(next.text);
}
