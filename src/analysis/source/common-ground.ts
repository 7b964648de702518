import { isCapitalisedTerm, mayBeDerived } from '../names/capitalised-terms.js';
import { isCalledOtherwise } from '../names/exonyms.js';
import { commonStart, haveInCommon, nameSound } from '../names/name-sound.js';
import { dictionary } from '../words/dictionary.js';
import { wordSet } from '../words/word-set.js';
import { countriesIn, mayName, speaksFor } from './countries.js';
import type { PlainText } from './plain-text.js';

/** Words that any text has: that another language has one like them means nothing. */
const OF_ANY_TEXT = wordSet(
  `that this with from have been were their there which about would could should after before where while these those being other because
   through under between more than they them when what into also some only over such most many much very said says will your then just
   even well back like made make does during against without within`,
);
/** A capital within a sentence. */
const CAPITALISED = /(?<=[\p{Ll}\p{N},;]["”»)]? ["“„«(]?)\p{Lu}[\p{L}\p{M}]+/gu;

/**
 * How many numbers, names and words a translation shares with a text that it may be made of, counted no further than `most`. Words are
 * shared where they are nearly the same in both languages: “minister”, министр.
 */
export function sharedWith(source: PlainText, translation: PlainText, most: number): number {
  let shared = 0;
  for (const _ of evidence(source, translation)) if (++shared >= most) break;
  return shared;
}

/** Each word or number that is in both, once. */
function* evidence(source: PlainText, translation: PlainText): Iterable<unknown> {
  for (const figure of source.figures) if (translation.numbers.has(figure)) yield figure;
  const words = new Set(translation.text.match(/\p{L}+/gu));
  for (const country of countriesIn(translation.text))
    if (mayName(source, country.code)) {
      for (const word of country.text.split(/[ -]/u)) words.delete(word);
      yield country;
    }
  for (const word of words) if (/^\p{Lu}/u.test(word) && isNamedIn(source, word) && words.delete(word)) yield word;
  const sounds = [...source.lower].map((word) => nameSound(word).sounded).filter(({ length }) => length >= SHORTEST);
  let compared = 0;
  for (const word of words)
    if (word.length > SHORTEST && !OF_ANY_TEXT.has(word.toLowerCase())) {
      const { sounded } = nameSound(word.toLowerCase());
      compared += sounds.length;
      if (compared > MOST_COMPARED || sounds.some((other) => isCognate(sounded, other))) yield word;
    }
}

const SHORTEST = 3;
/** Among so many pairs of words some are alike, whatever the texts: no paragraph of news has a tenth of them. */
const MOST_COMPARED = 1_000_000;

function isNamedIn(source: PlainText, word: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(word))
    return [word, ...(ABBREVIATED.get(word) ?? [])].some((one) => source.text.includes(one)) || speaksFor(word, source);
  const lower = word.toLowerCase();
  if (isCalledOtherwise(word, source.text, () => source.latin) || speaksFor(word, source)) return true;
  return word.length >= SHORTEST && !OF_ANY_TEXT.has(lower) && source.sounds.has(word);
}

/** What other languages make of abbreviations that English makes of its own words. */
const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    EU: 'UE ЕС ЄС 欧盟 歐盟 ईयू',
    GDP: 'PIB PIL BIP BNP HDP PKB ВВП 国内生产总值 जीडीपी',
    NATO: 'OTAN НАТО 北约 北約 नाटो',
    UK: 'RU GB VB',
    UN: 'ONU UNO ONZ OSN VN FN ООН 联合国 聯合國 国連 संयुक्त',
    US: 'EUA EU EE ÉU É.-U. USA VS США 美',
  }).map(([word, others]) => [word, others.split(' ')]),
);

/** True of two words, by their sounds, that are one in two languages, not only alike as names may be. */
function isCognate(one: string, other: string): boolean {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  const start = commonStart(one, other);
  if (start > 4 || (start === 4 && longer - start <= 4)) return true;
  return shorter > 4 && haveInCommon(one, other, 0.75 * longer);
}

/** How many different names and numbers a text has that its translation should have too, and the other way round. */
export function tellingWords(source: PlainText, translation: PlainText): number {
  const own = [...translation.text.matchAll(CAPITALISED)].map(([word]) => word);
  const names = own.filter((word) => isName(word.toLowerCase()));
  // All nouns of German have capitals.
  const others = source.language === 'de' ? [] : [...source.text.matchAll(CAPITALISED)].map(([word]) => word);
  return [names, others, figures(translation), figures(source)].reduce((sum, words) => sum + new Set(words).size, 0);
}

/** False of what other languages have words of their own for: “the White House”, “Scottish”. */
function isName(lower: string): boolean {
  return !isCapitalisedTerm(lower) && !mayBeDerived(lower) && !dictionary().has(lower);
}

function figures({ text }: PlainText): readonly string[] {
  return text.match(/\p{Nd}+/gu) ?? [];
}
