import type { Token } from '../token.js';
import { wordSet } from '../words/word-set.js';

const PARTICLES = wordSet(`
  al an ap at bin bint da das de dei del della den der des di do dos du el ibn la le les lo mac mc of ten ter van vom
  von y zu zum zur`);

/**
 * True of a word that is written in lower case even at the start of a sentence: a brand (“iPhone”), an address, a file or
 * variable name, a letter that stands for something (“x”), or a name's particle before its name (“van Gogh”).
 */
export function isLowerCaseName(word: Token, next: Token | undefined): boolean {
  if (/[\p{Lu}\p{N}@_/\\.]/u.test(word.text)) return true;
  if (/^\p{L}$/u.test(word.text)) return !/^[ai]$/u.test(word.text);
  return (
    PARTICLES.has(word.lower) && next !== undefined && /^\p{Lu}/u.test(next.text) && !/^(?:at|of|an)$/u.test(word.lower)
  );
}
