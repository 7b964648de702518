import { finiteness } from '../analysis/grammar/finite-verb.js';
import { isOpenedByOffice } from '../analysis/people/opening-person.js';
import { stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, type Token } from '../analysis/token.js';
import { TIMES } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit, insert, witness } from './check.js';

/** A name has so many words; one alone may be a place: “the mayor of Paris, Texas”. */
const NAME_WORDS = { least: 2, most: 4 };

/** “The mayor of Braga, Ana Lima opened the bridge”: a name that a comma opens and none closes. */
export const appositionComma = defineCheck({
  about: 'A name set off by one comma only, before its verb (“The mayor of Braga, Ana Lima opened …”).',
  *find(reading): Iterable<Hit> {
    for (const { tokens } of stretches(reading)) {
      const comma = tokens.findIndex(({ pos }) => pos === 'PUNCT');
      if (tokens[comma]?.text !== ',' || !isOpenedByOffice(tokens, comma)) continue;
      const end = nameEnd(tokens, comma + 1);
      const [last, verb] = [tokens[end - 1], tokens[end]];
      if (!last || !verb || !isWholeClause(tokens, end)) continue;
      yield {
        start: last.start,
        end: last.end,
        values: { verb: verb.text },
        evidence: [witness(tokens[comma]!, 'opens what the comma would close')],
        suggestions: [insert(last.end, ',', 'add a comma')],
      };
    }
  },
});

/** The index behind a name's last word; 0 where none begins. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isName(tokens[at]!)) at++;
  return at - from >= NAME_WORDS.least && at - from <= NAME_WORDS.most ? at : 0;
}

function isName(token: Token): boolean {
  return token.pos === 'PROPN' && isCapitalised(token) && !TIMES.has(token.lower);
}

/** A verb that may be finite, and nothing by which the one named may only tell of the other: “The mayor, Ana Lima said on Monday, is ill.” */
function isWholeClause(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at]!, tokens[at + 1]];
  if (!next || !isLowerCase(verb) || finiteness(tokens, at) === 'no') return false;
  if (REPORTING_VERBS.has(verb.lower)) return next.lower === 'that' || next.text === ':';
  return !tokens.slice(at + 1).some(({ text }) => /^[,–—-]$/u.test(text));
}
