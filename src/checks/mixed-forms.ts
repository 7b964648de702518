import { mayBeIn, mayBeInParagraph, type Signs } from '../analysis/numbers/signs.js';
import { LinearPattern, patternProblem } from '../analysis/patterns/linear-pattern.js';
import type { Reading } from '../analysis/reading.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, witness, write } from './check.js';
import { signs } from './words-option.js';

interface Form {
  readonly find: string;
  readonly write: string;
  readonly has: Signs;
}

interface Options {
  readonly forms: Form[];
}

/** One use of a form, with what its expression captured by name. */
interface Use extends Span {
  readonly form: Form;
  readonly parts: Readonly<Record<string, string>>;
}

/** “40 per cent” beside “12 percent”: one thing written in several forms, told by the rule's expressions. */
export const mixedForms = defineCheck<Options>({
  about: 'One thing written in two forms in an article (“40 per cent”, “12 percent”), each given by the rule.',
  options: (z) =>
    z
      .strictObject({
        forms: z
          .array(
            z.strictObject({
              find: z
                .string()
                .min(1)
                .describe('a regular expression in the syntax of RE2; what it captures by name fills “write”'),
              write: z.string().describe('how this form writes what another captured, as “{number} percent”'),
              has: signs(z),
            }),
          )
          .min(2)
          .describe('the forms; where an article is undecided its first stands'),
      })
      .superRefine(({ forms }, context) => {
        for (const [index, { find }] of forms.entries()) {
          const message = patternProblem(find, 'as given');
          if (message) context.addIssue({ code: 'custom', path: ['forms', index, 'find'], message });
        }
      }),
  *find(reading, options): Iterable<Hit> {
    const { forms } = options;
    const uses = usesIn(reading, options);
    const support = (form: Form): number => uses.filter((use) => use.form === form).length;
    const most = Math.max(...forms.map(support));
    const kept = uses.find(({ form }) => support(form) === most);
    if (!kept) return;
    const evidence = [witness(kept, `written “${reading.textOf(kept)}” here`)];
    for (const { start, end, form, parts } of uses) {
      if (form === kept.form) continue;
      const text = kept.form.write.replace(/\{(\w+)\}/gu, (_, name: string) =>
        Object.hasOwn(parts, name) ? parts[name]! : '',
      );
      yield {
        start,
        end,
        values: { example: reading.textOf(kept) },
        evidence,
        suggestions: [write({ start, end }, text)],
      };
    }
  },
});

/** All uses of the forms, in order; none where the article can hold one form alone: most articles cost no search. */
function usesIn(reading: Reading, options: Options): Use[] {
  const possible = options.forms.filter(({ has }) => mayBeIn(reading, has));
  if (possible.length < 2) return [];
  const uses: Use[] = [];
  const time = reading.matching.of(options);
  for (const form of possible) {
    const expression = expressionOf(form);
    for (const { text, start, index: paragraph } of reading.paragraphs) {
      if (!mayBeInParagraph(reading, paragraph, form.has)) continue;
      for (const { index, text: found, groups } of expression.matches(text, time)) {
        uses.push({ start: start + index, end: start + index + found.length, form, parts: groups });
      }
    }
  }
  return uses.sort((a, b) => a.start - b.start);
}

const expressionOf = compiledOnce(({ find }: Form) => new LinearPattern(find, 'as given'));
