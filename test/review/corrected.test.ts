import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctedPath, correctedText, unifiedDiff } from '../../src/review/corrected.js';
import { reduce } from '../../src/review/reduce.js';
import type { Session } from '../../src/review/session.js';
import { sessionAndActions } from './arbitrary.js';
import { sessionOf, TIME } from './session.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-diff-'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

function acceptAll(session: Session): Session {
  const fingerprints = session.findings.map(({ fingerprint }) => fingerprint);
  return reduce(session, { type: 'accept-all', fingerprints, time: TIME });
}

/** What a program makes of the article with the patch. */
function patched(session: Session, name: string, program: 'patch' | 'git apply'): string {
  const path = join(folder, name);
  writeFileSync(path, session.document.text);
  const input = unifiedDiff(session, name);
  if (program === 'patch') execFileSync('patch', ['-p1', '-s', '--binary'], { cwd: folder, input });
  else execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input });
  return readFileSync(path, 'utf8');
}

describe.each(['patch', 'git apply'] as const)('a diff for %s', (program) => {
  test.each([
    ['an end without a line break', 'plain.txt', 'one\ntwo\n[teh>the] end'],
    ['carriage returns', 'plain.txt', 'one\r\n[teh>the] two\r\nthree\r\n'],
    ['spaces in the name', 'a name.txt', 'one\n[teh>the] two\nthree\n'],
    ['quotation marks in the name', 'a "name".txt', 'one\n[teh>the] two\nthree\n'],
    ['other alphabets in the name', 'статья.txt', 'one\n[teh>the] two\nthree\n'],
    ['lines taken away and added', 'plain.txt', 'one\n[two\n>]three\nfour[>\nfive\nsix]\nseven\n'],
    ['a last line taken away', 'plain.txt', 'one\ntwo[\nthree>]'],
    ['changes far from each other', 'plain.txt', `[a>b]\n${'line\n'.repeat(20)}[a>b]\n${'line\n'.repeat(6)}[a>b]`],
    ['a file of one line', 'plain.txt', '[teh>the]'],
    ['a file that becomes longer at its end', 'plain.txt', 'one\n[>two\n]'],
  ])('with %s', (_what, name, marked) => {
    const session = acceptAll(sessionOf(marked));
    expect(patched(session, name, program)).toBe(correctedText(session));
  });
});

test.each([
  [6, 1],
  [7, 2],
])('changes with %i lines between them are %i hunks', (between, hunks) => {
  const session = acceptAll(sessionOf(`[a>b]\n${'line\n'.repeat(between)}[a>b]\n`));
  expect(unifiedDiff(session, 'a.txt').match(/^@@ /gmu)).toHaveLength(hunks);
});

test('any accepted edits give a diff that git takes for the corrected text', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      const end = actions.reduce(reduce, start);
      // To create or empty a file is another kind of patch.
      fc.pre(correctedText(end) !== '' && start.document.text !== '');
      if (unifiedDiff(end, 'any.txt') === '') expect(correctedText(end)).toBe(start.document.text);
      else expect(patched(end, 'any.txt', 'git apply')).toBe(correctedText(end));
    }),
    { numRuns: 60 },
  );
});

test('no change, no diff', () => {
  expect(unifiedDiff(sessionOf('[teh>the]'), 'x.txt')).toBe('');
});

test('a diff shows three lines around each change', () => {
  const session = acceptAll(sessionOf(`${'before\n'.repeat(5)}[teh>the] word\n${'after\n'.repeat(5)}`));
  expect(unifiedDiff(session, 'news/x.txt')).toBe(
    '--- a/news/x.txt\n+++ b/news/x.txt\n@@ -3,7 +3,7 @@\n before\n before\n before\n-teh word\n+the word\n after\n after\n after\n',
  );
});

test.each([
  ['news.txt', 'news.stet.txt'],
  ['a.b/news', 'a.b/news.stet'],
  ['/x/news.pt.txt', '/x/news.pt.stet.txt'],
  ['.hidden', '.hidden.stet'],
])('%s is exported as %s', (article, path) => expect(correctedPath(article)).toBe(path));
