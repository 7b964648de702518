import { bySpan, type Span } from '../document/span.js';
import type { Reading } from './reading.js';

/** A place where the article says what initials stand for: “World Food Programme (WFP)”, “WFP (World Food Programme)”. The Span holds the whole. */
export interface Explanation extends Span {
  readonly initials: string;
  /** What they stand for: “World Food Programme”. */
  readonly long: string;
}

/** Initials of the article: where each is explained, and where it stands without an explanation, headings left out. */
export interface Abbreviation {
  readonly initials: string;
  readonly explanations: readonly Explanation[];
  readonly uses: readonly Span[];
}

const INITIALS = /(?<![\p{L}\d.&-])\p{Lu}{2,6}(?![\p{L}\d&-])/gu;
const BRACKETED = /\(\s?(\p{Lu}{2,6})\)/gu;
/** The other way round. */
const SPELT_OUT = /(?<![\p{L}\d.&-])(?<initials>\p{Lu}{2,6}) \((?<long>[^()\n]{6,80})\)/gu;
const REACH = 120;
const SMALL = /^(?:of|for|and|the|on|in|to|de|da|do|dos|das|del|la)$/iu;

/** Finds the initials that the article explains at least once. To be had by `reading.get(abbreviations)`. */
export function abbreviations(reading: Reading): readonly Abbreviation[] {
  if (!reading.text.includes('(')) return [];
  const found = new Map<string, { initials: string; explanations: Explanation[]; uses: Span[] }>();
  const bracketed = reading.paragraphs.filter(({ text }) => text.includes('('));
  for (const { text, start } of bracketed) {
    for (const match of text.matchAll(BRACKETED)) {
      const initials = match[1]!;
      const at = longFormBefore(text.slice(0, match.index), initials);
      if (at === undefined) continue;
      const entry = found.get(initials) ?? { initials, explanations: [], uses: [] };
      found.set(initials, entry);
      const long = text.slice(at, match.index).trim();
      entry.explanations.push({ start: start + at, end: start + match.index + match[0].length, initials, long });
    }
  }
  for (const { text, start } of bracketed) {
    for (const { index, 0: whole, groups } of text.matchAll(SPELT_OUT)) {
      const { initials, long } = groups as { initials: string; long: string };
      if (longFormBefore(long, initials) !== 0) continue;
      const entry = found.get(initials) ?? { initials, explanations: [], uses: [] };
      found.set(initials, entry);
      entry.explanations.push({ start: start + index, end: start + index + whole.length, initials, long });
    }
  }
  for (const { explanations } of found.values()) explanations.sort(bySpan);
  if (found.size === 0) return [];
  for (const { text, start, kind } of reading.paragraphs) {
    if (kind === 'heading') continue;
    for (const { 0: initials, index } of text.matchAll(INITIALS)) {
      const entry = found.get(initials);
      const span = { start: start + index, end: start + index + initials.length };
      if (entry && !entry.explanations.some((whole) => whole.start <= span.start && span.end <= whole.end))
        entry.uses.push(span);
    }
  }
  return [...found.values()];
}

/** Where the words start whose first letters are the initials, at the end of a text; small words may count or not. */
function longFormBefore(text: string, initials: string): number | undefined {
  const near = text.slice(-REACH);
  const words = [...near.matchAll(/[\p{L}\p{M}’']+/gu)].reverse();
  const last = words[0];
  if (!last || near.slice(last.index + last[0].length).trim() !== '') return undefined;
  const without = (small: RegExp): RegExpExecArray[] => words.filter(([word]) => !small.test(word));
  for (const counted of [without(SMALL), without(/^the$/iu), words]) {
    const letters = counted.slice(0, initials.length).map(([word]) => word.charAt(0).toUpperCase());
    if (letters.reverse().join('') === initials) return text.length - near.length + counted[initials.length - 1]!.index;
  }
  return undefined;
}
