import { justBefore } from '../characters/just-before.js';
import type { Paragraph } from '../paragraph.js';
import { stretchesOf } from '../stretch.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import type { HalfPair } from './half-pair.js';
import type { QuotationMark } from './quotation-marks.js';
import { isAttribution, isSpoken, SMALL_IN_TITLE } from './quoted-words.js';
import { stopsInside } from './stops-inside.js';

/** Where the mark that would close what a mark opens is missing, by rules of thumb: a Document offset; none where nothing tells. */
export function missingClose({ mark, others, limit, known }: HalfPair): number | undefined {
  if (known !== undefined) return known;
  const { paragraph } = mark;
  const first = paragraph.tokenAt(mark.end);
  if (!first) return undefined;
  const rest = paragraph.text.slice(mark.end - paragraph.start, limit - paragraph.start);
  const speech = isSpeech(mark) ? endOfSpeech(mark, limit) : undefined;
  const next = /[.]\s\p{Lu}/u.exec(rest);
  const oneSentence = next ? next.index + next[0].length : rest.length;
  for (const { index } of rest.matchAll(/[,!?](?= )/gu)) {
    const at = mark.end + index + 1;
    if ((index < oneSentence || (speech ?? 0) > at) && isAttribution(rest.slice(index + 1))) return at;
  }
  if (speech !== undefined) return speech;
  const tokens = paragraph.tokens.slice(first.index).filter(({ start }) => start < limit);
  if (isNickname(mark, tokens)) return endOfWord(first, paragraph);
  const last = isComplement(mark)
    ? endOfSentence(tokens)
    : isCapitalised(first)
      ? endOfTitle(tokens)
      : endOfPhrase(tokens);
  if (last && isCapitalised(first) && saysMore(tokens, tokens.indexOf(last))) return endOfSpeech(mark, limit);
  return last && past(last, paragraph, others);
}

/** “called the result “modest and wet.”: what somebody calls a thing comes last in its sentence. */
function isComplement({ start, paragraph }: QuotationMark): boolean {
  const before = justBefore(paragraph.text, start - paragraph.start);
  return /(?<!\p{L})(?:call(?:s|ed|ing)?|described)(?: (?:it|him|her|them|this|that)| (?:the|his|her|its|their|a) \p{Ll}+)(?: as)? $/u.test(
    before,
  );
}

function endOfSentence(tokens: readonly Token[]): Token | undefined {
  const mark = tokens.findIndex(({ text }) => /^(?:[.!?;:—–]|\.{2,}|…)$/u.test(text));
  return tokens[(mark < 0 ? tokens.length : mark) - 1];
}

/** “Finley “Finn Polmar”: one capitalised word between a first name and a surname. */
function isNickname({ start, paragraph }: QuotationMark, tokens: readonly Token[]): boolean {
  const before = paragraph.tokens[paragraph.tokenAt(start)!.index - 1];
  const [first, second, third] = tokens;
  return (
    before?.pos === 'PROPN' &&
    isCapitalised(before) &&
    second?.pos === 'PROPN' &&
    isCapitalised(first!) &&
    isCapitalised(second) &&
    !(third && isCapitalised(third))
  );
}

/** “I solemnly swear”, “Anna’s work has changed”: a subject with its verb, and no title. */
function saysMore(tokens: readonly Token[], last: number): boolean {
  if (/^(?:I|We|You|It|He|She|They|There)$/u.test(tokens[0]!.text) && last === 0) return true;
  return /^(?:is|are|was|were|has|have|will|would|can|could|do|does|did|don['’]t|played)$/u.test(
    tokens[last + 1]?.lower ?? '',
  );
}

/** True of a quotation that is a sentence: it begins one, or follows a comma, a colon or “said”. */
function isSpeech({ start, paragraph }: QuotationMark): boolean {
  const before = justBefore(paragraph.text, start - paragraph.start).trimEnd();
  if (before === '' || /[.!?:]["”’)]*$/u.test(before)) return true;
  const after = paragraph.text.slice(start + 1 - paragraph.start);
  return /,$/u.test(before)
    ? REPORTING_VERBS.has(lastWord(before))
    : REPORTING_VERBS.has(lastWord(before)) && /^\p{Lu}/u.test(after);
}

function lastWord(text: string): string {
  return /(\p{L}+)\P{L}*$/u.exec(text)?.[1]?.toLowerCase() ?? '';
}

/**
 * The end of its sentence and of those behind it that are spoken as well; of its paragraph where it opens that, for then the
 * speaker is named elsewhere.
 */
function endOfSpeech({ start, paragraph }: QuotationMark, limit: number): number {
  if (start === paragraph.start && limit === paragraph.end) return paragraph.end;
  const all = stretchesOf(paragraph);
  let at = all.findIndex((stretch) => stretch.end > start + 1);
  if (at < 0) return limit;
  // Where the writer says “I” too, nothing tells the two apart.
  if (isSpoken({ start: paragraph.start, end: start }, paragraph)) return Math.min(all[at]!.end, limit);
  while (all[at + 1] && all[at + 1]!.end <= limit && isSpoken(all[at + 1]!, paragraph)) at++;
  return Math.min(all[at]!.end, limit);
}

/** “Prize of the City”: the last capitalised word of a row, with the small words between. */
function endOfTitle(tokens: readonly Token[]): Token | undefined {
  let last: Token | undefined;
  for (const [at, token] of tokens.entries()) {
    if (isCapitalised(token) || /^\p{N}/u.test(token.text)) last = token;
    else if (token.before === '' && /^[’'-]/u.test(token.text)) last = token;
    else if (last && /^[-–]$/u.test(token.text) && token.before === '')
      last = tokens[at + 1]?.before === '' ? tokens[at + 1] : last;
    else if (last && token.before === '' && tokens[at - 1]?.text === '-') last = token;
    else if (!SMALL_IN_TITLE.test(token.lower) && !(token.text === ':' && isCapitalised(tokens[at + 1] ?? token)))
      break;
  }
  return last;
}

/** “silent partner” of “silent partner of the bank”: adjectives and nouns; else up to the next mark. */
function endOfPhrase(tokens: readonly Token[]): Token | undefined {
  let last: Token | undefined;
  for (const token of tokens) {
    const inside =
      /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) ||
      (token.text === '-' && token.before === '') ||
      (!last && token.pos === 'VERB');
    if (!inside) break;
    last = token;
  }
  if (last && last.pos !== 'VERB') return last;
  const mark = tokens.findIndex((token) => token.text !== '-' && !isWord(token));
  return tokens[(mark < 0 ? tokens.length : mark) - 1];
}

/** Behind a word, and behind the comma or full stop after it where the article writes “so,” rather than “so”,. */
function past(last: Token, paragraph: Paragraph, marks: readonly QuotationMark[]): number {
  const next = paragraph.tokens[last.index + 1];
  if (next?.before !== '' || !/^[.,]$/u.test(next.text)) return endOfWord(last, paragraph);
  return stopsInside(marks, (open) => !isSpeech(open)) > 0 ? next.end : next.start;
}

/** The end of the word that a Token begins: the language model cuts words at letters that it does not know (“HollyŁódź”). */
function endOfWord({ end }: Token, { text, start }: Paragraph): number {
  return end + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end - start))?.[0].length ?? 0);
}
