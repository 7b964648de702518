import fc from 'fast-check';
import { conflicts, type Edit } from '../../src/document/edit.js';
import { readText } from '../../src/document/formats/text.js';
import type { Finding } from '../../src/engine/finding.js';
import type { Action } from '../../src/review/reduce.js';
import type { Said } from '../../src/review/said.js';
import { openSession, type Session } from '../../src/review/session.js';

const RULES = ['en/one', 'en/two', 'any/three'];

/** Lines of all kinds that files have, with characters of one, two and three bytes. */
export const article = fc
  .array(fc.constantFrom('He said the the word', ' ', 'é', '字', '\n', '\r\n', '\n\n', 'x', '\r', '“so”', '--- a'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

function spanIn(length: number) {
  return fc.tuple(fc.nat({ max: length }), fc.nat({ max: 8 })).map(([start, size]) => ({
    start,
    end: Math.min(length, start + size),
  }));
}

function editsIn(length: number): fc.Arbitrary<Edit[]> {
  const edit = fc.tuple(spanIn(length), fc.constantFrom('', 'she', '\n', 'a\nb\n', 'the')).map(([span, text]) => ({
    ...span,
    text,
  }));
  return fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) => edits.filter((one, i) => !edits.slice(0, i).some((other) => conflicts(one, other))));
}

/** A Finding without its name, anywhere in a text of this length. */
function findingIn(length: number): fc.Arbitrary<Omit<Finding, 'fingerprint'>> {
  return fc
    .record({
      span: spanIn(length),
      rule: fc.constantFrom(...RULES),
      suggestions: fc.array(fc.record({ label: fc.constantFrom('one way', 'another'), edits: editsIn(length) }), {
        maxLength: 3,
      }),
    })
    .map(({ span, rule, suggestions }) => ({
      ...span,
      rule,
      category: 'style/awkward',
      severity: 'warning',
      message: 'something',
      evidence: [],
      suggestions,
    }));
}

/** A Finding on each “the”: all can have what one has. */
function alikeIn(text: string): Omit<Finding, 'fingerprint'>[] {
  return [...text.matchAll(/the/gu)].map(({ index }) => {
    const span = { start: index, end: index + 3 };
    return {
      ...span,
      rule: RULES[0]!,
      category: 'style/awkward',
      severity: 'error',
      message: 'something',
      evidence: [],
      suggestions: [{ label: 'one way', edits: [{ ...span, text: 'she' }] }],
    };
  });
}

/** A session over any text, with findings that overlap as they like. */
export const session: fc.Arbitrary<Session> = article.chain((text) => {
  const drafts = fc.tuple(fc.array(findingIn(text.length), { maxLength: 12 }), fc.subarray(alikeIn(text)));
  return drafts.map((both) => {
    const findings = both
      .flat()
      .sort((a, b) => a.start - b.start)
      .map((draft, i): Finding => ({ ...draft, fingerprint: `${(i * 7919) % 97}-${i}` }));
    return openSession(readText(text), findings);
  });
});

/** Any action on any of the session's findings, and on some that it does not have. */
export function actionsOn({ document, findings }: Session): fc.Arbitrary<Action[]> {
  const said = fc.constantFrom<Said>(
    { kind: 'rule off', rule: 'en/one' },
    { kind: 'let stand', rule: 'en/two', text: 'the' },
    { kind: 'pronouns', person: 'Eri Kaneko', pronouns: 'they' },
  );
  // After the project was told something findings are gone, and others are there that were not.
  const come = fc
    .array(findingIn(document.text.length), { maxLength: 3 })
    .map((drafts) => drafts.map((draft, i): Finding => ({ ...draft, fingerprint: `come-${draft.start}-${i}` })));
  const found = fc.tuple(fc.subarray([...findings]), come).map((both) => both.flat().sort((a, b) => a.start - b.start));
  const text = fc.constantFrom('', ...findings.map(({ start, end }) => document.text.slice(start, end)));
  const fingerprint = fc.constantFrom(
    'unknown',
    'come-0-0',
    'come-1-1',
    ...findings.map((finding) => finding.fingerprint),
  );
  const fingerprints = fc.array(fingerprint, { maxLength: 12 });
  const time = fc.constant('');
  // By chance alone nothing would ever be done again to what is alike.
  const accepted = fc.oneof(
    fc.record({ type: fc.constant('accept' as const), suggestion: fc.constant(0), time }),
    fc.record({ type: fc.constant('replace' as const), text: fc.constantFrom('own', ''), time }),
  );
  const again = fc.tuple(fingerprint, accepted).map(([like, action]): Action[] => [
    { ...action, fingerprint: like },
    { type: 'accept-like', like, fingerprints: findings.map((finding) => finding.fingerprint), time: '' },
  ]);
  const single: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ type: fc.constant('accept' as const), fingerprint, suggestion: fc.nat({ max: 3 }), time }),
    fc.record({ type: fc.constant('replace' as const), fingerprint, text: fc.constantFrom('', 'own', 'é\n'), time }),
    fc.record({ type: fc.constant('reject' as const), fingerprint, time }),
    fc.record({ type: fc.constant('reopen' as const), fingerprint }),
    fc.record({ type: fc.constant('accept-all' as const), fingerprints, time }),
    fc.record({ type: fc.constant('accept-like' as const), like: fingerprint, fingerprints, time }),
    fc.record({ type: fc.constant('reject-all' as const), fingerprints, time }),
    fc.record({ type: fc.constant('note' as const), fingerprints, note: fc.constantFrom('', ' why “so” '), time }),
    fc.record({ type: fc.constant('reject-always' as const), rule: fc.constantFrom(...RULES), time }),
    fc.record({ type: fc.constant('reject-always' as const), rule: fc.constantFrom(...RULES), text, time }),
    fc.record({ type: fc.constant('tell' as const), said, findings: found }),
    fc.constant({ type: 'undo' as const }),
    fc.constant({ type: 'redo' as const }),
  );
  const actions = fc
    .array(fc.oneof({ weight: 9, arbitrary: single.map((one) => [one]) }, { weight: 1, arbitrary: again }), {
      maxLength: 25,
    })
    .map((all) => all.flat());
  // Time goes on while somebody reviews.
  return actions.map((list) =>
    list.map((action, i) => ('time' in action ? { ...action, time: new Date(i * 60_000).toISOString() } : action)),
  );
}

/** A session and what is done in it. */
export const sessionAndActions = session.chain((start) => actionsOn(start).map((actions) => ({ start, actions })));
