import { mayBeIn, mayBeInParagraph, type Signs } from '../analysis/numbers/signs.js';
import { type LetterCase, LinearPattern, patternProblem } from '../analysis/patterns/linear-pattern.js';
import { compiledOnce, defineCheck, type Hit, spanAt, write } from './check.js';
import { signs } from './words-option.js';

interface Options {
  readonly find: string;
  readonly write: string | string[];
  readonly letterCase: LetterCase;
  readonly has: Signs;
  readonly longest?: number | undefined;
}

/** What stands in “write” for what a group captured. */
const CAPTURED = /\{(\w+)\}/gu;

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
        has: signs(z),
        longest: z
          .number()
          .int()
          .positive()
          .optional()
          .describe('how long a paragraph may be, in characters; none that is longer is looked at'),
      })
      .superRefine(({ find, write, letterCase }, context) => {
        const message = patternProblem(find, letterCase);
        if (message) return context.addIssue({ code: 'custom', path: ['find'], message });
        const groups = new LinearPattern(find, letterCase).groupNames;
        const names = [write].flat().flatMap((template) => [...template.matchAll(CAPTURED)].map(([, name]) => name!));
        const unknown = names.find((name) => !groups.includes(name));
        if (unknown === undefined) return;
        const problem = `“{${unknown}}” is no group of “find”, which would have (?<${unknown}>…)`;
        context.addIssue({ code: 'custom', path: ['write'], message: problem });
      }),
  *find(reading, options): Iterable<Hit> {
    if (!mayBeIn(reading, options.has)) return;
    const expression = expressionOf(options);
    const time = reading.matching.of(options);
    for (const { text, start, index } of reading.paragraphs) {
      if (options.longest !== undefined && text.length > options.longest) continue;
      if (!mayBeInParagraph(reading, index, options.has)) continue;
      for (const match of expression.matches(text, time)) {
        const span = spanAt(start + match.index, match.text);
        const suggestions = [options.write].flat().map((template) => {
          const better = template.replace(CAPTURED, (whole, name: string) => match.groups[name] ?? whole);
          return write(span, better);
        });
        yield { ...span, values: match.groups, suggestions };
      }
    }
  },
});

const expressionOf = compiledOnce(({ find, letterCase }: Options) => new LinearPattern(find, letterCase));
