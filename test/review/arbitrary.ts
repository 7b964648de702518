import fc from 'fast-check';
import { conflicts, type Edit } from '../../src/document/edit.js';
import { readText } from '../../src/document/formats/text.js';
import type { Finding } from '../../src/engine/finding.js';
import type { Action } from '../../src/review/reduce.js';
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

/** A session over any text, with findings that overlap as they like. */
export const session: fc.Arbitrary<Session> = article.chain((text) => {
  const finding = fc.record({
    span: spanIn(text.length),
    rule: fc.constantFrom(...RULES),
    suggestions: fc.array(fc.record({ label: fc.constantFrom('one way', 'another'), edits: editsIn(text.length) }), {
      maxLength: 3,
    }),
  });
  return fc.array(finding, { maxLength: 12 }).map((drafts) => {
    const findings = drafts
      .sort((a, b) => a.span.start - b.span.start)
      .map(
        ({ span, rule, suggestions }, i): Finding => ({
          ...span,
          rule,
          category: 'style/awkward',
          severity: 'warning',
          message: 'something',
          evidence: [],
          suggestions,
          fingerprint: `${(i * 7919) % 97}-${i}`,
        }),
      );
    return openSession(readText(text), findings);
  });
});

/** Any action on any of the session's findings, and on some that it does not have. */
export function actionsOn({ document, findings }: Session): fc.Arbitrary<Action[]> {
  const said = fc.constant({ kind: 'rule off', rule: 'en/one' } as const);
  const text = fc.constantFrom('', ...findings.map(({ start, end }) => document.text.slice(start, end)));
  const fingerprint = fc.constantFrom('unknown', ...findings.map((finding) => finding.fingerprint));
  const fingerprints = fc.array(fingerprint, { maxLength: 12 });
  const time = fc.constant('');
  const actions = fc.array(
    fc.oneof(
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
      fc.record({ type: fc.constant('tell' as const), said, findings: fc.subarray([...findings]) }),
      fc.constant({ type: 'undo' as const }),
      fc.constant({ type: 'redo' as const }),
    ),
    { maxLength: 25 },
  );
  // Time goes on while somebody reviews.
  return actions.map((list) =>
    list.map((action, i) => ('time' in action ? { ...action, time: new Date(i * 60_000).toISOString() } : action)),
  );
}

/** A session and what is done in it. */
export const sessionAndActions = session.chain((start) => actionsOn(start).map((actions) => ({ start, actions })));
