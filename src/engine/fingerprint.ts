import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../document/span.js';

/** Copied for each: V8 throws away fast code for what there is no object left of. */
const HASH = sha256.create();

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
 * outlives edits elsewhere in the file. `findings` are in the order of the text.
 */
export function withFingerprints<T extends Span & { readonly rule: string }>(
  text: string,
  findings: readonly T[],
): (T & { fingerprint: string })[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = [finding.rule, text.slice(finding.start, finding.end), wordsAround(text, finding)].join('\0');
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    // By a library: node:crypto loads in the time that a thousand of these take.
    const hash = HASH.clone().update(utf8ToBytes(wellFormed(`${identity}\0${before}`)));
    const fingerprint = bytesToHex(hash.digest()).slice(0, 16);
    return { ...finding, fingerprint };
  });
}

/** With halves of surrogate pairs written out: as bytes they would all be the same. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
