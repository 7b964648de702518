import { wordsOf } from '../words/word-set.js';
import { WEIGHTS } from './antecedent-weights.js';
import type { Mention } from './mention.js';
import { genderByName } from './person.js';
import { type Link, SEATS, seatOf } from './pronoun-link.js';
import { type Genders, type Rival, rivalry } from './rival.js';

/** Sentences away, and mentions between, up to these are one class each: the farther, the less one more matters. */
const DISTANCES = [0, 1, 2, 3, 5, 8];
const RANKS = [0, 1, 2, 3, 4, 6, 9, 14];
const ROLES = { subject: 0, possessive: 1, 'after preposition': 2, other: 3 } as const;
const FORMS = { subject: 0, possessive: 1, object: 2, reflexive: 3 } as const;
const KINDS = { name: 0, noun: 1, pronoun: 2 } as const;

/** The tables of weights; `weightOf` says what each is over. */
const TABLES = tablesOf(WEIGHTS);

/** What a pronoun tells of all its candidates. */
export interface Asked {
  readonly pronoun: Mention;
  /** What it hangs on. */
  readonly link: Link;
  /** What it says belongs to whom it means. */
  readonly possessed: number;
  readonly rival: Rival | undefined;
  readonly genders: Genders;
}

/** What stands between a candidate and the pronoun. */
interface Between {
  /** 0 where the candidate stands before the pronoun, 1 where behind it. */
  readonly side: 0 | 1;
  readonly sentences: number;
  /** Mentions of anybody. */
  readonly mentions: number;
  /** Mentions that are subjects. */
  readonly subjects: number;
  /** 0 for a person mentioned no nearer to the pronoun, 1 for one who is; 2 to 4 for a pronoun by how many like it are; 5 for others. */
  readonly again: number;
  /** What subjects with names stand between: 0 none, 1 somebody who was named before, 2 somebody new, 3 several new. */
  readonly since: number;
}

/**
 * The logarithm of how much more likely the pronoun means a candidate than another, before anything is known of anybody's gender: the sum
 * of its cells in the tables of weights, each found by what is true of it, one digit each.
 */
export function weightOf(
  one: Mention,
  { side, sentences, mentions, subjects, again, since }: Between,
  { pronoun, link, possessed, rival, genders }: Asked,
): number {
  const near = Math.min(sentences, 2);
  const kind = KINDS[one.kind];
  const subject = one.role === 'subject' ? 1 : 0;
  const form = FORMS[pronoun.form!];
  const paragraphs = Math.min(3, Math.abs(pronoun.sentence.paragraph.index - one.sentence.paragraph.index));
  const attributes = pronoun.attributes ? 1 : 0;
  const turn = turnOf(one, pronoun);
  const seat = seatOf(one, pronoun, subjects, sentences);
  return (
    TABLES.distance[((side * 7 + place(sentences, DISTANCES)) * 3 + kind) * 2 + subject]! +
    TABLES.quotation[paragraphs * 5 + turn]! +
    TABLES.rank[side * 9 + place(mentions, RANKS)]! +
    TABLES.subjects[((side === 0 ? Math.min(subjects, 4) : 4) * 2 + subject) * 4 + form]! +
    TABLES.role[((form * 4 + ROLES[one.role]) * 6 + clauseOf(one, pronoun, sentences)) * 2 + side]! +
    TABLES.form[(((one.form ? 2 + FORMS[one.form] : kind) * 4 + form) * 3 + near) * 2 + side]! +
    TABLES.speaker[
      ((((one.speaks ? 1 : 0) * 2 + attributes) * 2 + (pronoun.quotation ? 1 : 0)) * 2 + Math.min(1, paragraphs)) * 2 +
        side
    ]! +
    TABLES.nth[Math.min(one.nth, 4) * 3 + near]! +
    TABLES.opening[
      ((((one.opens ? 1 : 0) * 2 + (pronoun.opens ? 1 : 0)) * 3 + near) * 2 + side) * 2 + (form === 0 ? 1 : 0)
    ]! +
    TABLES.setOff[(((one.beforeComma ? 1 : 0) * 2 + (one.beforeWho ? 1 : 0)) * 3 + near) * 2 + side]! +
    TABLES.known[(knownOf(one) * 3 + near) * 2 + subject]! +
    TABLES.heading[(isHeading(one) ? 2 : 0) + (isHeading(pronoun) ? 1 : 0)]! +
    TABLES.governed[((one.afterPreposition ? 1 : 0) * 2 + (one.afterVerb ? 1 : 0)) * 3 + near]! +
    TABLES.turn[(turn * 2 + attributes) * 3 + near]! +
    TABLES.paragraph[((paragraphs * 2 + (one.opens ? 1 : 0)) * 2 + subject) * 3 + kind]! +
    TABLES.link[(link * SEATS + seat) * 3 + kind]! +
    TABLES.possessed[(possessed * SEATS + seat) * 3 + kind]! +
    TABLES.rival[(rivalry(one, rival, genders) * 3 + near) * 3 + kind]! +
    TABLES.again[(again * 3 + near) * 4 + form]! +
    (side === 0 ? TABLES.since[((namedOf(one) * 4 + since) * 3 + near) * 3 + Math.min(form, 2)]! : 0)
  );
}

/** Both told by the author, both in one quotation, the pronoun alone in one, the candidate alone, or in two. */
function turnOf({ quotation }: Mention, pronoun: Mention): number {
  if (quotation === pronoun.quotation) return quotation ? 1 : 0;
  return quotation ? (pronoun.quotation ? 4 : 3) : 2;
}

/** How many verbs stand between, up to three; 4 for another sentence, 5 for the one beside. */
function clauseOf(one: Mention, pronoun: Mention, away: number): number {
  if (one.sentence.paragraph === pronoun.sentence.paragraph && away === 0)
    return Math.min(3, Math.abs(one.verbsBefore - pronoun.verbsBefore));
  return away === 1 ? 5 : 4;
}

/**
 * A person with a title, with a full name, with another; a capitalised word that may name one; a noun that tells the gender and
 * one that does not; a pronoun.
 */
function knownOf({ kind, person, gender }: Mention): number {
  if (person) return person.told.length > 0 ? 0 : person.inFull ? 1 : 2;
  if (kind === 'name') return 6;
  return kind === 'pronoun' ? 5 : gender ? 3 : 4;
}

/**
 * A person named in full or with a title, a noun that tells the gender, a pronoun, another noun, a person of whom the name alone tells
 * it, one of whom nothing does, a capitalised word that may name one.
 */
function namedOf({ kind, person, gender }: Mention): number {
  if (kind === 'pronoun') return 2;
  if (kind === 'noun') return gender ? 1 : 3;
  if (!person) return 6;
  if (person.inFull || person.told.length > 0) return 0;
  return genderByName(person) ? 4 : 5;
}

function isHeading({ sentence }: Mention): boolean {
  return sentence.paragraph.kind === 'heading';
}

/** The index of the first edge that the number does not pass. */
function place(number: number, edges: readonly number[]): number {
  const index = edges.findIndex((edge) => number <= edge);
  return index < 0 ? edges.length : index;
}

function tablesOf<Table extends string>(
  written: Readonly<Record<Table, string>>,
): Readonly<Record<Table, Float64Array>> {
  const tables = Object.entries<string>(written).map(([table, cells]) => [
    table,
    Float64Array.from(wordsOf(cells), Number),
  ]);
  return Object.fromEntries(tables);
}
