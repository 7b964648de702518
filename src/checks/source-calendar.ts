import { calendarNamesIn, calendarNamesOf, isNightTo, mayBeMeant, mayMean } from '../analysis/source/calendar.js';
import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, quoted, spanAt, write } from './check.js';

/** “Monday” where the source has mardi. */
export const sourceCalendar = defineCheck({
  about:
    'A weekday or a month that the source does not have, where one that it has is missing (“Monday” for mardi), or a month beside which it has none.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, around, made } of reading.get(translated)) {
      const strange = calendarNamesIn(paragraph.text).filter((name) => !mayMean(around, name));
      if (strange.length === 0) continue;
      const missing = calendarNamesOf(source).filter(({ english }) => !isIn(made.lower, english));
      for (const name of strange) {
        const meant = missing.filter((day) => day.kind === name.kind && !isNightTo(name, paragraph.text, day));
        const span = spanAt(paragraph.start + name.start, name.english);
        const isAlone = meant.length === 0;
        if (isAlone && mayBeMeant(name, around)) continue;
        yield {
          ...span,
          values: {
            instead: isAlone
              ? ''
              : `: it has ${quoted(meant.map(({ english }) => ({ text: english })))}, which is missing here`,
          },
          weak: isAlone,
          suggestions: meant.length === 1 ? [write(span, meant[0]!.english)] : [],
        };
      }
    }
  },
});

/** “Tuesdays”, “Tue.”, “Sept.” */
function isIn(words: ReadonlySet<string>, english: string): boolean {
  const lower = english.toLowerCase();
  return [lower, `${lower}s`, lower.slice(0, 3), lower.slice(0, 4)].some((form) => words.has(form));
}
