import type { Span } from '../document/span.js';
import { classAt, isWordClass, MARK } from './character-class.js';
import type { Paragraph } from './paragraph.js';
import { pieces } from './pieces.js';
import type { Reading } from './reading.js';
import { remembered } from './remembered.js';
import type { WordForm } from './word-form.js';

/** How the parts of a compound are joined: “cease-fire”, “cease fire”, “ceasefire”. */
export type Joint = 'hyphen' | 'space' | 'closed';

/** One place where a compound stands. */
export interface CompoundMention extends Span {
  readonly text: string;
  readonly joint: Joint;
  /** Written as a name or title: a capital that no sentence's start explains. */
  readonly named: boolean;
  /** Its last part has a capital, as a title or a double name has. */
  readonly title: boolean;
  /** Another noun follows that it describes: “long-term plan”, where a hyphen is grammar and not spelling. */
  readonly attributive: boolean;
  /** A noun as far as its tag and its article or adjective tell: “a cease-fire”. */
  readonly noun: boolean;
}

/** A compound that the article writes with a hyphen at least once, with all its mentions in the order of the text. */
export interface Compound {
  /** Its parts in lower case. */
  readonly parts: readonly string[];
  readonly mentions: readonly CompoundMention[];
}

const WORD = /(?<![\p{L}\p{N}@/_.’'-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}@/_-])/gu;
const HYPHENATED = /^\p{L}+(?:-(?:\p{L}+|\d+))+$/u;
const OPENS_A_SENTENCE = /(?:^|[.!?…:]["”’)]*\s+|["“‘(]|\n\s*)$/u;

/** All words of a text. */
const wordsOf = (paragraph: Paragraph) => ({ paragraph, matches: [...paragraph.text.matchAll(WORD)] });

/** Finds the compounds that are hyphenated somewhere in the article. To be had by `reading.get(compounds)`. */
export function compounds(reading: Reading): readonly Compound[] {
  const paragraphs = reading.paragraphs.filter((paragraph) => !isTitleCase(paragraph));
  const found = new Map<string, { parts: string[]; mentions: CompoundMention[] }>();
  const byFirst = new Map<string, Set<string>>();
  for (const paragraph of paragraphs) {
    for (const text of hyphenatedIn(paragraph)) {
      const parts = text.toLowerCase().split('-');
      const key = parts.join('');
      if (!found.has(key)) found.set(key, { parts, mentions: [] });
      byFirst.set(parts[0]!, (byFirst.get(parts[0]!) ?? new Set()).add(key));
    }
  }
  if (found.size === 0) return [];
  const seconds = new Map(
    [...byFirst].map(([first, keys]) => [first, [...keys].map((key) => found.get(key)!.parts[1]!)]),
  );
  const all = reading.get(pieces);
  for (const paragraph of paragraphs) {
    const { pieces: here } = all[paragraph.index]!;
    // Few paragraphs have any form of a compound.
    const hasForm = here.some(({ form }, at) => {
      const lead = leadOf(form);
      if (found.has(lead)) return true;
      const followers = seconds.get(lead);
      if (followers === undefined) return false;
      const next = here[at + 1];
      return next?.text === '-' || (next !== undefined && followers.includes(leadOf(next.form)));
    });
    if (!hasForm) continue;
    const { matches } = wordsOf(paragraph);
    for (const [index, match] of matches.entries()) {
      const lower = match[0].toLowerCase();
      const key = lower.replaceAll('-', '');
      const known = found.get(key);
      if (known) {
        const joint = lower.includes('-') ? 'hyphen' : 'closed';
        known.mentions.push(mentionAt(paragraph, match.index, match[0], joint));
        continue;
      }
      for (const candidate of byFirst.get(lower) ?? []) {
        const { parts, mentions } = found.get(candidate)!;
        const last = matches[index + parts.length - 1];
        const text = last && paragraph.text.slice(match.index, last.index + last[0].length);
        if (text?.toLowerCase() === parts.join(' ')) mentions.push(mentionAt(paragraph, match.index, text, 'space'));
      }
    }
  }
  return [...found.values()];
}

const HYPHEN = 0x2d;

/** The hyphenated words of a Paragraph. They are looked for from their hyphens: an expression would look at each letter. */
function* hyphenatedIn({ text, units }: Paragraph): Iterable<string> {
  let hyphen = text.indexOf('-');
  if (hyphen < 0) return;
  // Of letters that are two code units long, the expression alone knows the ends.
  if (/[\ud800-\udfff]/.test(text)) {
    for (const [word] of text.matchAll(WORD)) if (HYPHENATED.test(word)) yield word;
    return;
  }
  while (hyphen >= 0) {
    let [start, end] = [hyphen, hyphen + 1];
    while (start > 0 && isOfCompound(units, start - 1)) start--;
    while (end < text.length && isOfCompound(units, end)) end++;
    const word = text.slice(start, end);
    if (HYPHENATED.test(word) && !/[@/_.’']/.test(text[start - 1] ?? '') && !/[@/_]/.test(text[end] ?? '')) yield word;
    hyphen = text.indexOf('-', end);
  }
}

/** True of letters, numbers and hyphens, but not of combining marks. */
function isOfCompound(units: Uint16Array, at: number): boolean {
  const one = classAt(units, at);
  return units[at] === HYPHEN || (isWordClass(one) && one !== MARK);
}

/** The letters and numbers that a word begins with, in lower case: “don” of “don’t”. */
function leadOf({ word }: WordForm): string {
  return /^[a-z]+$/.test(word.lower) ? word.lower : leadOfOther(word.lower);
}

const leadOfOther = remembered((lower) => /^[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? '');

/** A heading in which nearly every longer word has a capital: its capitals and open compounds say nothing. */
export function isTitleCase({ kind, text }: Paragraph): boolean {
  if (kind === 'paragraph') return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

function mentionAt(paragraph: Paragraph, at: number, text: string, joint: Joint): CompoundMention {
  const start = paragraph.start + at;
  const end = start + text.length;
  const last = paragraph.tokenAt(end - 1);
  const next = last && paragraph.tokens[last.index + 1];
  const first = paragraph.tokenAt(start);
  const before = first && paragraph.tokens[first.index - 1];
  const opens = OPENS_A_SENTENCE.test(paragraph.text.slice(Math.max(0, at - 4), at));
  const parts = text.split(/[ -]/u);
  return {
    start,
    end,
    text,
    joint,
    named: parts.slice(opens ? 1 : 0).some((part) => /^\p{Lu}/u.test(part)),
    title: /^\p{Lu}\p{Ll}/u.test(parts.at(-1)!) && !/^\p{Lu}{2,}$/u.test(parts[0]!),
    attributive: next?.pos === 'NOUN' && next.before !== '',
    noun:
      last?.pos === 'NOUN' &&
      (before?.pos === 'DET' || before?.pos === 'ADJ') &&
      !/^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u.test(next?.pos ?? ''),
  };
}
