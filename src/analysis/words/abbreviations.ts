import { bySpan, contains, type Span } from '../../document/span.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { isTitleCase } from './compounds.js';

/** A place where the article says what initials stand for, with both: “World Food Programme (WFP)”, “WFP (World Food Programme)”. */
interface Explanation extends Span {
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

/** Initials in the text. One capital is a variable or a name's, and seven and more are a word in capitals. */
const INITIALS = /(?<![\p{L}\d.&-])\p{Lu}{2,6}(?![\p{L}\d&-])/gu;
/** “(WFP)”, behind what they stand for. */
const BRACKETED = /\(\s?(?<initials>\p{Lu}{2,6})\)/gu;
/** “WFP (World Food Programme)” */
const SPELT_OUT = /(?<![\p{L}\d.&-])(?<initials>\p{Lu}{2,6}) \((?<long>[^()\n]{6,80})\)/gu;
/** How far before its initials a name may begin, in UTF-16 code units. */
const REACH = 120;
/** Fewer initials are as likely others in another order. */
const FEWEST_IN_DISORDER = 3;
/** Words of a name that its initials may leave out, in English and in Romance languages. */
const SMALL = /^(?:of|for|and|the|on|in|to|de|da|do|dos|das|del|la)$/iu;

/** Finds the initials that the article explains at least once. To be had by `reading.get(abbreviations)`. */
export function abbreviations({ text, paragraphs }: Reading): readonly Abbreviation[] {
  if (!text.includes('(')) return [];
  const bracketed = paragraphs.filter((paragraph) => paragraph.text.includes('('));
  const found = new Map<string, { initials: string; explanations: Explanation[]; uses: Span[] }>();
  for (const explain of [behindNames, behindInitials]) {
    for (const explanation of bracketed.flatMap(explain)) {
      const { initials } = explanation;
      const entry = found.get(initials) ?? { initials, explanations: [], uses: [] };
      found.set(initials, entry);
      entry.explanations.push(explanation);
    }
  }
  if (found.size === 0) return [];
  for (const { explanations } of found.values()) explanations.sort(bySpan);
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading' || isTitleCase(paragraph)) continue;
    for (const { 0: initials, index } of paragraph.text.matchAll(INITIALS)) {
      const entry = found.get(initials);
      const start = paragraph.start + index;
      const use = { start, end: start + initials.length };
      if (entry && !entry.explanations.some((whole) => contains(whole, use))) entry.uses.push(use);
    }
  }
  return [...found.values()];
}

/** “World Food Programme (WFP)” */
function behindNames({ text, start }: Paragraph): Explanation[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: found, index, groups }) => {
    const initials = groups!.initials!;
    const at = longFormBefore(text.slice(0, index), initials);
    if (at === undefined) return [];
    return [{ start: start + at, end: start + index + found.length, initials, long: text.slice(at, index).trim() }];
  });
}

/** “WFP (World Food Programme)” */
function behindInitials({ text, start }: Paragraph): Explanation[] {
  return [...text.matchAll(SPELT_OUT)].flatMap(({ 0: found, index, groups }) => {
    const { initials, long } = groups as { initials: string; long: string };
    if (longFormBefore(long, initials) !== 0) return [];
    return [{ start: start + index, end: start + index + found.length, initials, long }];
  });
}

/**
 * Where the words start whose first letters are the initials, at the end of a text; small words may count or not. A translated name has the
 * initials of the original in another order: “National Mining Agency (ANM)” is the Agência Nacional de Mineração.
 */
function longFormBefore(text: string, initials: string): number | undefined {
  const near = text.slice(-REACH);
  const words = [...near.matchAll(/[\p{L}\p{M}’']+/gu)].reverse();
  const last = words[0];
  if (!last || near.slice(last.index + last[0].length).trim() !== '') return undefined;
  const without = (small: RegExp): RegExpExecArray[] => words.filter(([word]) => !small.test(word));
  const startOf = (first: RegExpExecArray): number => text.length - near.length + first.index;
  for (const counted of [without(SMALL), without(/^the$/iu), words]) {
    const letters = counted.slice(0, initials.length).map(([word]) => word.charAt(0).toUpperCase());
    if (letters.reverse().join('') === initials) return startOf(counted[initials.length - 1]!);
  }
  const named = without(SMALL).slice(0, initials.length);
  if (initials.length < FEWEST_IN_DISORDER || !named.every(([word]) => /^\p{Lu}/u.test(word))) return undefined;
  const inOrder = (letters: readonly string[]): string => [...letters].sort().join('');
  const isSame = inOrder(named.map(([word]) => word.charAt(0))) === inOrder([...initials]);
  return isSame ? startOf(named.at(-1)!) : undefined;
}
