import type { Span } from '../../document/span.js';
import { classAt, isWordClass, MARK } from '../characters/character-class.js';
import { justBefore } from '../characters/just-before.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { type Piece, pieces } from './pieces.js';
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

/** A word with its hyphens, but no part of an address, a file name or an abbreviation. */
const WORD = /(?<![\p{L}\p{N}@/_.’'-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}@/_-])/gu;
const WORD_HERE = /(?<![\p{L}\p{N}@/_.’'-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}@/_-])/uy;
const GOES_ON = /^[\p{L}\p{N}@/_-]/u;
const HYPHENATED = /^\p{L}+(?:-(?:\p{L}+|\d+))+$/u;
const OPENS_A_SENTENCE = /(?:^|[.!?…:]["”’)]*\s+|["“‘(]|\n\s*)$/u;

/** What a compound is known by: its parts without anything between, in lower case. */
type Key = string;

/** The compounds that are hyphenated somewhere, and where to look for their other forms. */
interface Known {
  readonly byKey: ReadonlyMap<Key, { readonly parts: readonly string[]; readonly mentions: CompoundMention[] }>;
  /** By the first part. */
  readonly byFirst: ReadonlyMap<string, ReadonlySet<Key>>;
}

/** Finds the compounds that are hyphenated somewhere in the article. To be had by `reading.get(compounds)`. */
export function compounds(reading: Reading): readonly Compound[] {
  const paragraphs = reading.paragraphs.filter((paragraph) => !isTitleCase(paragraph));
  const known = hyphenatedAmong(paragraphs);
  if (known.byKey.size === 0) return [];
  const mayBegin = beginningTest(known);
  const all = reading.get(pieces);
  for (const paragraph of paragraphs) {
    const here = all[paragraph.index]!.pieces;
    for (let at = 0; at < here.length; at++) {
      if (!mayBegin(here, at)) continue;
      const start = here[at]!.start - paragraph.start;
      for (const [key, mention] of mentionsAt(paragraph, start, known)) known.byKey.get(key)!.mentions.push(mention);
    }
  }
  return [...known.byKey.values()];
}

function hyphenatedAmong(paragraphs: readonly Paragraph[]): Known {
  const byKey = new Map<Key, { parts: string[]; mentions: CompoundMention[] }>();
  const byFirst = new Map<string, Set<Key>>();
  for (const text of paragraphs.flatMap((paragraph) => [...hyphenatedIn(paragraph)])) {
    const parts = text.toLowerCase().split('-');
    const key = parts.join('');
    if (!byKey.has(key)) byKey.set(key, { parts, mentions: [] });
    byFirst.set(parts[0]!, (byFirst.get(parts[0]!) ?? new Set()).add(key));
  }
  return { byKey, byFirst };
}

/** Tells at a glance the few Pieces with which any form of a compound may begin. */
function beginningTest({ byKey, byFirst }: Known): (here: readonly Piece[], at: number) => boolean {
  const seconds = new Map(
    [...byFirst].map(([first, keys]) => [first, new Set([...keys].map((key) => byKey.get(key)!.parts[1]!))]),
  );
  return (here, at) => {
    const lead = leadOf(here[at]!.form);
    if (byKey.has(lead)) return true;
    const followers = seconds.get(lead);
    const next = here[at + 1];
    return followers !== undefined && next !== undefined && (next.text === '-' || followers.has(leadOf(next.form)));
  };
}

/** All forms of the compounds that begin at an offset of a Paragraph's text, each with what it is known by. */
function* mentionsAt(
  paragraph: Paragraph,
  start: number,
  { byKey, byFirst }: Known,
): Iterable<readonly [Key, CompoundMention]> {
  const { text } = paragraph;
  WORD_HERE.lastIndex = start;
  const word = WORD_HERE.exec(text)?.[0];
  if (word === undefined) return;
  const lower = word.toLowerCase();
  const key = lower.replaceAll('-', '');
  if (byKey.has(key)) {
    yield [key, mentionAt(paragraph, start, word, lower.includes('-') ? 'hyphen' : 'closed')];
    return;
  }
  for (const candidate of byFirst.get(lower) ?? []) {
    const spaced = byKey.get(candidate)!.parts.join(' ');
    const found = text.slice(start, start + spaced.length);
    if (found.toLowerCase() === spaced && !GOES_ON.test(text.slice(start + spaced.length, start + spaced.length + 2)))
      yield [candidate, mentionAt(paragraph, start, found, 'space')];
  }
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

/** A name or two in a sentence are fewer. */
const NEARLY_EVERY = 0.7;

/** No headline is longer. */
const LONGEST_TITLE = 300;
const ENDS_A_SENTENCE = /[.!?…]["”’)\]]*$/u;

/** A heading in which nearly every longer word has a capital: its capitals and open compounds say nothing. */
export function isTitleCase({ kind, text }: Paragraph): boolean {
  // A long headline is taken for a paragraph, but has no full stop.
  if (kind === 'paragraph' && (text.length > LONGEST_TITLE || ENDS_A_SENTENCE.test(text))) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * NEARLY_EVERY;
}

/** Says of each paragraph whether it is in title case, looking through it once. To be had by `reading.get(titleCased)`. */
export function titleCased(): (paragraph: Paragraph) => boolean {
  const known = new Map<Paragraph, boolean>();
  return (paragraph) => {
    const said = known.get(paragraph) ?? isTitleCase(paragraph);
    known.set(paragraph, said);
    return said;
  };
}

function mentionAt(paragraph: Paragraph, at: number, text: string, joint: Joint): CompoundMention {
  const start = paragraph.start + at;
  const end = start + text.length;
  const last = paragraph.tokenAt(end - 1);
  const next = last && paragraph.tokens[last.index + 1];
  const first = paragraph.tokenAt(start);
  const before = first && paragraph.tokens[first.index - 1];
  const opens = OPENS_A_SENTENCE.test(justBefore(paragraph.text, at, 4));
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
