import { LinearPattern, type PatternError } from '../analysis/linear-pattern.js';
import { defineCheck, type Hit, replace } from './check.js';

interface Options {
  readonly find: string;
  readonly write: string | string[];
  readonly letterCase: 'as given' | 'any';
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
        try {
          new LinearPattern(find, letterCase);
        } catch (error) {
          context.addIssue({ code: 'custom', path: ['find'], message: (error as PatternError).message });
        }
      }),
  *find(reading, options): Iterable<Hit> {
    const expression = compiled(options);
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

// A rule is compiled once, not for each article.
const expressions = new WeakMap<Options, LinearPattern>();

function compiled(options: Options): LinearPattern {
  let expression = expressions.get(options);
  if (!expression) {
    expression = new LinearPattern(options.find, options.letterCase);
    expressions.set(options, expression);
  }
  return expression;
}
