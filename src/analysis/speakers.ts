import { followsQuotation, isNamedAsSpeaker } from './attribution.js';
import { otherGender } from './gender.js';
import type { Mention } from './people.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import { isWord, type Token } from './token.js';

/** How many paragraphs back a speaker may have been named. */
const PARAGRAPHS = 2;

/**
 * Who a pronoun after a quotation means, as in ““…,” she added”: whoever spoke last, where the article names that person; none
 * where the pronoun is no attribution or another voice stands between.
 */
export function speakerBefore(mentions: readonly Mention[], index: number): Mention | undefined {
  const pronoun = mentions[index]!;
  const { paragraph } = pronoun.sentence;
  if (pronoun.quoted || !followsQuotation(paragraph.tokens, pronoun.token.index) || !reports(pronoun)) return undefined;
  let since: Mention | undefined;
  for (let i = index - 1; i >= 0; i--) {
    const other = mentions[i]!;
    if (paragraph.index - other.sentence.paragraph.index > PARAGRAPHS) return undefined;
    if (other.quoted) continue;
    if (speaks(other)) {
      // Whom the speaker speaks of, in the same sentence, takes no turn; who acts in a later one may.
      if (since && since.at > other.at) return undefined;
      return other.kind === 'name' && other.gender ? other : undefined;
    }
    if (!since && other.gender !== otherGender(pronoun.gender!)) since = other;
  }
  return undefined;
}

/** True right before a verb of saying. */
function reports({ token, sentence }: Mention): boolean {
  return sentence.paragraph.tokens
    .slice(token.index + 1, token.index + 4)
    .some(({ lower }) => REPORTING_VERBS.has(lower));
}

/** True where a verb of saying stands right after whoever is mentioned, or right before. */
export function speaks({ end, token, sentence }: Mention): boolean {
  const { tokens } = sentence.paragraph;
  let next = token.index;
  while (tokens[next] && tokens[next]!.start < end) next++;
  const after = tokens.slice(next, next + 4).filter(isWord);
  const verb = (word: Token | undefined) => word !== undefined && REPORTING_VERBS.has(word.lower);
  if (verb(after[0]) || (after[0]?.pos === 'ADV' && verb(after[1]))) return true;
  return isNamedAsSpeaker(tokens, token.index);
}
