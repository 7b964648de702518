import { expect, test } from 'vitest';
import { decisionsPath, formatDecisions, parseDecisions } from '../../src/review/decisions-file.js';
import type { Session } from '../../src/review/session.js';
import { run, sessionOf, TIME } from './session.js';

const LATER = '2026-03-02T12:00:00Z';
const MARKED = 'Say [teh>the|a] word and [recieve>receive] it, [so].';

const start = sessionOf(MARKED);
const [first, second, third] = start.findings.map(({ fingerprint }) => fingerprint) as [string, string, string];

function notes({ findings, decisions }: Session) {
  return findings.map(({ fingerprint }) => decisions.get(fingerprint)?.note);
}

const decided = run(
  start,
  { type: 'accept', fingerprint: first, suggestion: 1, time: TIME },
  { type: 'reject', fingerprint: third, time: TIME },
);

test('a note is for those that are decided, all in one step', () => {
  const noted = run(decided, { type: 'note', fingerprints: [first, second, third], note: ' as ever ', time: LATER });
  expect(notes(noted)).toEqual(['as ever', undefined, 'as ever']);
  expect(notes(run(noted, { type: 'undo' }))).toEqual([undefined, undefined, undefined]);
});

test('an empty note takes it away, and the same one changes nothing', () => {
  const noted = run(decided, { type: 'note', fingerprints: [first], note: 'why', time: TIME });
  expect(run(noted, { type: 'note', fingerprints: [first], note: 'why', time: LATER })).toBe(noted);
  expect(notes(run(noted, { type: 'note', fingerprints: [first], note: '', time: LATER }))[0]).toBeUndefined();
  expect(run(decided, { type: 'note', fingerprints: [first], note: '  ', time: LATER })).toBe(decided);
});

test('a note stays with the decision that it is for', () => {
  const noted = run(decided, { type: 'note', fingerprints: [first], note: 'why', time: TIME });
  expect(run(noted, { type: 'accept', fingerprint: first, suggestion: 1, time: LATER })).toBe(noted);
  expect(notes(run(noted, { type: 'reject', fingerprint: first, time: LATER }))[0]).toBeUndefined();
});

test('the decisions file keeps it', () => {
  const noted = run(decided, { type: 'note', fingerprints: [first, third], note: 'so “they” say', time: LATER });
  const again = sessionOf(MARKED, parseDecisions(formatDecisions(noted), decisionsPath('a.txt')));
  expect(notes(again)).toEqual(['so “they” say', undefined, 'so “they” say']);
});
