import { countriesIn, countriesNamed, englishNameOf, mayName } from '../analysis/source/countries.js';
import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, quoted, replace } from './check.js';

/** “Syria” where the source has Südkorea. */
export const sourceCountry = defineCheck({
  about: 'A country that the source does not name, where the one that it names is missing (“Syria” for Südkorea).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, around, made } of reading.get(translated)) {
      if (source.language === undefined) continue;
      const strange = countriesIn(paragraph.text).filter(({ code }) => !mayName(around, code));
      if (strange.length === 0) continue;
      const missing = countriesNamed(source).filter(({ code }) => !mayName(made, code));
      if (missing.length === 0) continue;
      const meant = strange.length === 1 && missing.length === 1 ? missing[0] : undefined;
      for (const { text, start } of strange) {
        const span = { start: paragraph.start + start, end: paragraph.start + start + text.length };
        const name = meant && englishNameOf(meant.code);
        yield {
          ...span,
          values: { expected: quoted(missing) },
          suggestions: name === undefined ? [] : [replace(span, name, `write “${name}”`)],
        };
      }
    }
  },
});
