import { withoutAccents } from '../analysis/characters/accents.js';
import { genderOfFirstName } from '../analysis/names/first-names.js';
import { romanised } from '../analysis/names/romanised.js';
import { translated } from '../analysis/source/translated.js';
import { defineCheck, type Hit, quoted, spanAt, write } from './check.js';

/** “Gary Anderson” where the source has Oliver Dowden. */
export const sourcePerson = defineCheck({
  about:
    'A person whom the source does not name, where one whom it names is missing (“Gary Anderson” for Oliver Dowden).',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source, around, made } of reading.get(translated)) {
      const named = namesIn(paragraph.text);
      if (named.length === 0) continue;
      const strange = named.filter(({ words }) => !words.some((word) => around.names.has(word)));
      if (strange.length === 0) continue;
      const missing = namesIn(source.text).filter(({ words }) => !words.some((word) => made.names.has(word)));
      if (missing.length === 0) continue;
      const meant = strange.length === 1 && missing.length === 1 ? missing[0]!.text : undefined;
      for (const { text, index } of strange) {
        const span = spanAt(paragraph.start + index, text);
        const isLatin = meant !== undefined && romanised(meant) === meant;
        yield {
          ...span,
          values: { expected: quoted(missing) },
          suggestions: isLatin ? [write(span, meant)] : [],
        };
      }
    }
  },
});

interface Named {
  readonly text: string;
  readonly index: number;
  readonly words: readonly string[];
}

const NAME =
  /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|da|do|dos|van|von|der|bin|al|el|del|di) )?\p{Lu}[\p{L}\p{M}'’-]+){1,3}/gu;

/** First names with the surnames behind them, in any script with capitals. */
function namesIn(text: string): readonly Named[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const name = found.replace(/['’]s?$/u, '');
    const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
    // “On Monday Maria Lopes”: what stands before the first name is none of it.
    const first = words.findIndex(
      (word) => genderOfFirstName(withoutAccents(romanised(word).toLowerCase())) !== undefined,
    );
    if (first < 0 || first === words.length - 1) return [];
    const own = words.slice(first);
    const skipped = name.indexOf(own[0]!);
    return [{ text: name.slice(skipped), index: index + skipped, words: own }];
  });
}
