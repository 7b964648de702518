import type { Stretch } from '../stretch.js';
import { isVerb, type Token } from '../token.js';
import { POSSESSIVES } from '../words/function-words.js';
import { OBJECT_FORMS } from '../words/pronoun-forms.js';
import { verbForms } from '../words/verb-forms.js';
import { wordsOf } from '../words/word-set.js';

/** The right form of a pronoun that stands where only an object can: “him” for the “he” of “with he.”; none where it may stand so. */
export function objectCase({ tokens }: Stretch, at: number): string | undefined {
  return afterPreposition(tokens, at) ?? afterVerb(tokens, at) ?? afterParticiple(tokens, at);
}

/** “with he.”, “between him and I”: the object's form, where the word at hand follows a preposition and has no verb. */
function afterPreposition(tokens: readonly Token[], at: number): string | undefined {
  const right = OBJECT_FORMS.get(tokens[at]!.lower);
  const before = tokens[at - 1];
  if (right === undefined || before === undefined) return undefined;
  const next = tokens[at + 1];
  // “a repetition of I, you, he”: words spoken of.
  if (next?.text === ',' && /^(?:I|you|he|she|it|we|they)$/u.test(tokens[at + 2]?.text ?? '')) return undefined;
  const ends = next === undefined || /^[.,;:!?]$/u.test(next.text);
  if (before.lower === 'between' && next?.lower === 'and') return right;
  if (
    before.lower === 'and' &&
    ends &&
    tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === 'between')
  )
    return right;
  return ends &&
    /^(?:with|from|to|for|of|against|upon|between|towards)$/u.test(before.lower) &&
    tokens[at - 2] !== undefined
    ? right
    : undefined;
}

/** Take a person and a thing: “I show them a photo”. */
const GIVE = new Set(wordsOf('give show tell teach send lend offer buy bring hand grant owe sell').flatMap(verbForms));
/** Take a person and what the person is to do: “asked them to wait”. */
const ASK = new Set(
  wordsOf('ask tell order force allow urge invite persuade help advise encourage enable teach want').flatMap(verbForms),
);

/** “Let they sue me”, “I show they a photo”, “asked he to wait”: the object of the verb before it. */
function afterVerb(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  const right = OBJECT_FORMS.get(lower);
  const [verb, next] = [tokens[at - 1], tokens[at + 1]];
  // “Let I be a set”
  if (right === undefined || lower === 'i' || !verb || !next || tokens[at]!.before === '') return undefined;
  if (verb.lower === 'let' || verb.lower === 'lets') return isVerb(next) ? right : undefined;
  if (verb.pos !== 'VERB') return undefined;
  if (next.lower === 'to') return ASK.has(verb.lower) && tokens[at + 2]?.pos === 'VERB' ? right : undefined;
  return GIVE.has(verb.lower) && (/^(?:the|a|an)$/u.test(next.lower) || POSSESSIVES.has(next.lower))
    ? right
    : undefined;
}

/** After these stands a verb that no subject follows. */
const BEFORE_VERB = new Set(wordsOf('has have had to can could will would may might must should'));
/** What somebody says, thinks or sees may follow: “I had hoped he, of all people, knew”. */
const OF_CLAUSE =
  /^(?:sa(?:y|id)|th(?:ink|ought)|belie|know|hop|fe(?:el|lt)|mean|suppos|guess|claim|insist|see|hear|f(?:ind|ound)|learn|reali|imagin|remember|forg|swear|sworn|bet|wish|underst|tell|told|admit|agree|expect|fear|argu|assum|suspect|show|prov)/u;

/** “She had paid he in advance”: the object of a verb that has its subject before it. */
function afterParticiple(tokens: readonly Token[], at: number): string | undefined {
  const { lower, text } = tokens[at]!;
  const right = OBJECT_FORMS.get(lower);
  const [auxiliary, verb, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (right === undefined || text !== lower || lower === 'i' || !auxiliary || verb?.pos !== 'VERB') return undefined;
  if (!BEFORE_VERB.has(auxiliary.lower) || OF_CLAUSE.test(verb.lower) || tokens[at]!.before === '') return undefined;
  return next === undefined || next.pos === 'ADP' || /^[.,;:!?]$/u.test(next.text) ? right : undefined;
}
