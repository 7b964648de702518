import {
  afterAuxiliary,
  afterBareAuxiliary,
  afterModal,
  NOT_AFTER_MODAL,
} from '../analysis/grammar/after-auxiliary.js';
import { byNumber, byPerson, OF_PERSON } from '../analysis/grammar/agreed-verb.js';
import { stretches } from '../analysis/stretch.js';
import { isWord, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, replace } from './check.js';

/** Every form that can be wrong. */
const VERBS: ReadonlySet<string> = new Set([...OF_PERSON, ...NOT_AFTER_MODAL]);
/** A clause begins after these, so that the pronoun is its subject and the next word its verb. */
const OPENS = /^(?:but|because|when|while|although|which|since|what|where)$/u;

/** “he have”, “they was”, “would has”: a verb whose form its subject or its auxiliary forbids. */
export const agreement = defineCheck({
  about:
    'A verb that does not agree with the pronoun before it (“he have”, “they was”), or with its auxiliary (“would has”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { tokens, words } = stretch;
      for (let at = 1; at < tokens.length; at++) {
        const verb = tokens[at]!;
        const isForm = VERBS.has(verb.lower);
        if (verb.before === '' || !(isForm || mayBeJudged(tokens, at))) continue;
        const before = tokens[at - 1]!;
        const opens = before === words[0] || OPENS.test(tokens[at - 2]?.lower ?? '');
        const byForm = isForm ? (afterModal(tokens, at) ?? (opens ? byPerson(before, verb) : undefined)) : undefined;
        const byNoun = byForm === undefined ? byNumber(stretch, verb) : undefined;
        const right = byForm ?? byNoun?.verb ?? afterAuxiliary(tokens, at) ?? afterBareAuxiliary(tokens, at);
        if (right === undefined) continue;
        const noun = byNoun && byNoun.noun !== before ? [byNoun.noun] : [];
        yield {
          start: isWord(before) ? before.start : verb.start,
          end: verb.end,
          values: { verb: right },
          evidence: noun.map(({ start, end }) => ({ start, end, note: 'is the subject' })),
          suggestions: [replace(verb, right, `write “${right}”`)],
        };
      }
    }
  },
});

/** A verb by its tag, or behind “who” a noun that may be one: of no other word does its ending tell anything. */
function mayBeJudged(tokens: readonly Token[], at: number): boolean {
  const { pos } = tokens[at]!;
  if (pos !== 'NOUN') return pos === 'VERB';
  let before = at - 1;
  while (before >= 0 && !isWord(tokens[before])) before--;
  return tokens[before]?.lower === 'who';
}
