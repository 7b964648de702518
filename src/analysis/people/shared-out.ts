import type { Reading } from '../reading.js';
import { NOBODY } from './antecedent-weights.js';
import { type Candidate, candidatesFor } from './antecedents.js';
import { type Mention, meansNobody } from './mention.js';
import { people } from './people.js';
import type { Person } from './person.js';
import { LINKS, linkOf } from './pronoun-link.js';
import { gendersIn } from './rival.js';
import { oddsByTold, sigmoid, signed, type Told, toldOf } from './told.js';
import { expectedSpeaker } from './turns.js';

/**
 * How much of what those would have had who cannot be meant makes for nobody: with nothing the others became likelier than they are, and
 * in articles of two one of them was told for it; with all of it pronouns in short passages were passed over.
 */
const LEFT_TO_NOBODY = 0.25;

/** How a pronoun is shared out among the mentions that it may mean. */
export interface SharedOut {
  /** The pronoun's index in the article's mentions. */
  readonly index: number;
  readonly candidates: readonly Candidate[];
  /** The share of nobody in the article, and of each candidate; together they are 1. */
  readonly nobody: number;
  readonly shares: readonly number[];
}

/** How the article's pronouns that may mean somebody are shared out, in order. */
export function sharedOut(reading: Reading): readonly SharedOut[] {
  const { mentions } = reading.get(people);
  const genders = reading.get(gendersIn);
  const all = mentions.flatMap((mention, index) => {
    if (mention.kind !== 'pronoun' || meansNobody(mention)) return [];
    const candidates = candidatesFor(mentions, index, genders);
    const speaker = expectedSpeaker(reading, mentions, index);
    const oddsOf = (one: Candidate) => Math.exp(one.weight + (one.index === speaker?.index ? speaker.weight : 0));
    const excluded = candidates.reduce((total, one) => total + (one.excluded ? oddsOf(one) : 0), 0);
    const nobody = Math.exp(NOBODY[mention.form!]) + LEFT_TO_NOBODY * excluded;
    const others = candidates.filter((one) => !one.excluded);
    return [shared(index, others, { nobody, odds: others.map(oddsOf) })];
  });
  return new Later(mentions, all).weighed();
}

interface Odds {
  readonly nobody: number;
  readonly odds: readonly number[];
}

function shared(index: number, candidates: readonly Candidate[], { nobody, odds }: Odds): SharedOut {
  const sum = odds.reduce((total, each) => total + each, nobody);
  return { index, candidates, nobody: nobody / sum, shares: odds.map((each) => each / sum) };
}

/**
 * What later pronouns are worth: in “…,” said Ann Lee. She left. The owner, Kurt Anders, stayed. He …” the “He” tells nothing of who “She”
 * is, as it means somebody who was not named yet.
 */
class Later {
  readonly #mentions: readonly Mention[];
  readonly #all: readonly SharedOut[];
  readonly #byIndex: ReadonlyMap<number, SharedOut>;
  readonly #told: ReadonlyMap<Person, Told>;
  readonly #firstNamed = new Map<Person, number>();

  constructor(mentions: readonly Mention[], all: readonly SharedOut[]) {
    this.#mentions = mentions;
    this.#all = all;
    this.#byIndex = new Map(all.map((one) => [one.index, one]));
    this.#told = toldOf(mentions, new Set());
    for (const [index, { person }] of mentions.entries())
      if (person && !this.#firstNamed.has(person)) this.#firstNamed.set(person, index);
  }

  /** All pronouns, with less for later ones of others. */
  weighed(): readonly SharedOut[] {
    return this.#all.map((one) => {
      const { index, candidates, nobody, shares } = one;
      const end = this.#lastShared(index);
      const known = new Map<SharedOut, number>();
      const odds = candidates.map((candidate, at) => {
        const later = candidate.index > end ? this.#byIndex.get(candidate.index) : undefined;
        return later ? shares[at]! * (1 - this.#newSince(later, end, known)) : shares[at]!;
      });
      return shared(index, candidates, { nobody, odds });
    });
  }

  /**
   * The index of the last mention that the pronoun at `index` may share with those before it: of its sentence where that may name whom it
   * means (“In his speech Anders said”), else of itself (“He followed Anders”).
   */
  #lastShared(index: number): number {
    const pronoun = this.#mentions[index]!;
    const { sentence, form } = pronoun;
    let last = index;
    if (form === 'subject' && linkOf(pronoun) !== LINKS.subordinator) return last;
    while (this.#mentions[last + 1]?.sentence === sentence) last++;
    return last;
  }

  /**
   * How much of a pronoun those have, of all before it that its gender allows, who are mentioned behind `since` and not before.
   * @param known what this came to for the pronouns between
   */
  #newSince(one: SharedOut, since: number, known: Map<SharedOut, number>): number {
    const before = known.get(one);
    if (before !== undefined) return before;
    const sign = signed(this.#mentions[one.index]!.gender);
    let all = one.nobody / 2;
    let fresh = 0;
    for (const [at, { index }] of one.candidates.entries()) {
      if (index > one.index) continue;
      const fitting = one.shares[at]! * sigmoid(sign * oddsByTold(this.#mentions[index]!, this.#told));
      all += fitting;
      if (index > since) fresh += fitting * this.#freshness(index, since, known);
    }
    known.set(one, fresh / all);
    return fresh / all;
  }

  /** How likely a mention behind `since` is of somebody new. */
  #freshness(index: number, since: number, known: Map<SharedOut, number>): number {
    const { kind, person } = this.#mentions[index]!;
    if (person) return this.#firstNamed.get(person)! > since ? 1 : 0;
    if (kind !== 'pronoun') return 1;
    const pronoun = this.#byIndex.get(index);
    return pronoun ? this.#newSince(pronoun, since, known) : 0;
  }
}
