import { literalPattern } from '../../document/literal-pattern.js';
import { once } from '../../document/once.js';
import { indexOfName } from '../names/written-name.js';
import { wordsOf } from '../words/word-set.js';
import { foldedText, type PlainText } from './plain-text.js';

/** ISO 3166-1 codes of the countries that news names most, one by one; territories that share a country's name are left out. */
const CODES = wordsOf(`
  AF AL DZ AO AR AM AU AT AZ BD BY BE BJ BO BA BR BG BF BI KH CM CA CF TD CL CN CO CG CD CR CI HR CU CY CZ DK DO EC EG
  SV ER EE ET FI FR GA GE DE GH GR GT GN GW HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KP KR KW KG LA LV LB LR LY
  LT LU MG MW MY ML MT MR MX MD MN ME MA MZ MM NA NP NL NZ NI NE NG NO OM PK PA PY PE PH PL PT QA RO RU RW SA SN RS SG
  SK SI SO ZA SS ES LK SD SE CH SY TW TJ TZ TH TG TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW`);

/** What else English calls a country, its people or what is theirs, where that begins otherwise than its name. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    AE: 'emirat uae',
    AF: 'kabul taliban',
    CD: 'congo drc',
    CF: 'central african',
    CG: 'congo',
    CH: 'swiss',
    CI: 'ivor',
    CN: 'beijing sino',
    CZ: 'czech',
    DK: 'dan',
    ES: 'spani span',
    FI: 'finn',
    FR: 'fren paris',
    GB: 'brit engl uk u.k scot wales welsh london',
    GR: 'gree hell',
    IE: 'iri',
    KP: 'korea dprk pyongyang',
    KR: 'korea seoul',
    LA: 'lao',
    ME: 'monten',
    MM: 'burm myan',
    NL: 'dutch holl nether',
    PH: 'filip phil',
    PL: 'pol warsaw',
    RS: 'serb belgrad',
    RU: 'russ mosc kremlin',
    SA: 'saudi riyadh',
    SE: 'swed',
    SD: 'sudan',
    SS: 'sudan',
    TR: 'turk ankara türk',
    US: 'america u.s us usa washington united states',
    ZA: 'south afric',
  }).map(([code, words]) => [code, words.split(' ')]),
);

/** The countries of which each of these is said. */
const SAID_OF = new Map<string, string[]>();
for (const [code, words] of ALSO) for (const word of words) SAID_OF.set(word, [...(SAID_OF.get(word) ?? []), code]);

/** Chinese and Japanese writing. */
const PARTS_NO_WORDS = /[\u3000-\u9fff]/u;

/** A country that a text names. */
export interface NamedCountry {
  readonly code: string;
  /** As the text names it; for a language whose nouns have cases only the part that they share. */
  readonly text: string;
  readonly start: number;
}

/** By code: the name, and the beginning by which a text is taken to speak of the country or its people. */
type Names = ReadonlyMap<string, { readonly name: string; readonly beginning: string }>;

const names = new Map<string, Names | undefined>();

/** The names of countries in a language, after the Unicode CLDR that comes with Node.js; none for one that it does not know. */
function namesIn(language: string): Names | undefined {
  if (!names.has(language)) names.set(language, read(language));
  return names.get(language);
}

function read(language: string): Names | undefined {
  // Anything else is no language's tag, and would be an error to Intl.
  if (!/^[a-z]{2,3}$/u.test(language) || Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found = CODES.flatMap((code) => {
    const name = display.of(code);
    return name === undefined ? [] : [[code, { name, beginning: beginningOf(name) }] as const];
  });
  return new Map(found);
}

/** The letters that a country's name and the words made of it mostly share: “Südkor” for Südkorea and südkoreanisch. */
function beginningOf(name: string): string {
  const plain = foldedText(name);
  if (/[\u0900-\u097f]/u.test(plain) || PARTS_NO_WORDS.test(plain)) return plain;
  return plain.slice(0, Math.max(3, Math.min(plain.length - 2, 6)));
}

/** True of a capital or the like by which English speaks of a country, as “Beijing” of China, where a text may speak of that country. */
export function speaksFor(name: string, text: PlainText): boolean {
  return SAID_OF.get(name.toLowerCase())?.some((code) => mayName(text, code)) ?? false;
}

/** True where a text has a country’s name within a word: Süditalien, Westdeutschland. */
export function isPartOfWord(code: string, { folded, language = 'und' }: PlainText): boolean {
  const name = namesIn(language)?.get(code);
  return name !== undefined && name.beginning.length >= LONG && folded.includes(name.beginning);
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
  const codes = new Map([...namesIn('en')!].map(([code, { name }]) => [name, code] as const));
  // The longest first: Guinea-Bissau is not Guinea.
  const alternatives = [...codes.keys()].sort((a, b) => b.length - a.length).map(literalPattern);
  return { codes, pattern: new RegExp(`(?<![\\p{L}-])(?:${alternatives.join('|')})(?![\\p{L}-])`, 'gu') };
});

/** The countries that a text of another language names; none where its language is not known. */
export function countriesNamed({ folded, language }: PlainText): readonly NamedCountry[] {
  const named = [...(namesIn(language ?? 'und') ?? [])].flatMap(([code, { name }]) => {
    const start = indexOfWord(folded, stemOf(foldedText(name)), MOST_ENDING);
    return start < 0 ? [] : [{ code, text: name, start }];
  });
  // 印度, India, is the beginning of 印度尼西亚, Indonesia.
  return named.filter(
    ({ start, text: name }) => !named.some((other) => other.start === start && other.text.length > name.length),
  );
}

/** How many letters a case may set behind what all forms of a name share. */
const MOST_ENDING = 3;

/** Of one text, by code. */
const mayBeNamed = (_: PlainText) => new Map<string, boolean>();

/** True where a text may speak of a country, its people, or what is theirs; looked for once for all who ask about it. */
export function mayName(text: PlainText, code: string): boolean {
  const known = text.get(mayBeNamed);
  let may = known.get(code);
  if (may === undefined) {
    may = hasBeginningFor(code, text);
    known.set(code, may);
  }
  return may;
}

function hasBeginningFor(code: string, { folded, language = 'und' }: PlainText): boolean {
  const name = namesIn(language)?.get(code);
  if (!name) return true;
  const also = language === 'en' ? (ALSO.get(code) ?? []) : [];
  return [name.beginning.slice(0, 5), ...also].some((one) => indexOfWord(folded, one) >= 0);
}

/** What English calls a country. */
export function englishNameOf(code: string): string | undefined {
  return namesIn('en')?.get(code)?.name;
}

/** Without the ending that a case may change, where there is enough before it. */
function stemOf(name: string): string {
  if (PARTS_NO_WORDS.test(name) || name.length < 6) return name;
  return name.slice(0, -1);
}

/** Where a word begins so, and goes on for no more letters than that; anywhere in a text that parts no words. */
function indexOfWord(text: string, beginning: string, most = Number.POSITIVE_INFINITY): number {
  if (PARTS_NO_WORDS.test(beginning)) return indexOfName(text, beginning);
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (/[\p{L}\p{M}-]/u.test(text[at - 1] ?? ' ')) continue;
    const behind = at + beginning.length;
    if (/^[\p{L}\p{M}]*/u.exec(text.slice(behind, behind + 20))![0].length <= most) return at;
  }
  return -1;
}
