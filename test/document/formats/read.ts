import { expect } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/document/formats/index.js';
import { proseOf } from '../../../src/document/prose.js';
import { checkDocument } from '../../../src/engine/check-document.js';
import { apply } from '../../../src/library/apply.js';
import { rule } from '../../rule.js';

/** The Segments of a file as they read, each behind its kind. */
export function segmentsOf(path: string, text: string): string[] {
  const { document } = proseOf(readDocument(path, text));
  return document.segments.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);
}

/** Expects Segments and hidden Spans in order, none overlapping another, within the text. */
export function expectInOrder({ text, segments, hidden = [] }: Document): void {
  for (const spans of [segments, hidden]) {
    let at = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  }
}

const RULES = ['en/words/doubled-word', 'any/spaces/double-space', 'en/punctuation/space-before-mark'].map(rule);

/** What is found in a file: the flagged stretch, and the number of Suggestions. */
export function found(path: string, text: string): [string, number][] {
  return checkDocument(readDocument(path, text), RULES).map(({ start, end, suggestions }) => [
    text.slice(start, end),
    suggestions.length,
  ]);
}

/** The file with the first Suggestion of every Finding that has one. */
export function mended(path: string, text: string): string {
  return apply(text, checkDocument(readDocument(path, text), RULES));
}
