import { finiteness } from '../analysis/grammar/finite-verb.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isLowerCase, isNoun, type Token } from '../analysis/token.js';
import {
  BE_AND_HAVE,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit } from './check.js';
import { phrases, words } from './words-option.js';

/** How many words before a preposition at the end the word may stand that licenses it there: “what they were looking for”. */
const LICENCE_REACH = 14;
/** A relative pronoun so near before the last two words licenses any preposition. */
const RELATIVE_REACH = 3;

interface Options {
  readonly neverLast: readonly string[];
  readonly neverLastPairs: readonly string[];
  readonly prepositions: readonly string[];
  readonly licences: readonly string[];
  readonly passives: readonly string[];
  readonly idioms: readonly string[];
  readonly labels: readonly string[];
}

/** “The minister said that the.”: a sentence cut off after a word that wants another. */
export const cutShort = defineCheck<Options>({
  about: 'A sentence cut off after an article, a conjunction or a preposition (“The minister said that the.”).',
  options: (z) =>
    z.strictObject({
      neverLast: words(z).describe('words that no sentence ends with'),
      neverLastPairs: phrases(z).describe('two words that no sentence ends with'),
      prepositions: words(z).describe('words that a sentence ends with only where a clause before calls for it'),
      licences: words(z).describe('words that let a preposition stand last: “what we paid for”'),
      passives: words(z).describe('participles that leave a preposition behind in a passive: “well cared for”'),
      idioms: words(z).describe('words after which a preposition may end a sentence: “used to”, “take care of”'),
      labels: words(z).describe('nouns before a letter: “vitamin a”'),
    }),
  *find(reading, options): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const last = stretch.last;
      if (!last || stretch.words.length < 3 || !isSentenceEnd(stretch) || !wantsMore(stretch, options)) continue;
      yield { start: last.start, end: (stretch.mark ?? last).end, values: { word: stretch.lastWord } };
    }
  },
});

/** A stop with no quotation mark or bracket about it; where lower case follows, it is the stop that is wrong. */
function isSentenceEnd({ mark, last, next, endsBare, tokens }: Stretch): boolean {
  if (!endsBare || (mark ? !/^[.!?]+$/u.test(mark.text) : !last!.text.endsWith('.'))) return false;
  if (/^[.!?]{2,}$/u.test(mark?.text ?? '')) return false;
  if (next?.first && isLowerCase(next.first)) return false;
  // “write to us at post@example.com.”: an address is no word, but stands between.
  if (mark && mark.index !== last!.index + 1) return false;
  return !/^["'“‘«(]$/u.test(tokens[tokens.indexOf(last!) - 1]?.text ?? '');
}

function wantsMore({ words, lastWord, mark }: Stretch, options: Options): boolean {
  const before = words.at(-2)!;
  const last = words.at(-1)!;
  // “passers-by”, “a look in-between”: the end of a compound.
  if (/^\p{Lu}/u.test(last.text) || last.before === '') return false;
  // “all this while”, “not long for me to”
  if (lastWord === 'while' && WHILE.test(before.lower)) return false;
  if (lastWord === 'to' && OBJECT_PRONOUNS.has(before.lower) && words.at(-3)?.lower === 'for') return false;
  if (options.neverLast.includes(lastWord)) return lastWord !== 'a' || !namesLetter(before, options);
  // “the shortest in in.”
  if (before.lower === lastWord && before.pos === 'ADP') return true;
  if (mark?.text !== '?' && isHalfPronoun(words)) return true;
  if (options.neverLastPairs.includes(`${before.lower} ${lastWord}`)) return true;
  if (!options.prepositions.includes(lastWord) || mark?.text === '?') return false;
  // “116 in favour and 110 against”, “63% for it and 24% against”
  if (lastWord === 'against' && (before.pos === 'NUM' || before.lower === 'cent')) return false;
  if (before.index < words.at(-1)!.index - 1) return true;
  const asked = OBJECT_PRONOUNS.has(before.lower) || /^(?:her|it|you)$/u.test(before.lower) ? words.at(-3) : before;
  if (options.idioms.includes(asked?.lower ?? '')) return false;
  // “the University of”, “from 6 to”: no clause leaves these two words behind.
  // “the story that editors dream of”: the model takes the verb for a noun.
  const late = words.slice(-RELATIVE_REACH - 3, -1);
  const isNear = (at: number) => at >= late.length - RELATIVE_REACH - 1 && at < late.length - 1;
  if (late.some(({ lower }, at) => isNear(at) && RELATIVE.test(lower) && leavesGap(late, at))) return false;
  if (isObjectOfClause(words)) return false;
  if ((lastWord === 'of' && isNoun(before)) || before.pos === 'NUM') return true;
  return !isLicensed(words, before, options);
}

/** What stands before the noun “while”. */
const WHILE = /^(?:a|all|any|good|little|long|short|some|the|this|that|whole)$/u;

/** Verbs before somebody and “that”, which points at a thing: “tell the people that”. */
const GIVING =
  /^(?:tell|tells|told|show|shows|showed|shown|give|gives|gave|given|teach|taught|owe|owes|owed|ask|asks|asked|grant|promise|promised)$/u;
const GIVING_REACH = 6;

/**
 * “told 300 members that”, “at a level at which”, “her husband, who”, “a sea which”, “classes in”: pronouns that open a clause, right behind
 * their noun, and “in” behind a phrase that another preposition governs; each ends a sentence elsewhere (“he said that”, “guess who”).
 */
function isHalfPronoun(words: readonly Token[]): boolean {
  const [before, last] = [words.at(-2)!, words.at(-1)!];
  const touches = before.index === last.index - 1;
  const noun = before.pos === 'NOUN' && touches && !/^(?:matter|odds|regardless)$/u.test(before.lower);
  const behindComma = !touches && last.index - before.index === 2;
  switch (last.lower.replace(/\.$/u, '')) {
    case 'that':
      return (
        noun &&
        (last.pos === 'SCONJ' || last.pos === 'PRON') &&
        !TIMES.has(before.lower) &&
        !words.slice(-GIVING_REACH).some(({ lower }) => GIVING.test(lower))
      );
    case 'which':
      return noun || behindComma || (touches && before.pos === 'ADP' && !/^(?:between|from|of)$/u.test(before.lower));
    case 'who':
      return noun || (behindComma && isNoun(before));
    case 'where':
      return noun;
    case 'in':
      return noun && isGoverned(words);
    default:
      return false;
  }
}

/** “the manner of the classes in”: a preposition stands before the noun phrase, so that “in” belongs to no verb. */
function isGoverned(words: readonly Token[]): boolean {
  let at = words.length - 2;
  while (at > 0 && (/^(?:NOUN|ADJ|DET|NUM)$/u.test(words[at]!.pos) || POSSESSIVES.has(words[at]!.lower))) at--;
  const governor = words[at]!;
  if (governor.pos !== 'ADP' || !/^(?:of|for|at|about|over|between|by|into|to|in)$/u.test(governor.lower)) return false;
  // “what shape is the town of tents in?”, “the mess the end of the week finds them in”
  return !words.some(({ lower }) =>
    /^(?:wh(?:at|ich|ere|o|om)|how|that|let|bring|brought|take|took|come|came|get|got|put|call|called|send|sent)$/u.test(
      lower,
    ),
  );
}

const RELATIVE = /^(?:that|which|whom?|what)$/u;

/**
 * “the men who sold it to”, “the report says that”: what is its clause’s subject, or opens what somebody says, leaves no preposition
 * behind.
 */
function leavesGap(near: readonly Token[], at: number): boolean {
  const { lower } = near[at]!;
  if (hasOwnPreposition(near, at)) return false;
  if (!/^(?:that|which|who)$/u.test(lower)) return true;
  const [before, next] = [near[at - 1], near[at + 1]];
  // “convinced that a plan with”: what follows an adjective is no relative clause.
  if (lower === 'that' && before?.pos === 'ADJ' && /(?:ed|ain|ear|ure|are|ble|ely|ant)$/u.test(before.lower))
    return false;
  if (lower === 'that' && (before?.pos === 'VERB' || REPORTING_VERBS.has(before?.lower ?? ''))) return false;
  return next?.pos !== 'AUX' && next?.pos !== 'VERB';
}

/** “the time in which to return it to”: no other preposition is left behind. */
function hasOwnPreposition(near: readonly Token[], at: number): boolean {
  return /^(?:which|whom)$/u.test(near[at]?.lower ?? '') && near[at - 1]?.pos === 'ADP';
}

/** “a look which she would have been spared the sight of”: a relative pronoun that is not its own clause's subject. */
function isObjectOfClause(words: readonly Token[]): boolean {
  const near = words.slice(-LICENCE_REACH - 1, -1);
  return near.some(
    ({ lower }, at) =>
      /^(?:which|whom|what|whatever)$/u.test(lower) &&
      (SUBJECT_PRONOUNS.has(near[at + 1]?.lower ?? '') || /^(?:you|it|the|a|an)$/u.test(near[at + 1]?.lower ?? '')),
  );
}

/** “vitamin a”, “section 3 a”. */
function namesLetter({ lower, pos, text }: Token, { labels }: Options): boolean {
  return pos === 'NUM' || /^\p{L}\.?$|\p{N}/u.test(text) || labels.includes(lower);
}

/** “this was the attitude the part called for”: a noun that a verb stands before, then an article and a clause to the end. */
function isContactClause(near: readonly Token[], at: number): boolean {
  const [noun, article] = [near[at - 1]!, near[at]!];
  if (!/^(?:the|a|an|this|that)$/u.test(article.lower) && !POSSESSIVES.has(article.lower)) return false;
  if (noun.pos !== 'NOUN' || TIMES.has(noun.lower) || near.at(-1)!.pos !== 'VERB') return false;
  const rest = near.slice(at + 1);
  const verbs = rest.filter((_, index) => finiteness(rest, index) !== 'no').length;
  return verbs === 1 && near.slice(0, at - 1).some((_, index) => finiteness(near, index) === 'yes');
}

/** “what he paid for”, “a man to rely on”, “the road is cared for”, “the people we work with”. */
function isLicensed(words: readonly Token[], before: Token, { licences, passives }: Options): boolean {
  const near = words.slice(-LICENCE_REACH - 1, -1);
  const passive = passives.includes(before.lower) && words.at(-1)!.lower !== 'by';
  if (passive && near.slice(-5, -1).some(({ lower }) => BE_AND_HAVE.has(lower))) return true;
  return near.some((word, at) => {
    if (licences.includes(word.lower)) return leavesGap(near, at);
    const next = near[at + 1];
    // “a man to rely on”; not “they hope to fill the hall with”
    if (word.lower === 'to')
      return (
        (next?.pos === 'VERB' || next?.lower === 'be') &&
        near[at - 1]?.pos !== 'VERB' &&
        !hasOwnPreposition(near, at - 1)
      );
    const contact =
      SUBJECT_PRONOUNS.has(word.lower) ||
      /^(?:you|it|(?:i|you|we|they|s?he|it)['’](?:m|re|ve|ll|d|s))$/u.test(word.lower);
    const touches = at > 0 && near[at - 1]!.index === word.index - 1;
    if (!touches) return false;
    // “the other surfaces we looked at”: a plural that the model takes for a verb.
    const isTaken = near[at - 1]?.pos === 'VERB' && /^(?:DET|ADJ)$/u.test(near[at - 2]?.pos ?? '');
    if (contact)
      return (
        isTaken ||
        /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/u.test(near[at - 1]!.pos) ||
        /^(?:than|all|everything|everybody|everyone|anything|nothing|something|people|things)$/u.test(
          near[at - 1]!.lower,
        )
      );
    return isContactClause(near, at);
  });
}
