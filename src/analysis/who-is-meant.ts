import type { Mention } from './mentions.js';
import { mistakenRoles } from './mistaken-roles.js';
import { people } from './people.js';
import { type Beliefs, believe, type Pronoun, pronounsOf } from './pronouns.js';
import type { Reading } from './reading.js';

/** The logarithm of how much likelier the other gender must be before a pronoun is called wrong. */
const SURE = 1.9;
/** The same where a pronoun read only later weighs most against it: “After her death he married again.” */
const SURE_BY_LATER = 2.2;
/** How often the pronouns are weighed again after one was found wrong. */
const ROUNDS = 4;

/** A pronoun of the wrong gender, and the mentions that show it, those that weigh most first. */
export interface Mistaken {
  readonly pronoun: Mention;
  readonly evidence: readonly Mention[];
}

/**
 * The article's pronouns that are of the wrong gender. To be had by `reading.get(mistakenPronouns)`.
 *
 * Each pronoun shares itself out among the mentions that it may mean, by the weights of antecedent-weights.ts; each named person
 * is believed a woman or a man by title, noun and first name, and by the shares of all pronouns but the one in question. A pronoun
 * is wrong where those it may mean are of the other gender by far. One that is found wrong counts as the other in the next round.
 */
export function mistakenPronouns(reading: Reading): readonly Mistaken[] {
  const { mentions } = reading.get(people);
  const pronouns = reading.get(pronounsOf);
  const unsaid = new Set(reading.get(mistakenRoles).map(({ token }) => token));
  const wrong = new Map<Pronoun, Mistaken>();
  for (let round = 0; round < ROUNDS; round++) {
    const beliefs = believe(mentions, pronouns, unsaid);
    const doubtful = pronouns.filter(
      (pronoun) =>
        !pronoun.mistaken &&
        ((pronoun.contradictsWhatIsTold(beliefs) && !pronoun.isLeftOpen(beliefs, 1)) || isDoubtful(pronoun, beliefs)) &&
        !pronoun.isLeftOpen(beliefs, 0) &&
        !pronoun.fitsAName(beliefs),
    );
    const worst = doubtful.filter(
      (one) => !doubtful.some((other) => other.isNear(one) && other.lastDoubt > one.lastDoubt),
    );
    if (worst.length === 0) break;
    for (const pronoun of worst) {
      wrong.set(pronoun, { pronoun: pronoun.mention, evidence: pronoun.evidence(beliefs) });
      pronoun.mistaken = true;
    }
  }
  const beliefs = believe(mentions, pronouns, unsaid);
  // What would be as wrong the other way round is let be, or accepting would go round in a circle.
  const stillWrong = (pronoun: Pronoun) => pronoun.contradictsWhatIsTold(beliefs) || pronoun.doubt(beliefs) > SURE;
  return pronouns.flatMap((pronoun) => (stillWrong(pronoun) ? [] : (wrong.get(pronoun) ?? [])));
}

function isDoubtful(pronoun: Pronoun, beliefs: Beliefs): boolean {
  if (pronoun.doubt(beliefs) <= SURE) return false;
  const evidence = pronoun.evidence(beliefs);
  const [first] = evidence;
  if (first?.kind === 'pronoun' && first.start > pronoun.mention.start && pronoun.lastDoubt <= SURE_BY_LATER)
    return false;
  return pronoun.isShownBy(evidence);
}
