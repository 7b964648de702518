import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bulk, countBulk, lastAccepted, planBulk } from '../../src/review/bulk.js';
import { parseFilter, passes } from '../../src/review/filter.js';
import { reduce } from '../../src/review/reduce.js';
import { changedBetween, statusOf } from '../../src/review/selectors.js';
import { sessionAndActions } from './arbitrary.js';
import { sessionOf, TIME } from './session.js';

describe('a bulk decision', () => {
  const session = sessionOf('[a:one>1] [b:one>1] [a:one] [a:two>2] [a:one>1]');
  const like = session.findings[0]!.fingerprint;

  test.each([
    ['accept', 'rule', '', { count: 3, left: 1, hidden: 0 }],
    ['accept', 'text', '', { count: 2, left: 1, hidden: 0 }],
    ['reject', 'text', '', { count: 3, left: 0, hidden: 0 }],
    ['reject', 'rule', 'two', { count: 1, left: 0, hidden: 3 }],
    ['accept', 'all', '', { count: 4, left: 1, hidden: 0 }],
    ['accept', 'all', 'one', { count: 3, left: 1, hidden: 1 }],
    ['accept', 'rule', 'is:rejected', { count: 0, left: 0, hidden: 4 }],
  ] as const)('to %s by %s, with the filter “%s”', (kind, scope, query, expected) => {
    const filter = query === '' ? undefined : parseFilter(query);
    expect(planBulk(session, { kind, scope, like }, filter, TIME)).toMatchObject(expected);
  });

  test('is counted once, as its question is drawn with every key', () => {
    const counts = countBulk(session, { kind: 'accept', scope: 'rule', like }, undefined);
    expect(counts).toEqual({ count: 3, left: 1, hidden: 0 });
    expect(countBulk(session, { kind: 'accept', scope: 'rule', like }, undefined)).toBe(counts);
    expect(countBulk(session, { kind: 'accept', scope: 'rule', like }, parseFilter('two')).count).toBe(1);
    const after = reduce(session, { type: 'reject', fingerprint: like, time: TIME });
    expect(countBulk(after, { kind: 'accept', scope: 'rule', like }, undefined).count).toBe(2);
  });

  test('is of the open findings alone, and the last accepted one is known', () => {
    const once = reduce(session, { type: 'accept', fingerprint: like, suggestion: 0, time: TIME });
    expect(lastAccepted(once)?.fingerprint).toBe(like);
    const plan = planBulk(once, { kind: 'same', scope: 'text', like }, undefined, TIME);
    expect(plan).toMatchObject({ count: 2, left: 0 });
    expect(lastAccepted(reduce(session, { type: 'reject', fingerprint: like, time: TIME }))).toBeUndefined();
  });
});

const bulks = fc.record({
  kind: fc.constantFrom('accept', 'reject', 'same'),
  scope: fc.constantFrom('rule', 'text', 'all'),
}) as fc.Arbitrary<Omit<Bulk, 'like'>>;
const queries = fc.constantFrom('', 'is:open', 'rule:one', 'rule:any', 'the', 'is:accepted');

test('never touches what is decided or hidden, counts what it does, and is undone in one step', () => {
  fc.assert(
    fc.property(sessionAndActions, bulks, queries, fc.nat(), ({ start, actions }, kindAndScope, query, seed) => {
      const before = actions.reduce(reduce, start);
      fc.pre(before.findings.length > 0);
      const like = before.findings[seed % before.findings.length]!.fingerprint;
      const filter = query === '' ? undefined : parseFilter(query);
      const { session, ...counts } = planBulk(before, { ...kindAndScope, like }, filter, TIME);
      const { count } = counts;
      expect(countBulk(before, { ...kindAndScope, like }, filter)).toEqual(counts);
      const changed = changedBetween(before, session);
      expect(changed).toHaveLength(count);
      for (const finding of changed) {
        expect(statusOf(before, finding)).toBe('open');
        expect(passes(before, finding, filter)).toBe(true);
      }
      if (count > 0) expect(reduce(session, { type: 'undo' }).decisions).toEqual(before.decisions);
      else expect(session).toBe(before);
    }),
  );
});
