import type { Gender } from '../names/gender.js';
import type { Mention } from './mention.js';
import type { Person } from './person.js';

/** What is asked of a pronoun for its run. */
interface Voting {
  readonly mention: Mention;
  readonly gender: Gender;
  /** What it adds to the belief in each person it may name. */
  readonly votes: ReadonlyMap<Person, number>;
}

/** So many sentences apart the next pronoun of a run may stand. */
const NEAR = 3;
/** So many others an article has at the least: of fewer nobody can say which of them are the strays. */
const OTHERS = 4;

/**
 * Pronouns in a row, in no quotation, that alone in the article are of their gender: “he … his … he” where all else is “she”. A machine
 * that takes one person for the other does so for a while.
 */
export class StrayRun {
  readonly mentions: ReadonlySet<Mention>;
  readonly #votes = new Map<Person, number>();

  constructor(pronouns: readonly Voting[]) {
    this.mentions = new Set(pronouns.map(({ mention }) => mention));
    for (const { votes } of pronouns)
      for (const [person, vote] of votes) this.#votes.set(person, (this.#votes.get(person) ?? 0) + vote);
  }

  /** What all of it add to the belief in a person. */
  votesFor(person: Person): number {
    return person.set ? 0 : (this.#votes.get(person) ?? 0);
  }
}

/** The run of each pronoun that is in one; of an article's pronouns in their order. */
export function strayRuns<Pronoun extends Voting>(pronouns: readonly Pronoun[]): ReadonlyMap<Pronoun, StrayRun> {
  const runs = new Map<Pronoun, StrayRun>();
  for (const gender of ['female', 'male'] as const) {
    const row = pronouns.filter((one) => one.gender === gender);
    if (row.length === 0 || pronouns.length - row.length < OTHERS || !isRow(row, pronouns)) continue;
    const run = new StrayRun(row);
    for (const one of row) if (!one.mention.quotation) runs.set(one, run);
  }
  return runs;
}

/** True where no other stands between them, and none far from the one before. */
function isRow(row: readonly Voting[], all: readonly Voting[]): boolean {
  const first = all.indexOf(row[0]!);
  return row.every(
    (one, at) => all[first + at] === one && (at === 0 || one.mention.at - row[at - 1]!.mention.at <= NEAR),
  );
}
