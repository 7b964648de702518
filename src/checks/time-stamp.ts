import { MONTHS, WEEKDAYS } from '../analysis/words/calendar-names.js';
import { defineCheck, deletable, type Hit } from './check.js';

/** Such a line is not longer. */
const LONGEST = 140;
/** None is without one of these: a year, figures that are parted as in a date, a length in hours, minutes or seconds, “ago”. */
const NEEDED = /20\d\d|\d[./-]\d|\d ?[hms]|\bago\b/i;

const WEEKDAY = `(?:${WEEKDAYS.map((day) => `${day}|${day.slice(0, 3)}\\.?`).join('|')})`;
const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const ORDINAL = '(?:st|nd|rd|th)?';
const IN_FIGURES = '(?:[0-3]?\\d([./-])[0-3]?\\d\\1(?:20)?\\d\\d|20\\d\\d([./-])[01]?\\d\\2[0-3]?\\d)';
const IN_WORDS = `(?:[0-3]?\\d${ORDINAL} (?:of )?${MONTH}(?: of)?,? 20\\d\\d|${MONTH} [0-3]?\\d${ORDINAL},? 20\\d\\d)`;
const ZONE = '(?: ?(?:[A-Z]{3,4}|\\([A-Z]{2,4}\\)))?';
const CLOCK = `[0-2]?\\d(?:[:.][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?| ?h(?:rs?|ours)?\\b)?| ?h(?: ?[0-5]\\d(?:min)?)?| ?[ap]\\.?m\\b\\.?)${ZONE}`;
/** What says that it is one: “Updated on”. */
const SAID =
  /^(?:(?:last |first )?(?:updated?|published|posted|modified|created|edited|publication|modification)(?: date)?|date of publication)(?: (?:on|at|in|the))?(?![\p{L}])/iu;
/** “Updated 2 hours ago” */
const AGO =
  /^(?:about )?(?:an?|a few|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:minutes?|mins?|hours?|days?|weeks?|months?) ago(?![\p{L}])/iu;
/** Who wrote it, and where, in words with a capital, or one that a site is called, “g1”; “World October 11, 2017 00:39” names no October. */
const NAMED = new RegExp(
  `^(?:[Bb]y )?(?:\\p{Lu}|\\p{Ll}[\\p{Lu}\\p{N}])[\\p{L}.’'-]*(?: (?:(?:d[aeio]s?|del|von|van|of) )?(?!${MONTH} \\d)\\p{Lu}[\\p{L}.’'-]*){0,3}`,
  'u',
);
const MARKS = /^[\s–—|,•·:;()[\]【】/*-]+/u;
/** “[Source: Holm News] [Editor: Li Wen] Font: [Large Medium Small]”: what Chinese pages have beside it. */
const LABELLED =
  /^(?:source|(?:responsible |duty |chief )?editor(?: in charge| on duty)?|author|reporter|font(?: size)?|views|clicks|comments) ?: ?[[【(]?[^[\]【】()|:]{1,40}(?=[\]】)]|$)/iu;

/** “2020-05-16T21:11:14.505Z” */
const FOR_MACHINES = /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/u;
/** “Watch (5min04s):” */
const RECORDING =
  /^(?:watch|listen|see|play|video|audio|podcast|duration)(?: (?:the|this|to the|to this))?(?: (?:video|audio|interview|excerpt|moment|podcast|report|speech))?(?: (?:here|below|now))?:? ?\(?(?:\d{1,2} ?(?:h|hr|hrs|min|mins|m|s|sec|secs)\.? ?){1,3}\)?:?$/iu;

const figures = new RegExp(`^${IN_FIGURES}(?!\\d)`, 'u');
const words = new RegExp(`^${WEEKDAY}?,? ?${IN_WORDS}(?!\\d)`, 'iu');
const weekday = new RegExp(`^${WEEKDAY}(?![\\p{L}])`, 'iu');
const clock = new RegExp(`^(?:at )?${CLOCK}(?![\\p{L}\\d])`, 'iu');

/** “04/24/2023 - 15:30”, “Watch (5min04s):”: when a page was published, or how long its film lasts, in a line by itself. */
export const timeStamp = defineCheck({
  about:
    'A paragraph that is nothing but the date and time at which a page was published (“24/04/2023 - 15:30”), or the length of its film.',
  *find(reading): Iterable<Hit> {
    const left = reading.paragraphs.map(({ text }) => isStamp(text.trim()));
    yield* deletable(reading, left);
  },
});

/** True of the length of a film, and of nothing but the parts of a stamp that tell more than a letter has above it: a date in words. */
function isStamp(line: string): boolean {
  if (line.length > LONGEST || !NEEDED.test(line)) return false;
  if (RECORDING.test(line) || FOR_MACHINES.test(line)) return true;
  const parts = partsOf(line);
  if (!parts) return false;
  if (parts.join(' ') === 'said ago') return true;
  const dates = parts.filter((part) => part === 'figures' || part === 'words').length;
  if (dates === 0 || dates > 2) return false;
  const isNamed = parts.includes('name');
  return parts.includes('clock') || parts.includes('said') || (!isNamed && parts.includes('figures'));
}

const PARTS: readonly (readonly [string, RegExp])[] = [
  ['said', SAID],
  ['labelled', LABELLED],
  ['figures', figures],
  ['words', words],
  ['ago', AGO],
  ['clock', clock],
  ['day', weekday],
  ['name', NAMED],
];

/** What a line is made of; nothing where there is more in it than belongs to a stamp. */
function partsOf(line: string): readonly string[] | undefined {
  const parts: string[] = [];
  let rest = line.replace(MARKS, '');
  while (rest !== '') {
    const part = PARTS.map(([name, expression]) => ({ name, found: expression.exec(rest)?.[0] })).find(
      ({ found }) => found !== undefined && found !== '',
    );
    if (!part || parts.length > 8) return undefined;
    parts.push(part.name);
    rest = rest.slice(part.found!.length).replace(MARKS, '');
  }
  // Who, and where.
  return parts.filter((part) => part === 'name').length > 2 ? undefined : parts;
}
