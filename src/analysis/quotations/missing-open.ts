import { justBefore } from '../characters/just-before.js';
import { finiteness } from '../grammar/finite-verb.js';
import type { Paragraph } from '../paragraph.js';
import { type Stretch, stretchesOf } from '../stretch.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import { POSSESSIVES, TIMES } from '../words/function-words.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import type { HalfPair } from './half-pair.js';
import { LONGEST } from './partner-place.js';
import type { QuotationMark } from './quotation-marks.js';
import { isAttribution, isSpoken, NAMING, SMALL_IN_TITLE } from './quoted-words.js';

/** Where the mark that would open what a mark closes is missing, by rules of thumb: a Document offset; none where nothing tells. */
export function missingOpen({ mark, limit, known }: HalfPair): number | undefined {
  if (known !== undefined) return known;
  const { paragraph } = mark;
  const tokens = paragraph.tokens.filter(({ start, end }) => start >= limit && end <= mark.start);
  const words = tokens.filter(isWord);
  if (words.length === 0) return undefined;
  const sentence = stretchesOf(paragraph).findLast(({ start }) => start < words.at(-1)!.end);
  const from = tokens.findIndex(({ start }) => start >= Math.max(limit, sentence?.start ?? limit));
  const own = tokens.slice(Math.max(0, from, tokens.length - LONGEST));
  const text = justBefore(paragraph.text, mark.start - paragraph.start);
  const after = paragraph.text.slice(mark.end - paragraph.start);
  if ((/[,!?]$/u.test(text) && isAttribution(after)) || (/^,/u.test(after) && isAttribution(after.slice(1))))
    return startOfSpeech(sentence, limit, paragraph) ?? own[0]?.start;
  const bracket = /^\)/u.test(after) ? own.findLast(({ text }) => text === '(') : undefined;
  if (bracket && !own.slice(own.indexOf(bracket)).some(({ text }) => text === ',')) return bracket.end;
  const opener = own.findLastIndex((token, at) => opens(own, token, at));
  if (opener >= 0 && own[opener + 1]) return startAfter(own, opener, after)?.start;
  if (isWholeParagraph(mark, text, limit)) return paragraph.start;
  if (/[.!?]$/u.test(text) && sentence && isSpoken(sentence, paragraph))
    return startOfSpeech(sentence, limit, paragraph);
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
    stretchesOf(paragraph).some((stretch) => isSpoken(stretch, paragraph))
  );
}

/** The first word that is quoted: of “said a grand bargain is due” the adjective: a phrase that goes on outside has its article there. */
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
    else if (!SMALL_IN_TITLE.test(token.lower) && token.text !== '-') break;
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
