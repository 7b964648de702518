import { withCapital } from '../analysis/characters/capital.js';
import { commaSplice as spliceIn } from '../analysis/grammar/comma-splice.js';
import { stretches } from '../analysis/stretch.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “The school was shut in May, the pupils go to another village”: two sentences with a comma between them. */
export const commaSplice = defineCheck({
  about: 'Two sentences joined by a comma alone (“The school was shut, the pupils go to another village”).',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const splice = spliceIn(stretch);
      if (!splice) continue;
      const { comma, next, isAdverb } = splice;
      const span = { start: comma.start, end: next.end };
      const opener = `${next.text}${isAdverb ? ',' : ''}`;
      yield {
        ...span,
        values: { next: next.text },
        suggestions: [
          replace(span, `. ${withCapital(opener)}`, 'make two sentences of it'),
          replace(span, `; ${opener}`, 'put a semicolon'),
        ],
      };
    }
  },
});
