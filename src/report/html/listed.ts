import type { Edit } from '../../document/edit.js';
import type { Places } from '../../document/place.js';
import { type Scores, scoresBy } from '../../review/score.js';
import type { Scoring } from '../../review/scoring.js';
import type { CheckedFile, ReportedFinding } from '../file-result.js';

/** A finding as a page lists it. */
export interface Listed extends ReportedFinding {
  /** From 1, in the order of the text. */
  readonly number: number;
  /** Names it among all findings of the page: digits and a hyphen. */
  readonly id: string;
}

/** An article as a page shows it. */
export interface ListedFile extends CheckedFile {
  /** Names it among all articles of the page: digits. */
  readonly id: string;
  readonly listed: readonly Listed[];
  readonly places: Places;
  readonly scores: Scores;
  readonly scoring: Scoring;
}

/** An article with all findings that a page lists: those that are reported and the rejected ones, in the order of the text. */
export function listedFile(file: CheckedFile, id: string, places: Places): ListedFile {
  const listed = [...file.findings, ...file.rejected]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding, index) => ({ ...finding, number: index + 1, id: `${id}-${index + 1}` }));
  return { ...file, id, listed, places, scores: scoresBy(file.document, listed, file.scoring) };
}

/** All that was accepted in an article, in the order of the text. */
export function acceptedEdits({ listed }: ListedFile): Edit[] {
  return listed
    .flatMap(({ decision }) => (decision?.state === 'accepted' ? decision.edits : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
