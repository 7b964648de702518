import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../document/span.js';

/** Copied for each: V8 throws away fast code for what there is no object left of. */
const HASH = sha256.create();

const BYTES = 8;
const WORDS_AROUND = 3;
const REACH = 120;
/** Most often the words stand in so much, of which one more word is cut. */
const SHORT_REACH = 48;

/** The words next to a Span, at most three a side, in lower case and without the marks between them. */
function wordsAround(text: string, { start, end }: Span): string {
  const before = wordsIn((reach) => text.slice(Math.max(0, start - reach), start));
  const after = wordsIn((reach) => text.slice(end, end + reach));
  return `${before.slice(-WORDS_AROUND).join(' ')}|${after.slice(0, WORDS_AROUND).join(' ')}`.toLowerCase();
}

/** The words of what is within reach: not of all of it where less has one more than is asked for, which is not the one that is cut. */
function wordsIn(within: (reach: number) => string): readonly string[] {
  for (const reach of [SHORT_REACH, REACH]) {
    const words = within(reach).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > WORDS_AROUND || reach === REACH) return words;
  }
  return [];
}

/**
 * Gives Findings their identities, in the order of the text: the Rule, the flagged text, the words around it, and how many such came
 * before. It outlives edits elsewhere in the file.
 * @returns what gives the next Finding its own, 16 hexadecimal digits
 */
export function fingerprinting(text: string): (finding: Span & { readonly rule: string }) => string {
  const before = new Map<string, number>();
  return (finding) => {
    const identity = [finding.rule, text.slice(finding.start, finding.end), wordsAround(text, finding)].join('\0');
    // Counted by the first one's own: a million identities would take as much memory again as all that is found.
    const first = hashOf(`${identity}\0${0}`);
    const count = before.get(first) ?? 0;
    before.set(first, count + 1);
    return count === 0 ? first : hashOf(`${identity}\0${count}`);
  };
}

/** By a library: node:crypto loads in the time that a thousand of these take. */
function hashOf(identity: string): string {
  const hash = HASH.clone().update(utf8ToBytes(wellFormed(identity)));
  return bytesToHex(hash.digest().subarray(0, BYTES));
}

/** With halves of surrogate pairs written out: as bytes they would all be the same. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
