import { spokenSentences } from '../analysis/quotations/spoken-sentences.js';
import type { Token } from '../analysis/token.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit, insert, witness } from './check.js';

/** A name before the verb has no more words: “Maria das Dores said”. */
const MOST_NAMES = 4;
const SPEAKER = /^(?:he|she|it|they|we|i|who)$/u;

/** ““We shall appeal” he said”: no comma between what was said and who said it. */
export const attributionComma = defineCheck({
  about: 'No comma between a quotation and whoever said it (“We shall appeal” he said).',
  *find(reading): Iterable<Hit> {
    for (const { quotation, behind } of reading.get(spokenSentences)) {
      const { close } = quotation;
      if (!/[\p{L}\p{N}%]$/u.test(reading.text.slice(quotation.open.end, close.start))) continue;
      const verb = verbIn(behind);
      if (!verb) continue;
      yield {
        start: close.start,
        end: close.end,
        values: { verb: verb.text },
        evidence: [witness(verb, 'the verb of saying')],
        suggestions: [insert(close.start, ',', 'add a comma')],
      };
    }
  },
});

/** “he said”, “Ana Lopes said”, “said” right behind a closing mark; not “said that”, where the quotation is what it speaks of. */
function verbIn(behind: readonly Token[]): Token | undefined {
  const [first] = behind;
  if (!first || first.before === '') return undefined;
  let at = SPEAKER.test(first.lower) ? 1 : 0;
  if (at === 0) while (at < MOST_NAMES && behind[at]?.pos === 'PROPN') at++;
  const verb = behind[at];
  return verb && REPORTING_VERBS.has(verb.lower) && behind[at + 1]?.lower !== 'that' ? verb : undefined;
}
