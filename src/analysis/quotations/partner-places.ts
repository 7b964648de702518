import { justBefore } from '../characters/just-before.js';
import type { Paragraph } from '../paragraph.js';
import { type Stretch, stretchesOf } from '../stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../token.js';
import { ARTICLES, COORDINATORS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { missingClose } from './missing-close.js';
import { missingOpen } from './missing-open.js';
import type { QuotationMark } from './quotation-marks.js';
import { isSpoken, lengthQuotedElsewhere, SMALL_IN_TITLE } from './quoted-words.js';

/** Where a pair's missing mark may stand, and what speaks for or against it. */
export interface PartnerPlace {
  /** A Document offset. */
  readonly at: number;
  /** What is true of the place, each a name in the table of weights. */
  readonly traits: readonly string[];
}

/** No quotation of more tokens is looked for within a paragraph. */
const REACH = 200;
/** So many tokens behind a place tell whether it names who spoke: “the minister of health, Anna Berg, said”. */
const SPEAKER_REACH = 14;
/** Lengths in words up to these are one class each. */
const LENGTHS = [1, 2, 3, 4, 6, 9, 14, 24, 49];

/** Words before a quoted word or name: “called ‘the Ark’”. */
const NAMING =
  /^(?:called|termed|dubbed|named|meaning|titled|entitled|known|nicknamed|labelled|labeled|calls|call|calling|term|word|phrase|words|described|describes)$/u;
const CALLING =
  /^(?:call|calls|called|calling|describe|describes|described|describing|dubbed|termed|labelled|labeled|branded)$/u;
const BE = /^(?:am|is|are|was|were|be|been|being|'s|'re|'m)$/u;

/** All places for the partner of `mark`, from it on. */
export function partnerPlaces(mark: QuotationMark, all: readonly QuotationMark[]): PartnerPlace[] {
  const { side, paragraph, start, end } = mark;
  const others = all.filter((other) => other !== mark.partner);
  const near = others.filter((other) => other.paragraph === paragraph && other !== mark);
  if (side === 'open') {
    const limit = near.find((other) => other.start >= end)?.start ?? paragraph.end;
    return closings({ mark, others, limit });
  }
  const floor = near.findLast((other) => other.end <= start)?.end ?? paragraph.start;
  return openings({ mark, others, limit: floor });
}

interface Search {
  readonly mark: QuotationMark;
  readonly others: readonly QuotationMark[];
  /** Where the next mark stands, or the paragraph ends: a Document offset. */
  readonly limit: number;
}

function closings({ mark, others, limit }: Search): PartnerPlace[] {
  const { paragraph } = mark;
  const first = paragraph.tokenAt(mark.end);
  if (!first) return [];
  const tokens = paragraph.tokens.slice(first.index, first.index + REACH).filter(({ end }) => end <= limit);
  const behind = paragraph.text.slice(mark.end - paragraph.start, limit - paragraph.start);
  const known = lengthQuotedElsewhere(
    mark,
    others,
    (text) => behind.startsWith(text) && !/^\p{L}/u.test(behind.slice(text.length)),
  );
  const guess = missingClose(mark, { marks: others });
  const opener = contextBefore(paragraph.tokens, first.index - 1);
  const inside = closesInside(others.filter((other) => other !== mark));
  const begins = caseOf(first);
  const places: PartnerPlace[] = [];
  let [words, ends, title] = [0, 0, true];
  let stretch = stretchesOf(paragraph).find(({ end }) => end > first.start);
  let last: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    const next = paragraph.tokens[token.index + 1];
    const bare = isWordOrNumber(token);
    if (bare) {
      words++;
      last = token;
      title &&= fitsTitle(token);
    } else if (!/^[-:,.!?]/u.test(token.text)) title = false;
    const isEnd = stretch?.mark === token;
    const atLimit = index === tokens.length - 1 && (next === undefined || next.end > limit);
    const loose = atLimit || next === undefined || next.before !== '' || /^[.,;:!?)\]…—–]|^--/u.test(next.text);
    if (loose && last && !/^[([“«$£€]/u.test(token.text)) {
      const kind = bare ? 'w' : token.text.length > 1 ? 'o' : token.text;
      const then = !next ? 'end' : atLimit ? 'mark' : isWordOrNumber(next) ? 'w' : next.text[0]!;
      const said = attribution(paragraph, token.index + 1);
      const past = Math.min(ends, 3);
      const traits = [
        `len/${opener.kind}/${begins}/${classOf(words)}`,
        `len2/${isEnd ? 'e' : ''}/${begins}/${classOf(words)}`,
        `end/${opener.kind}/${begins}/${kind}/${then === 'w' ? '' : then}/${isEnd ? 'e' : ''}`,
        `past/${opener.kind}/${past}`,
        `past2/${begins}/${past}/${isEnd ? 'e' : ''}`,
        `said/${said}/${kind}/${past > 0 ? 1 : 0}`,
        `last/${last.pos}/${kind === 'w' ? 'w' : 'm'}`,
        `style/${inside}/${/[.,]/u.test(kind) ? 'i' : then === '.' || then === ',' ? 'o' : '-'}/${opener.speech}`,
        `final/${opener.speech}/${functionWord(last)}`,
        `limit/${opener.speech}/${atLimit ? then : '-'}/${opener.kind === 'P' ? 'P' : ''}/${isEnd ? 'e' : ''}`,
      ];
      if (then === 'w' && next) {
        traits.push(`next/${opener.speech}/${kind}/${next.pos}/${isCapitalised(next) ? 'C' : ''}`);
        traits.push(`word/${opener.speech}/${functionWord(next)}`);
        if (kind === 'w') traits.push(`pair/${last.pos}/${next.pos}/${opener.speech}`);
      }
      if (begins === 'C' && title) {
        const goes = besideTitle(next);
        traits.push(`title/${isCapitalised(last) ? 'C' : 'l'}/${kind}/${goes}/${opener.speech}`);
        traits.push(`title2/${opener.kind}/${words > 1 ? 2 : 1}/${goes}`);
      } else if (begins === 'C') traits.push(`notitle/${opener.kind}`);
      if (isEnd && stretch) {
        const following = stretch.next && stretch.next.start < limit ? stretch.next : undefined;
        traits.push(
          `spoken/${spoken(stretch)}/${following ? spoken(following) : '-'}/${opener.speech}`,
          `spoken2/${opener.kind}/${following ? spoken(following) : '-'}`,
        );
      }
      if (known !== undefined && mark.end + known === last.end) traits.push('known');
      if (guess === token.end) {
        const at = `${kind === 'w' ? 'w' : 'm'}${isEnd ? 'e' : ''}`;
        if (opener.kind === 'N' && begins === 'C' && words === 1) traits.push('nickname/-');
        if (opener.kind === 'k' && begins === 'l') traits.push('complement/-');
        traits.push('thumb/-', `thumb2/${begins}/${at}`, `thumb3/${opener.kind}/${at}`, `thumb4/${classOf(words)}`);
      }
      places.push({ at: token.end, traits });
    }
    if (isEnd) {
      ends++;
      stretch = stretch?.next;
      title = false;
    }
    if (stretch && token.end >= stretch.end) stretch = stretch.next;
  }
  return places;
}

function openings({ mark, others, limit: floor }: Search): PartnerPlace[] {
  const { paragraph } = mark;
  const at = paragraph.tokenAt(mark.start)?.index ?? paragraph.tokens.length;
  const tokens = paragraph.tokens.slice(Math.max(0, at - REACH), at).filter(({ start }) => start >= floor);
  const lastWord = tokens.findLast(isWord);
  if (!lastWord) return [];
  const before = paragraph.text.slice(floor - paragraph.start, mark.start - paragraph.start).replace(/[.,]$/u, '');
  const known = lengthQuotedElsewhere(
    mark,
    others,
    (text) => before.endsWith(text) && !/\p{L}$/u.test(before.slice(0, -text.length)),
  );
  const guess = missingOpen(mark, { marks: others });
  const final = tokens.at(-1)!;
  const kind = isWordOrNumber(final) ? 'w' : final.text.length > 1 ? 'o' : final.text;
  const after = paragraph.text.slice(mark.end - paragraph.start, mark.end - paragraph.start + 3);
  const said = attribution(paragraph, at + 1);
  const next = /^\s*$/u.test(after)
    ? 'end'
    : /^ \p{Lu}/u.test(after)
      ? 'C'
      : /^ /u.test(after)
        ? 'w'
        : /^[.,)]/u.test(after)
          ? after[0]!
          : 'o';
  const then = /^[acd]/u.test(said) ? said[0]! : next;
  const close = `${kind}${then}`;
  const finish = isCapitalised(lastWord) ? 'C' : 'l';
  const places: PartnerPlace[] = [];
  let [words, starts, title] = [0, 0, true];
  let stretch: Stretch | undefined = stretchesOf(paragraph).findLast(({ start }) => start <= lastWord.start);
  for (const token of tokens.toReversed()) {
    const previous = token.start > floor ? paragraph.tokens[token.index - 1] : undefined;
    if (isWordOrNumber(token)) {
      words++;
      title &&= fitsTitle(token);
    } else if (token.start < lastWord.start && !/^[-:,]/u.test(token.text)) title = false;
    const isStart = stretch?.start === token.start || token.start === paragraph.start;
    const loose = token.before !== '' || !previous || /^[([—–]/u.test(previous.text);
    if (loose && words > 0 && !/^[,.;:!?)\]%]/u.test(token.text)) {
      const { kind: opener } = contextBefore(
        paragraph.tokens,
        token.start > floor ? token.index - 1 : -1,
        floor > paragraph.start,
      );
      const begins = caseOf(token);
      const sides = isStart ? 's' : begins;
      const past = Math.min(starts, 3);
      const traits = [
        `len/${close}/${classOf(words)}`,
        `len2/${sides}/${finish}/${classOf(words)}`,
        `open/${opener}/${sides}/${kind}`,
        `open2/${opener}/${sides}/${then}`,
        `past/${close}/${past}`,
        `first/${token.pos}/${begins}/${kind === 'w' ? 'w' : 'm'}`,
        `word/${functionWord(token)}/${opener}`,
      ];
      if (previous && isWordOrNumber(previous)) {
        traits.push(`pair/${previous.pos}/${token.pos}/${begins}`, `prev/${functionWord(previous)}/${begins}`);
      }
      if (title && words > 0) {
        const goes = besideTitle(previous);
        traits.push(`title/${begins}/${finish}/${goes}/${words > 1 ? 2 : 1}`);
      } else traits.push(`notitle/${finish}`);
      if (isStart && stretch) {
        const preceding = stretch.previous && stretch.previous.start >= floor ? stretch.previous : undefined;
        traits.push(
          `spoken/${spoken(stretch)}/${preceding ? spoken(preceding) : '-'}/${close}`,
          `spoken2/${spoken(stretch)}/${token.start === paragraph.start ? 'P' : ''}/${kind}`,
        );
      }
      if (token.start === paragraph.start) traits.push(`whole/${close}`);
      if (!previous && floor > paragraph.start) traits.push('floor');
      if (known !== undefined && floor + before.length - known === token.start) traits.push('known');
      if (guess === token.start)
        traits.push('thumb/-', `thumb2/${sides}/${finish}/${kind}`, `thumb3/${opener}/${sides}`, `thumb4/${then}`);
      places.push({ at: token.start, traits });
    }
    if (isStart) {
      starts++;
      stretch = stretch?.previous;
      title = false;
    }
  }
  return places;
}

/** What stands before an opening mark, as far as it tells what is quoted: a sentence, a title, a phrase. */
function contextBefore(
  tokens: readonly Token[],
  at: number,
  behindMark = false,
): { readonly kind: string; readonly speech: 's' | 'p' } {
  let index = at;
  // The mark itself.
  while (index >= 0 && /^["“”„«»]$/u.test(tokens[index]!.text)) index--;
  const token = tokens[index];
  const speech = (kind: string) => ({ kind, speech: 's' as const });
  const phrase = (kind: string) => ({ kind, speech: 'p' as const });
  if (!token) return speech(behindMark ? 'M' : 'P');
  const { text, lower, pos } = token;
  if (text === ',') {
    const near = tokens.slice(Math.max(0, index - 4), index);
    return near.some((word) => REPORTING_VERBS.has(word.lower)) ? speech('r,') : phrase(',');
  }
  if (text === ':') return speech(':');
  if (/^[.!?…]+$/u.test(text) || (text.endsWith('.') && !isWordOrNumber(token))) return speech('S');
  if (!isWordOrNumber(token)) return phrase(/^[([]/u.test(text) ? '(' : /^[—–-]/u.test(text) ? '-' : 'm');
  if (REPORTING_VERBS.has(lower)) return phrase('r');
  if (NAMING.test(lower)) return phrase('n');
  // “called the result “modest and wet””
  if (tokens.slice(Math.max(0, index - 2), index).some((word) => CALLING.test(word.lower))) return phrase('k');
  if (ARTICLES.has(lower)) return phrase('d');
  if (POSSESSIVES.has(lower) || lower === "'s") return phrase('h');
  if (BE.test(lower)) return phrase('b');
  if (lower === 'that') return phrase('t');
  if (lower === 'as' || lower === 'to') return phrase(lower);
  if (PREPOSITIONS.has(lower)) return phrase('p');
  if (COORDINATORS.has(lower)) return phrase('c');
  if (SUBJECT_PRONOUNS.has(lower)) return phrase('i');
  return phrase(isCapitalised(token) ? 'N' : pos);
}

/** Whether “she said”, “said the minister” begin at a token: at once, or behind a comma; farther off, behind a longer name. */
function attribution({ tokens }: Paragraph, from: number): string {
  const first = tokens[from];
  if (!first) return '-';
  const behind = /^[,.]$/u.test(first.text) && first.before === '';
  const at = behind ? from + 1 : from;
  if (!tokens[at] || (!behind && first.before === '')) return '-';
  for (let index = at; index < tokens.length && index < at + SPEAKER_REACH; index++) {
    const { text, lower } = tokens[index]!;
    if (/^[.!?;:"“”(]$/u.test(text) || lower === 'that') return '-';
    if (!REPORTING_VERBS.has(lower)) continue;
    const words = index - at;
    const near = words === 0 || (words === 1 && !isLowerCase(tokens[at]!)) || SUBJECT_PRONOUNS.has(tokens[at]!.lower);
    return `${near ? 'a' : words < 5 ? 'c' : 'd'}${behind ? 'b' : ''}`;
  }
  return '-';
}

/** Whether a word begins with a capital, a small letter or neither. */
function caseOf(token: Token): 'C' | 'l' | 'n' {
  return isCapitalised(token) ? 'C' : isLowerCase(token) ? 'l' : 'n';
}

/** True of a word that the title of a work may have, in which all but small words have capitals. */
function fitsTitle(token: Token): boolean {
  return isCapitalised(token) || SMALL_IN_TITLE.test(token.lower) || /^[\p{N}'’]/u.test(token.text);
}

/** What stands beside a possible title: a mark or nothing, a word with a capital, a small one that titles have, another. */
function besideTitle(token: Token | undefined): 'm' | 'C' | 's' | 'w' {
  if (!token || !isWordOrNumber(token)) return 'm';
  return isCapitalised(token) ? 'C' : SMALL_IN_TITLE.test(token.lower) ? 's' : 'w';
}

/** `isWord`, without what TypeScript would conclude of a Token that is none. */
function isWordOrNumber(token: Token): boolean {
  return isWord(token);
}

function spoken(stretch: Stretch): string {
  return isSpoken(stretch, stretch.paragraph) ? '1' : '0';
}

const CLOSED =
  /^(?:a|an|the|this|that|and|or|but|of|in|on|at|to|for|by|with|from|as|is|are|was|were|has|have|had|will|would|could|can|when|if|because|which|who|while|after|before|he|she|it|they|we|i|you|his|her|its|their|not|than|into|about|during|there|what|how|said|says|so|also)$/u;

/** The word itself where it is of a closed class, and none of a name. */
function functionWord({ lower, text, pos }: Token): string {
  if (CLOSED.test(lower)) return /^\p{Lu}/u.test(text) && lower !== 'i' ? `^${lower}` : lower;
  return `:${pos}${/ing$/u.test(lower) && pos === 'VERB' ? 'ing' : ''}`;
}

function classOf(words: number): number {
  const at = LENGTHS.findIndex((most) => words <= most);
  return at < 0 ? LENGTHS.length : at;
}

/**
 * Where most commas and full stops stand beside the closing mark of a phrase: 1 within it, as American houses have it, -1 outside, 0 where
 * nothing tells.
 */
function closesInside(marks: readonly QuotationMark[]): number {
  let inside = 0;
  for (const { side, start, end, paragraph, partner } of marks) {
    if (side !== 'close' || !partner) continue;
    const { text, start: from } = paragraph;
    // A sentence has its full stop within the marks everywhere.
    if (!/\p{Ll}[\p{L}’']* $/u.test(justBefore(text, partner.start - from, 20))) continue;
    if (/[.,]/u.test(text[start - from - 1] ?? '')) inside++;
    else if (/[.,]/u.test(text[end - from] ?? '')) inside--;
  }
  return Math.sign(inside);
}
