import { isNoun, type Token } from '../token.js';
import { SUBORDINATORS } from '../words/function-words.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { wordSet } from '../words/word-set.js';
import type { Mention } from './mention.js';

/** What a pronoun hangs on: the word right before it, by which its sentence or clause goes on. */
export const LINKS = {
  nothing: 0,
  /** “Vidal said he”, “told reporters that he” */
  saying: 1,
  /** “when he”, “because of his” */
  subordinator: 2,
  /** “the book he”, “which he” */
  relative: 3,
  /** “and his wife”, “but he” */
  coordinator: 4,
  mark: 5,
  preposition: 6,
  verb: 7,
  other: 8,
} as const;

/** One of LINKS. */
export type Link = (typeof LINKS)[keyof typeof LINKS];

/** Open a clause of their own too, before a subject: “as he spoke”. */
const OPENERS = wordSet('as after before since until till once like than so');
const RELATIVES = wordSet('which who whom whose that what');
const THINKING = wordSet(`
  believed believes believe felt feels feel knew knows know hoped hopes hope realised realized realises realizes feared fears
  expected expects say ask claim admit deny insist think guessed decided decides learned learnt found saw`);
/** How far before “that” its verb may stand: “told reporters on Monday that he”. */
const BACK = 6;

/** What the pronoun hangs on. */
export function linkOf({ token, sentence, form }: Mention): Link {
  const { tokens } = sentence.paragraph;
  const before = tokens[token.index - 1];
  if (!before || token === sentence.tokens[0]) return LINKS.nothing;
  const { lower, pos } = before;
  if (form === 'subject') {
    if (isSaying(before) || (lower === 'that' && saysBefore(tokens, token.index - 1))) return LINKS.saying;
    if (RELATIVES.has(lower) || isNoun(before)) return LINKS.relative;
    if (OPENERS.has(lower)) return LINKS.subordinator;
  }
  if (SUBORDINATORS.has(lower) || pos === 'SCONJ') return LINKS.subordinator;
  if (pos === 'CCONJ' || lower === '&') return LINKS.coordinator;
  if (pos === 'PUNCT') return LINKS.mark;
  if (pos === 'ADP') return LINKS.preposition;
  return pos === 'VERB' || pos === 'AUX' || pos === 'PART' ? LINKS.verb : LINKS.other;
}

function isSaying({ lower }: Token): boolean {
  return REPORTING_VERBS.has(lower) || THINKING.has(lower);
}

function saysBefore(tokens: readonly Token[], that: number): boolean {
  for (let at = that - 1; at >= Math.max(0, that - BACK); at--) if (isSaying(tokens[at]!)) return true;
  return false;
}

/** Where a mention stands, seen from what a pronoun hangs on. */
export const SEATS = 8;

/**
 * 0 right before it, as in “Thomas Gray, 42, and his wife”; 1 the subject nearest before it in its sentence, 2 another, 3 no subject;
 * 4 a subject of the sentence before, 5 anybody before; 6 a subject behind it in its sentence, 7 anybody behind.
 * @param subjects how many subjects stand between
 */
export function seatOf(one: Mention, pronoun: Mention, subjects: number, away: number): number {
  const subject = one.role === 'subject';
  const here = one.sentence.paragraph === pronoun.sentence.paragraph && away === 0;
  if (one.start > pronoun.start) return here && subject ? 6 : 7;
  if (!here) return away === 1 && subject ? 4 : 5;
  const between = pronoun.token.index - one.last.index - 1;
  if (between <= 2 || (one.beforeComma && between <= 4)) return 0;
  return subject ? (subjects === 0 ? 1 : 2) : 3;
}
