import type { Severity } from '../engine/finding.js';

/**
 * What a Finding of each severity costs: the severity multipliers of MQM's scoring models (https://themqm.org, “The MQM
 * Scoring Models”), minor 1, major 5, critical 25, on the three severities that ISO 5060:2024 has too. A suggestion is
 * taken for minor, a warning for major, an error, by which a reader is misled, for critical.
 */
const PENALTIES: Readonly<Record<Severity, number>> = { suggestion: 1, warning: 5, error: 25 };

/** How a project weighs Findings. */
export interface Scoring {
  /** What a Finding of each severity costs. */
  readonly penalties: Readonly<Record<Severity, number>>;
  /** What that is multiplied with, by MQM dimension or by `dimension/type`, which stands before it; 1 where nothing is said. */
  readonly weights: Readonly<Record<string, number>>;
  /** The most that a text may cost for 1,000 words and pass. */
  readonly pass: number;
}

/** How Findings are weighed unless a project says otherwise: a text of 1,000 words passes with one error and nothing else. */
export const SCORING: Scoring = { penalties: PENALTIES, weights: {}, pass: 25 };

/** The part of an MQM category before the “/”. */
export function dimensionOf(category: string): string {
  return category.split('/')[0]!;
}
