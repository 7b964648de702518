import { perfectInPast } from '../analysis/grammar/perfect-in-past.js';
import type { Reading } from '../analysis/reading.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, witness, write } from './check.js';

const HAVE = wordSet('has have');

/** “In 1977 the tower has been damaged”: the perfect of other languages, where English has the past. */
export const perfectInPastCheck = defineCheck({
  about: 'The perfect beside a time that is over: “In 1977 the tower has been damaged.”',
  *find(reading): Iterable<Hit> {
    for (const { token, tokens } of soughtTokens(reading, HAVE)) {
      const found = perfectInPast(tokens, token.index, () => reading.get(latestYear));
      if (!found) continue;
      const { verb, time, past } = found;
      yield {
        ...verb,
        values: { time: reading.textOf(time), past },
        evidence: [witness(time, 'a time that is over')],
        suggestions: [write(verb, past)],
      };
    }
  },
});

/** Articles that are translated now were written later than this, whatever years they name. */
const EARLIEST_PRESENT = 2013;

/** The latest year that an article names: it was not written before. */
function latestYear(reading: Reading): number {
  let latest = EARLIEST_PRESENT;
  for (const { text } of reading.tokens)
    if (text.length === 4 && /^20\d\d$/u.test(text)) latest = Math.max(latest, Number(text));
  return latest;
}
