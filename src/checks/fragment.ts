import { clausesOf, outsideBrackets } from '../analysis/grammar/clause.js';
import { secondClause } from '../analysis/grammar/continuation.js';
import {
  opensBareOf,
  opensMeasure,
  opensNamedPart,
  opensPart,
  opensPartRelative,
  opensPredicate,
  opensRelative,
  opensRest,
  opensWhere,
  opensWho,
  opensWithParticiple,
  opensWithPassive,
  withoutSpeaker,
} from '../analysis/grammar/part-openings.js';
import { countVerbs, hasVerbToSpare } from '../analysis/grammar/spare-verbs.js';
import { hasOrder, hasPronoun, hidesClause } from '../analysis/grammar/unseen-clause.js';
import { isVerbless } from '../analysis/grammar/verbless.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, type Token } from '../analysis/token.js';
import { DAYS_AND_MONTHS } from '../analysis/words/calendar-names.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { HALF_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../analysis/words/function-words.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit, type Suggestion, witness } from './check.js';
import { phrases, words } from './words-option.js';

/**
 * A preposition that comes back within so many words, before so few, is a figure of speech: “for our children. For our
 * future.”; before a word of another kind only where there are very few: “in Oslo. In cooperation with the port” is none.
 */
const FIGURE = { reach: 4, words: 9, short: 3 };
/** “By Maria de los Angeles Lima” */
const BYLINE_WORDS = 5;
/** A shorter phrase before the first sentence of a paragraph may be its heading. */
const LEAST_WORDS = 4;
/** Words without a known verb that are more than a phrase. */
const LONG_WORDS = 6;

interface Options {
  readonly openersOfNext: readonly string[];
  readonly openers: readonly string[];
  readonly withComma: readonly string[];
  readonly idioms: readonly string[];
  readonly adverbials: readonly string[];
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
      adverbials: phrases(z).describe('two words that open a sentence where a comma follows: “in total”'),
    }),
  *find(reading, options): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { previous, first } = stretch;
      const stop = previous?.spareStop;
      // Where the next words are in lower case, it is the stop before those that is wrong.
      if (stretch.next?.first && isLowerCase(stretch.next.first)) continue;
      if (endsInDay(stretch)) continue;
      const after = first && !previous ? belongsToNext(stretch, options) : undefined;
      if (after) yield after;
      if (!previous || !first || !stop || !previous.endsBare) continue;
      const progressive = isTornProgressive(stretch, previous);
      if (
        !progressive &&
        (isByline(stretch, previous) ||
          !isCutOff(withoutSpeaker(stretch) ?? stretch, options) ||
          !isSentence(previous) ||
          isFigure(stretch, previous))
      )
        continue;
      // “A mosque in the old town. Built by the shah.”: the notes of a guide.
      if (opensWithPassive(stretch) && clausesOf(previous).main === 'no') continue;
      const takesComma =
        !progressive &&
        (options.withComma.includes(first.lower) ||
          opensPart(stretch) ||
          opensPartRelative(stretch) ||
          opensMeasure(stretch) ||
          (opensWithPassive(stretch) && isNominal(previous)) ||
          (opensWithParticiple(stretch) && isNominal(previous)));
      const comma = takesComma ? ',' : '';
      const join: Edit = { start: stop.start, end: first.start + 1, text: `${comma} ${first.text[0]!.toLowerCase()}` };
      yield {
        start: previous.last!.start,
        end: first.end,
        values: {
          side: 'before',
          fragment: reading.textOf({ start: first.start, end: (stretch.mark ?? stretch.last!).start }),
        },
        evidence: [witness(stretch, 'has no verb of its own')],
        suggestions: [{ label: 'join it to the sentence before', edits: [join] }, ...withNext(stretch)],
      };
    }
  },
});

/** “After the work on 27. April the spring …”: the point belongs to a date of another language, and ends no sentence. */
function endsInDay({ last, next }: Stretch): boolean {
  return /^[1-3]?\d$/u.test(last?.text ?? '') && DAYS_AND_MONTHS.has(next?.first?.lower ?? '');
}

/** “The road is shut again. By Anna Lima.”: who wrote it; not “The bridge was painted. By Anna Lima.” */
function isByline({ words }: Stretch, { last }: Stretch): boolean {
  return (
    words[0]!.text === 'By' &&
    words.length > 2 &&
    words.length <= BYLINE_WORDS &&
    words.slice(1).every((word) => word.pos === 'PROPN' && isCapitalised(word)) &&
    last!.pos !== 'VERB'
  );
}

/** The model does not see every verb, but few phrases are as long as this. */
function isSentence(stretch: Stretch): boolean {
  return clausesOf(stretch).main !== 'no' || stretch.words.length >= LONG_WORDS;
}

/** “closed forty branches, leaving”; after “they are only”, “it is just” no comma stands before the participle. */
function isNominal({ last }: Stretch): boolean {
  return /^(?:NOUN|PROPN|NUM|PRON|VERB)$/u.test(last!.pos);
}

/** True of words that an opener begins and that hold no clause of their own. */
function isCutOff(
  stretch: Stretch,
  { openers, idioms, adverbials }: Pick<Options, 'openers' | 'idioms' | 'adverbials'>,
): boolean {
  const { first, tokens, words, mark } = stretch;
  if (tokens[0] !== first || !isCapitalised(first!) || words.length < 2 || mark?.text !== '.') return false;
  // “About 200 people live there.”
  if (words[1]!.pos === 'NUM' && /^(?:about|around|between|over|under|some|near)$/u.test(first!.lower)) return false;
  if (opensPredicate(stretch)) return !hidesClause(stretch) && !hasPronoun(stretch);
  if (opensRest(stretch)) return true;
  if (opensPartRelative(stretch) || opensNamedPart(stretch) || opensWho(stretch) || opensWhere(stretch)) return true;
  const two = `${first!.lower} ${words[1]!.lower}`;
  const opens = openers.includes(first!.lower) || openers.includes(two) || opensWithParticiple(stretch);
  if (!opens && !opensWithPassive(stretch) && !opensMeasure(stretch) && !opensPart(stretch)) return false;
  if (isIdiom(words, idioms) || (adverbials.includes(two) && tokens[2]?.text === ',')) return false;
  // “Among the guests: two ministers.”: a label, and what it is said of.
  if (isLabel(stretch) || (opensWithParticiple(stretch) && isGerundSubject(tokens))) return false;
  if (opensRelative(stretch) || opensBareOf(stretch)) return true;
  if (hasPronoun(stretch) || hasOrder(stretch)) return false;
  if (hasNoVerbAtAll(stretch)) return true;
  if (opensMeasure(stretch)) return clausesOf(stretch).main === 'no';
  if (hidesClause(stretch)) return false;
  const { main } = clausesOf(stretch);
  return (main === 'no' && !hasVerbToSpare(stretch)) || (main === 'yes' && secondClause(stretch));
}

function isLabel({ first, tokens }: Stretch): boolean {
  if (!/^(?:among|in|as|for|at|on|from)$/u.test(first!.lower)) return false;
  return outsideBrackets(tokens).some(({ text }) => text === ':');
}

/** “Coming back after such a break isn’t easy.” */
function isGerundSubject(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!/^(?:is|was|'s)$/u.test(lower)) return false;
    const said = /^(?:not|n't|always|never|so|very|too|hardly)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return JUDGEMENT.test(tokens[said]?.lower ?? '');
  });
}

/** What is said of doing something. */
const JUDGEMENT =
  /^(?:easy|easier|hard|harder|difficult|simple|impossible|possible|important|essential|crucial|fun|worth|dangerous|expensive|cheap|enough|allowed|forbidden|recommended)$/u;

/** No clause can hide where neither form nor tag tells of a verb: “In Oslo, the youngest of four sons.” */
function hasNoVerbAtAll(stretch: Stretch): boolean {
  const tokens = outsideBrackets(stretch.tokens);
  const isNonFinite = (at: number) => tokens[at]!.lower.endsWith('ing') || tokens[at - 1]?.lower === 'to';
  return (
    !tokens.some(({ pos, text }, at) => text === ':' || (pos === 'VERB' && !isNonFinite(at))) && isVerbless(tokens)
  );
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

function isIdiom(words: readonly Token[], idioms: readonly string[]): boolean {
  const opens = idioms.filter((idiom) => idiom.startsWith(words[0]!.lower));
  if (opens.length === 0) return false;
  const all = `${words.map(({ lower }) => lower).join(' ')} `;
  return opens.some((idiom) => all.startsWith(`${idiom} `));
}

/** “We do it for our children. For our future.”: the phrase before again, with another noun. */
function isFigure(stretch: Stretch, { words: before, lastWord }: Stretch): boolean {
  const { first, next, words } = stretch;
  const isRepeated = next?.first?.lower === first!.lower;
  if (isRepeated && (clausesOf(next!).main === 'no' || !hasNoVerbAtAll(stretch))) return true;
  if (lastWord === 'well' && first!.lower === 'as') return false;
  if (words.length > FIGURE.words) return false;
  const last = before.findLastIndex(({ lower }, at) => at >= before.length - FIGURE.reach && PREPOSITIONS.has(lower));
  if (before[last]?.lower !== first!.lower) return false;
  return words.length <= FIGURE.short || before[last + 1]?.pos === words[1]!.pos || !hasNoVerbAtAll(stretch);
}

/** “After the attack on the port. The government declared …”, with nothing before it that it could belong to. */
function belongsToNext(stretch: Stretch, { openersOfNext, idioms, adverbials }: Options): Hit | undefined {
  const { next, mark, last, paragraph } = stretch;
  if (!next?.first || !mark || !stretch.endsBare || paragraph.kind !== 'paragraph') return undefined;
  if (
    !(stretch.words.length >= LEAST_WORDS || isTime(stretch)) ||
    !isCutOff(stretch, { openers: openersOfNext, idioms, adverbials })
  )
    return undefined;
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
    evidence: [witness(stretch, 'has no verb of its own')],
    suggestions: [join],
  };
}

/** “In January.”, “On Monday.”: no heading has the preposition. */
function isTime({ words: [first, second, third] }: Stretch): boolean {
  return !third && /^(?:in|on)$/u.test(first!.lower) && second !== undefined && DAYS_AND_MONTHS.has(second.lower);
}

/** “After the talks in Geneva. The minister left.” may also open the sentence that follows it. */
function withNext({ spareStop, next }: Stretch): Suggestion[] {
  const first = next?.first;
  if (!spareStop || !first || next.tokens[0] !== first || isLowerCase(first)) return [];
  const keeps = first.text === 'I' || first.pos === 'PROPN' || !dictionary().has(first.lower);
  const text = `, ${keeps ? first.text[0]! : first.text[0]!.toLowerCase()}`;
  return [{ label: 'join it to the sentence after', edits: [{ start: spareStop.start, end: first.start + 1, text }] }];
}
