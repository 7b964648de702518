import { phraseProblem } from '../analysis/patterns/phrase.js';
import {
  anchorTriggers,
  type Found,
  Phrasebook,
  type PhraseLine,
  phraseTriggers,
} from '../analysis/patterns/phrasebook.js';
import { replacement } from '../analysis/patterns/replacement.js';
import { indexOf } from '../analysis/patterns/trigger-index.js';
import type { Reading } from '../analysis/reading.js';
import type { Piece } from '../analysis/words/pieces.js';
import { withVerbsIn } from '../analysis/words/verb-forms.js';
import { once } from '../document/once.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, reword, witnesses } from './check.js';
import { words } from './words-option.js';

type Choice = readonly string[] | { readonly forms: readonly string[]; readonly keep?: string | undefined };

interface Options {
  readonly choices: readonly Choice[];
  readonly headings?: 'free' | undefined;
  readonly names?: readonly string[] | undefined;
}

/** A use of one of a choice's forms, with the pieces of its paragraph. */
interface Use {
  readonly found: Found<Entry>;
  readonly here: readonly Piece[];
}

interface Entry {
  readonly choice: Choice;
  readonly form: string;
}

/** “adviser” beside “advisor”: of several forms an article keeps to one, the most used or the one that the rule states. */
export const consistency = defineCheck<Options>({
  about: 'Several forms of one thing in an article (“adviser”, “advisor”), of which one is kept throughout.',
  options: (z) => {
    const forms = z.array(z.string()).min(2);
    return z
      .strictObject({
        choices: z
          .array(
            z.union([
              forms,
              z.strictObject({
                forms: forms.describe('the forms, as phrases; “~take” is the verb in any form'),
                keep: z.string().optional().describe('the form to keep, even where it is not used; else the most used'),
              }),
            ]),
          )
          .min(1)
          .describe('lists of forms of one thing'),
        headings: z.literal('free').optional().describe('“free”: a headline may have another form, as “US” is shorter'),
        names: words(z)
          .optional()
          .describe('words that make a name of the form before them, which is not judged: “Highway” of “U.S. Highway”'),
      })
      .superRefine(({ choices }, context) => {
        for (const [index, choice] of choices.entries()) {
          const problem = problemOf(choice);
          if (problem) context.addIssue({ code: 'custom', path: ['choices', index], message: problem });
        }
      });
  },
  triggers: (options) => anchorTriggers(linesOf(options)),
  *find(reading, options): Iterable<Hit> {
    const uses = bookOf(options)
      .findIn(reading)
      .filter(({ found }) => stands(reading, found, options));
    if (uses.length === 0) return;
    for (const choice of options.choices) {
      const own = uses.filter(({ found }) => found.entry.choice === choice);
      const kept = keptOf(choice, own);
      if (kept === undefined) continue;
      const others = own.flatMap(({ found }) => (found.entry.form === kept ? [found] : []));
      const evidence = witnesses(others, (other) => `written “${reading.textOf(other)}” here`);
      for (const { found, here } of own) {
        if (found.entry.form === kept) continue;
        const better = withVerbsIn(found.form, kept);
        const beside = { before: here[found.from - 1], after: here[found.to] };
        const other = replacement(reading.text, found, better, beside);
        yield {
          start: found.start,
          end: found.end,
          values: { kept: other.words },
          evidence,
          suggestions: [reword(other)],
        };
      }
    }
  },
});

/** Not in a headline that is free, nor part of a longer word or of a name: “U.S.” of “U.S.A.”, “US” of “US-40” and “US Highway”. */
function stands(reading: Reading, { start, end }: Span, { headings, names = [] }: Options): boolean {
  const after = /^(?:[\p{L}\p{N}$]|-[\p{L}\p{N}]|\s(?<next>\p{N}|\p{L}+))/u.exec(reading.text.slice(end, end + 20));
  const next = after?.groups?.next;
  if (after && (next === undefined || names.includes(next) || (names.length > 0 && /^\p{N}/u.test(next)))) return false;
  return headings !== 'free' || reading.paragraphAt(start)?.kind !== 'heading';
}

function formsOf(choice: Choice): readonly string[] {
  return 'forms' in choice ? choice.forms : choice;
}

function problemOf(choice: Choice): string | undefined {
  if ('forms' in choice && choice.keep !== undefined && !choice.forms.includes(choice.keep))
    return `“${choice.keep}” is none of its forms`;
  return formsOf(choice)
    .map((form) => phraseProblem(form))
    .find((problem) => problem !== undefined);
}

/** The stated form; else, where there is more than one, the most used, and of two as frequent the first. */
function keptOf(choice: Choice, uses: readonly Use[]): string | undefined {
  if ('forms' in choice && choice.keep !== undefined) return choice.keep;
  const used = [...new Set(uses.map(({ found }) => found.entry.form))];
  if (used.length < 2) return undefined;
  const support = (form: string): number => uses.filter(({ found }) => found.entry.form === form).length;
  return used.reduce((best, form) => (support(form) > support(best) ? form : best));
}

const bookOf = compiledOnce((options: Options): Phrasebook<Entry> => {
  // Read when one of them may be there.
  const lines = once(() => linesOf(options));
  const index = indexOf(options, () => phraseTriggers(lines().map(({ notation }) => notation)));
  return new Phrasebook({ line: (number) => lines()[number]!, index });
});

function linesOf({ choices }: Options): PhraseLine<Entry>[] {
  return choices.flatMap((choice) =>
    formsOf(choice).map((form) => ({ notation: form, lists: {}, entry: { choice, form } })),
  );
}
