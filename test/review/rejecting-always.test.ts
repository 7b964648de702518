import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/review/carry-over.js';
import { DecisionsFileError, formatDecisions, parseDecisions } from '../../src/review/decisions-file.js';
import type { Action } from '../../src/review/reduce.js';
import type { Session } from '../../src/review/session.js';
import { run, sessionOf, statuses, TIME } from './session.js';

const MARKED = '[a:one>1] [a:two>2] [a:one>1] [b:one>I]';

function print(session: Session, index: number): string {
  return session.findings[index]!.fingerprint;
}

function reopened(session: Session, marked = MARKED): Session {
  return sessionOf(marked, parseDecisions(formatDecisions(session), 'a.txt.stet.json'));
}

const byRule: Action = { type: 'reject-always', rule: 'en/a', time: TIME };
const byText: Action = { type: 'reject-always', rule: 'en/a', text: 'one', time: TIME };

describe('rejected once and for all in an article', () => {
  test('is what a rule flags, or where it flags one text', () => {
    expect(statuses(run(sessionOf(MARKED), byRule))).toBe('rejected rejected rejected open');
    expect(statuses(run(sessionOf(MARKED), byText))).toBe('rejected open rejected open');
  });

  test('but for what is decided otherwise, before or after', () => {
    const start = sessionOf(MARKED);
    const before = run(start, { type: 'accept', fingerprint: print(start, 0), suggestion: 0, time: TIME }, byRule);
    expect(statuses(before)).toBe('accepted rejected rejected open');
    const after = run(before, { type: 'accept', fingerprint: print(start, 1), suggestion: 0, time: TIME });
    expect(statuses(after)).toBe('accepted accepted rejected open');
    expect(statuses(reopened(after))).toBe('accepted accepted rejected open');
    const again = run(after, { type: 'reopen', fingerprint: print(start, 1) });
    expect(statuses(again)).toBe('accepted rejected rejected open');
  });

  test('as one step, and only once', () => {
    const start = sessionOf(MARKED);
    const done = run(start, byRule);
    expect(run(done, byRule)).toBe(done);
    expect(statuses(run(done, { type: 'undo' }))).toBe('open open open open');
    expect(run(done, { type: 'undo' }).standing).toEqual([]);
  });

  test('until one of them is opened again', () => {
    const both = run(sessionOf(MARKED), byText, byRule);
    expect(statuses(run(both, { type: 'reopen', fingerprint: print(both, 1) }))).toBe('rejected open rejected open');
    expect(statuses(run(both, { type: 'reopen', fingerprint: print(both, 0) }))).toBe('open open open open');
  });

  test('is one line of the decisions file, and holds for what comes later', () => {
    const file = formatDecisions(run(sessionOf(MARKED), byText));
    expect(file.split('\n').filter((line) => line.includes('fingerprint'))).toEqual([
      `{"fingerprint":"always en/a one","rule":"en/a","excerpt":"one","state":"rejected","always":"text","time":"${TIME}"},`,
    ]);
    expect(statuses(reopened(run(sessionOf(MARKED), byText), `[a:one>1] and [a:three>3], ${MARKED}`))).toBe(
      'rejected open rejected open rejected open',
    );
    expect(statuses(reopened(run(sessionOf(MARKED), byRule), `${MARKED} [a:three>3]`))).toBe(
      'rejected rejected rejected open rejected',
    );
  });

  test('outlives the export into the article', () => {
    const start = sessionOf('[b:one>I] [a:one>1]');
    const session = run(start, byRule, { type: 'accept', fingerprint: print(start, 0), suggestion: 0, time: TIME });
    const now = sessionOf('I [a:one>1] [a:four>4]');
    expect(statuses(carryOver(session, now.document, now.findings))).toBe('rejected rejected');
  });

  test.each([
    ['"always":"text"', '"always":"all"'],
    ['"always":"text"', '"always":"text","note":7'],
    ['"state":"rejected"', '"state":"accepted","text":""'],
  ])('a damaged line is told of: %s as %s', (from, to) => {
    const file = formatDecisions(run(sessionOf(MARKED), byText)).replace(from, to);
    expect(() => parseDecisions(file, 'a.txt.stet.json')).toThrow(DecisionsFileError);
  });
});
