import { behindFigures } from '../analysis/numbers/behind-figures.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, witnesses, write } from './check.js';

/** A time of day and how the other clock has it. */
interface Time extends Span {
  readonly clock: '12-hour' | '24-hour';
  readonly hour: number;
  readonly minutes: string | undefined;
  readonly text: string;
}

const TWELVE = /\b(?<hour>1[0-2]|[1-9])(?:[:.](?<minutes>[0-5]\d))?(?<gap> ?)(?<half>[ap]\.m\.|[ap]m\b)/gu;
/**
 * Only what no clock of twelve hours shows; not a score, a ratio or a running time (“02:15:30”), nor the world's time, which agencies
 * tell by twenty-four hours beside the local one: “11 a.m. (16:00 GMT)”.
 */
const TWENTY_FOUR =
  /(?<![\d:.,])(?<hour>0\d|1[3-9]|2[0-3]):(?<minutes>[0-5]\d)(?![\d:]| ?[ap]\.?m\b|\.\d| (?:GMT|UTC)\b)/gu;

/** “15:00” beside “3 p.m.”: the clocks of twelve and of twenty-four hours in one article. */
export const clockKinds = defineCheck({
  about: 'Times by the clock of twelve hours and by that of twenty-four in one article (“3 p.m.”, “15:00”).',
  *find(reading): Iterable<Hit> {
    if (!/# ?[ap]\.?m/.test(reading.get(behindFigures).all)) return;
    const times = reading.paragraphs.flatMap(({ text, start }) => timesIn(text, start));
    const twelve = times.filter(({ clock }) => clock === '12-hour');
    const other = times.filter(({ clock }) => clock === '24-hour');
    if (twelve.length === 0 || other.length === 0) return;
    const [kept, strays] = twelve.length >= other.length ? [twelve, other] : [other, twelve];
    const evidence = witnesses(kept, ({ text }) => `written “${text}” here`);
    for (const stray of strays) {
      const text = stray.clock === '24-hour' ? asTwelve(stray, kept[0]!.text) : asTwentyFour(stray);
      yield {
        start: stray.start,
        end: stray.end,
        values: { example: kept[0]!.text },
        evidence,
        suggestions: [write(stray, text)],
      };
    }
  },
});

function timesIn(text: string, offset: number): Time[] {
  const found = (
    expression: RegExp,
    clock: Time['clock'],
    hourOf: (groups: Record<string, string>) => number,
  ): Time[] =>
    [...text.matchAll(expression)].map(({ 0: time, index, groups }) => ({
      start: offset + index,
      end: offset + index + time.length,
      clock,
      hour: hourOf(groups!),
      minutes: groups!.minutes,
      text: time,
    }));
  const times = [
    ...found(TWELVE, '12-hour', ({ hour, half }) => (Number(hour) % 12) + (half!.startsWith('p') ? 12 : 0)),
    ...found(TWENTY_FOUR, '24-hour', ({ hour }) => Number(hour)),
  ];
  return times.sort((a, b) => a.start - b.start);
}

/** By the clock of twelve hours, spelt as another time of the article: “3 p.m.”, “3:30pm”, “3.30 pm”. */
function asTwelve({ hour, minutes }: Time, example: string): string {
  const [gap, dot] = [example.includes(' ') ? ' ' : '', /\d\.\d/u.test(example) ? '.' : ':'];
  const half = `${hour < 12 ? 'a' : 'p'}${example.includes('m.') ? '.m.' : 'm'}`;
  return `${hour % 12 || 12}${minutes === '00' ? '' : dot + minutes}${gap}${half}`;
}

function asTwentyFour({ hour, minutes = '00' }: Time): string {
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
