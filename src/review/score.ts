import { addTo } from '../document/add-to.js';
import type { Document } from '../document/document.js';
import { once } from '../document/once.js';
import { proseOf } from '../document/prose.js';
import { type Finding, SEVERITIES, type Severity } from '../engine/finding.js';
import { dimensionOf, SCORING, type Scoring } from './scoring.js';
import { type Status, statusOf } from './selectors.js';
import type { Session } from './session.js';

/** Penalties are given for so many words, MQM's usual reference word count. */
const PER_WORDS = 1000;

/** Some Findings, counted and weighed. */
export interface Weighed {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The sum of what they cost. */
  readonly penalty: number;
  /** What those of each severity cost. */
  readonly penalties: Readonly<Record<Severity, number>>;
  /** The same for 1,000 words; 0 where there is no word. */
  readonly perThousand: number;
}

/** What Findings say of a text's quality: the less the better, 0 where there are none. */
interface Score extends Weighed {
  readonly words: number;
  /** By MQM dimension, the part of a category before the “/”; the costliest first, then by name. */
  readonly dimensions: readonly Group[];
  /** By MQM category, in the same order. */
  readonly categories: readonly Group[];
}

/** The Findings of one dimension or category. */
interface Group extends Weighed {
  readonly category: string;
}

/** Weighs Findings, each in its severity and category, against the length of the text in which they stand. */
export function scoreOf(
  findings: readonly Pick<Finding, 'severity' | 'category'>[],
  words: number,
  scoring: Scoring = SCORING,
): Score {
  const groupsBy = (nameOf: (category: string) => string): Group[] => {
    const groups = new Map<string, Pick<Finding, 'severity' | 'category'>[]>();
    for (const finding of findings) {
      const name = nameOf(finding.category);
      addTo(groups, name, finding);
    }
    return [...groups]
      .map(([category, here]) => ({ category, ...weigh(here, words, scoring) }))
      .sort((a, b) => b.penalty - a.penalty || (a.category < b.category ? -1 : 1));
  };
  return {
    words,
    ...weigh(findings, words, scoring),
    dimensions: groupsBy(dimensionOf),
    categories: groupsBy((category) => category),
  };
}

/** True where a text passes. */
export function passes({ perThousand }: Weighed, { pass }: Scoring): boolean {
  return perThousand <= pass;
}

function weigh(
  findings: readonly Pick<Finding, 'severity' | 'category'>[],
  words: number,
  { penalties: costs, weights }: Scoring,
): Weighed {
  const counts: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  const penalties: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity, category } of findings) {
    counts[severity]++;
    penalties[severity] += costs[severity] * (weights[category] ?? weights[dimensionOf(category)] ?? 1);
  }
  const penalty = SEVERITIES.reduce((sum, severity) => sum + penalties[severity], 0);
  return { counts, penalty, penalties, perThousand: words === 0 ? 0 : (penalty * PER_WORDS) / words };
}

/** An article's Score before and after a review. */
export interface Scores {
  /** As it came: all that was not rejected. What is set aside stands in the place of something accepted. */
  readonly before: Score;
  /** As it goes: what is still open. */
  readonly after: Score;
}

/** The Scores of a review: a rejected Finding is a false alarm and costs nothing, an accepted one costs nothing any more. */
export function scoresOf(session: Session, scoring: Scoring = SCORING): Scores {
  const { document, findings } = session;
  return scoresBy(
    document,
    findings.map((finding) => ({ ...finding, status: statusOf(session, finding) })),
    scoring,
  );
}

/** The Scores of an article whose Findings have these statuses. */
export function scoresBy(document: Document, findings: readonly WithStatus[], scoring: Scoring): Scores {
  const words = countWords(document);
  const having = (...wanted: Status[]) =>
    scoreOf(
      findings.filter(({ status }) => wanted.includes(status)),
      words,
      scoring,
    );
  return { before: having('open', 'accepted'), after: having('open') };
}

/** What a Score must know of a Finding. */
type WithStatus = Pick<Finding, 'severity' | 'category'> & { readonly status: Status };

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
/** Scripts whose words stand without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** The time that Intl.Segmenter takes grows with the square of a text's length. */
const STRETCH = 200;
/** Takes milliseconds to make. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }));

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
    for (const { isWordLike } of segmenter().segment(stretch.slice(at, at + STRETCH))) if (isWordLike) count++;
  }
  return count;
}
