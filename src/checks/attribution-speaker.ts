import { spokenSentences } from '../analysis/quotations/spoken-sentences.js';
import { isLowerCase, type Token } from '../analysis/token.js';
import { PREPOSITIONS, TIMES } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit, insert } from './check.js';

/** “on Monday”, “last Friday”, “earlier this week” have no more words. */
const LONGEST_TIME = 3;
const SPEAKERS = ['he', 'she', 'they'];
const TIME = /^(?:on|last|this|yesterday|today|earlier|later|again|then)$/u;

/** ““We have to improve,” said.”: a verb of saying behind a quotation, and nobody who speaks. */
export const attributionSpeaker = defineCheck({
  about: 'A verb of saying behind a quotation without anybody who speaks (““We have to improve,” said.”).',
  *find(reading): Iterable<Hit> {
    for (const { behind } of reading.get(spokenSentences)) {
      const at = behind[0]?.text === ',' ? 1 : 0;
      const verb = behind[at];
      if (!verb || !isLowerCase(verb) || !REPORTING_VERBS.has(verb.lower) || !endsBehind(behind, at + 1)) continue;
      const suggestions = SPEAKERS.map((who) => insert(verb.start, `${who} `, `write “${who} ${verb.text}”`));
      yield { start: verb.start, end: verb.end, suggestions };
    }
  },
});

/** A mark follows at once, or behind words that say when. */
function endsBehind(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (TIME.test(tokens[at]?.lower ?? '')) {
    at++;
    while (
      at - from < LONGEST_TIME &&
      tokens[at] &&
      (TIMES.has(tokens[at]!.lower) || PREPOSITIONS.has(tokens[at]!.lower))
    )
      at++;
  }
  return /^[.,;]$/u.test(tokens[at]?.text ?? '');
}
