import { addTo } from '../../document/add-to.js';
import { literalPattern } from '../../document/literal-pattern.js';
import { once } from '../../document/once.js';
import { isCaseOf, stemOf } from '../names/declined.js';
import { indexOfName } from '../names/written-name.js';
import { remembered } from '../words/remembered.js';
import { wordSet, wordsOf } from '../words/word-set.js';
import { ABBREVIATED, BEGIN_ALSO, byCode, DECLINED, ENGLISH_ALSO } from './country-words.js';
import { foldedText, mayOpen, type PlainText } from './plain-text.js';

/** ISO 3166-1 codes of the countries that news names most, one by one; territories that share a country's name are left out. */
const CODES = wordsOf(`
  AF AL DZ AO AR AM AU AT AZ BD BY BE BJ BO BA BR BG BF BI KH CM CA CF TD CL CN CO CG CD CR CI HR CU CY CZ DK DO EC EG
  SV ER EE ET FI FR GA GE DE GH GR GT GN GW HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KP KR KW KG LA LV LB LR LY
  LT LU MG MW MY ML MT MR MX MD MN ME MA MZ MM NA NP NL NZ NI NE NG NO OM PK PA PG PY PE PH PL PT QA RO RU RW SA SN RS SG
  SK SI SO ZA SS ES LK SD SE CH SY TW TJ TZ TH TG TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW`);

/** The countries of which each of these is said. */
const SAID_OF = new Map<string, string[]>();
for (const [code, words] of ENGLISH_ALSO)
  for (const word of words) {
    const lower = word.toLowerCase().replace('=', '');
    addTo(SAID_OF, lower, code);
  }

/** “EE. UU.”, “É.-U.” */
const INITIALS = /(?<![\p{L}\p{M}])\p{Lu}{1,2}\.(?:[ \u00a0-]?\p{Lu}{1,2}(?:\.|(?!\p{L})))+/gu;

/** The abbreviations of a text that may be those of countries. */
const initialsIn = ({ text, words }: PlainText): ReadonlySet<string> =>
  new Set([
    ...words.flatMap((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word.split('-') : [])),
    ...[...text.matchAll(INITIALS)].map(([found]) => found.replace(/[^\p{L}]/gu, '')),
  ]);

/** Chinese and Japanese writing. */
const PARTS_NO_WORDS = /[\u3000-\u9fff]/u;

/** A country that a text names. */
export interface NamedCountry {
  readonly code: string;
  /** As the text names it; for a language whose nouns have cases only the part that they share. */
  readonly text: string;
  readonly start: number;
}

/** What a language calls a country: its names, the usual one first, and the beginnings of what is said of the country or its people. */
interface Called {
  readonly names: readonly string[];
  readonly beginnings: readonly string[];
}

/** By code. */
type Names = ReadonlyMap<string, Called>;

const names = new Map<string, Names | undefined>();

/** The names of countries in a language, after the Unicode CLDR that comes with Node.js; none for one that it does not know. */
function namesIn(language: string): Names | undefined {
  if (!names.has(language)) names.set(language, read(language));
  return names.get(language);
}

/** Chinese is written in two ways, and Taiwan calls countries otherwise than Hong Kong does. */
const WRITTEN_ALSO: Readonly<Record<string, readonly string[]>> = { zh: ['zh-Hant', 'zh-Hant-HK'] };

function read(language: string): Names | undefined {
  // Anything else is no language's tag, and would be an error to Intl; and in Semitic languages “in” and “the” are part of the word.
  if (!/^(?!he$|ar$)[a-z]{2,3}$/u.test(language) || Intl.DisplayNames.supportedLocalesOf(language).length === 0)
    return undefined;
  const locales = [language, ...(Object.hasOwn(WRITTEN_ALSO, language) ? WRITTEN_ALSO[language]! : [])];
  const displays = locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const short = new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'none' });
  const besides = byCode(Object.hasOwn(BEGIN_ALSO, language) ? BEGIN_ALSO[language]! : '');
  const found = CODES.flatMap((code) => {
    const called = [...new Set(displays.flatMap((display) => display.of(code) ?? []))];
    if (called.length === 0) return [];
    // “EUA”, “EE. UU.”, США: a shorter one, as the RU of Spanish, may be anything.
    const abbreviated = short.of(code) ?? '';
    const all = ABBREVIATION.test(abbreviated) || !PARTS_WORDS.test(abbreviated) ? [...called, abbreviated] : called;
    return [
      [
        code,
        {
          names: [...called, ...(DECLINED[language]?.[code] ?? [])],
          beginnings: [...all.map(beginningOf), ...(besides.get(code) ?? []).map(foldedText)],
        },
      ] as const,
    ];
  });
  return new Map(found);
}

const ABBREVIATION = /^\p{Lu}{3,}$|^\p{Lu}{2}\. ?\p{Lu}{2}/u;
const PARTS_WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|^$/u;

/** The letters that a country's name and the words made of it mostly share: “Südkor” for Südkorea and südkoreanisch. */
function beginningOf(name: string): string {
  const plain = foldedText(name);
  if (/[\u0900-\u097f]/u.test(plain) || PARTS_NO_WORDS.test(plain)) return plain;
  // “Vene” of Venemaa, “német” of Németország: what is said of the people is made without the word for land.
  const people = PEOPLE.exec(plain)?.[0];
  return people?.slice(0, 6) ?? plain.slice(0, Math.max(3, Math.min(plain.length - 2, 6)));
}

const PEOPLE = /^\p{L}{4,}(?=(?:maa|land|orszag)$)/u;

/** True of a capital or the like by which English speaks of a country, as “Beijing” of China, where a text may speak of that country. */
export function speaksFor(name: string, text: PlainText): boolean {
  return SAID_OF.get(name.toLowerCase())?.some((code) => mayName(text, code)) ?? false;
}

/** True where a text has a country’s name within a word, by no fewer letters of it than that: Süditalien, Westdeutschland. */
export function isPartOfWord(code: string, { folded, language = 'und' }: PlainText, least = LONG): boolean {
  const beginnings = namesIn(language)?.get(code)?.beginnings ?? [];
  return beginnings.some((one) => one.length >= least && folded.includes(one));
}

const LONG = 5;

/** The countries that an English text names by their names, in order. */
export function countriesIn(text: string): readonly NamedCountry[] {
  const { pattern, codes } = english();
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    code: codes.get(name)!,
    text: name,
    start: index,
  }));
}

const english = once(() => {
  const codes = new Map([...namesIn('en')!].map(([code, called]) => [called.names[0]!, code] as const));
  // The longest first: Guinea-Bissau is not Guinea.
  const alternatives = [...codes.keys()].sort((a, b) => b.length - a.length).map(literalPattern);
  return { codes, pattern: new RegExp(`(?<![\\p{L}-])(?:${alternatives.join('|')})(?![\\p{L}-])`, 'gu') };
});

/** Beginnings of the words by which a text names countries that its translation may speak of, in small letters without marks. */
export function wordsForSaidCountries(source: PlainText, made: PlainText): readonly string[] {
  return countriesNamed(source)
    .filter(({ code }) => mayName(made, code))
    .flatMap(({ text }) => foldedText(text).split(/[ -]/u))
    .map((word) => PEOPLE.exec(word)?.[0] ?? word)
    .filter(({ length }) => length >= LEAST_WORD)
    .map((word) => word.slice(0, Math.max(LEAST_WORD, word.length - 2)));
}

const LEAST_WORD = 4;

/** The countries that a text of another language is sure to name; none where its language is not known. */
export function countriesNamed(source: PlainText): readonly NamedCountry[] {
  const named = [...(namesIn(source.language ?? 'und') ?? [])].flatMap(([code, called]) =>
    called.names.flatMap((text) => {
      const start = whereNamed(text, source);
      return start < 0 ? [] : [{ code, text, start }];
    }),
  );
  // 印度, India, is the beginning of 印度尼西亚, Indonesia.
  return named.filter(
    ({ start, text: name }) => !named.some((other) => other.start === start && other.text.length > name.length),
  );
}

/** Languages that write a name in one form only, or with an s behind it. */
const UNINFLECTED = wordSet('pt es fr it ca gl nl sv da no nb de');
/** A shorter name of a country may be another word. */
const SHORT = 5;
/** What a name may end in of which a case has nothing: Филиппины, Филиппин. */
const PLURAL = /[iyeы]$/u;

/**
 * Where a text first names a country for certain; −1 where it nowhere does. Its words are compared with their marks, and with their
 * capitals: Togo, Того, is “of that” in Russian, Süüria is not in “suurim”, Liberia not in “liberi”.
 */
function whereNamed(name: string, source: PlainText): number {
  const { plain, plainStem, stem } = soughtAs(name);
  // Cases of Greek move the accents.
  if (!/^\p{Lu}/u.test(name) || /^\p{Script=Greek}/u.test(name))
    return indexOfWord(source.folded, plainStem, (word) => isCaseOf(word, plain));
  const { capitals, lower } = source.get(marked);
  const isExact = UNINFLECTED.has(source.language ?? '');
  return indexOfWord(lower, stem, (word, at) => {
    const written = capitals.slice(at, at + word.length);
    if (!/^\p{Lu}/u.test(written)) return false;
    if (isExact) return written === name || written === `${name}s` || written === name.toUpperCase();
    if (name.length < SHORT) return written === name && !mayOpen(capitals, at);
    return (
      (word.length >= name.length || PLURAL.test(name)) &&
      (isCaseOf(foldedText(word), plain) || isLongCase(word, name, source))
    );
  });
}

/** Süüriasse, Syyriassa, Szíriából, Suriye’den: languages that join to a name what others put before it. */
function isLongCase(word: string, { length }: string, { language = '' }: PlainText): boolean {
  return length > SHORT && word.length <= length + MOST_JOINED && JOINS.has(language);
}

const JOINS = wordSet('et fi hu tr az kk');
const MOST_JOINED = 4;

/** A text with its capitals, and as long a one without. */
const marked = ({ text }: PlainText) => {
  const capitals = text.normalize('NFC');
  return { capitals, lower: inSmallLetters(capitals) };
};

function inSmallLetters(text: string): string {
  return text.normalize('NFC').replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase();
    return small.length === capital.length ? small : capital;
  });
}

/** A country’s name as every paragraph of a source is searched for it. */
const soughtAs = remembered((name) => {
  const plain = foldedText(name);
  return { plain, plainStem: stemOf(plain), stem: stemOf(inSmallLetters(name)) };
});

/** A question about a text and a country, asked once for all who name that country. */
export function askedOnce(ask: (text: PlainText, code: string) => boolean): typeof ask {
  const answersOf = (_: PlainText) => new Map<string, boolean>();
  return (text, code) => {
    const known = text.get(answersOf);
    let answer = known.get(code);
    if (answer === undefined) {
      answer = ask(text, code);
      known.set(code, answer);
    }
    return answer;
  };
}

/** True where a text may speak of a country, its people, or what is theirs. */
export const mayName = askedOnce((text, code) => hasBeginningFor(code, text));

function hasBeginningFor(code: string, text: PlainText): boolean {
  if (hasBeginning(code, text, BEGINNING) || isAbbreviated(code, text)) return true;
  const also = text.language === 'en' ? (ENGLISH_ALSO.get(code) ?? []) : [];
  return also.some((one) =>
    one.endsWith('=') ? text.get(wordParts).has(one.slice(0, -1)) : indexOfWord(text.folded, one) >= 0,
  );
}

function isAbbreviated(code: string, text: PlainText): boolean {
  const initials = text.get(initialsIn);
  return ABBREVIATED.get(code)?.some((one) => initials.has(one)) ?? false;
}

const wordParts = ({ words }: PlainText): ReadonlySet<string> => new Set(words.flatMap((word) => word.split(/['’-]/u)));

/** What a country’s name and the words made of it mostly share: so many letters. */
const BEGINNING = 5;

/** True where a word of a text begins with so many letters of a country’s name, or where its language has no name for it. */
export function hasBeginning(code: string, { folded, language = 'und' }: PlainText, letters: number): boolean {
  const called = namesIn(language)?.get(code);
  if (!called) return true;
  return called.beginnings.some(
    (one) => indexOfWord(folded, PARTS_NO_WORDS.test(one) ? one : one.slice(0, letters)) >= 0,
  );
}

/** What English calls a country. */
export function englishNameOf(code: string): string | undefined {
  return namesIn('en')?.get(code)?.names[0];
}

/** Where a word, or a part of one behind a hyphen, begins so, and fits; anywhere in a text that parts no words. */
function indexOfWord(text: string, beginning: string, fits?: (word: string, at: number) => boolean): number {
  if (PARTS_NO_WORDS.test(beginning)) return indexOfName(text, beginning);
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    const before = text[at - 1] ?? ' ';
    // “Iranian-French” speaks of France; “Afro-Cuba” does not name Cuba.
    if (/[\p{L}\p{M}]/u.test(before) || (fits && before === '-')) continue;
    const behind = at + beginning.length;
    if (!fits || fits(beginning + /^[\p{L}\p{M}]*/u.exec(text.slice(behind, behind + 20))![0], at)) return at;
  }
  return -1;
}
