import { justBefore } from '../analysis/characters/just-before.js';
import { behindFigures } from '../analysis/numbers/behind-figures.js';
import type { Reading } from '../analysis/reading.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

const HOUR = /(?<![\p{L}\d.,:/-])(?<hour>[01]?\d|2[0-4]) ?h(?:(?<minute>[0-5]\d)(?:min)?)?(?![\p{L}\d-])/gu;
const TWELVE_HOURS = /\d(?<space> ?)[ap](?<stop>\.?)m\b/u;
const BEFORE = /\b(?:at|around|by|until|till|from|to|after|before|since|between|and|about)(?: about| around)? $/iu;

/** Words before a time that somebody or something took. */
const LASTS =
  /\b(?:in|for|within|lasts?|lasted|takes?|took|(?:time|record) of|is|was)(?: about| just| only| under| over)? $/iu;

/** “15h30”: a time of day as French and Portuguese write it. */
export const hourLetter = defineCheck({
  about: 'A time of day with the letter h (“15h30”), as French and Portuguese write it.',
  *find(reading): Iterable<Hit> {
    const { byParagraph } = reading.get(behindFigures);
    for (const { text, start, index } of reading.paragraphs) {
      if (!/# ?h/.test(byParagraph[index]!)) continue;
      for (const match of text.matchAll(HOUR)) {
        const { hour, minute } = match.groups as { hour: string; minute?: string };
        const before = justBefore(text, match.index, 20);
        const after = text.slice(match.index + match[0].length);
        if (minute === undefined ? !isTime(match[0], before, after) : LASTS.test(before)) continue;
        const span = spanAt(start + match.index, match[0]);
        const time = written(Number(hour), minute, reading);
        yield { ...span, suggestions: [write(span, time)] };
      }
    }
  },
});

/** “after 15 h of work” lasts; only what stands where a time of day stands is one. */
function isTime(hour: string, before: string, after: string): boolean {
  const counted = /^24| h$/u.test(hour) && /\b(?:after|to|about) $/iu.test(before);
  return BEFORE.test(before) && !counted && !/^ (?:of|a|per|later)\b/u.test(after);
}

/** How the article writes its other times, where that is by twelve hours. */
function twelveHours({ text }: Reading): { readonly space: string; readonly stop: string } | undefined {
  const { space, stop } = TWELVE_HOURS.exec(text)?.groups ?? {};
  return space === undefined || stop === undefined ? undefined : { space, stop };
}

/** The time as the article writes its other times: “3:30 p.m.” or “3:30pm”, else “15:30”. */
function written(hour: number, minute: string | undefined, reading: Reading): string {
  const style = reading.get(twelveHours);
  if (!style) return `${hour}:${minute ?? '00'}`;
  const half = hour % 24 < 12 ? 'a' : 'p';
  const clock = `${hour % 12 || 12}${minute === undefined || minute === '00' ? '' : `:${minute}`}`;
  return `${clock}${style.space}${half}${style.stop}m${style.stop}`;
}
