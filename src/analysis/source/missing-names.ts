import { spanAt } from '../../document/span.js';
import { withCapital } from '../characters/capital.js';
import { justBefore } from '../characters/just-before.js';
import { isCapitalisedTerm, isLand } from '../names/capitalised-terms.js';
import { isCalledOtherwise, placesOf, placesWrittenIn } from '../names/exonyms.js';
import { genderOfFirstName } from '../names/first-names.js';
import { inLatinLetters } from '../names/romanisation.js';
import { dictionary } from '../words/dictionary.js';
import { wordSet } from '../words/word-set.js';
import { countriesNamed, englishNameOf, mayName, wordsForSaidCountries } from './countries.js';
import { foldedText, mayOpen, type PlainText } from './plain-text.js';
import type { WordList } from './word-list.js';

/** A name of a source that its translation has in no form. */
export interface MissingName {
  /** As the source has it. */
  readonly text: string;
  /** What English calls it; none where that is not known. */
  readonly english: string | undefined;
  /** True of a place or a name that is known, and of several words; else it is a word that the source capitalises. */
  readonly isCertain: boolean;
  /** True of a country, a place or a name that English has too: none that English may have a word of its own for. */
  readonly isKnown: boolean;
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}'’@#./_-])\p{Lu}[\p{Lu}\p{Ll}\p{M}]{2,}(?:['’][\p{Lu}\p{Ll}\p{M}]+)?/gu;
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
    if (isTelling(text) && !mayName(made, code) && !isKept(text, made) && !sounds(text, made))
      found.push({ text, english: englishNameOf(code), isCertain: true, isKnown: !isAttribute(text, source) });
  for (const { text, english } of placesWrittenIn(source.text))
    if (!isIn(made, english) && !sounds(text, made))
      found.push({
        text,
        english: english[0],
        isCertain: true,
        isKnown: isPlaceOnly(english) && !isAttribute(text, source),
      });
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
  const countries = translated ? wordsForSaidCountries(source, made) : [];
  let name: { start: number; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    if (/^\p{Lu}+$/u.test(word)) continue;
    if (isSaid(word, made)) {
      // Who is called by the surname alone is not missing.
      if (name && WITHIN_NAME.test(text.slice(name.end, index))) name = undefined;
      continue;
    }
    // “Boeing B-29”: the number alone may be named.
    if (MODEL.test(text.slice(index + word.length, index + word.length + 8))) continue;
    if (!translated && (isLatin || !/^\p{Script=Latin}/u.test(word))) continue;
    if (countries.some((one) => foldedText(word).startsWith(one))) continue;
    const isOpening = opens(text, index);
    // “Dacă”, if, is no Dhaka.
    if (isOpening && (translated ? translated.has(word.toLowerCase()) : word.length < LEAST_OPENING)) continue;
    const places = placesOf(word);
    if (places.length > 0) {
      if (!places.some(({ english }) => isIn(made, english)))
        yield { text: word, english: places[0]!.english[0], isCertain: true, isKnown: isPlaceOnly(places[0]!.english) };
    } else if (!isOpening && mayBeName(word, index, source, translated)) {
      if (name && WITHIN_NAME.test(text.slice(name.end, index))) name.end = index + word.length;
      else {
        if (name) yield named(text.slice(name.start, name.end), language);
        name = spanAt(index, word);
      }
    }
  }
  if (name) yield named(text.slice(name.start, name.end), language);
}

/** A shorter word that opens a sentence is some other word of a language whose words are not known. */
const LEAST_OPENING = 6;

const MODEL = /^[ \u00a0]\p{Lu}+[-–]?\p{N}/u;

/** True of a word that is in the English in some form, or under what English calls it. */
function isSaid(word: string, made: PlainText): boolean {
  if (made.sounds.has(word)) return true;
  return made.exonyms.some((english) => isCalledOtherwise(english, word, () => [inLatinLetters(word)]));
}

/** True of a name of another alphabet that sounds as something in the English does: वेल्स is Wales, and Wells. */
function sounds(text: string, made: PlainText): boolean {
  return !/[\p{Script=Han}\p{Script=Latin}]/u.test(text) && made.sounds.has(text);
}

/** False of continents and the like, which translators leave out freely. */
function isPlaceOnly(english: readonly string[]): boolean {
  return !english.some((name) => isLand(name.toLowerCase()));
}

function named(text: string, language: string): MissingName {
  const isLong = WITHIN_NAME_ANYWHERE.test(text);
  const isKnown = !isLong && isListed(text);
  const isEnglish = UNINFLECTED.has(language) && !LETTERS_OF_OTHERS.test(text);
  return { text, english: isEnglish ? text : undefined, isCertain: isLong || isKnown, isKnown };
}

/** “Росa” with Cyrillic letters, in whatever language, is no way to write a name in English. */
const LETTERS_OF_OTHERS = /[^\p{Script=Latin}\P{L}]/u;

const WITHIN_NAME_ANYWHERE = /[ \u00a0-]/u;

/** True of a name that English has too. */
function isListed(name: string): boolean {
  const latin = inLatinLetters(name);
  if (isCapitalisedTerm(latin)) return false;
  return genderOfFirstName(latin) !== undefined || dictionary().has(withCapital(latin));
}

/** False of two Chinese characters, which may be part of another name: Mali in 波特马里恩. */
function isTelling(country: string): boolean {
  return !HAN.test(country) || country.length > 2 || country.endsWith('国');
}

/** “Eesti Energia”, “Air France”: what is called after a country keeps its name in another language. */
function isKept(country: string, made: PlainText): boolean {
  return country.split(/[ -]/u).some((word) => word.length >= SHORT && made.isWord(word));
}

const SHORT = 5;

/**
 * True of a name of Chinese writing before what is called after it, or is its own: 德国之声, 北京时间; 泰国国王 may be “the king” in
 * English. So is the place of a dispatch: 北京2月11日电.
 */
function isAttribute(name: string, { text }: PlainText): boolean {
  if (!HAN.test(name)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isCalledAfter(text.slice(at + name.length, at + name.length + AFTER))) return false;
  return true;
}

/** True of what is called after a country, or lies in it: 美国洛杉矶, Los Angeles. */
function isCalledAfter(behind: string): boolean {
  return CALLED_AFTER.test(behind) || placesWrittenIn(behind).some(({ text }) => behind.startsWith(text));
}

const AFTER = 20;
const CALLED_AFTER =
  /^[国國]?(?:\d{1,2}月\d{1,2}日[电電讯訊]|[人籍]|[^的在和与與及向对對把被将將是了为為从從到由\P{Script=Han}]{0,12}?(?:国王|國王|总统|總統|首相|总理|總理|外交|政府|特派|记者|記者|时间|時間|公司|集团|集團|[局署社台臺网網]|白宫|白宮|国会|國會|夏令时|夏令時|[东東西中]部[时時]|国务|國務|财政|財政|司法|[报報](?![告道])|银行|銀行|央行|大学|大學|学院|學院|委员会|委員會|协会|協會|之声|之聲|之音|基金会|基金會|中心|航空|电视|電視))/u;

const HAN = /^\p{Script=Han}+$/u;

function opens(text: string, index: number): boolean {
  return mayOpen(text, index) && !TITLE.test(justBefore(text, index, 12));
}

/** “M. Tremblay”: titles as the languages of Europe shorten them, from general knowledge. */
const TITLE =
  /(?<![\p{L}\p{N}.])(?:[Mm]me|[Mm]lle|M|MM|Mgr|Mons|[Ss]ra?|[Ss]rta|[Dd]ra?|[Dd]ott(?:\.ssa)?|[Pp]rof(?:a|\.ssa)?|[Ii]ng|[Ll]ic|[Aa]vv|Hr|Fr|Mr|Mrs|Ms|[Gg]en|mgr|inż|ks|abp|bp|JUDr|MUDr|PhDr|Bc)\. $/u;

/** True where the text has one of the names, or a word made of it. */
function isIn({ lower }: PlainText, names: readonly string[]): boolean {
  // “Roman” of Rome.
  const beginnings = names.map((name) => {
    const letters = inLatinLetters(name.split(' ').at(-1)!);
    return letters.slice(0, Math.max(3, Math.min(BEGINNING, letters.length - 1)));
  });
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
/** Articles, prepositions joined to them, and whatever ends as adjectives do. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|es|em|en)|[Zz](?:um|ur)|[IiAa]m|[IiAa]ns|[Vv]om|[Bb]eim|(?:[Ee]|[Kk]e)in|[Pp]ro|[Mm]ehr|[\d.,]+|(?:E|Ke|Se|Me|De)in(?:e|en|er|es|em)|(?<like>\p{Ll}+(?:e|en|er|es|em)))\s$/u;
/** Prepositions, conjunctions, adverbs and verbs that end as adjectives do; a name stands behind them as well as a noun. */
const NO_ADJECTIVE = wordSet(`
  gegen neben wegen unter über hinter außer zwischen ohne wie sowie aber oder weder daher bisher seither später früher heute wieder immer
  dessen deren werden wurde wurden haben hatte hatten habe wäre würde konnte wollte sollte musste sagte sagten meinte erklärte machte teilte
  warnte forderte spielte führte holte feierte erzielte stellte lebte arbeitete zeigte siegte kritisierte betonte nannte schrieben kamen
`);

function isGermanNoun(word: string, before: string): boolean {
  if (NOUN_ENDING.test(word)) return true;
  const determiner = BEFORE_NOUN.exec(before);
  return determiner !== null && !NO_ADJECTIVE.has(determiner.groups!.like ?? '');
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
