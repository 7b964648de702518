import { stretches } from '../analysis/stretch.js';
import type { Token } from '../analysis/token.js';
import { defineCheck, type Hit, replace } from './check.js';

const SINGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    have: 'has',
    are: 'is',
    do: 'does',
    say: 'says',
    go: 'goes',
    am: 'is',
  }),
);
const PLURAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    has: 'have',
    is: 'are',
    was: 'were',
    does: 'do',
    says: 'say',
    am: 'are',
  }),
);
const FIRST: ReadonlyMap<string, string> = new Map(Object.entries({ has: 'have', is: 'am', are: 'am', does: 'do' }));
/** The form of “be”, “have”, “do” and “go” that may follow a modal verb. */
const AFTER_MODAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    being: 'be',
    been: 'be',
    is: 'be',
    was: 'be',
    were: 'be',
    are: 'be',
    has: 'have',
    had: 'have',
    does: 'do',
    did: 'do',
    went: 'go',
    goes: 'go',
  }),
);
/** Every form that can be wrong. */
const VERBS = new Set([SINGULAR, PLURAL, FIRST, AFTER_MODAL].flatMap((forms) => [...forms.keys()]));
const MODAL = /^(?:would|could|should|must|cannot)$/u;
const MODAL_OR_NOUN = /^(?:will|can|may|might)$/u;
/** A clause begins after these, so that the pronoun is its subject and the next word its verb. */
const OPENS = /^(?:but|because|when|while|although|which|since|what|where)$/u;

/** “he have”, “they was”, “would has”: a verb whose form its subject or its auxiliary forbids. */
export const agreement = defineCheck({
  about:
    'A verb that does not agree with the pronoun before it (“he have”, “they was”), or with its auxiliary (“would has”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { tokens, words } of stretches(reading)) {
      for (const [at, verb] of tokens.entries()) {
        if (!VERBS.has(verb.lower)) continue;
        const before = tokens[at - 1];
        if (!before || verb.before === '') continue;
        const opens = before === words[0] || OPENS.test(tokens[at - 2]?.lower ?? '');
        const right = afterModal(tokens, at) ?? (opens ? byPerson(before, verb) : undefined);
        if (right === undefined) continue;
        yield {
          start: before.start,
          end: verb.end,
          values: { verb: right },
          suggestions: [replace(verb, right, `write “${right}”`)],
        };
      }
    }
  },
});

function byPerson(subject: Token, { lower }: Token): string | undefined {
  if (/^(?:he|she)$/u.test(subject.lower)) return SINGULAR.get(lower);
  if (subject.lower === 'it') return /^(?:have|do)$/u.test(lower) ? SINGULAR.get(lower) : undefined;
  if (/^(?:they|we)$/u.test(subject.lower)) return PLURAL.get(lower);
  return subject.text === 'I' ? FIRST.get(lower) : undefined;
}

function afterModal(tokens: readonly Token[], at: number): string | undefined {
  const modal = tokens[at - 1]!;
  const right = AFTER_MODAL.get(tokens[at]!.lower);
  if (right === undefined) return undefined;
  if (MODAL.test(modal.lower)) return modal.text === modal.lower ? right : undefined;
  // “the can is empty”, “his will was read”: after a pronoun it is a verb.
  return MODAL_OR_NOUN.test(modal.lower) && /^(?:he|she|it|they|we|i|you|this|that)$/u.test(tokens[at - 2]?.lower ?? '')
    ? right
    : undefined;
}
