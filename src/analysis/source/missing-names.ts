import { withCapital } from '../characters/capital.js';
import { justBefore } from '../characters/just-before.js';
import { isCalledOtherwise, placesOf, placesWrittenIn } from '../names/exonyms.js';
import { genderOfFirstName } from '../names/first-names.js';
import { inLatinLetters } from '../names/romanisation.js';
import { dictionary } from '../words/dictionary.js';
import { wordSet } from '../words/word-set.js';
import { countriesNamed, englishNameOf, mayName } from './countries.js';
import { foldedText, type PlainText } from './plain-text.js';
import type { WordList } from './word-list.js';

/** A name of a source that its translation has in no form. */
export interface MissingName {
  /** As the source has it. */
  readonly text: string;
  /** What English calls it; none where that is not known. */
  readonly english: string | undefined;
  /** True of a place or a name that is known, and of several words; else it is a word that the source capitalises. */
  readonly isCertain: boolean;
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}'’@#./_-])\p{Lu}[\p{Lu}\p{Ll}\p{M}]{2,}(?:['’][\p{Lu}\p{Ll}\p{M}]+)?/gu;
/** Where any word has a capital. */
const OPENS = /(?:^|[.!?:;…\n]["“”’'»)\]]*\s?|["“„«»‘'(\n—–¿¡-]\s?)$/u;
/** Nothing else lies between the words of one name. */
const WITHIN_NAME =
  /^(?:[ \u00a0-]|[ \u00a0](?:de|da|do|dos|del|di|du|von|van|der|al|bin)(?: (?:l[ao]s?|der?n?))?[ \u00a0])$/u;
/** Languages that write a name in one form only. */
const UNINFLECTED = wordSet('pt es fr it ca gl nl sv da no nb');

/**
 * The names of a source that are in no form in the English that was made of it. `translated` has the words that its language
 * capitalises and English has words of its own for; without it only places are known.
 */
export function missingNames(source: PlainText, made: PlainText, translated?: WordList): readonly MissingName[] {
  const found: MissingName[] = [];
  for (const { code, text } of countriesNamed(source))
    if (!mayName(made, code) && isCapitalised(source, text))
      found.push({ text, english: englishNameOf(code), isCertain: true });
  for (const { text, english } of placesWrittenIn(source.text))
    if (!isIn(made, english)) found.push({ text, english: english[0], isCertain: true });
  return [...found, ...capitalisedWords(source, made, translated)];
}

function* capitalisedWords(
  source: PlainText,
  made: PlainText,
  translated: WordList | undefined,
): Iterable<MissingName> {
  const { text, language = '' } = source;
  // Latin letters among others are a name as it is.
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(text);
  let name: { start: number; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    if (/^\p{Lu}+$/u.test(word)) continue;
    if (isSaid(word, made)) {
      // Who is called by the surname alone is not missing.
      if (name && WITHIN_NAME.test(text.slice(name.end, index))) name = undefined;
      continue;
    }
    if (!translated && (isLatin || !/^\p{Script=Latin}/u.test(word))) continue;
    const places = placesOf(word);
    if (places.length > 0) {
      if (!places.some(({ english }) => isIn(made, english)))
        yield { text: word, english: places[0]!.english[0], isCertain: true };
    } else if (!opens(text, index) && mayBeName(word, index, source, translated)) {
      if (name && WITHIN_NAME.test(text.slice(name.end, index))) name.end = index + word.length;
      else {
        if (name) yield named(text.slice(name.start, name.end), language);
        name = { start: index, end: index + word.length };
      }
    }
  }
  if (name) yield named(text.slice(name.start, name.end), language);
}

/** True of a word that is in the English in some form, or under what English calls it. */
function isSaid(word: string, made: PlainText): boolean {
  if (made.sounds.has(word)) return true;
  return made.exonyms.some((english) => isCalledOtherwise(english, word, () => [inLatinLetters(word)]));
}

function named(text: string, language: string): MissingName {
  const isCertain = WITHIN_NAME_ANYWHERE.test(text) || isListed(text);
  return { text, english: UNINFLECTED.has(language) ? text : undefined, isCertain };
}

const WITHIN_NAME_ANYWHERE = /[ \u00a0-]/u;

/** True of a name that English has too. */
function isListed(name: string): boolean {
  const latin = inLatinLetters(name);
  return genderOfFirstName(latin) !== undefined || dictionary().has(withCapital(latin));
}

/** A shorter name of a country may be another word. */
const SHORT = 6;

/** False where a country is only a word that is written small: Togo, Того, is “of that” in Russian. */
function isCapitalised({ text, names }: PlainText, country: string): boolean {
  if (!/^\p{Lu}/u.test(country)) return true;
  if (foldedText(country).length >= SHORT) return names.has(country);
  return [...text.matchAll(CAPITALISED)].some(({ 0: word, index }) => word === country && !opens(text, index));
}

function opens(text: string, index: number): boolean {
  return OPENS.test(justBefore(text, index, 4));
}

/** True where the text has one of the names, or a word made of it. */
function isIn({ lower }: PlainText, names: readonly string[]): boolean {
  const beginnings = names.map((name) => inLatinLetters(name.split(' ').at(-1)!).slice(0, BEGINNING));
  for (const word of lower) if (beginnings.some((beginning) => inLatinLetters(word).startsWith(beginning))) return true;
  return false;
}

const BEGINNING = 4;

/** False of what is sure to be no name: a word that its language only capitalises, or a noun of German. */
function mayBeName(word: string, index: number, source: PlainText, translated: WordList | undefined): boolean {
  if (translated?.has(word.toLowerCase())) return false;
  return source.language !== 'de' || !isGermanNoun(word, justBefore(source.text, index, 20));
}

const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|tät|tum|nis|nisse|ling|chen|lein|ismus|ment|gang|zeit|nahme)(?:e?[sn]|en)?$/u;
/** Articles, prepositions joined to them, and adjectives with their endings; but not prepositions and verbs that end so. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:d(?:er|ie|as|es|em|en)|z(?:um|ur)|[ia]m|[ia]ns|vom|beim|k?ein|pro|mehr|[\d.,]+|(?!gegen|neben|wegen|unter|über|hinter|außer|zwischen|sagte|aber|oder|werden|wurden?|haben|hatten? )\p{Ll}+(?:e|en|er|es|em))\s$/u;

function isGermanNoun(word: string, before: string): boolean {
  return NOUN_ENDING.test(word) || BEFORE_NOUN.test(before);
}

/** True of a first name with a surname, as a source has them: of a person whom its translation should name as well. */
export function isPerson({ text }: MissingName, { language = '' }: PlainText): boolean {
  const [first, ...others] = text.split(' ');
  return others.length > 0 && isFirstName(first!, language);
}

function isFirstName(word: string, language: string): boolean {
  const name = inLatinLetters(word);
  const stems = UNINFLECTED.has(language) || name.length <= BEGINNING ? [] : [name.slice(0, -1), name.slice(0, -2)];
  return [name, ...stems].some((form) => genderOfFirstName(form) !== undefined);
}

/** A capitalised word before another. */
const BEFORE_CAPITAL =
  /\p{Lu}[\p{Ll}\p{M}]+(?=[ \u00a0](?:(?:de|da|do|dos|del|di|du|von|van|der|al|bin)[ \u00a0])?\p{Lu}\p{Ll})/gu;

/** False of a source all of whose persons are in its translation letter by letter, and of one that names none: told at little cost. */
export function mayMissPerson({ text, language = '' }: PlainText, { lower }: PlainText): boolean {
  for (const [word] of text.matchAll(BEFORE_CAPITAL))
    if (!lower.has(word.toLowerCase()) && isFirstName(word, language)) return true;
  return false;
}
