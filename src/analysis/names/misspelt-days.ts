import { justBefore } from '../characters/just-before.js';
import type { Reading } from '../reading.js';
import { MONTHS, WEEKDAYS } from '../words/calendar-names.js';
import { dictionary } from '../words/dictionary.js';
import { letterRuns } from '../words/letter-runs.js';
import { remembered } from '../words/remembered.js';
import type { UnknownWord } from '../words/unknown-words.js';
import { CAPITAL, shapeOf } from '../words/word-shape.js';
import { nearKeys } from './name-spelling.js';

/** All but “May”, from which too many words are a slip away. */
const NAMES = [...WEEKDAYS, ...MONTHS.filter((name) => name !== 'May')];
/** By each of their keys; a word that shares one is a slip away. */
const BY_KEY = new Map(NAMES.flatMap((name) => [...nearKeys(name)].map((key) => [key, name] as const)));
/** Further away, and written by many. */
const BY_EAR: ReadonlyMap<string, string> = new Map(
  Object.entries({ wensday: 'Wednesday', wendsday: 'Wednesday', wenesday: 'Wednesday', febuary: 'February' }),
);
/** Stand before a day or a month, and before few surnames: “on”, not “Mr”. */
const BEFORE = /(?:^|[^\p{L}])(?:on|last|next|since|until|till|this|every|each|early|late|mid|in) $/iu;
const SHORTEST = 4;
const LONGEST = 11;

/** A misspelt name of a day or a month: “on Wensday”, “12 Septmber”. */
interface MisspeltDay extends UnknownWord {
  readonly right: string;
}

/** Days and months of an article that are misspelt, in no certain order. To be had by `reading.get(misspeltDays)`. */
export function misspeltDays(reading: Reading): readonly MisspeltDay[] {
  const words = dictionary();
  const found: MisspeltDay[] = [];
  for (const { paragraph, runs } of reading.get(letterRuns)) {
    for (const { form, start, end } of runs) {
      const { length } = form.text;
      if (length < SHORTEST || length > LONGEST || !(shapeOf(form) & CAPITAL)) continue;
      const right = calendarName(form.text);
      if (right === undefined || words.has(form.text) || words.has(form.text.toLowerCase())) continue;
      if (standsForTime(paragraph.text, start, end))
        found.push({ word: form.text.toLowerCase(), paragraph, index: start, right });
    }
  }
  return found;
}

const calendarName = remembered((text): string | undefined => {
  if (!/^[MTWFSJAOND]\p{Ll}+$/u.test(text)) return undefined;
  const ear = BY_EAR.get(text.toLowerCase());
  if (ear !== undefined) return ear;
  for (const key of nearKeys(text)) {
    const name = BY_KEY.get(key);
    // “Augusta”, “Marche”: names of their own.
    if (name !== undefined && !text.startsWith(name)) return name;
  }
  return undefined;
});

/** Behind “on” or “last”, or beside a number. */
function standsForTime(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(justBefore(text, start, 8)) ||
    /\d(?:st|nd|rd|th)? $/u.test(justBefore(text, start, 6)) ||
    /^,? \d/u.test(text.slice(end, end + 3))
  );
}
