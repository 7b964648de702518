import { isOpenedByPerson } from '../analysis/people/opening-person.js';
import { stretches } from '../analysis/stretch.js';
import { isLowerCase } from '../analysis/token.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit, replace, witness } from './check.js';

/** No word of “that man”, in “The road, said that man, is shut”, is farther from its comma. */
const THAT_ONE = 3;

/** “Ana Lima, said that the road is shut”: a comma between somebody and what is told of her. */
export const subjectComma = defineCheck({
  about: 'A comma between whoever opens a sentence and the verb of saying (“Ana Lima, said that …”).',
  *find(reading): Iterable<Hit> {
    for (const { tokens } of stretches(reading)) {
      const at = tokens.findIndex(({ pos }) => pos === 'PUNCT');
      if (tokens[at]?.text !== ',' || !isOpenedByPerson(tokens, at)) continue;
      const [comma, verb, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
      if (!verb || !next || !isLowerCase(verb) || !REPORTING_VERBS.has(verb.lower)) continue;
      const isClause =
        next.lower === 'that' && !tokens.slice(at + 3, at + 3 + THAT_ONE).some(({ text }) => text === ',');
      if (!isClause && next.text !== ':') continue;
      const subject = { start: tokens[0]!.start, end: tokens[at - 1]!.end };
      yield {
        start: comma.start,
        end: comma.end,
        values: { verb: verb.text, subject: reading.textOf(subject) },
        evidence: [witness(verb, 'is what the subject did')],
        suggestions: [replace(comma, '', 'leave out the comma')],
      };
    }
  },
});
