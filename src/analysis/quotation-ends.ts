import type { Span } from '../document/span.js';
import { finiteness } from './finite-verb.js';
import { POSSESSIVES, TIMES } from './function-words.js';
import type { Paragraph } from './paragraph.js';
import type { QuotationMark, QuotationMarks } from './quotation-marks.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import type { Stretch } from './stretch.js';
import { isCapitalised, isWord, type Token } from './token.js';

/** Words of a title that are not capitalised within it. */
const SMALL = /^(?:of|the|in|and|for|a|an|to|on|at|with|from|by|de|da|do|la|le|el)$/u;
/** Words before a quoted word or name: “called ‘the Ark’”. */
const NAMING =
  /^(?:called|termed|dubbed|named|meaning|titled|entitled|known|nicknamed|labelled|labeled|calls|call|calling|term|word|phrase|words)$/u;

/**
 * Where the missing mark of a pair would stand: a Document offset, or none where nothing tells. In turn it is looked for
 * where the same words are quoted elsewhere, at an attribution (“…, she said”), at the edge of a title or a name, and
 * at the edge of the phrase that the other mark touches.
 */
export function missingPartner(mark: QuotationMark, all: QuotationMarks): number | undefined {
  return mark.side === 'open' ? missingClose(mark, all) : missingOpen(mark, all);
}

function missingClose(mark: QuotationMark, { marks }: QuotationMarks): number | undefined {
  const { paragraph } = mark;
  const first = paragraph.tokenAt(mark.end);
  if (!first) return undefined;
  const limit =
    marks.find((other) => other.paragraph === paragraph && other.start > mark.start)?.start ?? paragraph.end;
  const rest = paragraph.text.slice(mark.end - paragraph.start, limit - paragraph.start);
  const known = sameWords(mark, marks, (text) => rest.startsWith(text) && !/^\p{L}/u.test(rest.slice(text.length)));
  if (known !== undefined) return mark.end + known;
  const speech = isSpeech(mark) ? endOfSpeech(mark, limit) : undefined;
  for (const { index } of rest.matchAll(/[,!?](?= )/gu)) {
    const at = mark.end + index + 1;
    const isOneSentence = !/[.]\s\p{Lu}/u.test(rest.slice(0, index));
    if ((isOneSentence || (speech ?? 0) > at) && isAttribution(rest.slice(index + 1))) return at;
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
  return last && past(last, paragraph, marks);
}

/** “called the result “modest and wet.”: what somebody calls a thing comes last in its sentence. */
function isComplement({ start, paragraph }: QuotationMark): boolean {
  const before = paragraph.text.slice(0, start - paragraph.start);
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

/** True of text that goes on with “ she said”, “ said the minister”, “ Anna Berg told”. */
function isAttribution(text: string): boolean {
  const words = /^ (?:\p{L}+[ -]){0,3}\p{L}+/u.exec(text)?.[0].trim().split(/[ -]/u) ?? [];
  const verb = words.findIndex((word) => REPORTING_VERBS.has(word.toLowerCase()));
  return verb === 0 || (verb > 0 && /^(?:he|she|they|it|we|I|the|one|\p{Lu}.*)$/u.test(words[0]!));
}

/** True of a quotation that is a sentence: it begins one, or follows a comma, a colon or “said”. */
function isSpeech({ start, paragraph }: QuotationMark): boolean {
  const before = paragraph.text.slice(0, start - paragraph.start).trimEnd();
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
  const all = paragraph.stretches;
  let at = all.findIndex((stretch) => stretch.end > start + 1);
  if (at < 0) return limit;
  // Where the writer says “I” too, nothing tells the two apart.
  if (isSpoken({ start: paragraph.start, end: start }, paragraph)) return Math.min(all[at]!.end, limit);
  while (all[at + 1] && all[at + 1]!.end <= limit && isSpoken(all[at + 1]!, paragraph)) at++;
  return Math.min(all[at]!.end, limit);
}

/** True of a sentence as people say it: it speaks of “I”, “we” or “you”, or shortens its words. */
function isSpoken({ start, end }: Span, paragraph: Paragraph): boolean {
  const text = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
  return /(?<![\p{L}’'])(?:I|we|our|my|us|you|your)(?!\p{L})|\p{L}(?:n['’]t|['’](?:re|ve|ll|m))(?!\p{L})|(?<!\p{L})(?:it|that|there|what|he|she)['’]s(?!\p{L})/iu.test(
    text.replace(/(?<!\p{L})US(?!\p{L})/gu, ''),
  );
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
    else if (!SMALL.test(token.lower) && !(token.text === ':' && isCapitalised(tokens[at + 1] ?? token))) break;
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
  return closesInside(marks) ? next.end : next.start;
}

/** True where most commas and full stops beside the closing mark of a phrase stand within it, as American houses have it. */
function closesInside(marks: readonly QuotationMark[]): boolean {
  let inside = 0;
  for (const { side, start, end, paragraph, partner } of marks) {
    if (side !== 'close' || !partner || isSpeech(partner)) continue;
    const { text, start: from } = paragraph;
    if (/[.,]/u.test(text[start - from - 1] ?? '')) inside++;
    else if (/[.,]/u.test(text[end - from] ?? '')) inside--;
  }
  return inside > 0;
}

/** The end of the word that a Token begins: the language model cuts words at letters that it does not know (“HollyŁódź”). */
function endOfWord({ end }: Token, { text, start }: Paragraph): number {
  return end + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end - start))?.[0].length ?? 0);
}

/** The length of other quotations that hold the words at hand, the longest first. */
function sameWords(
  mark: QuotationMark,
  marks: readonly QuotationMark[],
  fits: (text: string) => boolean,
): number | undefined {
  const lengths = marks
    .filter((other) => other !== mark && other.side === 'open' && other.partner && other.partner.start - other.end < 80)
    .map((other) =>
      other.paragraph.text.slice(other.end - other.paragraph.start, other.partner!.start - other.paragraph.start),
    )
    .filter((text) => /\p{L}{3}/u.test(text) && fits(text.replace(/[.,]$/u, '')))
    .map((text) => text.replace(/[.,]$/u, '').length);
  return lengths.length > 0 ? lengths.reduce((most, length) => Math.max(most, length)) : undefined;
}

function missingOpen(mark: QuotationMark, { marks }: QuotationMarks): number | undefined {
  const { paragraph } = mark;
  const floor =
    marks.findLast((other) => other.paragraph === paragraph && other.end <= mark.start)?.end ?? paragraph.start;
  const before = paragraph.text.slice(floor - paragraph.start, mark.start - paragraph.start).replace(/[.,]$/u, '');
  const known = sameWords(
    mark,
    marks,
    (text) => before.endsWith(text) && !/\p{L}$/u.test(before.slice(0, -text.length)),
  );
  if (known !== undefined) return floor + before.length - known;
  const tokens = paragraph.tokens.filter(({ start, end }) => start >= floor && end <= mark.start);
  const words = tokens.filter(isWord);
  if (words.length === 0) return undefined;
  const sentence = paragraph.stretches.findLast(({ start }) => start < words.at(-1)!.end);
  const from = tokens.findIndex(({ start }) => start >= Math.max(floor, sentence?.start ?? floor));
  const own = tokens.slice(Math.max(0, from));
  const text = paragraph.text.slice(0, mark.start - paragraph.start);
  const after = paragraph.text.slice(mark.end - paragraph.start);
  if ((/[,!?]$/u.test(text) && isAttribution(after)) || (/^,/u.test(after) && isAttribution(after.slice(1))))
    return startOfSpeech(sentence, floor, paragraph) ?? own[0]?.start;
  const bracket = /^\)/u.test(after) ? own.findLast(({ text }) => text === '(') : undefined;
  if (bracket && !own.slice(own.indexOf(bracket)).some(({ text }) => text === ',')) return bracket.end;
  const opener = own.findLastIndex((token, at) => opens(own, token, at));
  if (opener >= 0 && own[opener + 1]) return startAfter(own, opener, after)?.start;
  if (isWholeParagraph(mark, text, floor)) return paragraph.start;
  if (/[.!?]$/u.test(text) && sentence && isSpoken(sentence, paragraph))
    return startOfSpeech(sentence, floor, paragraph);
  return (isCapitalised(words.at(-1)!) ? startOfTitle(own) : startOfPhrase(own))?.start;
}

/** The start of the sentence, or of those before it where they are spoken as well. */
function startOfSpeech(sentence: Stretch | undefined, floor: number, paragraph: Paragraph): number | undefined {
  let first = sentence;
  while (first?.previous && first.previous.start >= floor && isSpoken(first.previous, paragraph))
    first = first.previous;
  return first && first.start >= floor ? first.start : undefined;
}

/**
 * Nothing but what is quoted: sentences, the last of them before the mark, in a paragraph that is spoken or that goes on with what
 * the one before quotes.
 */
function isWholeParagraph({ end, paragraph }: QuotationMark, text: string, floor: number): boolean {
  return (
    floor === paragraph.start &&
    end === paragraph.end &&
    /[.!?]$/u.test(text) &&
    paragraph.stretches.some((stretch) => isSpoken(stretch, paragraph))
  );
}

/** The first word that is quoted: of “said a grand bargain is due” the adjective, for a phrase that goes on outside has its article there. */
function startAfter(tokens: readonly Token[], opener: number, after: string): Token | undefined {
  let at = opener + 1;
  const naming = NAMING.test(tokens[opener]!.lower);
  if (naming && /^(?:it|them|him|her|this|that|\p{L}+sel(?:f|ves))$/u.test(tokens[at]!.lower) && tokens[at + 1]) at++;
  if (naming && tokens[at]!.lower === 'for' && tokens[at + 1]) at++;
  const isArticle = /^(?:the|a|an)$/u.test(tokens[at]!.text);
  const isShort = tokens.length - at <= 3;
  const goesOn =
    REPORTING_VERBS.has(tokens[opener]!.lower) && /^ (?:is|was|are|were|has|had|will|would|could)\b/u.test(after);
  return isArticle && isShort && (naming || goesOn) && tokens[at + 1] ? tokens[at + 1] : tokens[at];
}

/** A colon, “said”, “said,” or “called”: what follows is quoted. */
function opens(tokens: readonly Token[], token: Token, at: number): boolean {
  const next = tokens[at + 1];
  if (token.text === ':' && !isQuotable(tokens, at)) return false;
  // “…, saying, You really tried”; “the words of the Charter, We the peoples”: a capital that no name has.
  if (
    token.text === ',' &&
    next &&
    /^(?:I|We|You|It|They|This|That|There|The|What|Why|How|If|Don['’]t)$/u.test(next.text)
  )
    return next.text !== 'I' || /(?:ing|ed|said|says)$/u.test(tokens[at - 1]?.lower ?? '');
  if (token.text === ':' || NAMING.test(token.lower)) return tokens[at + 1]?.lower !== 'as' && isWord(tokens[at + 1]);
  if (token.lower === 'as') return NAMING.test(tokens[at - 1]?.lower ?? '');
  if (token.text === ',') return REPORTING_VERBS.has(tokens[at - 1]?.lower ?? '');
  return (
    REPORTING_VERBS.has(token.lower) &&
    token.pos === 'VERB' &&
    isWord(tokens[at + 1]) &&
    tokens[at + 1]!.lower !== 'that'
  );
}

/** What follows a colon is a sentence or a title: not “credit: work of a friend”. */
function isQuotable(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1);
  const before = tokens[at - 1];
  // “Transforming Kenya: Pathways to Unity” is one title.
  if (
    before &&
    at > 1 &&
    isCapitalised(before) &&
    rest[0] &&
    isCapitalised(rest[0]) &&
    rest.filter(isCapitalised).length > 1
  )
    return false;
  return rest[0] !== undefined && (isCapitalised(rest[0]) || rest.some((_, index) => finiteness(rest, index) !== 'no'));
}

function startOfTitle(tokens: readonly Token[]): Token | undefined {
  let first: Token | undefined;
  for (const [back, token] of tokens.toReversed().entries()) {
    const before = tokens[tokens.length - back - 2];
    // “Transforming Kenya: Pathways to Unity”
    if (token.text === ':' && before && isCapitalised(before)) continue;
    if (token.text !== '-' && !isWord(token)) {
      if (!first) continue;
      break;
    }
    if (isCapitalised(token)) first = token;
    else if (!SMALL.test(token.lower) && token.text !== '-') break;
  }
  return first;
}

function startOfPhrase(tokens: readonly Token[]): Token | undefined {
  let first: Token | undefined;
  for (const token of tokens.toReversed()) {
    if (!first && !isWord(token)) continue;
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(token.pos) && token.text !== '-') break;
    if (POSSESSIVES.has(token.lower)) break;
    first = token;
  }
  if (first && isCapitalised(tokens.findLast(isWord)!)) return first;
  return (first && startOfPredicate(tokens, first)) ?? first ?? tokens.findLast(isWord);
}

/** “is the sleeper issue in the town”, “described her as a planet in her own orbit”: all that the verb or “as” says. */
function startOfPredicate(tokens: readonly Token[], first: Token): Token | undefined {
  let at = tokens.indexOf(first) - 1;
  for (; at > 0; at--) {
    const { lower, pos } = tokens[at]!;
    const inside = /^(?:ADJ|NOUN|DET)$/u.test(pos) || /^(?:of|in|for|to|and|with|its|their|her|his|own)$/u.test(lower);
    if (!inside || TIMES.has(lower)) break;
  }
  const opener = tokens[at];
  const isOpener = opener !== undefined && /^(?:is|are|was|were|be|been|being|as)$/u.test(opener.lower);
  return isOpener && /^(?:DET|ADJ|NOUN)$/u.test(tokens[at + 1]?.pos ?? '') ? tokens[at + 1] : undefined;
}
