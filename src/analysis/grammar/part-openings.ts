import { Stretch } from '../stretch.js';
import { isLowerCase, isNoun, isVerb, type Token } from '../token.js';
import { COORDINATORS, FINITE_AUXILIARIES, POSSESSIVES, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { BASE_TOO, hasParticipleForm, PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { wordSet } from '../words/word-set.js';
import { finiteness } from './finite-verb.js';
import { isVerbless } from './verbless.js';

// How a part of a sentence opens that a full stop has cut off, where no single word tells it.

/** As a first word with its capital, a participle may be tagged as a name: “Standing not far from …”. */
export function opensWithParticiple({ first, words: [, second] }: Stretch): boolean {
  if (!/(?<!th)ing$/u.test(first!.lower) || !second) return false;
  return first!.pos === 'VERB' || (first!.pos === 'PROPN' && /^(?:DET|ADV|PART)$/u.test(second.pos));
}

/** “Many of them children”, “among them a cardinal”: a part of those that the sentence before names. */
export function opensPart({ words: [first, second, third] }: Stretch): boolean {
  if (/^among(?:st)?$/u.test(first!.lower)) return second?.lower === 'them';
  const isPart = /^(?:many|most|some|all|both|half|several|none|one|two|three|four|five|six)$/u.test(first!.lower);
  return isPart && second?.lower === 'of' && third?.lower === 'them';
}

/** “Among them a teacher who sends ten euros a month.”: no verb but in what is said of the one who is named. */
export function opensNamedPart({ words, tokens }: Stretch): boolean {
  if (!/^among(?:st)?$/u.test(words[0]!.lower) || words[1]?.lower !== 'them') return false;
  const relative = tokens.findIndex(({ lower }) => /^(?:who|which|whose)$/u.test(lower));
  if (relative < 4 || /^(?:PUNCT|VERB|AUX)$/u.test(tokens[2]!.pos) || !isVerbless(tokens.slice(0, relative)))
    return false;
  const rest = tokens.slice(relative + 1);
  if (tokens[relative - 1]!.text === ',') return !rest.some(({ text }) => text === ',');
  // “Among them one who wore a hat stood out”: a verb that no “and” joins to the one before is the sentence's.
  const verbs = rest.flatMap((_, at) => (finiteness(rest, at) === 'no' ? [] : [at]));
  return verbs.slice(1).every((at) => COORDINATORS.has(rest[at - 1]!.lower));
}

/** Say whose words a sentence is, at its end. */
const SAID = /^(?:said|says|reported|reports|announced|wrote)$/u;
/** No more words tell who says it. */
const SPEAKER_WORDS = 8;

/**
 * What is left of “Over the weekend, county officials said.” without its speaker: such a verb wants something that is said. Nothing
 * where no speaker ends the sentence.
 */
export function withoutSpeaker({ paragraph, tokens, words, mark }: Stretch): Stretch | undefined {
  const verb = words.at(-1);
  if (!verb || !SAID.test(verb.lower) || mark === undefined || tokens.at(-1) !== mark) return undefined;
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const speaker = tokens.slice(comma + 1, -2);
  if (comma < 2 || speaker.length === 0 || speaker.length > SPEAKER_WORDS) return undefined;
  if (!speaker.every(({ pos }) => /^(?:DET|NOUN|PROPN|ADJ|PRON|ADP|PART|NUM)$/u.test(pos))) return undefined;
  return new Stretch(paragraph, [...tokens.slice(0, comma), mark], mark, []);
}

/** “One of which is closed.”, “Most of whom were children.”; “All of which means that” sums up, as columnists do. */
export function opensPartRelative({ words: [first, second, third], tokens }: Stretch): boolean {
  const isPart = /^(?:many|most|some|both|half|several|two|three|four|five|six|one|neither|none|each)$/u.test(
    first!.lower,
  );
  if (!isPart || second?.lower !== 'of' || !/^(?:which|whom)$/u.test(third?.lower ?? '')) return false;
  // “One of which I am sure is this”
  return tokens.filter((_, at) => finiteness(tokens, at) === 'yes').length <= 1;
}

/** “Who promised help.”, “Who, she says, promised help.”: a relative clause; “Who wins is open” has a verb of its own. */
export function opensWho({ first, tokens: all }: Stretch): boolean {
  const tokens = isAside(all) ? [all[0]!, ...all.slice(5)] : all;
  const verb = tokens[1];
  if (first!.lower !== 'who' || !verb || tokens.length < 4 || finiteness(tokens, 1) === 'no') return false;
  if (!isVerb(verb)) return false;
  return isVerbless(tokens.slice(2));
}

/** “Who, she says, promised help” */
function isAside(tokens: readonly Token[]): boolean {
  const [, open, subject, verb, close] = tokens;
  return (
    open?.text === ',' &&
    close?.text === ',' &&
    (SUBJECT_PRONOUNS.has(subject!.lower) || isNoun(subject)) &&
    REPORTING_VERBS.has(verb!.lower)
  );
}

/** “Built by her grandfather in 1920.”, “Based in Oslo.”: a passive that has lost its noun to the sentence before. */
export function opensWithPassive({ first, words: [, second], tokens }: Stretch): boolean {
  const { lower, pos } = first!;
  if (pos !== 'VERB' || !hasParticipleForm(lower)) return false;
  const isPassive = second?.lower === 'by' || PASSIVES.has(`${lower} ${second?.lower}`);
  return isPassive && !tokens.some(({ text }) => /^[,;]$/u.test(text));
}

/** Said of a thing, and of nothing that does anything. */
const PASSIVES = new Set(['based in', 'based on', 'born in', 'known as', 'known for', 'located in', 'located on']);

/** How many words “two and a half hours” may have before “after”. */
const MEASURE_REACH = 6;

/** “Half an hour before the child was born.”, “Two days after the vote.” */
export function opensMeasure({ first, words, tokens }: Stretch): boolean {
  const isMeasure = first!.pos === 'NUM' || /^(?:half|several|shortly|soon|just|only|some|a)$/u.test(first!.lower);
  // “Two days after the vote, she resigned”
  if (!isMeasure || tokens.some(({ text }) => text === ',')) return false;
  const end = words.slice(1, MEASURE_REACH).findIndex(({ lower }) => /^(?:before|after)$/u.test(lower));
  const unit = words[end];
  return end >= 0 && (/^(?:shortly|soon|just)$/u.test(unit!.lower) || TIMES_LONG.has(unit!.lower.replace(/s$/u, '')));
}

const TIMES_LONG = wordSet(
  'second minute hour day night week month year decade century mile metre meter kilometre kilometer',
);

/** “And died there ten years later.”: a verb that has lost its subject to the sentence before. */
export function opensPredicate({ first, tokens }: Stretch): boolean {
  if (!/^(?:and|but)$/u.test(first!.lower)) return false;
  // “And here comes the mayor”, “And then came the rain”: no such adverb.
  const isAdverb = tokens[1]?.pos === 'ADV' && /ly$|^(?:also|later|soon|even|just|never)$/u.test(tokens[1].lower);
  const at = isAdverb ? 2 : 1;
  const verb = tokens[at];
  if (!verb || !isLowerCase(verb) || !isVerb(verb)) return false;
  const { lower } = verb;
  if (/^(?:is|are|was|were|has|had|does|did)$/u.test(lower))
    // “And is it true that”, “But is the mayor right”: a question, whatever its mark.
    return /^(?:VERB|ADJ|ADV|PART|ADP)$/u.test(tokens[at + 1]?.pos ?? '');
  if (PAST_ONLY.has(lower)) return true;
  // “But reduced spending is not enough”, “And blessed are they”, “And let us add”: no past.
  if (/^(?:NOUN|ADJ|VERB|AUX|PUNCT)$/u.test(tokens[at + 1]?.pos ?? '') || BASE_TOO.has(lower)) return false;
  return lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower) || /[^s]s$/u.test(lower);
}

/** No more words are left of what a sentence lists: a longer one may hide its verb. */
const LEFT_WORDS = 6;
/** Stand in what a writer adds for effect: “And not only there”, “And always”, “And all this in one day”. */
const FOR_EFFECT = /^(?:all|another|one|more|only|just|this|that|these|those|what|no|nothing|other|so|then|always)$/u;

/** “And her costs.”, “And €3.1 million in Portugal.”: an object or a noun left over from the sentence before. */
export function opensRest({ first, tokens, words, mark }: Stretch): boolean {
  const second = tokens[1];
  if (first!.lower !== 'and' || mark?.text !== '.' || !second || words.length > LEFT_WORDS) return false;
  if (!/^(?:NOUN|NUM|SYM)$/u.test(second.pos) && !POSSESSIVES.has(second.lower)) return false;
  if (words.some(({ lower, pos }) => FOR_EFFECT.test(lower) || pos === 'ADV' || pos === 'VERB')) return false;
  return isNoun(words.at(-1)) && isVerbless(tokens);
}

/**
 * “Of Milan Opera fans.”, whose last word the model takes for a verb: without a comma, an auxiliary or a past, and no part of a number
 * (“Of these two remain”), it is no sentence.
 */
export function opensBareOf({ first, tokens, words }: Stretch): boolean {
  if (first!.lower !== 'of' || !/^(?:NOUN|PROPN|ADJ)$/u.test(words[1]!.pos)) return false;
  return !tokens.some(
    (token, at) =>
      /^[,;:–—]$/u.test(token.text) ||
      token.pos === 'AUX' ||
      token.pos === 'PRON' ||
      PAST_ONLY.has(token.lower) ||
      (at < words.length - 1 && finiteness(tokens, at) === 'yes'),
  );
}

/** “Which has two wings.”: a relative clause; “Which of them will win”, “Which way it goes” are no such thing. */
export function opensRelative({ tokens, first }: Stretch): boolean {
  const second = tokens[1];
  if (first!.lower !== 'which' || !second) return false;
  const verb = second.pos === 'ADV' ? 2 : 1;
  return (
    (FINITE_AUXILIARIES.has(tokens[verb]?.lower ?? '') || (SUBJECT_PRONOUNS.has(second.lower) && tokens.length > 2)) &&
    !tokens.slice(verb + 1).some(({ lower }) => FINITE_AUXILIARIES.has(lower))
  );
}

/**
 * “Where wages are lower.”, after a place or a thing: with one clause and no comma it is part of what stands before; “Where this will end is
 * anybody’s guess” has two.
 */
export function opensWhere({ tokens, first, mark, previous }: Stretch): boolean {
  if (first!.lower !== 'where' || mark?.text !== '.' || !isNoun(previous?.last)) return false;
  if (tokens[1]?.pos === 'AUX' || tokens.some(({ text }) => /^[,;:–—]$/u.test(text))) return false;
  const finite = tokens.filter((_, at) => finiteness(tokens, at) === 'yes');
  // “wages are”: right behind “where” the model takes a noun for a verb.
  const verbs = finite.length > 1 && finite[0] === tokens[1] ? finite.slice(1) : finite;
  return (
    verbs.length > 0 &&
    verbs.slice(1).every(({ index }) => COORDINATORS.has(tokens[index - first!.index - 1]?.lower ?? ''))
  );
}
