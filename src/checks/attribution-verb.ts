import { isVerbless } from '../analysis/grammar/verbless.js';
import { followsQuotation } from '../analysis/quotations/attribution.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isNoun, isWord, type Token } from '../analysis/token.js';
import { ARTICLES, POSSESSIVES, PREPOSITIONS } from '../analysis/words/function-words.js';
import { defineCheck, type Hit, insert, type Suggestion } from './check.js';

/** The longest attribution, in words. */
const LONGEST = 12;

/** ““We are ready,” the minister on Monday.”: who speaks, without the verb of saying. */
export const attributionVerb = defineCheck({
  about: 'Who speaks, after the words that are quoted, without “said” (““We are ready,” the minister on Monday.”).',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const speaker = speakerAfter(stretch);
      if (!speaker) continue;
      yield { start: speaker[0]!.start, end: speaker.at(-1)!.end, suggestions: [addSaid(speaker)] };
    }
  },
});

/** All words after a closed quotation that a comma ends, up to the full stop: those that name a person and have no verb. */
function speakerAfter({ tokens, mark, endsBare, paragraph }: Stretch): readonly Token[] | undefined {
  if (mark?.text !== '.' || !endsBare || !/^["“«]/u.test(paragraph.text)) return undefined;
  let from = tokens.findIndex(({ index }) => followsQuotation(paragraph.tokens, index));
  if (from < 2) return undefined;
  // “… ready”, the minister: where the comma stands behind the mark, as other languages have it.
  if (tokens[from]!.text === ',') from++;
  else if (!/^[,?!]$/u.test(tokens[from - 2]!.text)) return undefined;
  const opening = tokens.findIndex(({ text }) => /^["“«]$/u.test(text));
  const close = tokens.findLastIndex(({ text }, at) => at < from && /^["”»]$/u.test(text));
  if (opening > 0 && opening < close) return undefined;
  const rest = tokens.slice(from, -1);
  if (
    !rest.every((token) => token.text === ',' || isWord(token)) ||
    rest.length > LONGEST ||
    !namesPerson(rest) ||
    !isVerbless(rest)
  )
    return undefined;
  return rest;
}

/** “he”, “the minister”, “Ana Sousa”: alone, or before “on Monday” or “in Lisbon”. */
function namesPerson(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (!first) return false;
  if (/^(?:he|she|they)$/u.test(first.lower)) return isLowerCase(first);
  if (isCapitalised(first))
    return words.length > 1 && second !== undefined && (isCapitalised(second) || startsWhen(second));
  if (!ARTICLES.has(first.lower) && !POSSESSIVES.has(first.lower)) return false;
  return isNoun(second) || second?.pos === 'ADJ';
}

function startsWhen({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower);
}

/** “said the minister”, but “he said”. */
function addSaid([first]: readonly Token[]): Suggestion {
  const pronoun = /^(?:he|she|they)$/u.test(first!.lower);
  return pronoun ? insert(first!.end, ' said', 'write “said”') : insert(first!.start, 'said ', 'write “said”');
}
