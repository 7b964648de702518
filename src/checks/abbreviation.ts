import { type Abbreviation, abbreviations } from '../analysis/words/abbreviations.js';
import { defineCheck, type Hit, witness, write } from './check.js';

/** Initials used before the article says what they stand for, or explained a second time. */
export const abbreviation = defineCheck({
  about:
    'Initials used before they are explained (“the WFP … the World Food Programme (WFP)”), or explained twice, or in two ways.',
  options: (z) =>
    z.strictObject({ known: z.array(z.string()).describe('initials that need no explanation').default([]) }),
  *find(reading, { known }): Iterable<Hit> {
    for (const entry of reading.get(abbreviations)) {
      if (!known.includes(entry.initials)) yield* usedBefore(entry);
      yield* explainedAgain(entry);
    }
  },
});

function* usedBefore({ initials, explanations, uses }: Abbreviation): Iterable<Hit> {
  const [first, early] = [explanations[0]!, uses[0]];
  if (!early || early.start > first.start) return;
  const edits = [
    { start: early.start, end: early.end, text: `${first.long} (${initials})` },
    { start: first.start, end: first.end, text: initials },
  ];
  yield {
    start: early.start,
    end: early.end,
    values: { problem: 'is used before it is explained' },
    evidence: [witness(first, 'explained only here')],
    suggestions: [{ label: 'explain it here', edits }],
  };
}

function* explainedAgain({ initials, explanations }: Abbreviation): Iterable<Hit> {
  const [first, ...others] = explanations;
  for (const again of others) {
    const differs = again.long.toLowerCase() !== first!.long.toLowerCase();
    yield {
      start: again.start,
      end: again.end,
      values: {
        problem: differs ? `is explained in another way, as “${first!.long}”, before` : 'is explained a second time',
      },
      evidence: [witness(first!, differs ? 'explained as this' : 'explained here already')],
      suggestions: [write(again, initials)],
    };
  }
}
