import { withCapital } from '../characters/capital.js';
import { capitalisedWords } from '../names/capitalised-words.js';
import type { Reading } from '../reading.js';
import type { Stretch } from '../stretch.js';
import { isCapitalised, type Token } from '../token.js';
import { DAYS_AND_MONTHS } from '../words/calendar-names.js';
import {
  ARTICLES,
  BE_AND_HAVE,
  COORDINATORS,
  DETERMINERS,
  HALF_SUBORDINATORS,
  POSSESSIVES,
  PREPOSITIONS,
  PURE_PREPOSITIONS,
  SENTENCE_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../words/function-words.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { wordSet } from '../words/word-set.js';
import { clausesOf } from './clause.js';
import { finiteness } from './finite-verb.js';
import { isVerbless } from './verbless.js';

/**
 * True where a stretch in lower case goes on with the sentence before it, so that the full stop between them is wrong; false
 * where both are sentences, and the second has lost its capital letter.
 */
export function continues(stretch: Stretch, previous: Stretch, reading: Reading): boolean {
  if (leadsOn(previous)) return true;
  if (isNameOf(reading, stretch.first!) || isFirstName(stretch) || hasClauseAfterComma(stretch)) return false;
  if (opensMark(previous) || linksBack(stretch) || tearsPhrase(stretch, previous)) return true;
  if (startsAfresh(stretch)) return false;
  if (clausesOf(previous).main === 'no' || clausesOf(previous).open !== undefined) return true;
  return isRest(stretch) || isPhraseSaid(stretch);
}

/** True of a word that the article writes with a capital letter elsewhere: within a sentence it would have kept it. */
function isNameOf(reading: Reading, word: Token): boolean {
  return reading.get(capitalisedWords).has(withCapital(word.text));
}

/** “ana De Sousa”: before a particle with a capital stands a name; “by La Scala” has none. */
function isFirstName({ words: [first, second] }: Stretch): boolean {
  return (
    second !== undefined &&
    !PREPOSITIONS.has(first!.lower) &&
    !COORDINATORS.has(first!.lower) &&
    /^(?:D[aeiou]|D[aeo]s|De[lr]|L[ae]|V[ao]n|Al|El|Ben|Bin|Ibn|Mac|Mc)$/u.test(second.text)
  );
}

/** How many words a phrase before “, he said” may have. */
const OPENING_WORDS = 14;

/** “as long as it rained, we stayed”, “but in the end, he came”: what stands before a comma and a subject opens its sentence. */
function hasClauseAfterComma({ tokens, first }: Stretch): boolean {
  if (!OPENERS.some((set) => set.has(first!.lower))) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const subject = tokens[comma + 1];
  if (comma < 2 || comma > OPENING_WORDS || !subject || !SUBJECT_PRONOUNS.has(subject.lower)) return false;
  return tokens.slice(comma + 2, comma + 5).some((_, at) => finiteness(tokens, comma + 2 + at) === 'yes');
}

const OPENERS = [PREPOSITIONS, SUBORDINATORS, HALF_SUBORDINATORS, new Set(['but'])];

/** Words after which a sentence cannot end, besides articles, prepositions and the like. */
const UNFINISHED = wordSet(`
  to than as not very be been being is are was were am has have had will would can could may might must such every`);

/** True where the last word wants another after it. */
function leadsOn({ words, lastWord, last }: Stretch): boolean {
  // “grows, this”: a determiner after a comma waits for its noun, “the man who did this” does not.
  if (/^(?:this|these|those)$/u.test(lastWord) && !isWordBefore(last!, words.at(-2) ?? last!)) return true;
  // “in May”, “Will”
  if (words.length > 1 && isCapitalised(last!)) return false;
  // “to be forgiven by”; not “as time goes by”
  if (lastWord === 'by' && words.at(-2)!.pos === 'VERB' && isPassive(words.slice(0, -1))) return true;
  if (ARTICLES.has(lastWord) || POSSESSIVES.has(lastWord) || COORDINATORS.has(lastWord)) return true;
  if (PURE_PREPOSITIONS.has(lastWord) || SUBORDINATORS.has(lastWord) || UNFINISHED.has(lastWord)) return true;
  return lastWord === 'that' && words.at(-1)!.pos === 'SCONJ';
}

/** True where a bracket or a quotation opens within the last words: “the so-called “new. start””. */
function opensMark({ tokens }: Stretch): boolean {
  const near = tokens.slice(-5);
  const opened = near.findLastIndex((token) => /^["“«(]$/u.test(token.text));
  if (opened < 0 || near.slice(opened + 1).some((token) => /^["”»)]/u.test(token.text))) return false;
  return near[opened]!.text !== '"' || tokens.filter((token) => token.text === '"').length % 2 === 1;
}

/** Stand after the verb or the noun that they belong to. */
const LINKS = wordSet('that which who whom whose than or nor forward aside apart away');

function linksBack({ words }: Stretch): boolean {
  const [first, second] = words as [Token, Token | undefined];
  if (LINKS.has(first.lower)) return true;
  // “the roof. of a church”; not “of course”, “of these two remain”
  if (first.lower === 'of') return second !== undefined && /^(?:an?|the|his|her|its|their|our)$/u.test(second.lower);
  return (
    COORDINATORS.has(first.lower) &&
    !(second && (SUBJECT_PRONOUNS.has(second.lower) || /^(?:it|this|there|if)$/u.test(second.lower)))
  );
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u;

/**
 * “the digital. clock”, “a third. goal”: an adjective that waits for its noun; “we tested. the tools”, “a victory in. the
 * match”: a verb or a preposition that waits for its object.
 */
function tearsPhrase(stretch: Stretch, { words, lastWord }: Stretch): boolean {
  const { first } = stretch;
  const last = words.at(-1)!;
  const before = words.at(-2);
  if (!first || !before) return false;
  if (DETERMINERS.has(first.lower) || POSSESSIVES.has(first.lower)) {
    // “It is over. the talks failed”
    if (PREPOSITIONS.has(lastWord)) return !BE_AND_HAVE.has(before.lower);
    if (last.lower.endsWith('ing')) return last.pos === 'VERB' && (before.pos === 'ADP' || !isWordBefore(last, before));
    // “different than expected”, “as planned”
    if (before.lower === 'than' || before.lower === 'as') return false;
    return (
      last.pos === 'VERB' &&
      (clausesOf(stretch).main === 'no' || (finiteness(words, words.length - 1) === 'no' && !isPassive(words)))
    );
  }
  if (first.pos !== 'NOUN' && first.pos !== 'ADJ') return false;
  // “scored a third. goal”
  if (ORDINAL.test(lastWord) && ARTICLES.has(before.lower)) return true;
  if (DETERMINERS.has(lastWord) || isTornFromClause(stretch)) return true;
  return (
    /^(?:ADJ|NUM|DET)$/u.test(last.pos) && /^(?:DET|ADJ|ADP|NUM|VERB|ADV)$/u.test(before.pos) && !isPredicate(words)
  );
}

/** “clock he made”, “wind it can get cold”: a bare noun, and then a clause with a subject of its own. */
function isTornFromClause({ tokens, first }: Stretch): boolean {
  if (first!.pos !== 'NOUN' || TIMES.has(first!.lower)) return false;
  const verb = tokens.findIndex((_, at) => finiteness(tokens, at) !== 'no');
  const subject = tokens[verb - 1];
  return subject !== undefined && verb > 1 && (SUBJECT_PRONOUNS.has(subject.lower) || subject.lower === 'it');
}

/** True where nothing but white space stands between two words. */
function isWordBefore(word: Token, before: Token): boolean {
  return word.index === before.index + 1;
}

/** “it was new”, “they are very old”: an adjective that waits for nothing. */
function isPredicate(words: readonly Token[]): boolean {
  for (let at = words.length - 2; at >= 0 && at > words.length - 6; at--) {
    if (BE_AND_HAVE.has(words[at]!.lower) || words[at]!.pos === 'VERB') return true;
    if (!/^(?:ADV|ADJ|CCONJ|PART)$/u.test(words[at]!.pos)) return false;
  }
  return false;
}

function isPassive(words: readonly Token[]): boolean {
  return words.slice(-4, -1).some(({ lower }) => BE_AND_HAVE.has(lower) && !/^(?:ha(?:ve|s|d)|'ve|'d)$/u.test(lower));
}

/** True of words that are seldom found but at a sentence's start. */
function startsAfresh({ tokens, words: [first, second] }: Stretch): boolean {
  const { lower } = first!;
  if (SUBJECT_PRONOUNS.has(lower)) return true;
  if (/^(?:it|there|someone|everyone|nobody)$/u.test(lower)) return true;
  // “a mile away”, “a canvas on which to paint what they see”
  if ([ARTICLES, POSSESSIVES, DETERMINERS].some((set) => set.has(lower)) || lower === 'one') {
    const relative = tokens.findIndex((word) => /^(?:which|who|whom|whose)$/u.test(word.lower));
    return !isVerbless(relative > 1 ? tokens.slice(0, relative) : tokens);
  }
  if (!SENTENCE_ADVERBS.has(lower)) return false;
  return (
    tokens[tokens.indexOf(first!) + 1]?.text === ',' || (second !== undefined && /^(?:DET|PRON)$/u.test(second.pos))
  );
}

/** True of words that make no sentence by themselves: no verb of their own, or one with no subject before it. */
function isRest(stretch: Stretch): boolean {
  const { main, subject } = clausesOf(stretch);
  return main === 'no' || (main === 'yes' && !subject) || secondClause(stretch);
}

/** “from 1 July, the council announced on Monday”: a phrase of the sentence before, and who said it. */
function isPhraseSaid({ tokens, first }: Stretch): boolean {
  if (!PREPOSITIONS.has(first!.lower)) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > OPENING_WORDS || !isVerbless(tokens.slice(0, comma))) return false;
  const said = tokens.findIndex(({ lower }, at) => at > comma + 1 && REPORTING_VERBS.has(lower));
  return said > 0 && isVerbless(tokens.slice(comma, said)) && isTimeOnly(tokens.slice(said + 1));
}

/** “on Monday.”, or nothing: no word that was said. */
function isTimeOnly(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ lower, pos }) =>
      pos === 'PUNCT' ||
      pos === 'NUM' ||
      /^(?:on|in|late|early|yesterday|today|the|morning|evening)$/u.test(lower) ||
      DAYS_AND_MONTHS.has(lower),
  );
}

/** “of the city, and it is”, “mass but this is not”: the first verb stands in a clause that “and” or “but” adds. */
export function secondClause({ tokens }: Stretch): boolean {
  for (let at = 1; at < tokens.length - 1; at++) {
    if (finiteness(tokens, at) !== 'no') return false;
    if (!COORDINATORS.has(tokens[at]!.text)) continue;
    // “not only rain but snow will”
    if (tokens[at]!.lower === 'but' && tokens.slice(0, at).some(({ lower }) => lower === 'not')) return false;
    // “concerted but unsuccessful efforts”
    if (tokens[at]!.lower === 'but' && /^(?:ADJ|VERB)$/u.test(tokens[at - 1]!.pos) && tokens[at + 1]!.pos === 'ADJ')
      continue;
    if (tokens[at]!.lower === 'but' || SUBJECT_PRONOUNS.has(tokens[at + 1]!.lower) || tokens[at + 1]!.lower === 'it')
      return true;
  }
  return false;
}
