import {
  ARTICLES,
  BE,
  COORDINATORS,
  FULL_MODALS,
  HAVE,
  MIDDLE_ADVERBS,
  POSSESSIVES,
  PRONOUNS,
  PURE_PREPOSITIONS,
  SENTENCE_ADVERBS,
  SUBORDINATORS,
} from './function-words.js';
import { wordSet } from './word-set.js';

/** Words that have no forms of a verb, or are forms of one themselves, and those of them that are a verb’s base as well. */
const NO_BASES = [
  ...[ARTICLES, POSSESSIVES, PRONOUNS, PURE_PREPOSITIONS, COORDINATORS, SUBORDINATORS, FULL_MODALS],
  ...[MIDDLE_ADVERBS, SENTENCE_ADVERBS, BE, HAVE, wordSet('no')],
];
const BASES = wordSet('be have even second still while');
/** Verbs that end like an adverb (any dictionary lists them). */
const BASES_IN_LY = wordSet(`
  ally apply belly bully comply dally fly gully imply jelly misapply multiply outfly overfly oversupply ply rally reapply rely reply
  resupply sally sully supply tally`);

/**
 * What is wrong with the verbs that a text of a rule marks, for the person who wrote it: “~not know” would be “notted know”. Told of words
 * that are surely no verb’s base: of any other a rule may know better.
 */
export function markedVerbProblem(text: string): string | undefined {
  for (const [marked, word] of text.matchAll(/~(\p{L}+)/gu)) {
    if (isNoBase(word!.toLowerCase()))
      return `“${marked}”: “${word}” is no verb’s base; “~” stands before the word that is to take the form`;
  }
  return undefined;
}

function isNoBase(word: string): boolean {
  if (word.endsWith('ly')) return !BASES_IN_LY.has(word);
  return !BASES.has(word) && NO_BASES.some((words) => words.has(word));
}
