import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import type { Finding } from '../../src/engine/finding.js';
import { correctedText } from '../../src/review/corrected.js';
import { type Action, reduce } from '../../src/review/reduce.js';
import {
  changedBetween,
  countStatuses,
  findingFrom,
  inTheWayOf,
  setAsideBy,
  statusOf,
} from '../../src/review/selectors.js';
import { openSession, type Session } from '../../src/review/session.js';
import { run, sessionOf, statuses, TIME } from './session.js';

function prints(session: Session): string[] {
  return session.findings.map(({ fingerprint }) => fingerprint);
}

describe('one finding', () => {
  const session = sessionOf('Say [teh>the|a] word and [recieve>receive] it, [so].');
  const [first, second, third] = prints(session) as [string, string, string];

  test('is accepted by the suggestion that was chosen', () => {
    const end = run(session, { type: 'accept', fingerprint: first, suggestion: 1, time: TIME });
    expect(correctedText(end)).toBe('Say a word and recieve it, so.');
    expect(statuses(end)).toBe('accepted open open');
  });

  test('can be decided otherwise, and opened again', () => {
    const accepted = run(session, { type: 'accept', fingerprint: first, suggestion: 0, time: TIME });
    const other = run(accepted, { type: 'accept', fingerprint: first, suggestion: 1, time: TIME });
    expect(correctedText(other)).toBe('Say a word and recieve it, so.');
    const rejected = run(other, { type: 'reject', fingerprint: first, time: TIME });
    expect(statuses(rejected)).toBe('rejected open open');
    expect(statuses(run(rejected, { type: 'reopen', fingerprint: first }))).toBe('open open open');
  });

  test('takes the reviewer’s own text, an empty one too', () => {
    const own = run(session, { type: 'replace', fingerprint: third, text: 'indeed', time: TIME });
    expect(correctedText(own)).toBe('Say teh word and recieve it, indeed.');
    const empty = run(own, { type: 'replace', fingerprint: second, text: '', time: TIME });
    expect(correctedText(empty)).toBe('Say teh word and  it, indeed.');
  });

  test.each<[string, Action]>([
    ['a suggestion that is not there', { type: 'accept', fingerprint: third, suggestion: 0, time: TIME }],
    ['a finding that is not there', { type: 'reject', fingerprint: 'none', time: TIME }],
    ['to open what is open', { type: 'reopen', fingerprint: first }],
    ['to undo nothing', { type: 'undo' }],
    ['to redo nothing', { type: 'redo' }],
  ])('%s leaves the session as it is', (_what, action) => {
    expect(reduce(session, action)).toBe(session);
  });

  test('the same decision again is no step to undo', () => {
    const once = run(session, { type: 'reject', fingerprint: first, time: TIME });
    expect(reduce(once, { type: 'reject', fingerprint: first, time: '2027-01-01T00:00:00Z' })).toBe(once);
  });

  test('an action after an undo leaves nothing to redo', () => {
    const end = run(
      session,
      { type: 'reject', fingerprint: first, time: TIME },
      { type: 'undo' },
      { type: 'reject', fingerprint: second, time: TIME },
    );
    expect(reduce(end, { type: 'redo' })).toBe(end);
  });
});

describe('all of a rule', () => {
  const session = sessionOf('A [a:one>1] b [b:two>2] c [a:three>3] d [a:four] e.');
  const all = (rule: string) =>
    session.findings.filter((finding) => finding.rule === rule).map(({ fingerprint }) => fingerprint);

  test('are accepted and undone in one step; one without a suggestion stays open', () => {
    const end = run(session, { type: 'accept-all', fingerprints: all('en/a'), time: TIME });
    expect(statuses(end)).toBe('accepted open accepted open');
    expect(changedBetween(session, end)).toHaveLength(2);
    expect(statuses(reduce(end, { type: 'undo' }))).toBe('open open open open');
    expect(statuses(run(end, { type: 'undo' }, { type: 'redo' }))).toBe(statuses(end));
  });

  test('are accepted as one was, where they flag the same text and have no Edits in the way', () => {
    const same = sessionOf('[to to>to|too] [to to>to] [to to] [at at>at] [to to>to].');
    const [first, second, third, other, last] = prints(same) as [string, string, string, string, string];
    const like = { type: 'accept-like', like: first, time: TIME } as const;
    expect(reduce(same, { ...like, fingerprints: [second] })).toBe(same);
    const once = run(same, { type: 'replace', fingerprint: first, text: 'towards', time: TIME });
    const decided = run(once, { type: 'reject', fingerprint: last, time: TIME });
    const end = run(decided, { ...like, fingerprints: [second, third, other, last, 'none'] });
    expect(correctedText(end)).toBe('towards towards towards at at to to.');
    expect(statuses(end)).toBe('accepted accepted accepted open rejected');
    expect(reduce(end, { type: 'undo' }).decisions).toEqual(decided.decisions);
    const suggested = run(same, { type: 'accept', fingerprint: first, suggestion: 1, time: TIME });
    expect(correctedText(run(suggested, { ...like, fingerprints: [second, other] }))).toBe(
      'too too to to at at to to.',
    );
  });

  test('are rejected without those that are decided', () => {
    const accepted = run(session, { type: 'accept', fingerprint: all('en/a')[0]!, suggestion: 0, time: TIME });
    const end = run(accepted, { type: 'reject-all', fingerprints: all('en/a'), time: TIME });
    expect(statuses(end)).toBe('accepted open rejected rejected');
    expect(countStatuses(end)).toEqual({ open: 1, accepted: 1, rejected: 2, 'set-aside': 0 });
  });
});

describe('findings that overlap', () => {
  const finding = (
    fingerprint: string,
    start: number,
    end: number,
    ...edits: [number, number, string][][]
  ): Finding => ({
    start,
    end,
    rule: 'en/rule',
    category: 'style/awkward',
    severity: 'warning',
    message: '',
    evidence: [],
    suggestions: edits.map((list) => ({
      label: 'change',
      edits: list.map(([from, to, text]) => ({ start: from, end: to, text })),
    })),
    fingerprint,
  });
  const session = openSession(readText('0123456789abcdef'), [
    finding('wide', 0, 8, [[2, 6, 'X']]),
    finding('inner', 4, 5, [[4, 5, 'Y']]),
    finding('two ways', 4, 9, [[4, 5, 'Y']], [[8, 9, 'Z']]),
    finding('person', 5, 7),
    finding('apart', 0, 8, [[0, 1, 'W']]),
  ]);

  test('one accepted sets aside those that it leaves no room for; undo brings them back', () => {
    const end = reduce(session, { type: 'accept', fingerprint: 'wide', suggestion: 0, time: TIME });
    expect(statuses(end)).toBe('accepted set-aside open set-aside open');
    expect(setAsideBy(end, end.findings[1]!).map(({ fingerprint }) => fingerprint)).toEqual(['wide']);
    expect(statuses(reduce(end, { type: 'undo' }))).toBe('open open open open open');
  });

  test('a suggestion in conflict is refused, another of the same finding is taken', () => {
    const wide = reduce(session, { type: 'accept', fingerprint: 'wide', suggestion: 0, time: TIME });
    const two = wide.findings[2]!;
    expect(inTheWayOf(wide, two, two.suggestions[0]!.edits)).toHaveLength(1);
    expect(reduce(wide, { type: 'accept', fingerprint: 'two ways', suggestion: 0, time: TIME })).toBe(wide);
    expect(reduce(wide, { type: 'replace', fingerprint: 'inner', text: 'own', time: TIME })).toBe(wide);
    const end = reduce(wide, { type: 'accept', fingerprint: 'two ways', suggestion: 1, time: TIME });
    expect(correctedText(end)).toBe('01X67Z9abcdef');
  });

  test('a bulk accept never takes two in conflict, and skips what is set aside', () => {
    const end = reduce(session, { type: 'accept-all', fingerprints: prints(session), time: TIME });
    expect(statuses(end)).toBe('accepted set-aside open set-aside accepted');
    expect(correctedText(end)).toBe('W1X6789abcdef');
  });
});

test('walking goes round at the ends and finds what is wanted', () => {
  const session = sessionOf('[a>1] [b>2] [c>3]');
  const [a, b, c] = prints(session) as [string, string, string];
  const open = (finding: Finding) => statusOf(session, finding) === 'open';
  expect(findingFrom(session, c, 1, open)?.fingerprint).toBe(a);
  expect(findingFrom(session, a, -1, open)?.fingerprint).toBe(c);
  expect(findingFrom(session, a, 1, open)?.fingerprint).toBe(b);
  expect(findingFrom(session, undefined, 1, open)?.fingerprint).toBe(a);
  expect(findingFrom(session, a, 1, () => false)).toBeUndefined();
});
