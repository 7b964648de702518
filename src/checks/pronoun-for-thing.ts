import { thingsCalledPeople } from '../analysis/people/things-called-people.js';
import { isCapitalised } from '../analysis/token.js';
import { defineCheck, type Hit, witness, write } from './check.js';

/** “The company does not say much. She has told nobody”: a thing that the source's language calls “she”. */
export const pronounForThing = defineCheck({
  about: 'A “she” or “he” for a company or another thing (“The company was sold. She employs 300.”), which is “it”.',
  *find(reading): Iterable<Hit> {
    for (const { pronoun, thing } of reading.get(thingsCalledPeople)) {
      const { start, end } = pronoun;
      yield {
        start,
        end,
        values: { thing: thing.text },
        evidence: [witness(thing, 'what the sentence before is about')],
        suggestions: [write(pronoun, isCapitalised(pronoun.token) ? 'It' : 'it')],
      };
    }
  },
});
