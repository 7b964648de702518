import { type LetterCase, LinearPattern, patternProblem } from '../analysis/linear-pattern.js';
import { compiledOnce, defineCheck, type Hit, replace } from './check.js';

interface Options {
  readonly find: string;
  readonly write: string | string[];
  readonly letterCase: LetterCase;
}

/** “5 p.m. in the afternoon”: whatever a regular expression of the rule finds. */
export const pattern = defineCheck<Options>({
  about: 'Whatever a regular expression finds (“\\d+ p\\.m\\. in the afternoon”), for what no other check can say.',
  options: (z) =>
    z
      .strictObject({
        find: z
          .string()
          .min(1)
          .describe(
            'a regular expression in the syntax of RE2, within one paragraph; its named groups fill “write” and the message',
          ),
        write: z
          .union([z.string(), z.array(z.string())])
          .describe('what to write instead, with {name} for what a group captured; several as a list, the best first')
          .default([]),
        letterCase: z.enum(['as given', 'any']).describe('whether capitals matter').default('as given'),
      })
      .superRefine(({ find, letterCase }, context) => {
        const message = patternProblem(find, letterCase);
        if (message) context.addIssue({ code: 'custom', path: ['find'], message });
      }),
  *find(reading, options): Iterable<Hit> {
    const expression = expressionOf(options);
    const time = reading.matching.of(options);
    for (const { text, start } of reading.paragraphs) {
      for (const match of expression.matches(text, time)) {
        const span = { start: start + match.index, end: start + match.index + match.text.length };
        const suggestions = [options.write].flat().map((template) => {
          const better = template.replace(/\{(\w+)\}/gu, (whole, name: string) => match.groups[name] ?? whole);
          return replace(span, better, better === '' ? 'leave it out' : `write “${better}”`);
        });
        yield { ...span, values: match.groups, suggestions };
      }
    }
  },
});

const expressionOf = compiledOnce(({ find, letterCase }: Options) => new LinearPattern(find, letterCase));
