import { isCapitalised, isWord, type Token } from '../token.js';
import { dictionary } from '../words/dictionary.js';
import { BE_AND_HAVE, MODALS } from '../words/function-words.js';
import { BASE_IN_ING, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';

/** What a word of an open class is by its tag and its form; `ed`: past or participle, the form does not tell which. */
export const WORD_CLASSES = [
  ...(['name', 'number', 'noun', 'plural', 'adjective', 'adverb'] as const),
  ...(['base', 'third', 'past', 'ed', 'participle', 'ing'] as const),
] as const;

/** One of them. */
export type WordClass = (typeof WORD_CLASSES)[number];

/**
 * The class of a word; none for a mark and for what the language model takes for a word of a closed class.
 * @param opens true of a word that opens a sentence, where a capital letter makes no name
 */
export function wordClassOf(token: Token, opens = token.index === 0): WordClass | undefined {
  const { lower, pos } = token;
  // “I’m” is no name, whatever the language model says.
  if (!isWord(token) || /^(?:i|you|we|they|s?he|it)['’]/u.test(lower)) return undefined;
  if (/^\p{N}/u.test(lower)) return 'number';
  if (isCapitalised(token) && (pos === 'PROPN' || !opens)) return isStressed(token) ? undefined : 'name';
  if (pos === 'PROPN') return undefined;
  if (pos === 'NOUN') return /[^s]s$|^(?:people|men|women|children|police)$/u.test(lower) ? 'plural' : 'noun';
  if (pos === 'ADJ') return 'adjective';
  if (pos === 'ADV') return 'adverb';
  return pos === 'VERB' && !BE_AND_HAVE.has(lower) && !MODALS.has(lower) ? verbClassOf(lower) : undefined;
}

function isGerund(lower: string): boolean {
  // “co-ordinating”, “poeticizing”
  const stem = lower.slice(lower.lastIndexOf('-') + 1, -3);
  if (/(?:i[sz]|if[yi]|at)$/u.test(stem)) return true;
  const stems = [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/y$/u, 'ie')];
  return stems.some((verb) => dictionary().has(verb));
}

/** “he WOULD”: a word of the language in capitals, and no name. */
function isStressed({ text, lower }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && (BE_AND_HAVE.has(lower) || MODALS.has(lower));
}

function verbClassOf(lower: string): WordClass {
  // “unsling” is no form of a verb “unsl”.
  if (lower.endsWith('ing') && !BASE_IN_ING.has(lower)) return isGerund(lower) ? 'ing' : 'base';
  if (PAST_ONLY.has(lower)) return 'past';
  if (PARTICIPLE_ONLY.has(lower)) return 'participle';
  if (lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower)) return 'ed';
  return /[^s]s$/u.test(lower) ? 'third' : 'base';
}
