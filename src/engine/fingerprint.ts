import { createHash } from 'node:crypto';
import { withoutComments } from '../document/comments.js';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';

const WORDS_AROUND = 3;
const REACH = 120;

/** The words next to a Span, at most three a side, in lower case and without the marks between them. */
function wordsAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start).match(/[\p{L}\p{N}]+/gu) ?? [];
  const after = text.slice(end, end + REACH).match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${before.slice(-WORDS_AROUND).join(' ')}|${after.slice(0, WORDS_AROUND).join(' ')}`.toLowerCase();
}

/**
 * Gives each Finding its identity: the Rule, the flagged text, the words around it, and how many such came before. It
 * outlives edits elsewhere in the file, and comments for stet beside it. `findings` are in the order of the Document.
 */
export function withFingerprints<T extends Span & { readonly rule: string }>(
  document: Document,
  findings: readonly T[],
): (T & { fingerprint: string })[] {
  const { text, offsetOf } = withoutComments(document);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const span = { start: offsetOf(finding.start), end: offsetOf(finding.end) };
    const identity = [finding.rule, text.slice(span.start, span.end), wordsAround(text, span)].join('\0');
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    const fingerprint = createHash('sha256').update(`${identity}\0${before}`).digest('hex').slice(0, 16);
    return { ...finding, fingerprint };
  });
}
