import type { Span } from '../document/span.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';

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
const LETTER_AND_HYPHEN = /-(?<=\p{L}.)[\p{L}\d]/u;
const OPENS_A_SENTENCE = /(?:^|[.!?…:]["”’)]*\s+|["“‘(]|\n\s*)$/u;

/** All words of a text. */
const wordsOf = (paragraph: Paragraph) => ({ paragraph, matches: [...paragraph.text.matchAll(WORD)] });

/** Finds the compounds that are hyphenated somewhere in the article. To be had by `reading.get(compounds)`. */
export function compounds(reading: Reading): readonly Compound[] {
  const paragraphs = reading.paragraphs.filter((paragraph) => !isTitleCase(paragraph));
  const found = new Map<string, { parts: string[]; mentions: CompoundMention[] }>();
  const byFirst = new Map<string, Set<string>>();
  for (const paragraph of paragraphs) {
    if (!LETTER_AND_HYPHEN.test(paragraph.text)) continue;
    for (const [text] of wordsOf(paragraph).matches) {
      if (!HYPHENATED.test(text)) continue;
      const parts = text.toLowerCase().split('-');
      const key = parts.join('');
      if (!found.has(key)) found.set(key, { parts, mentions: [] });
      byFirst.set(parts[0]!, (byFirst.get(parts[0]!) ?? new Set()).add(key));
    }
  }
  if (found.size === 0) return [];
  // Every form of a compound begins with its first part: few paragraphs have any.
  const firsts = [...byFirst.keys()];
  for (const paragraph of paragraphs) {
    const whole = paragraph.text.toLowerCase();
    if (!firsts.some((first) => whole.includes(first))) continue;
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
