import { isNamedAsSpeaker } from '../quotations/attribution.js';
import { quotationAt } from '../quotations/quotations.js';
import type { Reading } from '../reading.js';
import { isWord, type Token } from '../token.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { pastApposition, pastModifier } from './apposition.js';
import type { Mention } from './mention.js';

/** A story has a conversation where so many of its paragraphs start with a quotation; of news they are seldom a third. */
const CONVERSATION = 0.4;
/** How many paragraphs back a speaker may have been named, and how many mentions. */
const BACK = { paragraphs: 2, mentions: 45 } as const;

/** True for an article that is mostly talk, where speakers take turns without being named. To be had by `reading.get(isTalk)`. */
export function isTalk(reading: Reading): boolean {
  const starts = reading.paragraphs.filter(({ start }) => quotationAt(reading, start)).length;
  return starts > CONVERSATION * reading.paragraphs.length;
}

/**
 * The index of the mention that an attributing pronoun means, as in ““…,” she added”: whoever spoke last. None where the pronoun
 * is no attribution or where another voice may stand between.
 */
export function speakerBefore(mentions: readonly Mention[], index: number): number | undefined {
  const pronoun = mentions[index]!;
  if (!pronoun.attributes || pronoun.quotation) return undefined;
  let since: Mention | undefined;
  for (let i = index - 1; i >= Math.max(0, index - BACK.mentions); i--) {
    const other = mentions[i]!;
    if (pronoun.sentence.paragraph.index - other.sentence.paragraph.index > BACK.paragraphs) return undefined;
    if (other.quotation) continue;
    if (other.speaks) {
      // Whom the speaker speaks of, in the same sentence, takes no turn; who acts in a later one may.
      if (since && since.at > other.at) return undefined;
      return other.kind === 'name' ? i : undefined;
    }
    since ??= other;
  }
  return undefined;
}

/** True where a verb of saying stands right after whoever is mentioned, or right before. */
export function speaks({ end, token, sentence }: Pick<Mention, 'end' | 'token' | 'sentence'>): boolean {
  const { tokens } = sentence.paragraph;
  let next = token.index;
  while (tokens[next] && tokens[next]!.start < end) next++;
  next = pastModifier(tokens, pastApposition(tokens, next, sentence.end), sentence.end);
  const after = tokens.slice(next, next + 4).filter(isWord);
  const verb = (word: Token | undefined) => word !== undefined && REPORTING_VERBS.has(word.lower);
  if (verb(after[0]) || (after[0]?.pos === 'ADV' && verb(after[1]))) return true;
  return isNamedAsSpeaker(tokens, token.index);
}
