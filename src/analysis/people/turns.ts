import { firstIndex } from '../../document/first-index.js';
import { quotationAt } from '../quotations/quotations.js';
import type { Reading } from '../reading.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import type { Mention } from './mention.js';
import { isTalk, speakerBefore } from './speakers.js';

/** The mention that an attributing pronoun means most likely, and how much likelier than all else says, as a logarithm. */
export interface ExpectedSpeaker {
  /** Its index in the article's mentions. */
  readonly index: number;
  readonly weight: number;
}

/** In news, whoever spoke last goes on: of 409 such pronouns in BBC News, 402 meant the last speaker. */
const SPOKE_LAST = 3;
/**
 * In talk, speakers take turns. Of the “he” and “she” that attribute a quotation in LitBank and the Brown corpus, 46 of 49 were of the
 * gender of the last speaker but the teller, where “I said” stands between; 49 of 58 of that of the last but one, in the paragraph before
 * the last, where the two last differ or are one; and 215 of 296 of that of the last, with one paragraph between that nobody is named in.
 */
const TURN = { afterTeller: 2.5, afterAnother: 1.4, afterUnnamed: 0.9, paragraphs: 4, mentions: 45 } as const;

/**
 * Whom a pronoun that attributes a quotation is expected to mean; none where it is no attribution or where another voice may stand
 * between.
 */
export function expectedSpeaker(
  reading: Reading,
  mentions: readonly Mention[],
  index: number,
): ExpectedSpeaker | undefined {
  const pronoun = mentions[index]!;
  if (!pronoun.attributes || pronoun.quotation) return undefined;
  if (reading.get(isTalk)) return nextInTurn(reading, mentions, index);
  const last = speakerBefore(mentions, index);
  return last === undefined ? undefined : { index: last, weight: SPOKE_LAST };
}

/** ““Why?” she said. “No reason,” I said. “Well,” she said.” */
function nextInTurn(reading: Reading, mentions: readonly Mention[], index: number): ExpectedSpeaker | undefined {
  const pronoun = mentions[index]!;
  const { paragraph } = pronoun.sentence;
  let last: Mention | undefined;
  for (let i = index - 1; i >= Math.max(0, index - TURN.mentions); i--) {
    const other = mentions[i]!;
    const away = paragraph.index - other.sentence.paragraph.index;
    if (away > TURN.paragraphs) return undefined;
    if (other.quotation || !other.speaks) continue;
    if (last) return away === 2 ? { index: i, weight: TURN.afterAnother } : undefined;
    if (tellerSpeaks(reading, other.end, pronoun.start)) return { index: i, weight: TURN.afterTeller };
    if (away === 2) return { index: i, weight: TURN.afterUnnamed };
    if (away !== 1) return undefined;
    last = other;
  }
  return undefined;
}

/** True where whoever tells the story speaks between two places of it. */
function tellerSpeaks(reading: Reading, from: number, to: number): boolean {
  const turns = reading.get(turnsOfTeller);
  const next = turns[firstIndex(turns, (at) => at >= from)];
  return next !== undefined && next < to;
}

/** Where “I said” and “said I” stand, outside of quotations. To be had by `reading.get(turnsOfTeller)`. */
function turnsOfTeller(reading: Reading): readonly number[] {
  return reading.paragraphs.flatMap(({ tokens }) =>
    tokens.flatMap(({ text, index, start }) => {
      if (text !== 'I') return [];
      const speaks = [tokens[index - 1], tokens[index + 1]].some((one) => REPORTING_VERBS.has(one?.lower ?? ''));
      return speaks && !quotationAt(reading, start) ? [start] : [];
    }),
  );
}
