import { withCapital } from '../analysis/characters/capital.js';
import { justBefore } from '../analysis/characters/just-before.js';
import { genderOfFirstName } from '../analysis/names/first-names.js';
import type { Reading } from '../analysis/reading.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { type Translated, translated } from '../analysis/source/translated.js';
import { dictionary, isRare } from '../analysis/words/dictionary.js';
import { isSpokenOf } from '../analysis/words/spoken-of.js';
import { type UnknownWord, unknownWords } from '../analysis/words/unknown-words.js';
import { wordSet } from '../analysis/words/word-set.js';
import { addTo } from '../document/add-to.js';
import { overlaps } from '../document/span.js';
import { defineCheck, type Hit, spanAt } from './check.js';

/** A shorter word may be a unit, a particle of a name, or an agency (“dpa”). */
const SHORTEST = 4;
/** So many words in a row that both texts have are no translation, whatever the words. */
const ROW = 5;
/** A longer quotation has words of its own language, and is looked for no further. */
const QUOTATION = 400;

/** “insert ihre own DNA” where the source has “ihre”. */
export const sourceUntranslated = defineCheck({
  about: 'A word of the source that stands in the translation as it was, and that no English dictionary has (“ihre”).',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    const byParagraph = unknownByParagraph(reading);
    for (const one of reading.get(translated)) {
      const { paragraph, around } = one;
      // What stands in Latin letters among others is no word of the source’s language.
      if (!around.get(isLatin)) continue;
      const passages = [...rows(one)];
      yield* passages;
      for (const { word, index } of byParagraph.get(paragraph) ?? []) {
        if (word.length < SHORTEST || !around.lower.has(word) || isRare(word) || isLetAlone(one, index, word)) continue;
        const span = spanAt(paragraph.start + index, word);
        if (!passages.some((passage) => overlaps(passage, span))) yield span;
      }
    }
  },
});

function unknownByParagraph(reading: Reading): Map<unknown, UnknownWord[]> {
  const found = new Map<unknown, UnknownWord[]>();
  if (reading.get(translated).length === 0) return found;
  for (const word of reading.get(unknownWords)) {
    addTo(found, word.paragraph, word);
  }
  return found;
}

/** Of a whole source, which is asked about for one paragraph after the other. */
const isLatin = ({ text }: PlainText) =>
  /\p{Script=Latin}/u.test(text) && !/[\p{Lo}\p{Script=Cyrillic}\p{Script=Greek}]{3}/u.test(text);

/** Latin that English and other languages use alike: “de facto”, “bona fide”. */
const LATIN = wordSet(`
  absentia bellum bona casus caveat cogito corpus curriculum facto facta factum fide fidei generis habeas honoris inter jure iure magna
  mater mortem nullius operandi opus orbi pares partum populi posteriori primus priori quo res publica rerum situ stricto sensu terra
  urbi vadis vitae vitro vivendi vivo volente nolens volens vulgo`);
/** “Elephas sumatranus”: a genus and its kind; “P. sativum”; “vulgaris L.”, as Linnaeus called it. */
const GENUS =
  /(?<![\p{L}\p{M}])(\p{Lu}\.|\p{Lu}\p{Ll}{2,}(?:us|um|a|is|es|as|os|on|ops|[aeioy]x|ys))(?: \p{Ll}{4,})? $/u;
const KIND = /(?:us|um|is|ii?|ae?|es|ens|ans|oides)$/u;
const LINNAEUS = /^ (?:L\.|[\p{Lu}]\p{Ll}*\.)/u;

/** True of the name of an animal or a plant, which all languages write alike. */
function isSpecies(before: string, word: string, after: string): boolean {
  if (LINNAEUS.test(after)) return true;
  const genus = GENUS.exec(before)?.[1];
  return genus !== undefined && KIND.test(word) && genderOfFirstName(genus) === undefined;
}

/** A name that the source writes with a capital, a word that is quoted, glossed or spoken of. */
function isLetAlone({ paragraph: { text }, around }: Translated, index: number, word: string): boolean {
  const before = justBefore(text, index, 40);
  const after = text.slice(index + word.length, index + word.length + 12);
  // Part of an address, or what a program reads.
  if (/[/\\@_#=|~]\s?$/u.test(before) || /^(?:\s?[/\\@_=|]|[.:]\p{L})/u.test(after)) return true;
  if (LATIN.has(word) || isSpecies(before, word, after) || dictionary().has(withCapital(word))) return true;
  if (/["“‘«'*_(]$/u.test(before) || /^(?:["”’»'*_)]| \()/u.test(after) || isSpokenOf(text, index)) return true;
  const [quoted, more] = [justBefore(text, index, QUOTATION), text.slice(index, index + QUOTATION)];
  if (/(?<![\p{L}\p{N}])['‘“"][^'’“”"]*$/u.test(quoted) && /^[^'‘“”"]*['’”"]/u.test(more)) return true;
  // After an article stands what English has no word for: “a moqueca”.
  if (/\b[Aa]n? $/u.test(before)) return true;
  return around.language !== 'de' && around.isWord(withCapital(word));
}

/** Whole passages that were left as they are: words in a row that both texts have, of which English knows few. */
function* rows({ paragraph, around }: Translated): Iterable<Hit> {
  const words = [...paragraph.text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  const own = dictionary();
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && around.lower.has(words[end]![0].toLowerCase())) end++;
    if (end - at >= ROW) {
      const row = words.slice(at, end);
      const lower = row.filter(([word]) => /^\p{Ll}/u.test(word));
      const foreign = lower.filter(([word]) => !own.has(word));
      if (lower.length >= ROW - 1 && foreign.length * 2 > lower.length) {
        const last = row.at(-1)!;
        yield { start: paragraph.start + row[0]!.index, end: paragraph.start + last.index + last[0].length };
      }
    }
    at = Math.max(at, end);
  }
}
