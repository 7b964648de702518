import type { Finding } from '../engine/finding.js';

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
