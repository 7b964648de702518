import { expect, test } from 'vitest';
import { carryOver } from '../../src/review/carry-over.js';
import { correctedText } from '../../src/review/corrected.js';
import { reduce } from '../../src/review/reduce.js';
import type { Session } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

function decided(marked: string, states: readonly ('accept' | 'reject' | 'open')[]): Session {
  let session = sessionOf(marked);
  for (const [i, state] of states.entries()) {
    const { fingerprint } = session.findings[i]!;
    if (state === 'accept') session = reduce(session, { type: 'accept', fingerprint, suggestion: 0, time: TIME });
    if (state === 'reject') session = reduce(session, { type: 'reject', fingerprint, time: TIME });
  }
  return session;
}

test('what was rejected stays rejected, although the words before it have changed', () => {
  const before = decided('A [teh>much longer word] is [wrnog>wrong] and [bda>bad].', ['accept', 'reject', 'open']);
  const now = sessionOf('A much longer word is [wrnog>wrong] and [bda>bad].');
  expect(now.findings[0]!.fingerprint).not.toBe(before.findings[1]!.fingerprint);
  const after = carryOver(before, now.document, now.findings);
  expect(correctedText(before)).toBe(now.document.text);
  expect(now.findings.map(({ fingerprint }) => after.decisions.get(fingerprint)?.state)).toEqual([
    'rejected',
    undefined,
  ]);
});

test('what was accepted is forgotten, also where the same is found again', () => {
  const before = decided('Say [aa>a] now.', ['accept']);
  const now = sessionOf('Say [a>] now.');
  expect(carryOver(before, now.document, now.findings).decisions.size).toBe(0);
});

test('decisions that fitted nothing before are kept', () => {
  const stored = { fingerprint: 'f', rule: 'en/x', excerpt: 'x', state: 'rejected', time: TIME } as const;
  const before = sessionOf('Say [aa>a] now.', [stored]);
  expect(carryOver(before, before.document, before.findings).kept).toEqual(before.kept);
  expect(before.kept.length).toBe(1);
});
