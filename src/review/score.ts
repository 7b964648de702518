import type { Document } from '../document/document.js';
import { proseOf } from '../document/prose.js';
import { type Finding, SEVERITIES, type Severity } from '../engine/finding.js';
import { type Status, statusOf } from './selectors.js';
import type { Session } from './session.js';

/**
 * What a Finding of each severity costs: the severity multipliers of MQM's scoring models (https://themqm.org, “The MQM
 * Scoring Models”), minor 1, major 5, critical 25, on the three severities that ISO 5060:2024 has too. A suggestion is
 * taken for minor, a warning for major, an error, by which a reader is misled, for critical.
 */
export const PENALTIES: Readonly<Record<Severity, number>> = { suggestion: 1, warning: 5, error: 25 };

/** Penalties are given for so many words, MQM's usual reference word count. */
export const PER_WORDS = 1000;

/** Some Findings, counted and weighed. */
export interface Weighed {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The sum of what they cost. */
  readonly penalty: number;
  /** The same for 1,000 words; 0 where there is no word. */
  readonly perThousand: number;
}

/** What Findings say of a text's quality: the less the better, 0 where there are none. */
export interface Score extends Weighed {
  readonly words: number;
  /** By MQM category, the costliest first, then by name. */
  readonly categories: readonly (Weighed & { readonly category: string })[];
}

/** Weighs Findings, each in its severity and category, against the length of the text in which they stand. */
export function scoreOf(findings: readonly Pick<Finding, 'severity' | 'category'>[], words: number): Score {
  const names = [...new Set(findings.map(({ category }) => category))];
  const categories = names.map((category) => {
    const here = findings.filter((finding) => finding.category === category);
    return { category, ...weigh(here, words) };
  });
  return {
    words,
    ...weigh(findings, words),
    categories: categories.sort((a, b) => b.penalty - a.penalty || (a.category < b.category ? -1 : 1)),
  };
}

function weigh(findings: readonly Pick<Finding, 'severity'>[], words: number): Weighed {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of findings) counts[severity]++;
  const penalty = SEVERITIES.reduce((sum, severity) => sum + counts[severity] * PENALTIES[severity], 0);
  return { counts, penalty, perThousand: words === 0 ? 0 : (penalty * PER_WORDS) / words };
}

/** An article's Score before and after a review. */
export interface Scores {
  /** As it came: all that was not rejected. What is set aside stands in the place of something accepted. */
  readonly before: Score;
  /** As it goes: what is still open. */
  readonly after: Score;
}

/** The Scores of a review: a rejected Finding is a false alarm and costs nothing, an accepted one costs nothing any more. */
export function scoresOf(session: Session): Scores {
  const words = countWords(session.document);
  const having = (...wanted: Status[]) =>
    session.findings.filter((finding) => wanted.includes(statusOf(session, finding)));
  return { before: scoreOf(having('open', 'accepted'), words), after: scoreOf(having('open'), words) };
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
/** Scripts whose words stand without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The time that Intl.Segmenter takes grows with the square of a text's length. */
const STRETCH = 200;
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The number of words in a Document's Segments; in scripts without spaces, by the dictionaries of Unicode's ICU. */
export function countWords(article: Document): number {
  const { text, segments } = proseOf(article).document;
  let count = 0;
  for (const { start, end } of segments) {
    for (const [word] of text.slice(start, end).matchAll(WORD)) count += UNSPACED.test(word) ? countUnspaced(word) : 1;
  }
  return count;
}

function countUnspaced(stretch: string): number {
  let count = 0;
  for (let at = 0; at < stretch.length; at += STRETCH) {
    for (const { isWordLike } of words.segment(stretch.slice(at, at + STRETCH))) if (isWordLike) count++;
  }
  return count;
}
