import { byNumber, byPerson, MAY_DISAGREE } from '../analysis/grammar/agreed-verb.js';
import { stretches } from '../analysis/stretch.js';
import { isWord, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, witness, write } from './check.js';

/** A clause begins after these, so that the pronoun is its subject and the next word its verb. */
const OPENS = /^(?:but|because|when|while|although|which|since|what|where)$/u;

/** “he have”, “they was”: a verb whose form its subject forbids. */
export const agreement = defineCheck({
  about: 'A verb that does not agree with its subject: “he have”, “they was”.',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { tokens, words } = stretch;
      for (let at = 1; at < tokens.length; at++) {
        const verb = tokens[at]!;
        const isForm = MAY_DISAGREE.has(verb.lower);
        if (verb.before === '' || !(isForm || mayBeJudged(tokens, at))) continue;
        const before = tokens[at - 1]!;
        const opens =
          before === words[0] || OPENS.test(tokens[at - 2]?.lower ?? '') || areSeveral(before, verb, tokens[at + 1]);
        const byPronoun = opens ? byPerson(before, verb, tokens[at + 1]) : undefined;
        const byNoun = byPronoun === undefined ? byNumber(stretch, verb) : undefined;
        const right = byPronoun ?? byNoun?.verb;
        if (right === undefined) continue;
        const noun = byNoun && byNoun.noun !== before ? [byNoun.noun] : [];
        yield {
          start: isWord(before) ? before.start : verb.start,
          end: verb.end,
          values: { verb: right },
          evidence: noun.map((one) => witness(one, 'is the subject')),
          suggestions: [write(verb, right)],
        };
      }
    }
  },
});

/** “Before we was”: several, whose verb is none of theirs whatever opens the clause; “they wasn’t” is dialect. */
function areSeveral(subject: Token, verb: Token, next: Token | undefined): boolean {
  if (next?.before === '' && isWord(next)) return false;
  return /^(?:we|they)$/u.test(subject.lower) && /^(?:was|is|has|does)$/u.test(verb.lower);
}

/** A verb by its tag, or behind “who” a noun that may be one: of no other word does its ending tell anything. */
function mayBeJudged(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'NOUN') return pos === 'VERB';
  // “the guests who, thanks to the rain, were late”
  if (lower === 'thanks' && tokens[at + 1]?.lower === 'to') return false;
  let before = at - 1;
  while (before >= 0 && !isWord(tokens[before])) before--;
  return tokens[before]?.lower === 'who';
}
