import { literalPattern } from '../../document/literal-pattern.js';
import { isCaseOf } from '../names/declined.js';
import { MONTHS, WEEKDAYS } from '../words/calendar-names.js';
import { wordSet } from '../words/word-set.js';
import { foldedText, type PlainText } from './plain-text.js';

/** A weekday or a month. */
interface CalendarName {
  readonly english: string;
  readonly kind: 'weekday' | 'month';
  /** From 0 on. */
  readonly index: number;
}

const NAMES: readonly CalendarName[] = [
  ...WEEKDAYS.map((english, index) => ({ english, kind: 'weekday' as const, index })),
  ...MONTHS.map((english, index) => ({ english, kind: 'month' as const, index })),
];
const BY_ENGLISH = new Map(NAMES.map((name) => [name.english, name]));

/** A name where it stands in an English text. */
interface WrittenCalendarName extends CalendarName {
  readonly start: number;
}

/** “Monday”, “in June”; a “May” or “March” that opens a sentence, or follows a name, may be a verb or a person, “Black Friday” a name. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}-]|(?:Black|Good|Ash|Palm|Easter|Whit|Super|Cyber|Bloody|Holy|Shrove|Maundy|Giving|Red|Fat|Plough) )(?:${WEEKDAYS.join('|')})(?![\\p{L}-])|(?<=[\\p{Ll}\\p{N},] )(?:${MONTHS.join('|')})(?![\\p{L}-])`,
  'gu',
);

/** The weekdays and months of an English text, in order. */
export function calendarNamesIn(text: string): readonly WrittenCalendarName[] {
  return [...text.matchAll(ENGLISH)].map(({ 0: name, index }) => ({ ...BY_ENGLISH.get(name)!, start: index }));
}

/** The weekdays and months that a text of another language is sure to name. */
export function calendarNamesOf(source: PlainText): readonly CalendarName[] {
  const { sure } = source.get(namedIn);
  return NAMES.filter(({ english }) => sure.has(english));
}

/** True where a text may mean a weekday or a month: by its name, the beginning of it, or the month’s number. */
export function mayMean(text: PlainText, { english, kind, index }: CalendarName): boolean {
  if (!calledIn(text.language) || text.lower.has(english.toLowerCase())) return true;
  const { sure, likely } = text.get(namedIn);
  if (sure.has(english) || likely.has(english)) return true;
  return kind === 'month' && text.get(numbersIn).has(index + 1);
}

/**
 * True of a name beside which nothing is missing, and that an editor may have put there: a weekday for “yesterday”, a month for “last
 * month”, or what is another word of English (“May”).
 */
export function mayBeMeant({ english, kind }: CalendarName, text: PlainText): boolean {
  return kind === 'weekday' || /^Ma/u.test(english) || text.get(meansAMonth);
}

/** True of a text with a month that it does not name. */
const meansAMonth = ({ folded, text }: PlainText): boolean => MONTH.test(folded) || BARE_DAY.test(text);

/** “26日”, of this month, to which English adds it. */
const BARE_DAY = /(?<![月\p{Nd}] ?)\p{Nd}{1,2} ?[日号號]/u;

/** True of “Saturday” before “night” where the source has Sunday: the night to Sunday. */
export function isNightTo(
  { kind, index, english, start }: WrittenCalendarName,
  text: string,
  day: CalendarName,
): boolean {
  const next = (index + 1) % WEEKDAYS.length;
  return (
    kind === 'weekday' && day.kind === kind && day.index === next && /^ night/u.test(text.slice(start + english.length))
  );
}

/** The word for month. */
const MONTH =
  /(?<!\p{L})(?:mois|mes|meses|mese|mesi|mens|monat|maand|manad|maned|месяц|місяц|месец|мисяц|miesi|mesic|mesia|lun|kuu|hono|honap|ay|menes|mėnes|μην|luna|lunii)|[月월]|महीन|माह/u;

const numbersIn = ({ text, language }: PlainText): ReadonlySet<number> => {
  const plain = text.normalize('NFKC');
  const numbers = new Set(plain.match(/(?<!\p{N})\p{N}{1,2}(?!\p{N})/gu)?.map(Number));
  if (language !== 'zh') return numbers;
  for (const [, month] of plain.matchAll(/(?<!\d)(1[0-2]|[1-9])(?:[0-2]\d|3[01])(?!\d)/gu)) numbers.add(Number(month));
  for (const [, month] of plain.matchAll(HAN_DATE)) numbers.add(HAN_DIGITS.indexOf(month!));
  return numbers;
};

/** “六四”, of the month and the day that something is called after; so is “618”. */
const HAN_DATE = /([一二三四五六七八九])[·・.]?[一二三四五六七八九十]/gu;

/** The names, in English, that a text has; those that only begin as some word of it are likely. */
interface Named {
  readonly sure: ReadonlySet<string>;
  readonly likely: ReadonlySet<string>;
}

function namedIn({ text, language, lower }: PlainText): Named {
  const called = calledIn(language) ?? [];
  const sure = new Set(called.filter(({ part }) => part?.test(text)).map(({ english }) => english));
  const likely = new Set<string>();
  const all = called.flatMap(({ english, words }) => words.map((word) => ({ english, word })));
  const plain = [...lower].map(foldedText);
  const bare = language === 'he' ? plain.map((word) => word.replace(HEBREW_PREFIX, '')) : [];
  for (const one of new Set([...plain, ...bare])) {
    const meant = all.filter(({ word }) => isCaseOf(one, word));
    // “Července”, of July, begins as June does.
    const longest = Math.max(...meant.map(({ word }) => word.length));
    for (const { english, word } of meant) if (word.length === longest) sure.add(english);
    if (meant.length === 0)
      for (const { english, beginnings, brief } of called)
        if (one === brief || beginnings.some((start) => one.startsWith(start))) likely.add(english);
  }
  return { sure, likely };
}

/** What a language calls a weekday or a month. */
interface Called {
  readonly english: string;
  /** In a writing that parts no words. */
  readonly part?: RegExp;
  readonly words: readonly string[];
  /** “okt”, of “Okt.”, which may be some other word. */
  readonly brief?: string;
  /** By which words may begin that are no more than likely to mean it. */
  readonly beginnings: readonly string[];
}

/** Other names than those of the Unicode CLDR, by which a day may be meant. */
const ALSO: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: { Saturday: ['sonnabend'] },
  hi: { Thursday: ['बृहस्पति', 'वीरवार'], Sunday: ['इतवार'] },
};
/** Languages whose dates are known to be understood. Others may have older names, or several, or write them otherwise. */
const UNDERSTOOD = wordSet(
  'bg ca cs da de el es et fi fr gl he hi hr hu is it lt lv nb nl no pl pt ro ru sk sl sr sv tr uk',
);
/** Before a Hebrew noun: in, to, from, the, and, as, that. */
const HEBREW_PREFIX = /^[בלמהוכש]{1,2}(?=.{3})/u;
const HAN_DAYS = '日一二三四五六';
const HAN_DIGITS = '〇一二三四五六七八九';
const JAPANESE_DAYS = '日月火水木金土';
const HAN_MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

const known = new Map<string, readonly Called[] | undefined>();

/** By language, in the order of the names; none where it is not known. */
function calledIn(language = 'und'): readonly Called[] | undefined {
  if (!known.has(language)) known.set(language, read(language));
  return known.get(language);
}

function read(language: string): readonly Called[] | undefined {
  if (language === 'zh' || language === 'ja')
    return NAMES.map((name) => ({ english: name.english, part: inHan(name, language), words: [], beginnings: [] }));
  if (!UNDERSTOOD.has(language)) return undefined;
  return NAMES.map(({ english, kind, index }) => {
    // The first of January 2023 was a Sunday.
    const date = new Date(kind === 'weekday' ? Date.UTC(2023, 0, 1 + index) : Date.UTC(2023, index, 1));
    const ways: readonly Intl.DateTimeFormatOptions[] =
      kind === 'weekday' ? [{ weekday: 'long' }] : [{ month: 'long' }, { month: 'long', day: 'numeric' }];
    const words = ways.map((way) => foldedText(partOf(language, way, date, kind)));
    // Июне, of a name whose vowel all cases change.
    const stems = words.filter((word) => SHORT_WITH_ENDING.test(word)).map((word) => word.slice(0, -1));
    const also = ALSO[language]?.[english] ?? [];
    const short = kind === 'weekday' ? ({ weekday: 'short' } as const) : ({ month: 'short' } as const);
    return {
      english,
      words: [...words, ...stems],
      brief: foldedText(partOf(language, short, date, kind)).replace(/\.$/u, ''),
      beginnings: [...words, ...also].map((word) => word.slice(0, BEGINNING)),
    };
  });
}

const BEGINNING = 4;
const SHORT_WITH_ENDING = /^\p{Script=Cyrillic}{3}я$/u;

function partOf(language: string, way: Intl.DateTimeFormatOptions, date: Date, type: 'weekday' | 'month'): string {
  const parts = new Intl.DateTimeFormat(language, { ...way, timeZone: 'UTC' }).formatToParts(date);
  return parts.find((part) => part.type === type)?.value ?? '';
}

/** 周二, 火曜; 3月 and 三月. */
function inHan({ kind, index }: CalendarName, language: string): RegExp {
  if (kind === 'month') return new RegExp(`(?<![\\p{N}十])(?:${index + 1}|${HAN_MONTHS[index]})月`, 'u');
  if (language === 'ja') return new RegExp(`${literalPattern(JAPANESE_DAYS[index]!)}(?:曜|[）)])`, 'u');
  return new RegExp(`(?:星期|周|週|礼拜|禮拜)${index === 0 ? '[日天]' : HAN_DAYS[index]}`, 'u');
}
