import { justBefore } from '../analysis/characters/just-before.js';
import { isTailOfClause } from '../analysis/grammar/stranded.js';
import { MONTHS, WEEKDAYS } from '../analysis/words/calendar-names.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, replace } from './check.js';

/** Words after which no clause ends, whatever they stand before. */
const LEADS_ON = /(?<![\p{L}’'-])(?:and|or|than|its|their|my|our|the|an?|onto|because|although|whose|every|very)$/u;
/** Words that end a clause only where it asks or speaks of what stands before: “all that he was master of; he …”. */
const MAY_BE_STRANDED =
  /(?<![\p{L}’'-])(?:of|from|would|could|should|might|must|(?<!(?:may|might|could|would) )be|been|into|upon|(?<!begin )with|(?<!(?:time|human|'s|’s) )being|(?<!(?:the|a|an|of|by|free|good|ill|own|shared|my|your|his|her|its|our|their|'s|’s) )will)$/u;
/** Prepositions that are adverbs elsewhere: “they came in; nobody saw them”. */
const LEADS_ON_TO_NOUN = /(?<![\p{L}’'-])(?:for|at|to|as|during|toward|towards|between|among|if)$/u;
/** All that a date may begin with. */
const CALENDAR = [...MONTHS, ...WEEKDAYS].join('|');

/**
 * A mark and what follows it, and what stands before it where it belongs to nothing. Before either, a sign of it that is told at a
 * glance, as most paragraphs have none.
 */
const STRAY = [
  // “the flood^”, “yen_”: signs that no prose has at the end of a word.
  {
    sign: /[~^_|]/,
    mark: /[~^_|](?=[\s,.;]|$)/gu,
    before: /(?:\p{Ll}{2}[,.;:!?)]?|(?<![\p{L}_])\p{Lu}{2,}\)?|\p{N}{2}|\p{Ll} a)$/u,
  },
  { sign: /@ /, mark: /@(?= ["“]?\p{L})/gu, before: /(?<![\p{L}@.-])(?:\p{L}{2,}|a|\p{N}-\p{N})$/u },
  // “the, city”: after an article.
  { sign: /(?:the|an)[,.;:?!] /, mark: /[,.;:?!](?= \p{Ll})/gu, before: /(?<![\p{L}’'-])(?:the|an)$/u },
  // “and: a town”, “of: a town”: after another word that leads on.
  { sign: /[:;?!] /, mark: /[:;?!](?= \p{Ll})|[;?!](?= \p{N})/gu, before: LEADS_ON },
  { sign: /[:;?!] /, mark: /[:;?!](?= \p{Ll})/gu, before: MAY_BE_STRANDED, unlessTail: true },
  {
    sign: /[;!?] /,
    mark: /[;!?](?= (?:the|a|an|his|her|its|their|this|these|those|\p{Ll}+(?:ed|ing)) \p{Ll})/gu,
    before: LEADS_ON_TO_NOUN,
  },
  // “is; located”: an auxiliary and its participle.
  {
    sign: /[;!?] /,
    mark: /[;!?](?= (?:not |also |now )?(?:been|\p{Ll}{3,}(?:ed|ing)) )/gu,
    before: /(?<![\p{L}’'-])(?:is|are|was|were|has|have|had)$/u,
  },
  // “has: led”; “The question is: given that …” is right.
  {
    sign: /(?:has|ha[dv]e?)[:!?] /,
    mark: /[:!?](?= (?:not |also |now )?(?:been|found|led|made|held|built|won|taken|given|seen|done|become|shown|\p{Ll}{3,}ed) )/gu,
    before: /(?<![\p{L}’'-])(?:has|have|had)$/u,
  },
  // “had, been”, “two days, ago”, “more; than”: words that cling to the one before.
  { sign: /(?:has|ha[dv]e?)[,;] been /, mark: /[,;](?= been )/gu, before: /(?<![\p{L}’'-])(?:has|have|had)$/u },
  {
    sign: /[,;:!?] ago\b/,
    mark: /[,;:!?](?= ago\b)/gu,
    before: /(?<![\p{L}’'-])(?:minute|hour|day|week|month|year|decade)s?$/u,
  },
  // “able; to see”
  {
    sign: /[;:!?] to /,
    mark: /[;:!?](?= to \p{Ll})/gu,
    before: /(?<![\p{L}’'-])(?:able|unable|ought|likely|unlikely|supposed|allowed|forced)$/u,
  },
  {
    sign: /[;:!?] than /,
    mark: /[;:!?](?= than )/gu,
    before: /(?<![\p{L}’'-])(?:more|less|fewer|rather|other|better|worse|higher|lower)$/u,
  },
  // “she said: that it was late”
  {
    sign: /[;:] that /,
    mark: /[;:](?= that (?!is\b|was\b))/gu,
    before:
      /(?<!\bwhat [\p{L} ]{1,30})(?<![\p{L}’'-])(?:said|says|reported|announced|stated|believed?|believes|explained|claimed|warned|argued|noted|revealed)$/u,
  },
  // “in, December”, “on; Monday”
  {
    sign: /\b(?:in|on|of|since|until|during)[,;:] /,
    mark: new RegExp(`[,;:](?= (?!May|April|June)(?:${CALENDAR})\\b)`, 'gu'),
    before: /(?<![\p{L}’'-])(?:in|on|of|since|until|during)$/u,
  },
  // “on Tuesday. April 5th.”: the day of the week and the date that it was, and nothing behind them.
  {
    sign: /day\. [A-Z]/,
    mark: new RegExp(
      `\\.(?= (?:${MONTHS.join('|')}) \\p{N}{1,2}(?:st|nd|rd|th)?(?:,? \\p{N}{4})?(?:\\.["”]?(?:$| \\p{Lu})|$))`,
      'gu',
    ),
    before: /(?:\bon|,) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u,
    kept: ',',
  },
  // “July: 21”, “October 10,' 1958”, “10 to; 20”, “has? 85,000”
  {
    sign: /[:;!?'’] [0-9]/,
    mark: /[:;!?'’](?= \p{N}+(?:[.,;]|$))/gu,
    before: new RegExp(`(?:${CALENDAR})(?: \\p{N}{1,2},)?$`, 'u'),
  },
  {
    sign: /[:;!?] [0-9]/,
    mark: /[:;!?](?= \p{N})/gu,
    before: /(?:\p{N} to|(?<![\p{L}’'-])(?:has|have|had|than))$/u,
  },
  // “in what? is now Paraguay”, “insects, which; is”
  {
    sign: /(?:which|what)[?!;] /,
    mark: /[?!;](?= (?:is|are|was|were|has|have|had|will) )/gu,
    before: /(?<![\p{L}’'-])(?:which|what)$/u,
  },
  { sign: /(?: a|every|whose), /, mark: /,(?= \p{Ll}{3})/gu, before: /(?<![\p{L}’'-])\p{L}{3,} (?:a|every|whose)$/u },
  // “opened- the windows”; “two- and three-year” has its reason.
  {
    sign: /- /,
    mark: /-(?= (?!and\b|or\b|to\b|but\b|than\b|nor\b|versus\b|vs\b|through\b|as\b)\p{Ll})/gu,
    before: /(?<![-\p{L}])\p{Ll}{2,}$/u,
  },
  // “the mill- Windows”, “the Tex- (a bar)”, “African- islands”: no part of a compound follows.
  {
    sign: /- /,
    mark: /-(?= \p{Lu}\p{Ll})/gu,
    before: /(?<![-\p{L}])(?!(?:pre|post|mid|anti|non|pro|neo|trans)$)\p{Ll}{3,}$/u,
  },
  {
    sign: /- /,
    mark: /-(?= \(| (?!and\b|or\b|to\b|but\b|than\b|nor\b|versus\b|vs\b|through\b|as\b|the\b|a\b|in\b)\p{Ll}{3})/gu,
    before: /(?<![-\p{L}])\p{Lu}\p{Ll}{2,}$/u,
  },
  // “ends at' a chapel”: an apostrophe that neither closes a quotation nor shows a plural's owner.
  {
    sign: /['’] /,
    // “the' Amen Corner'” has its space in the wrong place.
    mark: /['’](?= (?:\p{Ll}|\p{Lu}(?!.{0,80}['’](?!\p{L}))))/gu,
    before:
      /^[^'‘]*\b(?:the|a|of|as|and|or|with|from|to|some|in|at|by|on|for|is|was|are|were|be|been|has|have|had|will|would|that|this|which|who|not|into|than|their|its|his|her|he|she|they|we|it|including|after|before|during)$/u,
  },
] as const;
/** “it’ s late”, “he doesn’ t”: the mark is right, and the space is wrong. */
const CONTRACTION = /^['’] (?:s|t|d|m|re|ve|ll)(?![\p{L}’'])/u;
/** Any of these, and of those that are looked for after them. */
const ANY_SIGN =
  /[~^_|]|[:;?!'’@-] |(?:the|an)[,.] |(?: a|every|whose), |, (?:been|ago)\b|\b(?:in|on|of|since|until|during), [A-Z]|day\. [A-Z]|[,;:.]["”]?[,;:.!?]|[.!?]["”’)]? \./;
/** Of the marks that are looked for after these. */
const SIGN = /['’?!] |[,;:.]["”]?[,;:.!?]|[.!?]["”’)]? \./;
/** How far back a quotation may have opened, or a sentence begun. */
const FAR = 2_000;
const DOUBLED =
  /[.!?]["”’)]? \.(?<=\p{Ll}[.!?]["”’)]? \.)(?=\s|$)(?!\s\.)|[,;:][,;:.!?](?<=[\p{L}\p{N}”"’)]..)(?=\s|$)|\.\.(?<=\p{Ll}{3}..)(?=\s|$)|\.["”][.,](?<=\p{Ll}...)(?=\s|$)|\.,(?<=(?<![\p{L}’'-])(?:\p{Ll}{4,}|\p{Lu}\p{Ll}{7,}).,)(?=\s|$)/gu;

/** So many words without a word that asks are no question. */
const DECLARED = 4;
const ASKS = /^(?:whom?|whose|what|when|where|why|how|which|if|whether|huh|oh|eh|yes|no|right|wonder|you),?$/iu;
const INVERTED =
  /^(?:is|are|was|were|am|do|does|did|can|could|will|would|should|has|have|had|may|might|must|shall|\p{L}+n['’]t)$/iu;

/** Written with a stop where they are short for another word. */
const CUT_WORDS = wordSet('govt dept trans cont temp spec corp prof misc secs mins approx assoc admin');

/** “the flood^”, “the, city”, “late,: and”: a mark that belongs to nothing. */
export const strayMark = defineCheck({
  about: 'A mark that belongs to nothing: “the flood^”, “the, city”, “opened- the windows”, “late,: and”.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!ANY_SIGN.test(text)) continue;
      for (const stray of strayMarks(text)) yield hit(text, start, stray);
      if (!SIGN.test(text)) continue;
      for (const at of misplacedMarks(text)) yield hit(text, start, { at, length: 1, kept: '' });
      for (const { 0: found, index } of text.matchAll(DOUBLED)) {
        if (found === '.,' && isAbbreviated(text, index)) continue;
        yield hit(text, start, { at: index, length: found.length, kept: keptOf(found, text.slice(index + 2)) });
      }
    }
  },
});

/** “the dept., too”: what is no word of the dictionary, or is one cut short. */
function isAbbreviated(text: string, at: number): boolean {
  const word = /\p{L}+$/u.exec(justBefore(text, at))![0];
  return /^\p{Ll}/u.test(word) && (CUT_WORDS.has(word) || !dictionary().has(word));
}

/** Of a comma and a stop the stop stands, save where the sentence goes on; of other pairs the first, and what is within the quotation. */
function keptOf(found: string, after: string): string {
  if (found.includes(' ')) return found.slice(0, -2);
  if (found.length > 2) return found.slice(0, 2);
  if (found === '.,' && /^ \p{Ll}/u.test(after)) return ',';
  return found.endsWith('.') ? '.' : found[0]!;
}

/** Where marks stand that what is before and behind them gives no reason for. */
function* strayMarks(text: string): Iterable<Stray> {
  for (const row of STRAY) {
    if (!row.sign.test(text)) continue;
    for (const { index } of text.matchAll(row.mark)) {
      if (CONTRACTION.test(text.slice(index, index + 5))) continue;
      if (!row.before.test(justBefore(text, index))) continue;
      // “more to choose from; some”
      if ('unlessTail' in row && text[index] === ';' && /\bto \p{L}+ \p{L}+$/u.test(justBefore(text, index))) continue;
      if ('unlessTail' in row && isTailOfClause(justBefore(text, index, FAR).replace(/\p{L}+$/u, ''))) continue;
      yield { at: index, length: 1, kept: 'kept' in row ? row.kept : '' };
    }
  }
}

/** Where a question mark, an exclamation mark or an apostrophe stands within a sentence: offsets within the paragraph. */
function* misplacedMarks(text: string): Iterable<number> {
  for (const { index, 0: mark } of text.matchAll(/['’?!](?= \p{Ll})/gu)) {
    if (CONTRACTION.test(text.slice(index, index + 5))) continue;
    const isStray = mark === '?' || mark === '!' ? isMidSentence(text, index) : isLoneApostrophe(text, index);
    if (isStray) yield index;
  }
}

/** “the spread' of it”: a word that is no plural and drops no letter, in a paragraph where no such mark opens anything. */
function isLoneApostrophe(text: string, at: number): boolean {
  const word = /(?<![\p{L}’'-])\p{Ll}{4,}(?<!s|x|z|in|the|of|a[nst]?|with|from|some)$|\p{N}%$/u;
  if (!word.test(justBefore(text, at))) return false;
  const before = justBefore(text, at, FAR);
  return (
    !/(?:^|[\s("“—–-])['‘]/u.test(before) &&
    Math.max(before.lastIndexOf('"'), before.lastIndexOf('“')) <= before.lastIndexOf('”')
  );
}

/** “a man was shot? and died”: no question or cry ends with these words, which stand in no quotation and ask nothing. */
function isMidSentence(text: string, at: number): boolean {
  if (!/(?<![\p{L}’'-])\p{Ll}{2,}$/u.test(justBefore(text, at))) return false;
  const before = justBefore(text, at, FAR);
  const sentence = /(?:^|[.!?:;…\n]["”’)]*\s+)(?<words>[^.!?:;…\n]*)$/u.exec(before)?.groups?.words ?? '';
  const words = sentence.trim().split(/\s+/u);
  if (words.length < DECLARED || /["“”‘«»()—–]|(?:^|\s)['’-]/u.test(sentence)) return false;
  return !INVERTED.test(words[0]!) && !words.some((word) => ASKS.test(word));
}

/** Marks by their offset within the paragraph, and what is to be left of them. */
interface Stray {
  readonly at: number;
  readonly length: number;
  readonly kept: string;
}

/** Shows the mark with the word before it. */
function hit(text: string, offset: number, { at, length, kept }: Stray): Hit {
  const word = /[\p{L}\p{N}]+$/u.exec(justBefore(text, at))?.[0] ?? '';
  const span = { start: offset + at, end: offset + at + length };
  return {
    start: span.start - word.length,
    end: span.end,
    suggestions: [replace(span, kept, kept === '' ? 'remove the mark' : `keep “${kept}”`)],
  };
}
