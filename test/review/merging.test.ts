import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatDecisions, parseDecisions, parseKept } from '../../src/review/decisions-file.js';
import { reduce } from '../../src/review/reduce.js';
import type { Session } from '../../src/review/session.js';
import { commit, git } from '../git.js';
import { sessionOf, TIME } from './session.js';

const WORDS = Array.from({ length: 24 }, (_, i) => `w${String.fromCharCode(97 + i)}rd`);
const LATER = TIME.replace(/^\d{4}/u, '2999');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-merge-'));
  git(folder, 'init', '-q');
  writeFileSync(join(folder, '.gitattributes'), '*.stet.json merge=union\n');
  commit(folder, 'Begin');
});
afterEach(() => rmSync(folder, { recursive: true }));

function rejecting(session: Session, wanted: (index: number) => boolean, time = TIME): Session {
  const chosen = session.findings.filter((_, index) => wanted(index));
  return chosen.reduce((now, { fingerprint }) => reduce(now, { type: 'reject', fingerprint, time }), session);
}

function accepting(session: Session, index: number, time: string): Session {
  const { fingerprint } = session.findings[index]!;
  return reduce(session, { type: 'accept', fingerprint, suggestion: 0, time });
}

/** Commits what two reviewers decided, each on a branch of their own, and merges the two: what the file then holds. */
function merged(ours: Session, theirs: Session) {
  const path = join(folder, 'news.txt.stet.json');
  git(folder, 'branch', 'theirs');
  writeFileSync(path, formatDecisions(ours));
  commit(folder, 'Ours');
  git(folder, 'checkout', '-q', 'theirs');
  writeFileSync(path, formatDecisions(theirs));
  commit(folder, 'Theirs');
  git(folder, 'checkout', '-q', 'main');
  git(folder, 'merge', '-q', 'theirs', '-m', 'Both');
  const content = readFileSync(path, 'utf8');
  JSON.parse(content);
  return new Map(parseDecisions(content, path).map((decision) => [decision.excerpt, decision]));
}

const session = sessionOf(WORDS.map((word) => `[${word}>word]`).join(' '));

test.each<[string, boolean]>([
  ['a file that was there', true],
  ['a file that both begin', false],
])('git merges the decisions of two reviewers into %s', (_what, there) => {
  if (there) {
    writeFileSync(join(folder, 'news.txt.stet.json'), formatDecisions(rejecting(session, (i) => i === 0)));
    commit(folder, 'One');
  }
  const ours = rejecting(session, (i) => i % 3 < 2);
  const theirs = rejecting(session, (i) => i % 3 !== 1);
  const decisions = merged(ours, theirs);
  expect([...decisions.keys()].sort()).toEqual([...WORDS].sort());
});

test('of two decisions on one finding the later stands', () => {
  writeFileSync(join(folder, 'news.txt.stet.json'), formatDecisions(rejecting(session, () => true)));
  commit(folder, 'All');
  const all = rejecting(session, () => true);
  const decisions = merged(
    accepting(all, 3, LATER),
    rejecting(accepting(all, 5, LATER), (i) => i === 4, LATER),
  );
  expect(decisions.size).toBe(WORDS.length);
  expect([3, 4, 5, 6].map((index) => decisions.get(WORDS[index]!)?.state)).toEqual([
    'accepted',
    'rejected',
    'accepted',
    'rejected',
  ]);
});

test.each([true, false])('and what either has seen, where the file had been left before: %s', (left) => {
  const path = join(folder, 'news.txt.stet.json');
  const one = rejecting(session, (i) => i === 0);
  writeFileSync(path, formatDecisions(left ? { ...one, seen: new Set(['middle']) } : one));
  commit(folder, 'One');
  merged(
    { ...rejecting(session, (i) => i < 3), seen: new Set(['middle', 'zebra']) },
    { ...rejecting(session, (i) => i > 20), seen: new Set(['apple', 'middle']) },
  );
  const { decisions, seen } = parseKept(readFileSync(path, 'utf8'), path);
  expect(decisions).toHaveLength(6);
  expect(new Set(seen)).toEqual(new Set(['apple', 'middle', 'zebra']));
});
