import { once } from '../../document/once.js';
import { readBuilt } from '../built.js';
import { HashedWords } from './hashed-words.js';

/** No word of either list is longer. What is, as a line of nothing but letters, would be looked up in all its parts. */
export const LONGEST_WORD = 45;

/**
 * The words of American and British English, from the Hunspell dictionaries that the build expands (SCOWL, size 60). Read on
 * first use.
 */
export const dictionary = once(() => new HashedWords(readBuilt('words.bin')));

const rare = once(() => new HashedWords(readBuilt('rare-words.bin')));

/** True of a word that the dictionary lacks and a larger list of English words has: “suprematism”. Reads the list on first use. */
export function isRare(word: string): boolean {
  return rare().has(word);
}

const slips = once(() => new HashedWords(readBuilt('slip-words.bin')));

/** True of a word of that larger list which no prose has, and which is one slip away from one that all prose has: “wost”. */
export function isSlip(word: string): boolean {
  return slips().has(word);
}

const PREFIX =
  /^(?:un|re|non|pre|anti|multi|inter|intra|micro|macro|mini|post|over|under|sub|super|semi|co|counter|neuro|bio|geo|socio|meta|cyber|eco|euro|hyper|infra|mid|mis|neo|out|pseudo|psycho|quasi|tele|trans|ultra|electro|photo|thermo|hydro|immuno|cardio|poly|mono|auto|crypto|nano|proto|para|de|dis)(?=\p{L}{4})/u;
const SUFFIX =
  /(?<=\p{L}{4})(?:s|ness|like|less|wise|ship|hood|i[sz]ations?|i[sz]e[sd]?|i[sz]ing|isms?|ists?|ers?|ly)$/u;

/** True of a word that the dictionary lacks and English can make of words that it has: “ropewalkers”, “wallboard”, “rehoused”. */
export function isPlausible(word: string): boolean {
  return isInflected(word) || isCompound(word);
}

/** True where the word is another with a prefix, an ending or a variant spelling of either: “rehoused”, “neighbourly”. */
export function isInflected(word: string): boolean {
  if (word.length > 2 * LONGEST_WORD) return false;
  const words = dictionary();
  const bare = word.replace(PREFIX, '');
  if (bare !== word && (words.has(bare) || isDerived(bare))) return true;
  if (words.has(word.replace(/is(?=ation|e|ing)/u, 'iz'))) return true;
  return isDerived(word) || words.has(word.replace(/[ao]e/u, 'e'));
}

function isCompound(word: string): boolean {
  if (word.length > 2 * LONGEST_WORD) return false;
  const words = dictionary();
  for (let at = 4; at <= word.length - 4; at++)
    if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true;
  return false;
}

function isDerived(word: string): boolean {
  const ending = SUFFIX.exec(word);
  if (!ending) return false;
  const words = dictionary();
  const stem = word.slice(0, ending.index);
  if (words.has(stem) || words.has(stem.replace(/i$/u, 'y'))) return true;
  return /^[ei]/u.test(ending[0]) && (words.has(`${stem}e`) || words.has(`${stem}y`));
}
