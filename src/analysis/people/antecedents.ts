import { type Asked, weightOf } from './candidate-weight.js';
import { excludedBy, isExcluded } from './excluded.js';
import type { Mention } from './mention.js';
import type { Person } from './person.js';
import { possessedBy } from './possessed.js';
import { linkOf } from './pronoun-link.js';
import { type Genders, rivalOf } from './rival.js';

/** A mention that a pronoun may mean. */
export interface Candidate {
  /** Its index in the article's mentions. */
  readonly index: number;
  /** The logarithm of how much more likely it is than another, before anything is known of anybody's gender. */
  readonly weight: number;
  /** True where the grammar of the pronoun's sentence forbids it, however near it stands. */
  readonly excluded: boolean;
}

/** Farther mentions are no candidates: how many mentions and sentences away, before the pronoun and after it. */
const SIDES = [
  { side: 0, step: -1, mentions: 45, sentences: 14 },
  { side: 1, step: 1, mentions: 8, sentences: 3 },
] as const;

/**
 * The mentions that the pronoun at `index` may mean, each with its weight.
 * @param genders what names, nouns and titles tell of everybody's gender
 */
export function candidatesFor(mentions: readonly Mention[], index: number, genders: Genders): Candidate[] {
  const pronoun = mentions[index]!;
  const aged = ofSuchYears(mentions, index);
  if (aged) return aged;
  const rival = rivalOf(mentions, index, genders);
  const excluded = excludedBy(mentions, index, rival, genders);
  const asked: Asked = { pronoun, link: linkOf(pronoun), possessed: possessedBy(pronoun), rival, genders };
  const found: Candidate[] = [];
  for (const { side, step, ...most } of SIDES) {
    // Those in quotations lie between only where the pronoun or the candidate stands in one too.
    const all = { mentions: 0, subjects: 0 };
    const told = { mentions: 0, subjects: 0 };
    const met = new Met();
    let since = 0;
    for (let at = index + step; at >= 0 && at < mentions.length && all.mentions < most.mentions; at += step) {
      const candidate = mentions[at]!;
      const sentences = sentencesBetween(candidate, pronoun);
      if (sentences > most.sentences) break;
      if (side === 0 || !isOwned(candidate, pronoun)) {
        const passed = candidate.quotation || pronoun.quotation ? all : told;
        const between = { side, sentences, ...passed, again: met.again(candidate), since };
        found.push({
          index: at,
          weight: weightOf(candidate, between, asked),
          excluded: isExcluded(candidate, excluded),
        });
      }
      pass(candidate, all, told);
      if (isNamedSubject(candidate, pronoun)) since = candidate.nth > 1 ? Math.max(since, 1) : since < 2 ? 2 : 3;
    }
  }
  return found;
}

/** “twenties”, “40s” */
const YEARS = /^(?:teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|[2-9]0['’]?s)$/u;

/** Who alone is meant in “a man in his late forties”; nobody that is mentioned in “a shopper in his forties”. */
function ofSuchYears(mentions: readonly Mention[], index: number): Candidate[] | undefined {
  const { form, token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  if (form !== 'possessive' || tokens[token.index - 1]?.lower !== 'in') return undefined;
  let at = token.index + 1;
  while (/^(?:early|mid|late|very|-)$/u.test(tokens[at]?.lower ?? '')) at++;
  if (!YEARS.test(tokens[at]?.lower ?? '')) return undefined;
  const before = mentions[index - 1];
  if (before?.sentence === sentence && before.last.index === token.index - 2)
    return [{ index: index - 1, weight: CERTAIN, excluded: false }];
  return tokens[token.index - 2]?.pos === 'NOUN' ? [] : undefined;
}

/** The weight of a candidate beside which nobody counts. */
const CERTAIN = 5;

/** Whom the mentions between a pronoun and its candidate mean. */
class Met {
  readonly #persons = new Set<Person>();
  readonly #pronouns = { female: 0, male: 0 };

  /**
   * Counts a candidate: 0 for a person who is not mentioned any nearer to the pronoun, 1 for one who is; for a pronoun 2 to 4 by how many
   * of its gender are nearer; 5 for any other.
   */
  again({ kind, gender, person }: Mention): number {
    if (kind === 'pronoun') return 2 + Math.min(2, this.#pronouns[gender!]++);
    if (!person) return 5;
    if (this.#persons.has(person)) return 1;
    this.#persons.add(person);
    return 0;
  }
}

/** How many mentions, and how many subjects among them, stand between a pronoun and its candidate. */
interface Passed {
  mentions: number;
  subjects: number;
}

/** Counts a mention passed by; `told` has those that stand in no quotation. */
function pass({ role, quotation }: Mention, all: Passed, told: Passed): void {
  const subject = role === 'subject' ? 1 : 0;
  all.mentions++;
  all.subjects += subject;
  if (quotation) return;
  told.mentions++;
  told.subjects += subject;
}

/** “Kurt Anders said”: who acts since, so that a pronoun seldom goes on from before. */
function isNamedSubject({ person, kind, role, quotation }: Mention, pronoun: Mention): boolean {
  return (
    kind === 'name' && person !== undefined && role === 'subject' && (!quotation || pronoun.quotation !== undefined)
  );
}

/** “his dear wife” is not herself whom “his” means. */
function isOwned(one: Mention, { form, token, sentence }: Mention): boolean {
  if (form !== 'possessive' || one.kind !== 'noun' || one.sentence !== sentence) return false;
  const { tokens } = sentence.paragraph;
  for (let at = token.index + 1; at < one.token.index; at++) {
    const { pos } = tokens[at]!;
    if (pos !== 'ADJ' && pos !== 'ADV' && pos !== 'NOUN' && pos !== 'NUM') return false;
  }
  return true;
}

/** How many sentences apart they stand; for two that no quotation holds, a quotation between them takes no room. */
function sentencesBetween(one: Mention, other: Mention): number {
  return one.quotation || other.quotation ? Math.abs(one.at - other.at) : Math.abs(one.narratedAt - other.narratedAt);
}
