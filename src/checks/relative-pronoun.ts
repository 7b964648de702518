import { appositionBefore } from '../analysis/people/apposition.js';
import { isPersonNoun } from '../analysis/people/gendered-nouns.js';
import type { Mention } from '../analysis/people/mention.js';
import { people } from '../analysis/people/people.js';
import type { Reading } from '../analysis/reading.js';
import { stretches } from '../analysis/stretch.js';
import { isLowerCase, isNoun, type Token } from '../analysis/token.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, witness, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly human: readonly string[];
}

/** A subject of more words is not looked through. */
const LONGEST_SUBJECT = 9;
/** Parts of a subject before its comma. */
const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u;
const VERB = /^(?:VERB|AUX)$/u;
/** Before the verb; “that rather puffing shoe-dealer” is no clause. */
const ADVERB = /^(?:also|still|already|now|never|always|once|currently|often|reportedly|recently|only)$/u;

/** “The dentist Ana Lima, that lives here, said no”, “the firm, that has 80 workers, will close”: what a comma sets off has “who” or “which”. */
export const relativePronoun = defineCheck<Options>({
  about: 'A “that”, or a “which” that means a person, behind a comma (“Ana Lima, that lives in Porto, said no”).',
  options: (z) =>
    z.strictObject({
      human: words(z).describe('verbs, as they stand behind “which”, of what only people do: “married”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const human = verbsOf(options);
    for (const { tokens, mark } of stretches(reading)) {
      if (mark?.text === '?') continue;
      for (let at = 2; at < tokens.length; at++) {
        const pronoun = tokens[at]!;
        if (!/^(?:that|which)$/u.test(pronoun.text) || tokens[at - 1]!.text !== ',') continue;
        const verb = verbBehind(tokens, at, human);
        if (!verb) continue;
        const person = personBefore(reading, tokens, at - 1);
        const isThat = pronoun.text === 'that';
        // “They elected Holm, which was a mistake”: all of it was. “According to Holm, that was a mistake”: what was told.
        const means =
          isSetOffSubject(tokens, at) || (person?.isNamed === true && (isThat ? !isBe(verb) : human.has(verb.lower)));
        if (!means || !(isThat || person)) continue;
        const right = person ? 'who' : 'which';
        yield {
          start: pronoun.start,
          end: pronoun.end,
          values: { right },
          evidence: person ? [witness(person.span, 'a person')] : [],
          // “Bruna, that studies”: a name that may be anybody's.
          suggestions: (person || isLowerCase(tokens[at - 2]!) ? [right] : ['who', right]).map((word) =>
            write(pronoun, word),
          ),
        };
      }
    }
  },
});

const verbsOf = compiledOnce(({ human }: Options) => new Set(human));

/** The verb of the clause; none behind “that is”, which explains, nor behind a subject of its own. */
function verbBehind(tokens: readonly Token[], at: number, human: ReadonlySet<string>): Token | undefined {
  const next = tokens[at + 1];
  const verb = ADVERB.test(next?.lower ?? '') ? tokens[at + 2] : next;
  // The model takes “lives” for a noun.
  if (!verb || !(VERB.test(verb.pos) || human.has(verb.lower)) || verb.before === '') return undefined;
  return tokens[at]!.text === 'that' && isBe(verb) && !VERB.test(tokens[verb.index - tokens[0]!.index + 1]?.pos ?? '')
    ? undefined
    : verb;
}

function isBe({ lower }: Token): boolean {
  return /^(?:is|was|are|were)$/u.test(lower);
}

/** True where the comma follows the subject that opens the sentence, and another, and the main verb, the clause. */
function isSetOffSubject(tokens: readonly Token[], at: number): boolean {
  const subject = tokens.slice(0, at - 1).filter(({ text }) => !/^["“‘]$/u.test(text));
  if (subject.length === 0 || subject.length > LONGEST_SUBJECT || !isNoun(subject.at(-1))) return false;
  if (!subject.every(({ pos, lower }) => IN_SUBJECT.test(pos) || lower === 'of')) return false;
  const close = tokens.findIndex(({ text }, place) => place > at && text === ',');
  const [main, second] = [tokens[close + 1], tokens[close + 2]];
  if (close < 0 || !main) return false;
  return VERB.test(main.pos) || (main.pos === 'ADV' && second !== undefined && VERB.test(second.pos));
}

/** Whoever is named, or called what people are, right before the comma. */
function personBefore(reading: Reading, tokens: readonly Token[], comma: number): Whom | undefined {
  const last = tokens[comma - 1]!;
  if (isLowerCase(last))
    return last.pos === 'NOUN' && isPerson(last) && !THINGS_TOO.test(last.lower)
      ? { span: last, isNamed: false }
      : undefined;
  const mention = reading.get(namesByEnd).get(last);
  if (!mention) return undefined;
  const first = mention.token.index - tokens[0]!.index;
  const before = tokens[first - 1];
  const isCalled = isPerson(mention.token) || (before !== undefined && isPerson(before));
  return isCalled || mention.person?.told.length || appositionBefore(tokens, first, comma)
    ? { span: mention, isNamed: true }
    : undefined;
}

/** Things as well as people. */
const THINGS_TOO = /^(?:head|chair|star|host|guide|agent|figure|leader|double|mole|model|match|subject|character)$/u;

/** A person, and whether by name. */
interface Whom {
  readonly span: Span;
  readonly isNamed: boolean;
}

function isPerson({ lower }: Token): boolean {
  return isPersonNoun(lower);
}

/** Names of people by their last Token. */
function namesByEnd(reading: Reading): ReadonlyMap<Token, Mention> {
  const names = reading.get(people).mentions.filter(({ kind, person }) => kind === 'name' && person);
  return new Map(names.map((mention) => [mention.last, mention]));
}
