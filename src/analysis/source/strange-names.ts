import type { Span } from '../../document/span.js';
import { justBefore } from '../characters/just-before.js';
import { isCapitalisedTerm, isLand, mayBeDerived } from '../names/capitalised-terms.js';
import { isCalledOtherwise } from '../names/exonyms.js';
import { genderOfFirstName } from '../names/first-names.js';
import { isPlace } from '../names/places.js';
import { dictionary, isInflected } from '../words/dictionary.js';
import { countriesIn, isPartOfWord, mayName, type NamedCountry, speaksFor } from './countries.js';
import type { PlainText } from './plain-text.js';

/** A name of a translation that its source has in no form. Offsets count from the start of the text. */
export interface StrangeName extends Span {
  readonly text: string;
  /** How many words of it are strange. */
  readonly words: number;
  /** True of a country, a continent and the like: translators name them and leave them out freely. */
  readonly isLand: boolean;
}

/** A capitalised word with what apostrophes join to it. */
const NAME = /(?<![\p{L}\p{M}\p{N}'’@#./_-])\p{Lu}[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Short words are too often like others. */
const SHORTEST = 4;
/** In other letters than Latin a syllable of a name may be cut off or joined in many ways: “Kim Yong Chol”. */
const SHORTEST_SYLLABLE = 5;

/** What Hepburn’s romanisation makes of Japanese. */
const JAPANESE =
  /^(?:(?:(?:[kgsztdnhbpmrfjwy]|sh|ch|ts|[kgnhbpmr]y|kk|pp|ss|tt|ssh|tch)?[aeiouāīūēō])|n(?![aeiouy]))+h?$/iu;
/** Syllables as Pinyin and the romanisation of Korean have them: “Mingyang”, “Hyon”. */
const CHINESE = /^(?:(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|kk|pp|tt|[bghkmp]y)?[aeiou]{1,3}(?:ng?|k|l|m|p|r)?)+$/iu;

function mayBeWrittenInHan(name: string): boolean {
  return JAPANESE.test(name) || (CHINESE.test(name) && !isListed(name));
}

/** The names of an English text that neither its source nor what stands around it has in any form. */
export function strangeNames(text: string, source: PlainText, around = source): readonly StrangeName[] {
  const found: StrangeName[] = [];
  // Characters of which nobody can tell how Japanese reads them, when they are a name.
  const unread = around.language === 'ja' && /\p{Script=Han}/u.test(around.text);
  const shortest = /\p{Script=Latin}{3}/u.test(around.text) ? SHORTEST : SHORTEST_SYLLABLE;
  const known = new Map<string, boolean>();
  let countries: readonly NamedCountry[] | undefined;
  let next = 0;
  for (const { 0: word, index } of text.matchAll(NAME)) {
    const name = word.replace(/['’]s?$/u, '');
    if (source.lower.has(name.toLowerCase()) || !isName(name, text, index) || source.sounds.has(name)) continue;
    if (name.length < shortest && !isListed(name)) continue;
    if (unread && mayBeWrittenInHan(name)) continue;
    if (around !== source && around.sounds.has(name)) continue;
    let isKnown = known.get(name);
    if (isKnown === undefined) {
      isKnown = isCalledOtherwise(name, around.text, () => around.latin) || speaksFor(name, around);
      known.set(name, isKnown);
    }
    if (isKnown) continue;
    countries ??= countriesIn(text);
    while (countries[next] && endOf(countries[next]!) <= index) next++;
    const country = countries[next] && countries[next]!.start <= index ? countries[next] : undefined;
    if (country && (mayName(around, country.code) || isPartOfWord(country.code, around))) continue;
    if (isFirstName(name) && isSaid(nameBehind(text, index + name.length), around)) continue;
    const last = found.at(-1);
    const between = last && text.slice(last.end, index);
    if (between !== undefined && /^[ \u00a0-]$/u.test(between)) {
      found[found.length - 1] = {
        ...spanned(text, last!.start, index + name.length),
        words: last!.words + 1,
        isLand: false,
      };
      continue;
    }
    const first = shortNameBefore(text, index, around);
    found.push({
      ...spanned(text, index - first.length, index + name.length),
      words: first === '' ? 1 : 2,
      isLand: first === '' && (country !== undefined || isLand(name.toLowerCase())),
    });
  }
  return found.flatMap((name) => {
    const whole = withShortNameBehind(name, text, around);
    // “Hong Kong” is one word in many languages.
    return whole.words > 1 && around.sounds.has(whole.text.replace(/[^\p{L}\p{M}]/gu, '')) ? [] : [whole];
  });
}

function endOf({ start, text }: NamedCountry): number {
  return start + text.length;
}

/** “Liu” before “Mingyang”: too short to be strange by itself. */
function shortNameBefore(text: string, index: number, around: PlainText): string {
  const [before, word] = /(?<![\p{L}\p{M}’'-])(\p{Lu}\p{Ll}{1,3})[ -]$/u.exec(justBefore(text, index, 6)) ?? [''];
  return word !== undefined && isStrangeShort(word, around) ? before : '';
}

function withShortNameBehind(name: StrangeName, text: string, around: PlainText): StrangeName {
  const [behind, word] = /^[ -](\p{Lu}\p{Ll}{1,3})(?![\p{L}\p{M}’'-])/u.exec(text.slice(name.end, name.end + 6)) ?? [
    '',
  ];
  if (word === undefined || !isStrangeShort(word, around)) return name;
  return { ...spanned(text, name.start, name.end + behind.length), words: name.words + 1, isLand: false };
}

function isStrangeShort(word: string, { sounds, language }: PlainText): boolean {
  const lower = word.toLowerCase();
  if (isCapitalisedTerm(lower) || dictionary().has(lower) || sounds.has(word)) return false;
  return language !== 'ja' || !mayBeWrittenInHan(word);
}

function spanned(text: string, start: number, end: number) {
  return { text: text.slice(start, end), start, end };
}

/** No word of every day, nor one that is capitalised for where it stands, nor an abbreviation. */
function isName(name: string, text: string, index: number): boolean {
  const lower = name.toLowerCase();
  if (name.length < SHORTEST || /^\p{Lu}+s?$/u.test(name) || isCapitalisedTerm(lower)) return false;
  if (dictionary().has(lower) || isInflected(lower) || (name.length < 6 && text[index + name.length] === '.'))
    return false;
  if (mayBeDerived(lower) && !isFirstName(name) && (lower.endsWith('s') || !isPlace(lower))) return false;
  // Any word has a capital there, also a misspelt one.
  return !OPENS.test(justBefore(text, index, 4)) || isListed(name);
}

/** True of a name that English knows. */
function isListed(name: string): boolean {
  return dictionary().has(name) || isFirstName(name) || isPlace(name.toLowerCase());
}

/** The surname behind a first name, with which an editor spells out whom the source only calls by it; empty where there is none. */
function nameBehind(text: string, end: number): string {
  return /^ (?:\p{Lu}\.? )?(\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
}

function isSaid(surname: string, { sounds }: PlainText): boolean {
  return surname !== '' && sounds.has(surname.replace(/['’]s?$/u, ''));
}

const OPENS = /(?:^|[.!?:…\n]["“”’'»)\]]* |["“«‘(\n—–-]|[—–] )$/u;

function isFirstName(name: string): boolean {
  return genderOfFirstName(name) !== undefined;
}
