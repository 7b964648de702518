import { SUBJECT_PRONOUNS } from '../words/function-words.js';

/** How many words back a clause without its object may begin: “the town that he and his brothers grew up in”. */
const REACH = 8;
const OPENS = /^(?:what|where|how|all|whatever|wherever|everything)$/u;
/** Open a clause that may end with its verb's object: “the bridge that the town paid for was”. */
const RELATIVES = /^(?:which|that|who|whom)$/u;
const RELATIVE_REACH = 4;

/**
 * True where text may end in a clause whose last word stands alone: “what it is”, “the town he grew up in”. Such a word can
 * be followed by itself.
 * @param before the text before the word, back to the start of its paragraph or further
 */
export function isTailOfClause(before: string): boolean {
  const words =
    before
      .slice(-REACH * 12)
      .split(/[.;:!?]/u)
      .at(-1)!
      .toLowerCase()
      .match(/[\p{L}'’]+|,/gu)
      ?.slice(-REACH) ?? [];
  return words.some(
    (word, at) =>
      OPENS.test(word) ||
      (RELATIVES.test(word) && at >= words.length - RELATIVE_REACH) ||
      (isSubject(word) && at > 0 && !/^(?:and|but|or|so|,)$/u.test(words[at - 1]!)),
  );
}

function isSubject(word: string): boolean {
  return SUBJECT_PRONOUNS.has(word) || word === 'you' || word === 'it';
}
