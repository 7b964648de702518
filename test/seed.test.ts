import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/document/edit.js';
import { readText } from '../src/document/formats/text.js';
import { overlaps, type Span } from '../src/document/span.js';
import { checkDocument } from '../src/engine/check-document.js';
import { atLeast, type Finding } from '../src/engine/finding.js';
import { correctedText } from '../src/review/corrected.js';
import { reduce } from '../src/review/reduce.js';
import { openSession } from '../src/review/session.js';
import { allRules } from './rule.js';

interface Expectation {
  /** A passage of the seed with one stretch in square brackets. */
  readonly quote: string;
  /** What the first suggestion must make of the passage; `anyOf`: one of these. */
  readonly fixed?: string;
  readonly anyOf?: readonly string[];
  /** For `silent`: the rules that may not flag the stretch, by a part of their id; `*` for all. */
  readonly rule?: string;
}

const text = readFileSync(new URL('../seeds/un-guterres-moscow.txt', import.meta.url), 'utf8');
const expectations = JSON.parse(
  readFileSync(new URL('./fixtures/seed-expectations.json', import.meta.url), 'utf8'),
) as Record<'must' | 'suggest' | 'silent', readonly Expectation[]>;
const rules = allRules();
const findings = checkDocument(readText(text), rules);

/** The passage, and the stretch in brackets, in the seed. */
function place(quote: string): { passage: Span; stretch: Span } {
  const open = quote.indexOf('[');
  const close = quote.lastIndexOf(']');
  const [before, inside, after] = [quote.slice(0, open), quote.slice(open + 1, close), quote.slice(close + 1)];
  const plain = before + inside + after;
  const start = text.indexOf(plain);
  expect(start, `“${quote}” stands in the seed`).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(plain, start + 1), `“${quote}” stands there once`).toBe(-1);
  const stretch = { start: start + before.length, end: start + before.length + inside.length };
  return { passage: { start, end: start + plain.length }, stretch };
}

/** What the first suggestion of a finding makes of a passage. */
function mended({ suggestions }: Finding, { start, end }: Span): string {
  const edits = suggestions[0]?.edits ?? [];
  const drift = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  return applyEdits(text, edits).slice(start, end + drift);
}

describe('the seed: what an editor must be shown, with its fix', () => {
  test.each(expectations.must)('$quote', ({ quote, fixed, anyOf }) => {
    const { passage, stretch } = place(quote);
    const here = findings.filter((one) => overlaps(one, stretch) && atLeast(one.severity, 'warning'));
    const wanted = anyOf ?? (fixed === undefined ? [] : [fixed]);
    expect(wanted).toContain(here.map((one) => mended(one, passage)).find((result) => wanted.includes(result)));
  });
});

test('the seed: what is taste is found as well', () => {
  const missed = expectations.suggest.filter(({ quote }) => {
    const { stretch } = place(quote);
    return !findings.some((one) => overlaps(one, stretch));
  });
  expect(missed).toEqual([]);
});

describe('the seed: what is right is let stand', () => {
  test.each(expectations.silent)('$quote', ({ quote, rule }) => {
    const { stretch } = place(quote);
    const here = findings.filter((one) => overlaps(one, stretch) && (rule === '*' || one.rule.includes(rule!)));
    expect(here).toEqual([]);
  });
});

test('the seed with every first suggestion accepted has no error left', () => {
  const session = reduce(openSession(readText(text), findings), {
    type: 'accept-all',
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
    time: '2026-01-01T00:00:00.000Z',
  });
  const left = checkDocument(readText(correctedText(session)), rules);
  expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
});
