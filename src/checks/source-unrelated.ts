import { lettersIn } from '../analysis/characters/letters.js';
import { sharedWith, tellingWords } from '../analysis/source/common-ground.js';
import { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import { wordSet } from '../analysis/words/word-set.js';
import { once } from '../document/once.js';
import { defineCheck, type Hit } from './check.js';

/**
 * Letters of English for each letter of the source, by a news test set in both directions, and by encyclopaedias. Chinese and Japanese
 * are left out: how long they are beside English hangs on the text, and few of their words are like any of English.
 */
const EXPANSION: ReadonlyMap<string, number> = new Map(
  Object.entries({
    bg: 0.97,
    ca: 0.9,
    cs: 1.03,
    da: 0.97,
    de: 0.88,
    el: 0.9,
    es: 0.9,
    et: 1.06,
    fi: 1,
    fr: 0.9,
    gl: 0.95,
    hi: 1.58,
    hu: 0.97,
    it: 0.9,
    nl: 0.88,
    no: 0.98,
    pl: 0.92,
    pt: 0.95,
    ro: 0.96,
    ru: 0.95,
    sk: 1.02,
    sv: 1,
    tr: 1,
    uk: 0.95,
  }),
);

/** Languages of which English has so many words that no sentence of any length shares none with its translation. */
const KINDRED = wordSet('ca es fr gl it pt ro');

interface Options {
  readonly shortest: number;
  readonly least: number;
  readonly uneven: number;
  readonly far: number;
  readonly telling: number;
  readonly kindred: { readonly shortest: number; readonly telling: number; readonly sharing: number };
}

/** “The bridge was closed in May.” where the source tells of a football match. */
export const sourceUnrelated = defineCheck<Options>({
  about: 'A paragraph that is no translation of what stands beside it: no name, number or word of it is in both.',
  options: (z) =>
    z.strictObject({
      shortest: z.number().describe('letters that the longer of the two must have, as in English, to be judged'),
      least: z.number().describe('letters that the shorter must have'),
      uneven: z
        .number()
        .describe('so many times as long as the other, one of two that share nothing belongs elsewhere'),
      far: z.number().describe('so many times as long, also one of two that share a single word'),
      telling: z
        .number()
        .describe('so many names and numbers, of which none is shared, are worth as much as an uneven length'),
      kindred: z
        .strictObject({
          shortest: z.number().describe('as `shortest`'),
          telling: z.number().describe('as `telling`'),
          sharing: z.number().describe('as `telling`, where a single word is shared'),
        })
        .describe('of languages with which English shares many words'),
    }),
  comparesSource: true,
  *find(reading, { least, uneven, far, kindred, ...others }): Iterable<Hit> {
    for (const { paragraph, source, near } of reading.get(translated)) {
      const expansion = EXPANSION.get(source.language ?? '');
      if (expansion === undefined) continue;
      const isKindred = KINDRED.has(source.language!);
      const { shortest, telling } = isKindred ? kindred : others;
      const [length, expected] = [lettersIn(paragraph.text), lettersIn(source.text) * expansion];
      const [shorter, longer] = [Math.min(length, expected), Math.max(length, expected)];
      if (longer < shortest || shorter < least) continue;
      const translation = new PlainText(paragraph.text, 'en');
      // A little of both is worth as much as all of one.
      const share = Math.log(longer / shorter) / Math.log(uneven);
      const told = once(() => tellingWords(source, translation));
      const outweighs = (worth: number) => share >= 1 || share * worth + told() >= worth;
      if (!outweighs(telling)) continue;
      const allowed = longer >= shorter * far || (isKindred && outweighs(kindred.sharing)) ? 1 : 0;
      if (sharedWith(near.around, translation, allowed + 1) > allowed) continue;
      yield { start: paragraph.start, end: paragraph.end };
    }
  },
});
