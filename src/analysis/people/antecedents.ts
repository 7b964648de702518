import { wordsOf } from '../words/word-set.js';
import { WEIGHTS } from './antecedent-weights.js';
import { excludedBy, isExcluded } from './excluded.js';
import type { Mention } from './mention.js';
import type { Person } from './person.js';
import { POSSESSED, possessedBy } from './possessed.js';
import { LINKS, type Link, linkOf, SEATS, seatOf } from './pronoun-link.js';
import { type Genders, RIVALRIES, type Rival, rivalOf, rivalry } from './rival.js';

/**
 * A mention that a pronoun may mean. Here “weight” is the logarithm of how much more likely it is than another, before anything
 * is known of anybody's gender.
 */
export interface Candidate {
  /** Its index in the article's mentions. */
  readonly index: number;
  readonly weight: number;
  /** True where the grammar of the pronoun's sentence forbids it, however near it stands. */
  readonly excluded: boolean;
}

/** Farther mentions are no candidates: how many mentions and sentences away, before the pronoun and after it. */
const REACH = { before: { mentions: 45, sentences: 14 }, after: { mentions: 8, sentences: 3 } } as const;

/** Sentences away, and mentions between, up to these are one class each: the farther, the less one more matters. */
const DISTANCES = [0, 1, 2, 3, 5, 8];
const RANKS = [0, 1, 2, 3, 4, 6, 9, 14];
const ROLES = { subject: 0, possessive: 1, 'after preposition': 2, other: 3 } as const;
const FORMS = { subject: 0, possessive: 1, object: 2, reflexive: 3 } as const;
const KINDS = { name: 0, noun: 1, pronoun: 2 } as const;

/** The size of each table of weights, in order; `fill` says what each is over. */
const TABLES = {
  distance: 2 * 7 * 3 * 2,
  quotation: 4 * 5,
  rank: 2 * 9,
  subjects: 5 * 2 * 4,
  role: 4 * 4 * 6 * 2,
  form: 6 * 4 * 3 * 2,
  speaker: 2 * 2 * 2 * 2 * 2,
  nth: 5 * 3,
  opening: 2 * 2 * 3 * 2 * 2,
  setOff: 2 * 2 * 3 * 2,
  known: 7 * 3 * 2,
  heading: 2 * 2,
  governed: 2 * 2 * 3,
  turn: 5 * 2 * 3,
  paragraph: 4 * 2 * 2 * 3,
  link: Object.keys(LINKS).length * SEATS * 3,
  possessed: Object.keys(POSSESSED).length * SEATS * 3,
  rival: RIVALRIES * 3 * 3,
  again: 6 * 3 * 4,
} as const;

/** Where each table begins among the weights of all. */
const STARTS = startsOf(Object.values(TABLES));

const FLAT = Float64Array.from(
  Object.keys(TABLES).flatMap((table) => wordsOf(WEIGHTS[table]!)),
  Number,
);

/** What a pronoun tells of all its candidates. */
interface Asked {
  /** What it hangs on. */
  readonly link: Link;
  /** What it says belongs to whom it means. */
  readonly possessed: number;
  readonly rival: Rival | undefined;
  readonly genders: Genders;
}

/** What stands between a candidate and the pronoun. */
interface Between {
  readonly side: 0 | 1;
  /** Mentions of anybody. */
  readonly mentions: number;
  /** Mentions that are subjects, where the candidate stands before the pronoun. */
  readonly subjects: number;
  /** As `Met` counts. */
  readonly again: number;
}

/**
 * The mentions that the pronoun at `index` may mean, each with its weight.
 * @param genders what names, nouns and titles tell of everybody's gender
 */
export function candidatesFor(mentions: readonly Mention[], index: number, genders: Genders): Candidate[] {
  const found: Candidate[] = [];
  const rival = rivalOf(mentions, index, genders);
  const excluded = excludedBy(mentions, index, rival, genders);
  eachCandidate(mentions, index, genders, rival, (candidate, cells) => {
    let weight = 0;
    for (const cell of cells) weight += FLAT[cell]!;
    found.push({ index: candidate, weight, excluded: isExcluded(mentions[candidate]!, excluded) });
  });
  return found;
}

/** Calls `visit` with each candidate's index and its cells in the tables of weights; the array is used again. */
function eachCandidate(
  mentions: readonly Mention[],
  index: number,
  genders: Genders,
  rival: Rival | undefined,
  visit: (candidate: number, cells: Int32Array) => void,
): void {
  const pronoun = mentions[index]!;
  const cells = new Int32Array(STARTS.length);
  const asked: Asked = {
    link: linkOf(pronoun),
    possessed: possessedBy(pronoun),
    rival,
    genders,
  };
  const { before, after } = REACH;
  // Those in quotations lie between only where the pronoun or the candidate stands in one too.
  const all = { mentions: 0, subjects: 0 };
  const told = { mentions: 0, subjects: 0 };
  const met = new Met();
  for (let i = index - 1; i >= 0 && index - i <= before.mentions; i--) {
    const candidate = mentions[i]!;
    if (sentencesBetween(candidate, pronoun) > before.sentences) break;
    const { mentions: passed, subjects } = candidate.quotation || pronoun.quotation ? all : told;
    fill(cells, candidate, pronoun, { side: 0, mentions: passed, subjects, again: met.again(candidate) }, asked);
    visit(i, cells);
    pass(candidate, all, told);
  }
  all.mentions = all.subjects = told.mentions = told.subjects = 0;
  const behind = new Met();
  for (let i = index + 1; i < mentions.length && i - index <= after.mentions; i++) {
    const candidate = mentions[i]!;
    if (sentencesBetween(candidate, pronoun) > after.sentences) break;
    if (!isOwned(candidate, pronoun)) {
      const { mentions: passed } = candidate.quotation || pronoun.quotation ? all : told;
      fill(
        cells,
        candidate,
        pronoun,
        { side: 1, mentions: passed, subjects: 4, again: behind.again(candidate) },
        asked,
      );
      visit(i, cells);
    }
    pass(candidate, all, told);
  }
}

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

/** Notes for each table of weights, in their order, the cell of a candidate: the yes-or-no and small numbers of it, one digit each. */
function fill(
  cells: Int32Array,
  one: Mention,
  pronoun: Mention,
  { side, mentions, subjects, again }: Between,
  { link, possessed, rival, genders }: Asked,
): void {
  const away = sentencesBetween(one, pronoun);
  const near = away === 0 ? 0 : away === 1 ? 1 : 2;
  const kind = KINDS[one.kind];
  const subject = one.role === 'subject' ? 1 : 0;
  const form = FORMS[pronoun.form!];
  const paragraphs = Math.min(3, Math.abs(pronoun.sentence.paragraph.index - one.sentence.paragraph.index));
  const attributes = pronoun.attributes ? 1 : 0;
  const turn = turnOf(one, pronoun);
  let table = 0;
  const put = (cell: number) => {
    cells[table] = STARTS[table]! + cell;
    table++;
  };
  // distance
  put(((side * 7 + place(away, DISTANCES)) * 3 + kind) * 2 + subject);
  // quotation
  put(paragraphs * 5 + turn);
  // rank
  put(side * 9 + place(mentions, RANKS));
  // subjects
  put((Math.min(subjects, 4) * 2 + subject) * 4 + form);
  // role
  put(((form * 4 + ROLES[one.role]) * 6 + clauseOf(one, pronoun, away)) * 2 + side);
  // form
  put((((one.form ? 2 + FORMS[one.form] : kind) * 4 + form) * 3 + near) * 2 + side);
  // speaker
  put(
    ((((one.speaks ? 1 : 0) * 2 + attributes) * 2 + (pronoun.quotation ? 1 : 0)) * 2 + Math.min(1, paragraphs)) * 2 +
      side,
  );
  // nth
  put(Math.min(one.nth, 4) * 3 + near);
  // opening
  put(((((one.opens ? 1 : 0) * 2 + (pronoun.opens ? 1 : 0)) * 3 + near) * 2 + side) * 2 + (form === 0 ? 1 : 0));
  // setOff
  put((((one.beforeComma ? 1 : 0) * 2 + (one.beforeWho ? 1 : 0)) * 3 + near) * 2 + side);
  // known
  put((knownOf(one) * 3 + near) * 2 + subject);
  // heading
  put((isHeading(one) ? 2 : 0) + (isHeading(pronoun) ? 1 : 0));
  // governed
  put(((one.afterPreposition ? 1 : 0) * 2 + (one.afterVerb ? 1 : 0)) * 3 + near);
  // turn
  put((turn * 2 + attributes) * 3 + near);
  // paragraph
  put(((paragraphs * 2 + (one.opens ? 1 : 0)) * 2 + subject) * 3 + kind);
  // link
  const seat = seatOf(one, pronoun, subjects, away);
  put((link * SEATS + seat) * 3 + kind);
  // possessed
  put((possessed * SEATS + seat) * 3 + kind);
  // rival
  put((rivalry(one, rival, genders) * 3 + near) * 3 + kind);
  // again
  put((again * 3 + near) * 4 + form);
}

/** How many sentences apart they stand; for two that no quotation holds, a quotation between them takes no room. */
function sentencesBetween(one: Mention, other: Mention): number {
  return one.quotation || other.quotation ? Math.abs(one.at - other.at) : Math.abs(one.narratedAt - other.narratedAt);
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

/**
 * A person with a title, with a full name, with another; a capitalised word that may name one; a noun that tells the gender and
 * one that does not; a pronoun.
 */
function knownOf({ kind, person, gender }: Mention): number {
  if (person) return person.told.length > 0 ? 0 : person.inFull ? 1 : 2;
  if (kind === 'name') return 6;
  return kind === 'pronoun' ? 5 : gender ? 3 : 4;
}

function isHeading({ sentence }: Mention): boolean {
  return sentence.paragraph.kind === 'heading';
}

/** The index of the first edge that the number does not pass. */
function place(number: number, edges: readonly number[]): number {
  const index = edges.findIndex((edge) => number <= edge);
  return index < 0 ? edges.length : index;
}

function startsOf(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    next += size;
    return next - size;
  });
}
