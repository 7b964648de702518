import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflicts } from '../../src/document/edit.js';
import { acceptedEdits, correctedText } from '../../src/review/corrected.js';
import { formatDecisions, parseDecisions } from '../../src/review/decisions-file.js';
import { type Action, reduce } from '../../src/review/reduce.js';
import { changedBetween, setAsideBy, statusOf } from '../../src/review/selectors.js';
import { type Ground, openSession, type Session } from '../../src/review/session.js';
import { sessionAndActions } from './arbitrary.js';
import { run } from './session.js';

/** Each kind that the reducer knows; one that is added there and not here is an error of types. */
const EVERY_KIND = Object.keys({
  accept: 0,
  replace: 0,
  reject: 0,
  reopen: 0,
  'accept-all': 0,
  'accept-like': 0,
  'reject-all': 0,
  note: 0,
  'reject-always': 0,
  tell: 0,
  undo: 0,
  redo: 0,
} satisfies Record<Action['type'], 0>);

function repeat(session: Session, type: 'undo' | 'redo'): Session {
  const next = reduce(session, { type });
  return next === session ? session : repeat(next, type);
}

function groundOf({ findings, decisions, kept, standing, said }: Session): Ground {
  return { findings, decisions, kept, standing, said };
}

test('after any actions, to undo all gives the start, and to redo all gives the end', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      const end = repeat(run(start, ...actions), 'redo');
      const back = repeat(end, 'undo');
      expect(back.past).toEqual([]);
      expect(groundOf(back)).toEqual(groundOf(start));
      expect(groundOf(repeat(back, 'redo'))).toEqual(groundOf(end));
    }),
  );
});

test('each kind of action is among those that are drawn, and each changes something', () => {
  const kinds = new Map<string, number>();
  for (const { start, actions } of fc.sample(sessionAndActions, { numRuns: 300, seed: 1 })) {
    let session = start;
    for (const action of actions) {
      const after = reduce(session, action);
      if (after !== session) kinds.set(action.type, (kinds.get(action.type) ?? 0) + 1);
      session = after;
    }
  }
  expect([...kinds.keys()].sort()).toEqual([...EVERY_KIND].sort());
});

test('what is written is the same whether the state before was written or not', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      let session = start;
      for (const action of actions) {
        formatDecisions(session);
        session = reduce(session, action);
        // Another list of findings, of which nothing was written before.
        const anew = formatDecisions({ ...session, findings: [...session.findings] });
        expect(formatDecisions(session)).toBe(anew);
      }
    }),
  );
});

test('what an action changed, and an undo, is known as by comparing the whole', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      let session = start;
      for (const action of actions) {
        const after = reduce(session, action);
        const all = after.findings.filter(
          ({ fingerprint }) => session.decisions.get(fingerprint) !== after.decisions.get(fingerprint),
        );
        expect(changedBetween(session, after)).toEqual(all);
        session = after;
      }
    }),
  );
});

test('accepted edits never conflict, and the corrected text can always be made', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      const end = run(start, ...actions);
      const edits = acceptedEdits(end);
      expect(edits.some((a, i) => edits.some((b, j) => i < j && conflicts(a, b)))).toBe(false);
      expect(() => correctedText(end)).not.toThrow();
      const accepted = end.findings.flatMap(({ fingerprint }) => {
        const decision = end.decisions.get(fingerprint);
        return decision?.state === 'accepted' ? decision.edits : [];
      });
      expect(edits).toHaveLength(accepted.length);
    }),
  );
});

test('the decisions file, read again, gives the same decisions and the same file', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      const end = run(start, ...actions);
      const file = formatDecisions(end);
      const again = openSession(end.document, end.findings, parseDecisions(file, 'a.txt.stet.json'));
      expect(correctedText(again)).toBe(correctedText(end));
      expect(again.findings.map((finding) => statusOf(again, finding))).toEqual(
        end.findings.map((finding) => statusOf(end, finding)),
      );
      expect(new Set(again.kept.map(({ stored }) => stored))).toEqual(new Set(end.kept.map(({ stored }) => stored)));
      expect(again.findings.map((finding) => again.decisions.get(finding.fingerprint)?.note)).toEqual(
        end.findings.map((finding) => end.decisions.get(finding.fingerprint)?.note),
      );
      expect(formatDecisions(again)).toBe(file);
    }),
  );
});

test('what is set aside is named by accepted findings, and can be accepted once they are open again', () => {
  fc.assert(
    fc.property(sessionAndActions, ({ start, actions }) => {
      const end = run(start, ...actions);
      for (const finding of end.findings) {
        const by = setAsideBy(end, finding);
        expect(by.length > 0).toBe(statusOf(end, finding) === 'set-aside');
        expect(by.every((other) => statusOf(end, other) === 'accepted')).toBe(true);
        const reopened = run(end, ...by.map(({ fingerprint }) => ({ type: 'reopen' as const, fingerprint })));
        if (by.length > 0) expect(statusOf(reopened, finding)).toBe('open');
      }
    }),
  );
});
