import { type NameForm, nameForms } from '../analysis/names/name-forms.js';
import { defineCheck, type Hit, witnesses, write } from './check.js';

/** “Kim Jong Un” where the article has “Kim Jong-un” elsewhere. */
export const nameFormsCheck = defineCheck({
  about:
    'A whole name written in two forms, by hyphen, space or capital (“Kim Jong-un”, “Kim Jong Un”): the most frequent stands.',
  *find(reading): Iterable<Hit> {
    const settled = new Set(reading.settings.names ?? []);
    for (const forms of reading.get(nameForms)) {
      const kept = keptOf(forms, settled);
      const evidence = witnesses(
        forms.filter(({ text }) => text === kept),
        () => `written “${kept}” here`,
      );
      for (const { start, end, text } of forms) {
        if (text === kept) continue;
        const suggestions = [write({ start, end }, kept)];
        yield { start, end, values: { kept }, evidence, suggestions };
      }
    }
  },
});

/** The form in the user's settings, or the most frequent, of several the first. */
function keptOf(forms: readonly NameForm[], settled: ReadonlySet<string>): string {
  const uses = new Map<string, number>();
  for (const { text } of forms) uses.set(text, (uses.get(text) ?? 0) + 1);
  const most = Math.max(...uses.values());
  return forms.find(({ text }) => settled.has(text))?.text ?? [...uses].find(([, count]) => count === most)![0];
}
