import { clausesOf, opensHalf } from '../analysis/clause.js';
import { secondClause } from '../analysis/continuation.js';
import { dictionary } from '../analysis/dictionary.js';
import { finiteness, mayBeVerb } from '../analysis/finite-verb.js';
import {
  COORDINATORS,
  FINITE_AUXILIARIES,
  HALF_SUBORDINATORS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../analysis/function-words.js';
import { BASE_TOO, PAST_ONLY, PAST_OR_PARTICIPLE } from '../analysis/irregular-verbs.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../analysis/token.js';
import { mayBearTense } from '../analysis/verbless.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit, type Suggestion } from './check.js';
import { phrases, words } from './words-option.js';

/**
 * A preposition that comes back within so many words, before so few, is a figure of speech: “for our children. For our
 * future.”
 */
const FIGURE = { reach: 4, words: 9 };
/** After a phrase no longer than the one and a comma, so many words without a comma or “and” are a clause. */
const PHRASE = { before: 10, after: 4 };
/** A shorter phrase before the first sentence of a paragraph may be its heading. */
const LEAST_WORDS = 4;
/** Words without a known verb that are more than a phrase. */
const LONG_WORDS = 6;

interface Options {
  readonly openersOfNext: readonly string[];
  readonly openers: readonly string[];
  readonly withComma: readonly string[];
  readonly idioms: readonly string[];
}

/** “The plan was shown to ministers. Of the region on Monday.”: part of a sentence, cut off by a full stop. */
export const fragment = defineCheck<Options>({
  about: 'A part of the sentence before it, cut off by a full stop (“… shown to ministers. Of the region on Monday.”).',
  options: (z) =>
    z.strictObject({
      openers: phrases(z).describe('words that open a part of a sentence, not a sentence without a verb'),
      openersOfNext: phrases(z).describe('words that open a part of the sentence to come, at a paragraph’s start'),
      withComma: words(z).describe('openers that a comma goes before'),
      idioms: phrases(z).describe('what may stand by itself: “of course”'),
    }),
  *find(reading, options): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { previous, first } = stretch;
      const stop = previous?.fullStop;
      // Where the next words are in lower case, it is the stop before those that is wrong.
      if (stretch.next?.first && isLowerCase(stretch.next.first)) continue;
      const after = first && !previous ? belongsToNext(stretch, options) : undefined;
      if (after) yield after;
      if (!previous || !first || !stop || !previous.endsBare) continue;
      const progressive = isTornProgressive(stretch, previous);
      if (!progressive && (!isCutOff(stretch, options) || !isSentence(previous) || isFigure(stretch, previous)))
        continue;
      const takesComma =
        !progressive &&
        (options.withComma.includes(first.lower) ||
          opensPart(stretch) ||
          (isParticiple(stretch) && isNominal(previous)));
      const comma = takesComma ? ',' : '';
      const join: Edit = { start: stop.start, end: first.start + 1, text: `${comma} ${first.text[0]!.toLowerCase()}` };
      yield {
        start: previous.last!.start,
        end: first.end,
        values: {
          side: 'before',
          fragment: reading.textOf({ start: first.start, end: (stretch.mark ?? stretch.last!).start }),
        },
        evidence: [{ start: stretch.start, end: stretch.end, note: 'has no verb of its own' }],
        suggestions: [{ label: 'join it to the sentence before', edits: [join] }, ...withNext(stretch)],
      };
    }
  },
});

/** The model does not see every verb, but few phrases are as long as this. */
function isSentence(stretch: Stretch): boolean {
  return clausesOf(stretch).main !== 'no' || stretch.words.length >= LONG_WORDS;
}

/** “closed forty branches, leaving”; after “they are only”, “it is just” no comma stands before the participle. */
function isNominal({ last }: Stretch): boolean {
  return /^(?:NOUN|PROPN|NUM|PRON|VERB)$/u.test(last!.pos);
}

/** As a first word with its capital, a participle may be tagged as a name: “Standing not far from …”. */
function isParticiple({ first, words: [, second] }: Stretch): boolean {
  if (!first!.lower.endsWith('ing') || !second) return false;
  return first!.pos === 'VERB' || (first!.pos === 'PROPN' && /^(?:DET|ADV|PART)$/u.test(second.pos));
}

/** “Many of them children”, “among them a cardinal”: a part of those that the sentence before names. */
function opensPart({ words: [first, second, third] }: Stretch): boolean {
  if (/^among(?:st)?$/u.test(first!.lower)) return second?.lower === 'them';
  const isPart = /^(?:many|most|some|all|both|half|several|none|one|two|three|four|five|six)$/u.test(first!.lower);
  return isPart && second?.lower === 'of' && third?.lower === 'them';
}

/** True of words that an opener begins and that hold no clause of their own. */
function isCutOff(stretch: Stretch, { openers, idioms }: Pick<Options, 'openers' | 'idioms'>): boolean {
  const { first, tokens, words, mark } = stretch;
  if (tokens[0] !== first || !isCapitalised(first!) || words.length < 2 || mark?.text !== '.') return false;
  // “About 200 people live there.”
  if (words[1]!.pos === 'NUM' && /^(?:about|around|between|over|under|some|near)$/u.test(first!.lower)) return false;
  if (opensPredicate(stretch)) return !hidesClause(stretch) && !hasPronoun(stretch);
  const two = `${first!.lower} ${words[1]!.lower}`;
  if (!openers.includes(first!.lower) && !openers.includes(two) && !isParticiple(stretch) && !opensPart(stretch))
    return false;
  if (isIdiom(words, idioms)) return false;
  if (opensRelative(stretch) || isBareOf(stretch)) return true;
  if (hidesClause(stretch) || hasPronoun(stretch) || hasOrder(stretch)) return false;
  const { main } = clausesOf(stretch);
  return (main === 'no' && !hasVerbToSpare(stretch)) || (main === 'yes' && secondClause(stretch));
}

/** “People are necessarily. Blinking all day.”: a participle torn off its auxiliary. */
function isTornProgressive({ first, words, mark }: Stretch, previous: Stretch): boolean {
  const [last, before] = [previous.words.at(-1), previous.words.at(-2)];
  const be = /^(?:is|are|was|were|been|be)$/u;
  const ends = (last?.lower.endsWith('ly') ?? false) && be.test(before?.lower ?? '');
  return (
    ends && mark?.text === '.' && /^[a-z]{3,}ing$/u.test(first!.lower) && words.length > 1 && first!.pos !== 'NOUN'
  );
}

/** “And died there ten years later.”: a verb that has lost its subject to the sentence before. */
function opensPredicate({ first, tokens }: Stretch): boolean {
  if (!/^(?:and|but)$/u.test(first!.lower)) return false;
  // “And here comes the mayor”, “And then came the rain”: no such adverb.
  const isAdverb = tokens[1]?.pos === 'ADV' && /ly$|^(?:also|later|soon|even|just|never)$/u.test(tokens[1].lower);
  const at = isAdverb ? 2 : 1;
  const verb = tokens[at];
  if (!verb || !isLowerCase(verb) || !(verb.pos === 'VERB' || verb.pos === 'AUX')) return false;
  const { lower } = verb;
  if (/^(?:is|are|was|were|has|had|does|did)$/u.test(lower))
    // “And is it true that”, “But is the mayor right”: a question, whatever its mark.
    return /^(?:VERB|ADJ|ADV|PART|ADP)$/u.test(tokens[at + 1]?.pos ?? '');
  if (PAST_ONLY.has(lower)) return true;
  // “But reduced spending is not enough”, “And blessed are they”, “And let us add”: no past.
  if (/^(?:NOUN|ADJ|VERB|AUX|PUNCT)$/u.test(tokens[at + 1]?.pos ?? '') || BASE_TOO.has(lower)) return false;
  return lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower) || /[^s]s$/u.test(lower);
}

function isIdiom(words: readonly Token[], idioms: readonly string[]): boolean {
  const opens = idioms.filter((idiom) => idiom.startsWith(words[0]!.lower));
  if (opens.length === 0) return false;
  const all = `${words.map(({ lower }) => lower).join(' ')} `;
  return opens.some((idiom) => all.startsWith(`${idiom} `));
}

/**
 * “Of Milan Opera fans.”, whose last word the model takes for a verb: without a comma, an auxiliary or a past, and no part of a number
 * (“Of these two remain”), it is no sentence.
 */
function isBareOf({ first, tokens, words }: Stretch): boolean {
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
function opensRelative({ tokens, first }: Stretch): boolean {
  const second = tokens[1];
  if (first!.lower !== 'which' || !second) return false;
  const verb = second.pos === 'ADV' ? 2 : 1;
  return (
    (FINITE_AUXILIARIES.has(tokens[verb]?.lower ?? '') || (SUBJECT_PRONOUNS.has(second.lower) && tokens.length > 2)) &&
    !tokens.slice(verb + 1).some(({ lower }) => FINITE_AUXILIARIES.has(lower))
  );
}

/** “After a hard campaign that turned sour Burke won”: more words that may be verbs than clauses that want one. */
function hasVerbToSpare({ tokens, first }: Stretch): boolean {
  if (NEVER_FIRST.has(first!.lower)) return false;
  const wanted = tokens.filter(
    ({ lower }, at) =>
      CONJUNCTIONS.some((set) => set.has(lower)) &&
      // “With that in mind”: no conjunction.
      !(lower === 'that' && tokens[at - 1]?.pos === 'ADP' && tokens[at + 1]?.pos === 'ADP') &&
      (at === 0 || !HALF_SUBORDINATORS.has(lower) || lower === 'as' || opensHalf(tokens, at)) &&
      // “When in London she”, “while awaiting them the ships”: no verb is wanted.
      !(at === 0 && (tokens[1]?.pos === 'ADP' || tokens[1]?.lower.endsWith('ing'))),
  );
  const spare = countVerbs(tokens) - wanted.length;
  if (spare <= 0 || !isClauseToTheEnd(tokens)) return spare > 0;
  return spare > tokens.filter((_, at) => mayBearTense(tokens, at) && looksLikeVerb(tokens, at)).length;
}

/** “Because he could look out”, “While helping passengers down”: no clause of its own follows without a comma. */
function isClauseToTheEnd(tokens: readonly Token[]): boolean {
  const opens = tokens[0]!.lower === 'because' || (tokens[0]!.pos === 'SCONJ' && tokens[1]?.lower.endsWith('ing'));
  return opens === true && !tokens.some(({ text }) => text === ',');
}

/** How many words may bear a tense where they stand. */
function countVerbs(tokens: readonly Token[]): number {
  return tokens.filter((_, at) => mayBearTense(tokens, at) && !isNounOrParticiple(tokens, at)).length;
}

/** Open hardly a sentence whose subject follows without a comma. */
const NEVER_FIRST = new Set(['of', 'into', 'onto', 'upon', 'than', 'including', 'such', 'against', 'according']);

/** “his visit”, “the talks held in May”, “a plan drawn up”: after an article or a preposition, or with no object after it. */
function isNounOrParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  // “Shutting people down decreases”: an adverb that looks like a preposition.
  const isParticle = before && /^(?:up|down|out|off|away|back)$/u.test(before.lower) && lower.endsWith('s');
  if (before && !isParticle && /^(?:DET|ADP|ADJ|NUM|PART|SCONJ)$/u.test(before.pos)) return true;
  if (before && (POSSESSIVES.has(before.lower) || before.lower === 'to' || before.lower.endsWith('ing'))) return true;
  if (!lower.endsWith('ed') && !PAST_OR_PARTICIPLE.has(lower)) return false;
  return !/^(?:DET|NUM|PRON|PROPN|NOUN)$/u.test(tokens[at + 1]?.pos ?? '') || before?.pos === 'ADV';
}

/**
 * “In 2014 she co-wrote”, “As of now, that seems”: a subject pronoun that no conjunction governs has a verb, whether it is seen or
 * not; others have where a comma stands before them and a verb behind.
 */
function hasPronoun({ words, tokens }: Stretch): boolean {
  if (tokens.some((_, at) => isSubject(tokens, at))) return true;
  const at = words.findIndex(({ lower }) => SUBJECT_PRONOUNS.has(lower));
  return !words.slice(0, Math.max(0, at + 1)).some(({ lower }) => CONJUNCTIONS.some((set) => set.has(lower))) && at > 0;
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:that|this|it|there|these|those|none|nobody|nothing)$/u.test(tokens[at]!.lower)) return false;
  if (!/^(?:,|even)$/u.test(tokens[at - 1]?.text ?? '') || tokens[0]!.lower === 'of') return false;
  const verb = /^(?:all|also|still|now|only)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return verb < tokens.length && finiteness(tokens, verb) === 'yes';
}

/** “For more of it, see the list”, “For a summary, read on”: an order after the comma. */
function hasOrder({ tokens, first }: Stretch): boolean {
  if (!/^(?:for|to|in|with|if|when|on)$/u.test(first!.lower)) return false;
  return tokens.some(
    ({ text }, at) =>
      text === ',' &&
      /^(?:see|read|visit|click|call|contact|try|write|use|go|ask|check|consult|take|turn|note|consider|imagine|think)$/u.test(
        tokens[at + 1]?.lower ?? '',
      ),
  );
}

const CONJUNCTIONS = [SUBORDINATORS, HALF_SUBORDINATORS, COORDINATORS, new Set(['that'])];

/** A comma, a noun phrase and a word that can be a verb: a clause, though the model does not see it. */
function hidesClause({ tokens }: Stretch): boolean {
  const comma = tokens.findIndex(
    ({ text }, at) => text === ',' && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(tokens[at + 1]?.pos ?? ''),
  );
  if (comma < 0) return false;
  const rest = tokens.slice(comma + 1).findIndex((token) => !isWord(token) || COORDINATORS.has(token.lower));
  if (comma <= PHRASE.before && rest >= PHRASE.after) return true;
  for (let at = comma + 2; at < tokens.length; at++) {
    const { pos, lower } = tokens[at]!;
    if (COORDINATORS.has(lower)) return false;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || lower.endsWith('ed')) return true;
    if (mayBeVerb(tokens[at]!) && /^(?:DET|PRON|PART|ADV)$/u.test(tokens[at + 1]?.pos ?? '')) return true;
  }
  return false;
}

/** “could look”, “passengers down to the track”, “example sentences from texts”: taken for a second verb by its form alone. */
function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1];
  if (isNounOrParticiple(tokens, at)) return false;
  if (pos === 'SCONJ' || (before?.pos === 'AUX' && pos === 'VERB')) return true;
  if (/^(?:up|down|out|off|near|past|round|back|over)$/u.test(lower)) return pos === 'ADP' || pos === 'ADV';
  if (pos !== 'NOUN' || !lower.endsWith('s') || before?.pos !== 'NOUN') return false;
  const next = tokens[at + 1];
  return next === undefined || next.pos === 'ADP' || /^[.,]$/u.test(next.text);
}

/** “We do it for our children. For our future.” */
function isFigure({ first, next, words: { length } }: Stretch, { words, lastWord }: Stretch): boolean {
  if (next?.first?.lower === first!.lower) return true;
  if (lastWord === 'well' && first!.lower === 'as') return false;
  const last = words.slice(-FIGURE.reach).findLast(({ lower }) => PREPOSITIONS.has(lower));
  return length <= FIGURE.words && last?.lower === first!.lower;
}

/** “After the attack on the port. The government declared …”, with nothing before it that it could belong to. */
function belongsToNext(stretch: Stretch, { openersOfNext, idioms }: Options): Hit | undefined {
  const { next, mark, last, paragraph } = stretch;
  if (!next?.first || !mark || !stretch.endsBare || paragraph.kind !== 'paragraph') return undefined;
  if (stretch.words.length < LEAST_WORDS || !isCutOff(stretch, { openers: openersOfNext, idioms })) return undefined;
  // Nothing tells that its own clause is not in it, save that it has no room for one.
  const { tokens, first } = stretch;
  const clauses = [SUBORDINATORS, HALF_SUBORDINATORS].some((set) => set.has(first!.lower)) ? 1 : 0;
  if (tokens.some(({ text }) => text === ',') || countVerbs(tokens) > clauses) return undefined;
  const { main, subject } = clausesOf(next);
  const [join] = withNext(stretch);
  if (main === 'no' || !subject || !join) return undefined;
  return {
    start: last!.start,
    end: next.first.end,
    values: {
      side: 'after',
      fragment: stretch.paragraph.text.slice(stretch.start - paragraph.start, mark.start - paragraph.start),
    },
    evidence: [{ start: stretch.start, end: stretch.end, note: 'has no verb of its own' }],
    suggestions: [join],
  };
}

/** “After the talks in Geneva. The minister left.” may also open the sentence that follows it. */
function withNext({ mark, next }: Stretch): Suggestion[] {
  const first = next?.first;
  if (!mark || !first || next.tokens[0] !== first || isLowerCase(first)) return [];
  const keeps = first.text === 'I' || first.pos === 'PROPN' || !dictionary().has(first.lower);
  const text = `, ${keeps ? first.text[0]! : first.text[0]!.toLowerCase()}`;
  return [{ label: 'join it to the sentence after', edits: [{ start: mark.start, end: first.start + 1, text }] }];
}
