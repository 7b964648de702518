import { spokenSentences } from '../analysis/quotations/spoken-sentences.js';
import { isWord, type Token } from '../analysis/token.js';
import { ARTICLES } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit, replace, witness } from './check.js';

/** “the head of the company” has no more words before its verb. */
const MOST_WORDS = 5;
const SPEAKER = /^(?:he|she|they|we|i)$/u;
const DASH = /^[-–—]{1,2}$/u;

/** ““We shall appeal,” – said the lawyer”: a dash between what was said and whoever said it, as half of Europe writes it. */
export const attributionDash = defineCheck({
  about: 'A dash between a quotation and whoever said it (“We shall appeal,” – said the lawyer).',
  *find(reading): Iterable<Hit> {
    for (const { quotation, behind } of reading.get(spokenSentences)) {
      const { open, close } = quotation;
      const comma = behind[0]?.text === ',' || behind[0]?.text === '.' ? 1 : 0;
      const dash = behind[comma];
      if (!dash || !DASH.test(dash.text) || dash.before === '') continue;
      const verb = verbIn(behind.slice(comma + 1));
      if (!verb) continue;
      const said = reading.text.slice(open.end, close.start);
      const ends = /[.,]$/u.test(said) ? close.start - 1 : close.start;
      const stop = /[!?…]$/u.test(said) ? '' : ',';
      const better = `${stop}${reading.text.slice(close.start, close.end)}`;
      yield {
        start: close.start,
        end: dash.end,
        values: { verb: verb.text },
        evidence: [witness(verb, 'the verb of saying')],
        suggestions: [replace({ start: ends, end: dash.end }, better, stop ? 'write a comma' : 'leave out the dash')],
      };
    }
  },
});

/** “said”, “he said”, “Ana Lopes said”, “the head of the firm said”; not “said that”, where the quotation is what it speaks of. */
function verbIn(behind: readonly Token[]): Token | undefined {
  const [first] = behind;
  if (!first || first.before === '') return undefined;
  const at = behind.slice(0, MOST_WORDS + 1).findIndex(({ lower }) => REPORTING_VERBS.has(lower));
  const speaker = behind.slice(0, Math.max(at, 0));
  if (at < 0 || behind[at + 1]?.lower === 'that' || !speaker.every(isWord)) return undefined;
  const isSpeaker =
    at === 0 || (at === 1 && SPEAKER.test(first.lower)) || ARTICLES.has(first.lower) || first.pos === 'PROPN';
  return isSpeaker ? behind[at] : undefined;
}
