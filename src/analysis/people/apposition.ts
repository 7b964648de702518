import { genderOfFirstName } from '../names/first-names.js';
import { isLowerCase, isVerb, type Token } from '../token.js';
import { POSSESSIVES, SUBORDINATORS } from '../words/function-words.js';
import { wordSet } from '../words/word-set.js';
import { isPersonNoun } from './gendered-nouns.js';

/** How far before a name its apposition may reach, in tokens: “the envoy of the United Nations for the Lake region, Mariama Sow,”. */
const BEFORE = 14;
/** How far behind a name what commas set off may reach, in tokens. */
const SET_OFF = 60;
/** How far behind a name or noun a phrase with a preposition may reach: “Gary Fan of the Neo Democrats”. */
const MODIFIER = 14;
/** How far behind a name its noun may stand, in tokens: “Eri Kaneko, the United Nations spokeswoman”. */
const BEHIND = 8;

const STOPS = /^(?:VERB|AUX|PUNCT|SCONJ)$/u;
const OPENERS = new Set([...SUBORDINATORS, 'after', 'before', 'as', 'since', 'until', 'according', 'like', 'unlike']);
const BE = wordSet('is was became becomes remains remained');

/**
 * The noun before a name that says who it is: “the spokeswoman Eri Kaneko”, “the head of the railway, Leila Boukhari,”. None where the
 * comma may close a phrase of its own: “According to her husband, Maria Lopes …”
 * @param tokens a sentence's
 * @param at the index of the name's first Token
 * @param end the index behind its last
 */
export function appositionBefore(tokens: readonly Token[], at: number, end: number): Token | undefined {
  const before = tokens[at - 1];
  if (before?.pos === 'NOUN') return namesPerson(before) ? before : undefined;
  if (before?.text !== ',' || !closes(tokens, end)) return undefined;
  // “a boy from Irving, Texas,”
  if (tokens[at - 2]?.pos === 'PROPN' && genderOfFirstName(tokens[at]!.lower) === undefined) return undefined;
  const nouns: Token[] = [];
  let start = at - 2;
  for (; start >= 0 && at - start < BEFORE && !STOPS.test(tokens[start]!.pos); start--) {
    const next = tokens[start + 1]!;
    // “the minister’s wife, Ana Lima,” is the wife, and “the team captain, Ana Lima,” the captain.
    const isHead = next.text === ',' || next.pos === 'ADP';
    if (isHead && namesPerson(tokens[start]!)) nouns.push(tokens[start]!);
  }
  if (nouns.length !== 1 || (start < 0 && introduces(tokens[0]!))) return undefined;
  const opener = tokens.find(({ pos }) => pos !== 'PUNCT');
  return opener && introduces(opener) && !tokens.slice(0, at - 1).some(({ text }) => text === ',')
    ? undefined
    : nouns[0];
}

/** The noun set off behind a name, before any preposition or verb: “Eri Kaneko, a spokeswoman for …” */
export function appositionAfter(tokens: readonly Token[], end: number): Token | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  return nounAfter(tokens, end + 1) ?? nounAfter(tokens, predicateAt(tokens, end + 1, 'who'));
}

/**
 * The noun that a name's own clause says of it: “Eri Kaneko is the first spokeswoman to …”, “Eri Kaneko, 36, is …”, and where the name opens
 * the sentence “Eri Kaneko led the union, and was the first spokeswoman to …”.
 * @param tokens a sentence's
 * @param at the index of the name's first Token
 * @param end the index behind its last
 */
export function predicateNoun(tokens: readonly Token[], at: number, end: number): Token | undefined {
  const noun = nounAfter(tokens, predicateAt(tokens, end, undefined));
  if (noun) return noun;
  const behind = pastApposition(tokens, end, Number.POSITIVE_INFINITY);
  if (behind !== end) return nounAfter(tokens, predicateAt(tokens, behind, undefined));
  return at === 0 ? nounAfter(tokens, furtherPredicateAt(tokens, end)) : undefined;
}

/**
 * The index behind “and was” of a second verb that has the sentence's subject: nothing that opens another clause stands before, nor a verb
 * of another's, as in “Kim Okwu said the firm fell and was a burden”.
 */
function furtherPredicateAt(tokens: readonly Token[], end: number): number {
  if (!isVerb(tokens[end])) return tokens.length;
  for (let at = end + 1; at < tokens.length; at++) {
    const { lower, pos, text } = tokens[at]!;
    if (lower === 'and' && BE.has(tokens[at + 1]?.lower ?? '')) return at + 2;
    const isPronoun = pos === 'PRON' && !POSSESSIVES.has(lower);
    const isAct = isVerb(tokens[at]) && !lower.endsWith('ing') && tokens[at - 1]!.lower !== 'to';
    if (pos === 'SCONJ' || isPronoun || isAct || OPENERS.has(lower) || /^["“”;:]$/u.test(text)) return tokens.length;
  }
  return tokens.length;
}

/**
 * The index of the first Token behind what commas set off after a name: “Eri Kaneko, a spokeswoman for the mission, said …” gives
 * that of “said”. Without commas it is the one behind the name.
 */
export function pastApposition(tokens: readonly Token[], end: number, sentenceEnd: number): number {
  if (tokens[end]?.text !== ',') return end;
  // “the envoy for the region, Mariama Sow, called”
  if (isVerb(tokens[end + 1]) && !tokens[end + 1]!.lower.endsWith('ing')) return end + 1;
  for (let at = end + 1; at < Math.min(tokens.length, end + SET_OFF) && tokens[at]!.end <= sentenceEnd; at++) {
    if (tokens[at]!.text !== ',') continue;
    let next = at + 1;
    while (tokens[next]?.pos === 'ADV') next++;
    if (isVerb(tokens[next])) return at + 1;
  }
  return end;
}

/**
 * The index of the verb behind a phrase with a preposition that belongs to a name or noun: “Gary Fan of the Neo Democrats failed”,
 * “Lydia Roth for the ministry, says”. Without such a phrase, or a verb behind it, it is `end`.
 */
export function pastModifier(tokens: readonly Token[], end: number, sentenceEnd: number): number {
  if (!/^(?:of|from|for|at|in)$/u.test(tokens[end]?.lower ?? '')) return end;
  for (let at = end + 1; at < Math.min(tokens.length, end + MODIFIER) && tokens[at]!.end <= sentenceEnd; at++) {
    const { pos, text, lower } = tokens[at]!;
    if (pos === 'VERB' || pos === 'AUX') return at > end + 1 && !lower.endsWith('ing') ? at : end;
    if (pos === 'ADV' && isVerb(tokens[at + 1])) continue;
    if (text === ',' || !/^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|PART|ADP|PUNCT)$/u.test(pos)) {
      const next = tokens[at + 1];
      return text === ',' && isVerb(next) && !next!.lower.endsWith('ing') ? at + 1 : end;
    }
  }
  return end;
}

function predicateAt(tokens: readonly Token[], at: number, word: string | undefined): number {
  const verb = word === undefined ? at : at + 1;
  if (word !== undefined && tokens[at]?.lower !== word) return tokens.length;
  return BE.has(tokens[verb]?.lower ?? '') ? verb + 1 : tokens.length;
}

/**
 * The noun for one person that a determiner at this index opens the way to: “a single mother of three”.
 * @param further the parts of speech of a word that makes what stands before it no more than a part: “a police officer”
 */
export function nounAfter(
  tokens: readonly Token[],
  at: number,
  further = /^(?:ADJ|NOUN|PROPN|CCONJ)$/u,
): Token | undefined {
  const opener = tokens[at]?.lower ?? '';
  if (!/^(?:an?|the|one)$/u.test(opener) && (!POSSESSIVES.has(opener) || opener === 'whose')) return undefined;
  for (let next = at + 1; next < Math.min(tokens.length, at + BEHIND); next++) {
    const token = tokens[next]!;
    // “the federation’s spokesman”, not “a Craig’s wife”
    if (/^['’]s?$/u.test(token.text) && !/^(?:an?|one)$/u.test(opener)) continue;
    if (/^(?:ADP|VERB|AUX|PUNCT|CCONJ|PART)$/u.test(token.pos)) return undefined;
    if (namesPerson(token) && (!goesOn(tokens[next + 1], further) || isOneOfTwo(tokens, next, opener))) return token;
  }
  return undefined;
}

/** “a businessman and former head of the chamber” is one; not “her husband and children”, “a friend and two others”. */
function isOneOfTwo(tokens: readonly Token[], noun: number, opener: string): boolean {
  const [and, next] = [tokens[noun + 1], tokens[noun + 2]];
  return (
    /^(?:an?|the)$/u.test(opener) &&
    and?.lower === 'and' &&
    next !== undefined &&
    /^(?:ADJ|NOUN)$/u.test(next.pos) &&
    isLowerCase(next) &&
    !next.lower.endsWith('s')
  );
}

/** “her husband’s”, “her husband and their children”, “a police officer” do not end in the noun. */
function goesOn(token: Token | undefined, further: RegExp): boolean {
  return token !== undefined && (further.test(token.pos) || /^['’]/u.test(token.text));
}

/** Nothing but a mark or “who” may follow what an apposition names. */
function closes(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next === undefined || next.pos === 'PUNCT' || next.lower === 'who' || next.lower === 'whose';
}

function introduces({ lower, pos }: Token): boolean {
  return pos === 'ADP' || pos === 'SCONJ' || OPENERS.has(lower);
}

function namesPerson({ lower, pos }: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/u.test(pos) && isPersonNoun(lower);
}
