import type { Places } from '../document/place.js';
import type { Finding } from '../engine/finding.js';
import type { Accepted } from '../review/decision.js';
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

/** A Finding of a report: its place before its fields, and what was decided between them. */
export function placedJson(finding: ReportedFinding, places: Places) {
  const { status, decision } = finding;
  const accepted = decision?.state === 'accepted' ? { accepted: acceptedJson(decision) } : {};
  return { ...regionOf(places, finding), status, ...accepted, ...noteJson(finding), ...findingJson(finding) };
}

function acceptedJson({ label, edits }: Accepted) {
  return { ...(label === undefined ? {} : { label }), edits };
}

function noteJson({ decision }: ReportedFinding) {
  return decision?.note === undefined ? {} : { note: decision.note };
}

/** A rejected Finding to which the reviewer noted why: its place, what it flags, and the note. */
export function notedJson(finding: ReportedFinding, places: Places, text: string) {
  const { rule, start, end } = finding;
  return { ...regionOf(places, { start, end }), rule, found: text.slice(start, end), ...noteJson(finding) };
}

/** An article that could not be checked, and why. */
export function unreadJson({ path, problem, place, byte }: UnreadFile) {
  return { path, error: problem, ...place, ...(byte === undefined ? {} : { byte }) };
}
