import { justBefore } from '../analysis/characters/just-before.js';
import { countriesIn, countriesNamed, englishNameOf, mayName } from '../analysis/source/countries.js';
import { isGloss, isHome, mayAllude, refersBack } from '../analysis/source/country-hints.js';
import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, quoted, spanAt, write } from './check.js';

/** “Syria” where the source has Südkorea. */
export const sourceCountry = defineCheck({
  about:
    'A country that the source does not name, where the one that it names is missing (“Syria” for Südkorea), or where nothing speaks of it.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, around, made } of reading.get(translated)) {
      if (source.language === undefined) continue;
      const strange = countriesIn(paragraph.text).filter(
        ({ code, text }) => !mayName(around, code) && !around.isWord(text),
      );
      if (strange.length === 0) continue;
      const missing = countriesNamed(source).filter(({ code }) => !mayName(made, code));
      const meant = strange.length === 1 && missing.length === 1 ? missing[0] : undefined;
      for (const { code, text, start } of strange) {
        const isAlone = missing.length === 0;
        if (isAlone && (isHome(code, source.language) || around.get(refersBack))) continue;
        if (isAlone && (isExplained(paragraph.text, start, start + text.length) || mayAllude(around, code))) continue;
        const span = spanAt(paragraph.start + start, text);
        const name = meant && englishNameOf(meant.code);
        yield {
          ...span,
          values: { instead: isAlone ? '' : `; it names ${quoted(missing)}, which is missing here` },
          suggestions: name === undefined ? [] : [write(span, name)],
          weak: isAlone,
        };
      }
    }
  },
});

function isExplained(text: string, start: number, end: number): boolean {
  return isGloss(justBefore(text, start, READ), text.slice(end, end + READ));
}

/** As far before and behind a country is read, in UTF-16 code units. */
const READ = 40;
