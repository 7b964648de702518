import { isNoun, isVerb, isWord, type Token } from '../token.js';
import { DETERMINERS, FULL_MODALS, MIDDLE_ADVERBS, MODALS, POSSESSIVES } from '../words/function-words.js';
import { hasParticipleForm, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { wordSet } from '../words/word-set.js';
import { finiteness } from './finite-verb.js';

/**
 * What a verb with its auxiliaries tells of the time; `open` is “would come” and “may come”, and `unclear` what may be a past or a
 * participle: “the house built”.
 */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'open' | 'infinitive' | 'participle' | 'unclear';

/** A verb with its auxiliaries: “will not have been built”. */
export interface VerbGroup {
  readonly tense: Tense;
  readonly first: Token;
  readonly last: Token;
}

/** The verbs of a sentence with their auxiliaries, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const tense = tenseAt(tokens, at);
    if (tense === undefined) continue;
    const end = OPENS_GROUP.has(tokens[at]!.lower) ? endOf(tokens, at) : at;
    const isGoing = tense === 'present' && isGoingTo(tokens, end);
    const last = isGoing ? end + 2 : end;
    const isPerfect = tense === 'present' && HAVE.has(tokens[at]!.lower) && hasParticipleForm(tokens[end]!.lower);
    groups.push({
      tense: isGoing ? 'future' : isPerfect ? 'perfect' : tense,
      first: tokens[at]!,
      last: tokens[last]!,
    });
    at = last;
  }
  return groups;
}

const FUTURE = wordSet("will shall 'll wo");
const OPEN = new Set([...FULL_MODALS, "'d", 'ca']);
const PAST = wordSet('was were had did');
const HAVE = wordSet("has have 've 's");
const OPENS_GROUP = new Set([
  ...FUTURE,
  ...OPEN,
  ...PAST,
  ...HAVE,
  ...wordSet("am is are 'm 're do does to having being been be"),
]);
/** Auxiliaries that stand within a group. */
const WITHIN = wordSet('be been being have get got');

function tenseAt(tokens: readonly Token[], at: number): Tense | undefined {
  const token = tokens[at]!;
  const { lower } = token;
  if (FUTURE.has(lower)) return isNoun(token) ? undefined : 'future';
  if (OPEN.has(lower)) return isNoun(token) ? undefined : 'open';
  if (PAST.has(lower)) return 'past';
  if (lower === 'to') return isVerb(tokens[at + 1]) ? 'infinitive' : undefined;
  const finite = finiteness(tokens, at);
  if (finite === 'no' && !isVerb(token)) return undefined;
  if (lower.endsWith('ing') || PARTICIPLE_ONLY.has(lower)) return 'participle';
  if (PAST_ONLY.has(lower)) return 'past';
  if (lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower)) {
    if (finite === 'no') return 'participle';
    return finite === 'yes' || hasObject(tokens, at) ? 'past' : 'unclear';
  }
  return finite === 'no' ? 'infinitive' : 'present';
}

/** “sold the bread”: no participle but “called the baker” has another noun behind it. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return (
    (DETERMINERS.has(next) || POSSESSIVES.has(next)) && !/^(?:called|named|dubbed|made|given)$/u.test(tokens[at]!.lower)
  );
}

/** The last verb behind an auxiliary, adverbs and a pronoun between them: “did he not go”. */
function endOf(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = at + 1; next < tokens.length; next++) {
    const { lower } = tokens[next]!;
    if (isVerb(tokens[next]) || WITHIN.has(lower)) {
      end = next;
      if (!WITHIN.has(lower) && !HAVE.has(lower)) break;
    } else if (lower === 'to' || !mayStandBetween(tokens[next]!, next - at)) break;
  }
  // “will close”: the model takes the verb for an adjective.
  const isModal = end === at && MODALS.has(tokens[at]!.lower) && isWord(tokens[at + 1]);
  return isModal ? at + 1 : end;
}

function mayStandBetween({ lower, pos }: Token, distance: number): boolean {
  return pos === 'ADV' || pos === 'PART' || MIDDLE_ADVERBS.has(lower) || (pos === 'PRON' && distance === 1);
}

/** “is going to open” */
function isGoingTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'going' && tokens[at + 1]?.lower === 'to' && isVerb(tokens[at + 2]);
}
