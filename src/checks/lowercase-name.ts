import { lowercaseNames } from '../analysis/people/lowercase-names.js';
import { defineCheck, type Hit, write } from './check.js';

/** “treasurer birgit lauterbach”: a person's name without its capitals. */
export const lowercaseName = defineCheck({
  about: 'A first name and a surname without their capitals (“treasurer birgit lauterbach”).',
  *find(reading): Iterable<Hit> {
    for (const span of reading.get(lowercaseNames)) {
      const name = reading.textOf(span).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
      yield { ...span, suggestions: [write(span, name)] };
    }
  },
});
