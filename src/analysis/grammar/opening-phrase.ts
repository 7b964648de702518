import type { Stretch } from '../stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../token.js';
import { DAYS_AND_MONTHS, monthNumber } from '../words/calendar-names.js';
import { PURE_PREPOSITIONS, SENTENCE_ADVERBS } from '../words/function-words.js';
import { wordSet } from '../words/word-set.js';

/** An opening phrase is not longer. */
const LONGEST = 12;

/** The phrase that opens a sentence, before its subject: “For the mayor,”, “According to the police,”, “In April 2021”. */
export interface OpeningPhrase {
  /** Where the word behind it, and behind its comma, stands among the Stretch's tokens. */
  readonly to: number;
  readonly kind: 'according' | 'for' | 'time' | 'adverb' | 'participle' | 'role' | 'other';
  readonly hasComma: boolean;
}

/** With these the verb stands before its subject: “At no time did he say so”. */
const INVERTING = wordSet('no not never only nor neither few little such rarely seldom so');

/** Whether a noun names what somebody is: “teacher”. */
type IsRole = (noun: string) => boolean;

/** The phrase that opens a sentence which ends in a full stop, where a word in lower case follows it. */
export function openingPhrase({ tokens, first, mark }: Stretch, isRole: IsRole): OpeningPhrase | undefined {
  if (!first || tokens[0] !== first || mark?.text !== '.' || !isCapitalised(first)) return undefined;
  const opening =
    behindAdverb(tokens) ??
    behindPreposition(tokens) ??
    behindTime(tokens) ??
    behindParticiple(tokens) ??
    behindRole(tokens, isRole);
  return opening && isWord(tokens[opening.to]) && isLowerCase(tokens[opening.to]!) ? opening : undefined;
}

function behindAdverb(tokens: readonly Token[]): OpeningPhrase | undefined {
  if (!SENTENCE_ADVERBS.has(tokens[0]!.lower) || tokens[1]?.text !== ',') return undefined;
  return { to: 2, kind: 'adverb', hasComma: true };
}

/** Where the first comma stands, no further than the longest phrase goes. */
function commaIn(tokens: readonly Token[]): number | undefined {
  const comma = tokens.findIndex(({ text }, at) => text === ',' || at > LONGEST);
  return tokens[comma]?.text === ',' ? comma : undefined;
}

function behindPreposition(tokens: readonly Token[]): OpeningPhrase | undefined {
  const { lower } = tokens[0]!;
  if (lower !== 'according' && !PURE_PREPOSITIONS.has(lower) && !/^(?:in|on)$/u.test(lower)) return undefined;
  const comma = commaIn(tokens);
  if (comma === undefined || comma < 2) return undefined;
  const inside = tokens.slice(1, comma);
  const isPhrase = inside.every(
    ({ pos, lower: word }) => /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|PART)$/u.test(pos) && !INVERTING.has(word),
  );
  if (!isPhrase) return undefined;
  const time = behindTime(tokens);
  const kind = time?.to === comma ? 'time' : lower === 'according' || lower === 'for' ? lower : 'other';
  return { to: comma + 1, kind, hasComma: true };
}

/** Open a phrase behind which the verb may come before its subject: “Attached to the house, is a barn”. */
const INVERTING_PARTICIPLES = wordSet(`
  attached included located hidden buried gathered enclosed seated perched placed added gone found set situated displayed listed`);

/** “Created in 1974 and enlarged in 1998,”, “Born in a village near the border,”. */
function behindParticiple(tokens: readonly Token[]): OpeningPhrase | undefined {
  const { lower, pos } = tokens[0]!;
  const isParticiple = /[^e]ed$/u.test(lower) || /^(?:born|built|held|made|written|known|led|chosen)$/u.test(lower);
  if (!isParticiple || !/^(?:VERB|ADJ|PROPN)$/u.test(pos) || INVERTING_PARTICIPLES.has(lower)) return undefined;
  const comma = commaIn(tokens);
  if (comma === undefined || comma < 3 || tokens[1]!.pos !== 'ADP') return undefined;
  const isPhrase = tokens
    .slice(1, comma)
    .every(({ pos: one }) => /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|PART|ADV|CCONJ|VERB)$/u.test(one));
  return isPhrase ? { to: comma + 1, kind: 'participle', hasComma: true } : undefined;
}

/** “Retired teacher,”, “A lawyer by profession,”: what somebody is. */
function behindRole(tokens: readonly Token[], isRole: IsRole): OpeningPhrase | undefined {
  const comma = commaIn(tokens);
  if (comma === undefined || comma < 1) return undefined;
  const from = /^an?$/u.test(tokens[0]!.lower) ? 1 : 0;
  const link = tokens.findIndex(({ lower }, at) => at > from && at < comma && /^(?:by|of|from)$/u.test(lower));
  const head = tokens[(link < 0 ? comma : link) - 1]!;
  const phrase = tokens.slice(from, comma);
  const isPhrase =
    phrase.length > 1 && phrase.every(({ pos, lower }) => /^(?:ADJ|NOUN|ADP)$/u.test(pos) || lower === 'retired');
  return isPhrase && isRole(head.lower) && isLowerCase(head)
    ? { to: comma + 1, kind: 'role', hasComma: true }
    : undefined;
}

/** “In April”, “In 2021”, “On Monday”, “In April 2021”. */
function behindTime(tokens: readonly Token[]): OpeningPhrase | undefined {
  const [preposition, time, year] = tokens;
  if (!/^(?:in|on)$/u.test(preposition!.lower) || !time) return undefined;
  const isNamed = isCapitalised(time) && DAYS_AND_MONTHS.has(time.lower);
  if (!isNamed && !isYear(time)) return undefined;
  const to = isNamed && monthNumber(time.text) !== undefined && isYear(year) ? 3 : 2;
  return { to, kind: 'time', hasComma: false };
}

function isYear(token: Token | undefined): boolean {
  return /^(?:1[89]|20)\d\d$/.test(token?.text ?? '');
}
