import type { Span } from '../../document/span.js';
import { justBefore } from '../characters/just-before.js';
import { isCapitalisedTerm, isLand, mayBeDerived } from '../names/capitalised-terms.js';
import { isCalledOtherwise } from '../names/exonyms.js';
import { genderOfFirstName } from '../names/first-names.js';
import { isPlace } from '../names/places.js';
import { dictionary, isInflected } from '../words/dictionary.js';
import { askedOnce, countriesIn, isPartOfWord, mayName, type NamedCountry, speaksFor } from './countries.js';
import type { PlainText } from './plain-text.js';

/** A name of a translation that its source has in no form. Offsets count from the start of the text. */
interface StrangeName extends Span {
  readonly text: string;
  /** How many words of it are strange. */
  readonly words: number;
  /** True of a country, a continent and the like: translators name them and leave them out freely. */
  readonly isLand: boolean;
}

/** A capitalised word with what apostrophes join to it. */
const NAME = /(?<![\p{L}\p{M}\p{N}'’@#./_-])\p{Lu}[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const isWithinWord = askedOnce((text, code) => isPartOfWord(code, text));

/** Short words are too often like others. */
const SHORTEST = 4;
/** In other letters than Latin a syllable of a name may be cut off or joined in many ways: “Kim Yong Chol”. */
const SHORTEST_SYLLABLE = 5;

/** What Hepburn’s romanisation makes of Japanese. */
const JAPANESE =
  /^(?:(?:(?:[kgsztdnhbpmrfjwy]|sh|ch|ts|[kgnhbpmr]y|kk|pp|ss|tt|ssh|tch)?[aeiouāīūēō])|n(?![aeiouy]))+h?$/iu;
/** Syllables as Pinyin and the romanisation of Korean have them: “Mingyang”, “Hyon”. */
const CHINESE = /^(?:(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|kk|pp|tt|[bghkmp]y)?[aeiou]{1,3}(?:ng?|k|l|m|p|r)?)+$/iu;

/** The names of an English text that neither its source nor what stands around it has in any form. */
export function strangeNames(text: string, source: PlainText, around = source): readonly StrangeName[] {
  const found: StrangeName[] = [];
  for (const { start, end, isLand } of strangeWords(text, source, around)) {
    const last = found.at(-1);
    if (last && /^[ \u00a0-]$/u.test(text.slice(last.end, start))) {
      found[found.length - 1] = { ...spanned(text, last.start, end), words: last.words + 1, isLand: false };
      continue;
    }
    const first = shortNameBefore(text, start, around);
    found.push({
      ...spanned(text, start - first.length, end),
      words: first === '' ? 1 : 2,
      isLand: first === '' && isLand,
    });
  }
  return found.flatMap((name) => {
    const whole = withShortNameBehind(name, text, around);
    // “Hong Kong” is one word in many languages.
    if (whole.words > 1 && around.sounds.has(whole.text.replace(/[^\p{L}\p{M}]/gu, ''))) return [];
    return whole.words === 1 && hasFirstName(whole, text) ? [{ ...whole, words: 2, isLand: false }] : [whole];
  });
}

/** The words of names that are strange, each by itself. */
function* strangeWords(
  text: string,
  source: PlainText,
  around: PlainText,
): Iterable<Span & Pick<StrangeName, 'isLand'>> {
  const isTellable = tellable(around);
  const isKnown = knownOtherwise(around);
  const countryAt = countriesBeside(text);
  for (const { 0: word, index } of text.matchAll(NAME)) {
    const name = word.replace(/['’]s?$/u, '');
    const lower = name.toLowerCase();
    if (source.lower.has(lower) || !isName(name, text, index) || source.sounds.has(name)) continue;
    if (!isTellable(name) || (around !== source && around.sounds.has(name)) || isKnown(name)) continue;
    const country = countryAt(index);
    if (country && (mayName(around, country.code) || isWithinWord(around, country.code))) continue;
    const end = index + name.length;
    if (isFirstName(name) && isSaid(nameBehind(text, end), around)) continue;
    yield { start: index, end, isLand: country !== undefined || isLand(lower) };
  }
}

/** Whether a name can be told in the letters around it at all: by its length, and by what those letters are read as. */
function tellable({ text, language }: PlainText): (name: string) => boolean {
  // Characters of which nobody can tell how Japanese reads them, when they are a name.
  const unread = language === 'ja' && /\p{Script=Han}/u.test(text);
  const shortest = /\p{Script=Latin}{3}/u.test(text) ? SHORTEST : SHORTEST_SYLLABLE;
  return (name) => (name.length >= shortest || isListed(name)) && !(unread && mayBeWrittenInHan(name));
}

function mayBeWrittenInHan(name: string): boolean {
  return JAPANESE.test(name) || (CHINESE.test(name) && !isListed(name));
}

/** Whether a name is there under what another language calls it; looked up once for each name. */
function knownOtherwise(around: PlainText): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const isKnown =
      known.get(name) ?? (isCalledOtherwise(name, around.text, () => around.latin) || speaksFor(name, around));
    known.set(name, isKnown);
    return isKnown;
  };
}

/** The country that a text names at a place; to be asked for one place after another. */
function countriesBeside(text: string): (index: number) => NamedCountry | undefined {
  let countries: readonly NamedCountry[] | undefined;
  let next = 0;
  return (index) => {
    countries ??= countriesIn(text);
    while (countries[next] && endOf(countries[next]!) <= index) next++;
    const country = countries[next];
    return country && country.start <= index ? country : undefined;
  };
}

function endOf({ start, text }: NamedCountry): number {
  return start + text.length;
}

/**
 * “Gary Anderson”: a strange surname makes the whole name strange, whoever else is called Gary. Not “Yuan Shikai”, whom each language
 * spells in its own way.
 */
function hasFirstName({ start, text: surname }: StrangeName, text: string): boolean {
  const word = /(?<![\p{L}\p{M}’'-])(\p{Lu}[\p{L}\p{M}]+) $/u.exec(justBefore(text, start, 20))?.[1];
  return word !== undefined && isFirstName(word) && !(CHINESE.test(word) && CHINESE.test(surname));
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
  return !OPENS.test(justBefore(text, index, 4)) || isListed(name) || isBehindTitle(text, index);
}

/** “Dr. Asahi”; not “St. Petersburg”. */
function isBehindTitle(text: string, index: number): boolean {
  return /(?<![\p{L}.])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Capt|Sgt|Maj|Gov|Sen|Rep|Insp)\. $/u.test(
    justBefore(text, index, 10),
  );
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
