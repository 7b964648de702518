import { BE_AND_HAVE, MODALS } from './function-words.js';
import { BASE_IN_ING, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from './irregular-verbs.js';
import { isCapitalised, isWord, type Token } from './token.js';

/** What a word of an open class is by its tag and its form; `ed`: past or participle, the form does not tell which. */
export const WORD_CLASSES = [
  ...(['name', 'number', 'noun', 'plural', 'adjective', 'adverb'] as const),
  ...(['base', 'third', 'past', 'ed', 'participle', 'ing'] as const),
] as const;

/** One of them. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** The class of a word; none for a mark and for what the language model takes for a word of a closed class. */
export function wordClassOf(token: Token): WordClass | undefined {
  const { lower, pos } = token;
  if (!isWord(token)) return undefined;
  if (/^\p{N}/u.test(lower)) return 'number';
  if (pos === 'PROPN' || (token.index > 0 && isCapitalised(token))) return 'name';
  if (pos === 'NOUN') return /[^s]s$|^(?:people|men|women|children|police)$/u.test(lower) ? 'plural' : 'noun';
  if (pos === 'ADJ') return 'adjective';
  if (pos === 'ADV') return 'adverb';
  return pos === 'VERB' && !BE_AND_HAVE.has(lower) && !MODALS.has(lower) ? verbClassOf(lower) : undefined;
}

function verbClassOf(lower: string): WordClass {
  if (lower.endsWith('ing') && !BASE_IN_ING.has(lower)) return 'ing';
  if (PAST_ONLY.has(lower)) return 'past';
  if (PARTICIPLE_ONLY.has(lower)) return 'participle';
  if (lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower)) return 'ed';
  return /[^s]s$/u.test(lower) ? 'third' : 'base';
}
