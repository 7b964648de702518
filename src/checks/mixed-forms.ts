import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace } from './check.js';

/** One use of a form, with what its expression captured by name. */
interface Use extends Span {
  readonly form: number;
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/** “40 per cent” beside “12 percent”: one thing written in several forms, told by the rule's expressions. */
export const mixedForms = defineCheck({
  about: 'One thing written in two forms in an article (“40 per cent”, “12 percent”), each given by the rule.',
  options: (z) =>
    z.strictObject({
      forms: z
        .array(
          z.strictObject({
            find: z.string().describe('a regular expression (flag u); what it captures by name fills “write”'),
            write: z.string().describe('how this form writes what another captured, as “{number} percent”'),
          }),
        )
        .min(2)
        .describe('the forms; where an article is undecided its first stands'),
    }),
  *find(reading, { forms }): Iterable<Hit> {
    const uses: Use[] = [];
    for (const { text, start } of reading.paragraphs) {
      for (const [form, { find }] of forms.entries()) {
        for (const match of text.matchAll(new RegExp(find, 'gu'))) {
          const at = start + match.index;
          uses.push({ start: at, end: at + match[0].length, form, parts: match.groups ?? {} });
        }
      }
    }
    const support = forms.map((_, form) => uses.filter((use) => use.form === form).length);
    if (support.filter((count) => count > 0).length < 2) return;
    uses.sort((a, b) => a.start - b.start);
    const most = Math.max(...support);
    const kept = uses.find(({ form }) => support[form] === most)!;
    const witness = { start: kept.start, end: kept.end, note: `written “${reading.textOf(kept)}” here` };
    for (const use of uses) {
      if (use.form === kept.form) continue;
      const text = forms[kept.form]!.write.replace(/\{(\w+)\}/gu, (_, name: string) => use.parts[name] ?? '');
      yield {
        start: use.start,
        end: use.end,
        values: { example: reading.textOf(kept) },
        evidence: [witness],
        suggestions: [replace(use, text, `write “${text}”`)],
      };
    }
  },
});
