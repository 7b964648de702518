import { brokenChain } from '../analysis/grammar/verb-chain.js';
import { stretches } from '../analysis/stretch.js';
import { defineCheck, type Hit, write } from './check.js';

/** “did went”, “has show the”, “is sells a”: a verb in a form that the auxiliary before it forbids. */
export const verbChain = defineCheck({
  about: 'A verb in a form that its auxiliary does not go with: “did went”, “must paid”, “is sells”.',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      for (let at = 1; at < stretch.tokens.length; at++) {
        const broken = brokenChain(stretch, at);
        if (!broken) continue;
        const { auxiliary, verb, replaced, right } = broken;
        yield {
          start: auxiliary.start,
          end: verb.end,
          values: { right: reading.text.slice(auxiliary.start, replaced.start) + right },
          suggestions: [write(replaced, right)],
        };
      }
    }
  },
});
