import type { Stretch } from '../stretch.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import {
  CONJUNCTIONS,
  FINITE_AUXILIARIES,
  HALF_SUBORDINATORS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../words/function-words.js';
import { PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { wordSet } from '../words/word-set.js';
import { clausesIn, opensHalf } from './clause.js';
import { finiteness } from './finite-verb.js';

/** Shorter halves are set side by side for effect: “He came, he saw”. */
const FEWEST_WORDS = 4;
/** The second clause has its verb so soon. */
const REACH = 7;
/** Opens the second clause: what nothing but a subject opens. */
const SUBJECT_OPENER = /^(?:the|he|she|it|they|we|this|these|those|his|her|its|their|our|an?)$/u;
const HOWEVER = /^(?:however|therefore|nevertheless)$/u;
/** Stand between a subject’s opener and its verb. */
const IN_SUBJECT = /^(?:NOUN|ADJ|NUM|PROPN|ADV|DET)$/u;
/** Join the halves in another way, or set one against the other: “The more he has, the more he wants”, “It was not the heat, it was the dust”. */
const JOINING = wordSet(
  "not n't never neither nor so how why either that had were should more less whatever whichever wherever whoever",
);
/** Nouns that open an adverbial without a preposition: “The year he left, the mill was sold”. */
const ADVERBIAL = wordSet('way year day time moment night week month minute second instant morning evening afternoon');
/** What tells whose words or thoughts the first clause is, besides verbs of saying. */
const ATTRIBUTING = wordSet(
  'heard found ruled believed thought understood learned learnt felt seems seemed appears appeared sources',
);
/** A past behind its noun, with an object: “the firm closed its gates”, and not “its gates closed”. */
const OBJECT = /^(?:the|an?|his|her|its|their|this|these|that|it|him|them|to)$/u;
const MARK = /^["“”‘«»;:—–()[\]?!-]+$/u;

/** Two clauses with a comma alone between them. */
export interface Splice {
  readonly comma: Token;
  /** What the second begins with. */
  readonly next: Token;
  /** It is “however” or the like, which a comma follows. */
  readonly isAdverb: boolean;
}

/**
 * “The school was shut in May, the pupils go to another village”: two clauses, each with a subject and a verb, that nothing joins but a
 * comma. Told only of plain statements; what tells whose words they are, “The road is shut, the mayor said”, is let be.
 */
export function commaSplice({ tokens, mark, paragraph }: Stretch): Splice | undefined {
  if (mark?.text !== '.' || paragraph.kind !== 'paragraph' || tokens.some(({ text }) => MARK.test(text)))
    return undefined;
  const at = tokens.findLastIndex(({ text }) => text === ',');
  if (at < FEWEST_WORDS) return undefined;
  const [left, right] = [tokens.slice(0, at), tokens.slice(at + 1).filter(isWord)];
  if (right.length < FEWEST_WORDS || !isMainClause(left) || !isClause(right)) return undefined;
  const next = right[0]!;
  return { comma: tokens[at]!, next, isAdverb: HOWEVER.test(next.lower) };
}

/** A clause of its own rank, which opens with its subject. */
function isMainClause(left: readonly Token[]): boolean {
  const [first, second] = left;
  if (!isCapitalised(first!) || !/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/u.test(first!.pos)) return false;
  // “Blistered for curbs and laid off, he is”
  if (/(?:ed|ing)$/u.test(first!.lower) || ADVERBIAL.has(second!.lower) || left.some(opensOrJoins)) return false;
  const { main, verb, subject } = clausesIn(left);
  if (main === 'no' || !verb || !subject) return false;
  const place = left.indexOf(verb);
  // “He was told of the plan and, after a while, he went”
  if (left.slice(place).some(({ text }) => text === ',')) return false;
  return main === 'yes' || /^(?:DET|PRON|ADP|NUM|PROPN|ADV)$/u.test(left[place + 1]?.pos ?? '');
}

/** A conjunction that is no preposition here, or what joins the clauses by itself. */
function opensOrJoins({ lower }: Token, at: number, all: readonly Token[]): boolean {
  if (JOINING.has(lower)) return true;
  // “He was told of it but, to his relief, he went”
  if (/^(?:and|or|but|nor|yet)$/u.test(lower))
    return all[at - 1]?.text === ',' || PREPOSITIONS.has(all[at + 1]?.lower ?? '');
  if (!HALF_SUBORDINATORS.has(lower) || lower === 'as' || lower === 'than') return CONJUNCTIONS.has(lower);
  // “It says before a hall is built, the plan is read”
  return opensHalf(all, at) || REPORTING_VERBS.has(all[at - 1]?.lower ?? '');
}

/** A subject with its verb right behind it. */
function isClause(words: readonly Token[]): boolean {
  const right = HOWEVER.test(words[0]!.lower) ? words.slice(1) : words;
  const first = right[0];
  if (!first || !SUBJECT_OPENER.test(first.text)) return false;
  const verb = right.findIndex((_, at) => at > 0 && at <= REACH && bearsTense(right, at));
  if (verb < 0) return false;
  const subject = right.slice(1, verb);
  if (!subject.every(({ pos, lower }) => (IN_SUBJECT.test(pos) || lower === 'of') && !CONJUNCTIONS.has(lower)))
    return false;
  if (right.slice(verb).some(({ lower }, at) => isAttribution(lower, at))) return false;
  // “The roof leaks, the walls are damp and the cellar is full”: a row.
  return !right.some(({ lower }, at) => /^(?:and|or)$/u.test(lower) && opensAnother(right, at + 1));
}

function isAttribution(lower: string, distance: number): boolean {
  return ATTRIBUTING.has(lower) || (distance < 3 && REPORTING_VERBS.has(lower));
}

function opensAnother(right: readonly Token[], at: number): boolean {
  const word = right[at];
  if (
    !word ||
    !(SUBJECT_OPENER.test(word.lower) || POSSESSIVES.has(word.lower) || /^(?:i|you|others?)$/u.test(word.lower))
  )
    return false;
  return right.slice(at + 1, at + REACH).some((_, more) => finiteness(right, at + 1 + more) !== 'no');
}

/** True of a verb by its form, or by what stands around it: “his hat pulled down” has none. */
function bearsTense(right: readonly Token[], at: number): boolean {
  const { lower, pos } = right[at]!;
  const finite = FINITE_AUXILIARIES.has(lower) ? 'yes' : finiteness(right, at);
  if (finite !== 'maybe') return finite === 'yes';
  if (pos !== 'VERB' || right[at - 1]!.pos === 'CCONJ') return false;
  if (OBJECT.test(right[at + 1]?.lower ?? '')) return true;
  const noun = right.slice(0, at).findLast((word) => word.pos === 'NOUN');
  const isBase = !lower.endsWith('ed') && !PAST_OR_PARTICIPLE.has(lower);
  return isBase && /s$|^(?:people|children|men|women)$/u.test(noun?.lower ?? '');
}
