import { defineCheck, type Hit, spanAt } from './check.js';

const DAY = String.raw`(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)`;
/** What happens on a day, and not on a hole or a floor. */
const HAPPENED =
  'said|announced|reported|released|published|revealed|issued|stated|confirmed|signed|arrested|held|died|told|launched|unveiled|approved|adopted';
/** “announced on the 24th that”, “On the 24th, the ministry” */
const ALONE = new RegExp(
  String.raw`(?<=\b(?:${HAPPENED}) )on the ${DAY}(?=[.,;]| (?:that|in|at|by|to|with|and|local)\b)|(?<=^|[.!?]["”]? )On the ${DAY}(?=, (?:the|a|an|President|Prime|Minister|Mr|Ms|\p{Lu}{3,})\b)`,
  'gu',
);
/** “the 24th of this month”, whatever month is told. */
const THIS_MONTH = new RegExp(String.raw`(?:\b[Oo]n )?\b[Tt]he ${DAY} of this month\b`, 'gu');
const MONTH = /\b(?:Jan|Feb|Mar(?:ch|\.)|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|month)/;
/** Golfers play on the 18th. */
const GOLF = /\b(?:holes?|birdies?|bogeys?|putts?|par|fairways?|tees?)\b/u;

/** “announced on the 24th that”: a day of the month where no month is near, as Chinese and Japanese news tells of days. */
export const monthlessDay = defineCheck({
  about: 'A day of the month in a paragraph that names no month (“announced on the 24th that”).',
  *find({ paragraphs }): Iterable<Hit> {
    for (const { text, start } of paragraphs) {
      if (text.includes(' of this month'))
        for (const { 0: found, index } of text.matchAll(THIS_MONTH)) yield spanAt(start + index, found);
      if (!/[Oo]n the \d/.test(text) || MONTH.test(text) || GOLF.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(ALONE)) yield spanAt(start + index, found);
    }
  },
});
