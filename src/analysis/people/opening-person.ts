import { isCapitalised, isNoun, isWord, type Token } from '../token.js';
import { TIMES } from '../words/function-words.js';
import { isPersonNoun } from './gendered-nouns.js';

/** A name has so many words; one alone may be a word that opens a sentence. */
const NAME_WORDS = { least: 2, most: 4 };
/** “The chairman of the committee of the regions of Italy”: no such phrase has more words. */
const LONGEST_OFFICE = 12;

/** True where the Tokens before `end` are a name or an office, and nothing else: “Ana Lima”, “The mayor of Braga”. */
export function isOpenedByPerson(tokens: readonly Token[], end: number): boolean {
  return isNameOnly(tokens.slice(0, end)) || isOpenedByOffice(tokens, end);
}

function isNameOnly(words: readonly Token[]): boolean {
  return (
    words.length >= NAME_WORDS.least &&
    words.length <= NAME_WORDS.most &&
    [words[0]!, words.at(-1)!].every(isCapitalised) &&
    words.every(({ pos, lower }) => pos === 'PROPN' && !TIMES.has(lower))
  );
}

/** True where they are a noun for a person with its article, and what belongs to it: “The mayor of Braga”, “The coach”. */
export function isOpenedByOffice(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(0, end);
  if (words.length < 2 || words.length > LONGEST_OFFICE || words[0]!.text !== 'The') return false;
  if (!words.slice(1).every(isPartOfPhrase) || !isNoun(words.at(-1))) return false;
  const behind = words.findIndex(({ pos }) => pos === 'ADP');
  const head = behind < 0 ? words.at(-1)! : words[behind - 1]!;
  return isPersonNoun(head.lower);
}

function isPartOfPhrase(token: Token): boolean {
  return isWord(token) && /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART)$/u.test(token.pos) && !TIMES.has(token.lower);
}
