import type { Places } from '../document/place.js';
import type { Finding } from '../engine/finding.js';
import type { ReportedFinding, UnreadFile } from './file-result.js';
import { regionOf } from './region.js';

/** The fields of a Finding that other programs get, in their order, and no others. */
export function findingJson({
  rule,
  category,
  severity,
  start,
  end,
  message,
  fingerprint,
  evidence,
  suggestions,
}: Finding) {
  return {
    rule,
    category,
    severity,
    start,
    end,
    message,
    fingerprint,
    evidence: evidence.map((one) => ({ start: one.start, end: one.end, note: one.note })),
    suggestions: suggestions.map(({ label, edits }) => ({
      label,
      edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
    })),
  };
}

/** A Finding of a report: its place before its fields. */
export function placedJson(finding: ReportedFinding, places: Places) {
  return { ...regionOf(places, finding), status: finding.status, ...findingJson(finding) };
}

/** An article that could not be checked, and why. */
export function unreadJson({ path, problem, byte }: UnreadFile) {
  return { path, error: problem, ...(byte === undefined ? {} : { byte }) };
}
