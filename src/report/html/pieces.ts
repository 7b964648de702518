import { addTo } from '../../document/add-to.js';
import type { Span } from '../../document/span.js';
import type { Listed, ListedFile } from './listed.js';

/** A stretch of an article within which nothing begins or ends; an empty one stands where an empty finding does. */
export interface Piece extends Span {
  /** The findings that flag it. */
  readonly over: readonly Listed[];
  /** The findings that begin here. */
  readonly findings: readonly Listed[];
  /** The names of the evidence that begins here. */
  readonly evidence: readonly string[];
}

/** The name of a finding’s evidence, counted from 0. */
export function evidenceId(finding: Listed, index: number): string {
  return `e${finding.id}-${index + 1}`;
}

/** An article cut wherever a finding, evidence or a paragraph begins or ends, from its first to its last character. */
export function piecesOf({ document: { text, segments }, listed }: ListedFile): Piece[] {
  const findings = new Map<number, Listed[]>();
  const evidence = new Map<number, string[]>();
  // What begins at the very end has a piece of its own, which is empty.
  const offsets = new Set([0, text.length, text.length + 1]);
  for (const { start, end } of segments) offsets.add(start).add(end);
  for (const finding of listed) {
    offsets.add(finding.start).add(finding.end);
    addTo(findings, finding.start, finding);
    for (const [index, { start, end }] of finding.evidence.entries()) {
      offsets.add(start).add(end);
      addTo(evidence, start, evidenceId(finding, index));
    }
  }
  const bounds = [...offsets].sort((a, b) => a - b);
  let over: Listed[] = [];
  return bounds.slice(0, -1).map((start, i) => {
    const here = findings.get(start) ?? [];
    over = [...over, ...here].filter(({ end }) => end > start);
    return { start, end: bounds[i + 1]!, over, findings: here, evidence: evidence.get(start) ?? [] };
  });
}
