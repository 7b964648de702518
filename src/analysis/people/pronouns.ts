import { once } from '../../document/once.js';
import { type Gender, otherGender } from '../names/gender.js';
import type { Sentence } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { isVerb, isWord } from '../token.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { BELIEFS } from './antecedent-weights.js';
import type { Candidate } from './antecedents.js';
import type { Mention } from './mention.js';
import { isNew } from './otherwise-meant.js';
import { people } from './people.js';
import type { Person } from './person.js';
import { genderOfSpouse } from './possessed.js';
import { LINKS, type Link, linkOf } from './pronoun-link.js';
import { type SaidOfPronoun, saidOfPronoun } from './said-of-pronoun.js';
import { type SharedOut, sharedOut } from './shared-out.js';
import { type StrayRun, strayRuns } from './stray-run.js';
import { oddsByTold, sigmoid, signed, type Told } from './told.js';

/** Pronouns alone, as in a story of two without names, show nothing unless there are this many and the doubt is this great. */
const FEW = 2;
const SURE_BY_PRONOUNS = 2.25;
/** The share of a pronoun that names and nouns of the other gender must have to show something. */
const NAMED = 0.02;
/** The share of a pronoun that a name of its own gender must have to let it be; the same where pronouns weigh most against it. */
const LIKELY = 0.2;
const LIKELY_BESIDE_PRONOUNS = 0.035;
/** The same where a pronoun of the other gender is beside it: “he thanked her”, “he said she” are of two, and “she thanked her” seldom was meant. */
const LIKELY_BESIDE_OTHER = 0.02;
/** How many tokens such a pronoun may be away: “he would have thanked her”. */
const CLAUSE = 4;
/** The same for a noun that tells its own gender, in its sentence or the one before, where pronouns weigh most against it. */
const LIKELY_NOUN = 0.04;
/** By what the second of two clauses with a pronoun each hangs on the first. */
const OF_TWO: ReadonlySet<Link> = new Set([LINKS.saying, LINKS.coordinator, LINKS.mark]);
/** A phrase that opens a sentence has no more tokens: “In one of his last letters,”. */
const LONGEST_OPENING = 16;
/** Whoever is believed no more likely one than the other by this logarithm may be either. */
const UNTOLD = 0.5;
/** A mention with a smaller share of the pronoun shows nothing. */
const COUNTS = 0.01;
/**
 * What contradicts a pronoun by names and nouns alone, read before it: the logarithm of how much likelier the other gender is, and the
 * share of the pronoun that those have whose gender a noun or title tells.
 */
const SURE_OF_TOLD = 2.9;
const SHARE_OF_TOLD = 0.3;
/** What must be left, as such a logarithm, of what its own clause says against a pronoun when those that it may mean are heard. */
const SURE_OF_SAID = 1.9;

/** The article's pronouns that may mean somebody, in order. To be had by `reading.get(pronounsOf)`. */
export function pronounsOf(reading: Reading): readonly Pronoun[] {
  const { mentions } = reading.get(people);
  const vouched = once(() => vouchedFor(mentions));
  return sharedOut(reading).map((one) => new Pronoun(mentions, one, vouched));
}

/** The genders of those of whom something is said in each sentence: “She had left her husband” of George Sand. */
function vouchedFor(mentions: readonly Mention[]): ReadonlyMap<Sentence, ReadonlySet<Gender>> {
  const vouched = new Map<Sentence, Set<Gender>>();
  for (const one of mentions) {
    const { kind, gender, sentence } = one;
    if (kind !== 'pronoun' || (genderOfSpouse(one) !== gender && saidOfPronoun(one)?.gender !== gender)) continue;
    vouched.set(sentence, (vouched.get(sentence) ?? new Set()).add(gender!));
  }
  return vouched;
}

/** What is believed of the people that an article names, for all that its pronouns, titles and names tell. */
export interface Beliefs {
  /** The logarithm of how much likelier each person is a woman than a man. */
  readonly of: ReadonlyMap<Person, number>;
  /** The pronouns that are wrong, as far as is known. */
  readonly wrong: ReadonlySet<Mention>;
  /** Those of them of which their own clause says so: they show the gender as nouns do. */
  readonly said: ReadonlySet<Mention>;
  /** What is told of each without pronouns. */
  readonly told: ReadonlyMap<Person, Told>;
  /** The pronouns that alone in the article are of their gender, each with those it stands among. */
  readonly runs: ReadonlyMap<Pronoun, StrayRun>;
}

/** A pronoun, and how it is shared out among the mentions that it may mean. */
export class Pronoun {
  /** The pronoun, where it stands. */
  readonly mention: Mention;
  /** Found wrong: it counts as the other gender's from then on. */
  mistaken = false;
  /** What `doubt` or `contradictsWhatIsTold` last came to. */
  lastDoubt = 0;
  /** What it adds to the belief in each person it may name. */
  readonly votes = new Map<Person, number>();
  /** What its own clause says: “he is a mother of three”. */
  readonly said: SaidOfPronoun | undefined;
  /** How much likelier it is a woman's than a man's for “his wife” and “her husband”, as a logarithm. */
  readonly #bySpouse: number;
  readonly #index: number;
  readonly #candidates: readonly Candidate[];
  /** The share of nobody in the article, and of each candidate; together they are 1. */
  readonly #nobody: number;
  readonly #shares: readonly number[];
  /** True where something may be said of another than those who are told of: what vouches for it, or who stands beside it untold. */
  readonly #isOpen: () => boolean;

  constructor(
    readonly mentions: readonly Mention[],
    { index, candidates, nobody, shares }: SharedOut,
    vouched: () => ReturnType<typeof vouchedFor>,
  ) {
    this.mention = mentions[index]!;
    this.#index = index;
    this.said = saidOfPronoun(this.mention);
    this.#bySpouse = signed(genderOfSpouse(this.mention)) * BELIEFS.spouse;
    this.#candidates = candidates;
    this.#nobody = nobody;
    this.#shares = shares;
    const { sentence, gender } = this.mention;
    this.#isOpen = once(() => this.#isBesideUntold || vouched().get(sentence)?.has(gender!) === true);
  }

  /** The gender it tells, or should. */
  get gender(): Gender {
    return this.mistaken ? otherGender(this.mention.gender!) : this.mention.gender!;
  }

  /** True where somebody likely enough has a name of the pronoun's own gender, whatever other pronouns make of that person. */
  fitsAName(beliefs: Beliefs): boolean {
    const sign = signed(this.gender);
    const byPronouns = this.evidence(beliefs)[0]?.kind === 'pronoun';
    const isBesideOther = this.#isBesideOther;
    const likely = isBesideOther ? LIKELY_BESIDE_OTHER : byPronouns ? LIKELY_BESIDE_PRONOUNS : LIKELY;
    const named = isBesideOther ? BELIEFS.firstName : BELIEFS.firstNameInFull;
    return this.#candidates.some(({ index }, at) => {
      const { person, kind, gender, at: sentence, start } = this.mentions[index]!;
      // “his love for his grandmother. … part of her”
      const near = start < this.mention.start && this.mention.at - sentence <= 1;
      if (byPronouns && near && kind === 'noun' && gender === this.gender) return this.#shares[at]! > LIKELY_NOUN;
      return person && this.#shares[at]! > likely && sign * beliefs.told.get(person)!.odds >= named;
    });
  }

  /** True of “he” and of “her” in “he thanked her”, and of “he” and of “she” in “he said she”. */
  get #isBesideOther(): boolean {
    const { form } = this.mention;
    if (this.#isOneOfTwo(this.#index, this.#index + 1) || this.#isOneOfTwo(this.#index - 1, this.#index)) return true;
    if (form !== 'subject' && form !== 'object') return false;
    const other = this.mentions[this.#index + (form === 'subject' ? 1 : -1)];
    if (other?.kind !== 'pronoun' || other.gender === this.mention.gender) return false;
    const [first, second] = form === 'subject' ? [this.mention, other] : [other, this.mention];
    const { paragraph } = first.sentence;
    if (first.form !== 'subject' || second.form !== 'object' || second.sentence.paragraph !== paragraph) return false;
    const between = paragraph.tokens.slice(first.token.index + 1, second.token.index);
    return between.length <= CLAUSE && between.every(({ pos }) => /^(?:VERB|AUX|ADV|PART)$/u.test(pos));
  }

  /** True of “he” and “she” in “he said she” and “he is tall and she is fast”, by their indexes. */
  #isOneOfTwo(first: number, second: number): boolean {
    const [one, other] = [this.mentions[first], this.mentions[second]];
    if (one?.kind !== 'pronoun' || other?.kind !== 'pronoun' || one.gender === other.gender) return false;
    if (one.form !== 'subject' || other.form !== 'subject' || one.sentence !== other.sentence) return false;
    return OF_TWO.has(linkOf(other));
  }

  /** True where the last to act before the pronoun is a noun or a name of which nothing is told, `within` so many sentences. */
  isLeftOpen(beliefs: Beliefs, within: number): boolean {
    let nearest = true;
    for (const one of this.#candidates) {
      const { start, quotation, role, kind, afterPreposition, beforeWho, ...other } = this.mentions[one.index]!;
      if (start > this.mention.start || quotation !== this.mention.quotation) continue;
      if (this.mention.at - other.at > within) return false;
      // “the case of a child who was hurt at his birth”
      const acts = role === 'subject' || (beforeWho && isNew(this.mentions[one.index]!));
      if (acts && kind !== 'pronoun' && !(kind === 'name' && afterPreposition)) return this.#isUntold(one, beliefs);
      // “Tell Nance to come if she can”
      if (nearest && within === 0 && kind === 'name' && other.afterVerb && this.#isUntold(one, beliefs)) return true;
      nearest = false;
    }
    return false;
  }

  /** True in “In one of his letters, the director …”, of whom nothing is told. */
  fitsWhoFollows(beliefs: Beliefs): boolean {
    const opened = this.#opened;
    return opened !== undefined && this.#isUntold(opened, beliefs);
  }

  get #opened(): Candidate | undefined {
    const { form, token, sentence } = this.mention;
    if (form !== 'possessive') return undefined;
    const { tokens } = sentence;
    const opening = tokens.slice(0, LONGEST_OPENING);
    const comma = opening.findIndex(({ text, index }) => text === ',' && index > token.index);
    if (comma < 0 || opening.slice(0, comma).some(isVerb)) return undefined;
    const after = opening[comma]!.index;
    return this.#candidates.find(({ index }) => {
      const one = this.mentions[index]!;
      return one.sentence === sentence && one.token.index > after && one.role === 'subject' && one.kind === 'noun';
    });
  }

  #isUntold(one: Candidate, beliefs: Beliefs): boolean {
    return Math.abs(this.#believed(one, beliefs)) < UNTOLD;
  }

  /**
   * True where somebody named or a noun weighs enough against it, or pronouns enough, one of them read before or with this. Who is named
   * only after it shows nothing, unless as the subject of its sentence: “In his speech the queen …”, “When he spoke, the queen …”
   */
  isShownBy(evidence: readonly Mention[], { said }: Beliefs): boolean {
    if (this.said && this.said.gender !== this.gender) return true;
    // “He admitted that her wife liked it”
    if (this.#bySpouse * signed(this.gender) < 0 && evidence.some((one) => one.start < this.mention.start)) return true;
    const { start, sentence, form, token } = this.mention;
    // “He said that one sister left, and …”: who opens the sentence was told of before.
    const isOpener = form === 'subject' && sentence.tokens.find(isWord) === token;
    const opens = (one: Mention) =>
      !isOpener &&
      one.sentence === sentence &&
      // “Once he was free, they left, said Vidal”: whoever says it may tell of another.
      !REPORTING_VERBS.has(sentence.paragraph.tokens[one.token.index - 1]?.lower ?? '') &&
      one.role === 'subject' &&
      (form !== 'subject' ||
        sentence.paragraph.tokens.slice(token.index, one.token.index).some(({ text }) => text === ','));
    const read = (one: Mention) => one.start < start;
    const named = evidence.filter((one) => (one.kind !== 'pronoun' && (read(one) || opens(one))) || said.has(one));
    if (named.reduce((sum, one) => sum + this.#shareOf(one), 0) > NAMED) return true;
    const pronouns = evidence.filter(({ kind }) => kind === 'pronoun');
    if (this.lastDoubt <= SURE_BY_PRONOUNS) return false;
    const here = (one: Mention) => read(one) || one.sentence === sentence;
    return pronouns.length > FEW || (pronouns.length === FEW && pronouns.some(here));
  }

  #shareOf(mention: Mention): number {
    return this.#shares[this.#candidates.findIndex(({ index }) => this.mentions[index] === mention)] ?? 0;
  }

  /**
   * The share of those named before it, in its sentence or the one before, whose title or first name in full tells the other gender; none
   * where a name or noun there tells its own: “Ann Lee came with her brother. He …”
   */
  shareOfNamed({ told }: Beliefs): number {
    const sign = signed(this.gender);
    let share = 0;
    for (const [at, { index }] of this.#candidates.entries()) {
      const one = this.mentions[index]!;
      if (one.kind === 'pronoun' || one.start > this.mention.start || this.mention.at - one.at > 1) continue;
      const odds = sign * oddsByTold(one, told);
      if (odds > 0) return 0;
      if (one.person && odds <= -BELIEFS.told) share += this.#shares[at]!;
    }
    return share;
  }

  /** Shares its vote among the people it may name, most with those already believed to be of its gender. */
  vote(beliefs: Beliefs): void {
    const sign = signed(this.gender);
    const fitting = this.#candidates.map((one, at) => this.#shares[at]! * sigmoid(sign * this.#believed(one, beliefs)));
    const sum = fitting.reduce((total, share) => total + share, this.#nobody / 2);
    for (const [at, { index }] of this.#candidates.entries()) {
      const { person } = this.mentions[index]!;
      const vote = (sign * BELIEFS.pronounOfName * fitting[at]!) / sum;
      if (person) this.votes.set(person, (this.votes.get(person) ?? 0) + vote);
    }
  }

  /** The logarithm of how much likelier the other gender is. */
  doubt(beliefs: Beliefs): number {
    const sign = signed(this.gender);
    let own = this.#nobody / 2;
    for (const [at, one] of this.#candidates.entries())
      own += this.#shares[at]! * sigmoid(sign * this.#believed(one, beliefs));
    const here = signed(this.said?.gender) * BELIEFS.told + this.#bySpouse;
    this.lastDoubt = Math.log((1 - own) / own) - sign * here;
    return this.lastDoubt;
  }

  /**
   * True where those named before it, by name and noun, leave no doubt. Machines take one person for the other over a whole paragraph, so
   * that wrong pronouns vouch for each other: those of a StrayRun are not asked, and all others are.
   */
  contradictsWhatIsTold({ told: tellings, wrong, of, runs }: Beliefs): boolean {
    const sign = signed(this.gender);
    const isOpen = this.#isOpen();
    const run = isOpen ? undefined : runs.get(this);
    let told = 0;
    const { doubt, heard } = this.#doubtOf((one, share) => {
      const { person, kind, gender, start } = one;
      if (start > this.mention.start || run?.mentions.has(one)) return undefined;
      const odds = person && run ? of.get(person)! - run.votesFor(person) : oddsByTold(one, tellings);
      const { gender: named, sure = false } = (person && tellings.get(person)) ?? {};
      const isTold = person
        ? named !== undefined || (sure && !isOpen) || (run && Math.abs(odds) >= BELIEFS.told)
        : kind === 'noun' && gender !== undefined;
      if (isTold && odds * sign < 0) told += share;
      return wrong.has(one) ? -odds : odds;
    });
    if (doubt <= SURE_OF_TOLD || told / heard < SHARE_OF_TOLD) return false;
    this.lastDoubt = doubt;
    return true;
  }

  /** True where a noun for somebody of whom nothing is told stands before it, in its sentence or the one before. */
  get #isBesideUntold(): boolean {
    return this.#candidates.some(({ index }) => {
      const { kind, gender, person, start, at } = this.mentions[index]!;
      return kind === 'noun' && !gender && !person && start < this.mention.start && this.mention.at - at <= 1;
    });
  }

  /**
   * True where its own clause is against it, and nobody named who may be meant for it; other pronouns, which the same machine wrote, are
   * not asked: “He is a mother of three. He works at night.”
   */
  contradictsItself({ told }: Beliefs): boolean {
    if (!this.said || this.said.gender === this.gender) return false;
    const { doubt } = this.#doubtOf((one) => (one.kind === 'pronoun' ? undefined : oddsByTold(one, told)));
    this.lastDoubt = doubt + BELIEFS.told;
    return this.lastDoubt > SURE_OF_SAID;
  }

  /**
   * The logarithm of how much likelier the other gender is, and the share of the pronoun that is heard for it: that of nobody, and of
   * those of whom `oddsOf` tells how much likelier they are women than men.
   */
  #doubtOf(oddsOf: (one: Mention, share: number) => number | undefined): { doubt: number; heard: number } {
    const sign = signed(this.gender);
    let heard = this.#nobody;
    let own = this.#nobody / 2;
    for (const [at, { index }] of this.#candidates.entries()) {
      const share = this.#shares[at]!;
      const odds = oddsOf(this.mentions[index]!, share);
      if (odds === undefined) continue;
      heard += share;
      own += share * sigmoid(sign * odds);
    }
    return { doubt: Math.log((heard - own) / own), heard };
  }

  /** The mentions of the other gender that it would mean most likely. */
  evidence(beliefs: Beliefs): Mention[] {
    const sign = signed(this.gender);
    return this.#candidates
      .map((one, at) => ({ one, for: this.#shares[at]! * sigmoid(-sign * this.#believed(one, beliefs)) }))
      .filter((each) => sign * this.#believed(each.one, beliefs) < -UNTOLD && each.for > COUNTS)
      .sort((a, b) => b.for - a.for)
      .map(({ one }) => this.mentions[one.index]!)
      .filter((mention) => !beliefs.wrong.has(mention) || beliefs.said.has(mention));
  }

  /** The logarithm of how much likelier the candidate is a woman than a man, for all that this pronoun itself does not tell. */
  #believed({ index }: Candidate, beliefs: Beliefs): number {
    const mention = this.mentions[index]!;
    const { kind, gender, person } = mention;
    if (person) return beliefs.of.get(person)! - (person.set ? 0 : (this.votes.get(person) ?? 0));
    if (kind === 'noun') return signed(gender) * BELIEFS.noun;
    return signed(gender) * (beliefs.wrong.has(mention) ? -BELIEFS.pronoun : BELIEFS.pronoun);
  }
}

/** What is believed of each person: first by title, noun and first name, then with the votes of all pronouns. */
export function believe(pronouns: readonly Pronoun[], told: ReadonlyMap<Person, Told>): Beliefs {
  const byName = new Map([...told].map(([person, { odds }]) => [person, odds]));
  const mistaken = pronouns.filter((pronoun) => pronoun.mistaken);
  const wrong = new Set(mistaken.map(({ mention }) => mention));
  const said = new Set(mistaken.filter((pronoun) => pronoun.said).map(({ mention }) => mention));
  const beliefs = new Map(byName);
  const beforeVotes: Beliefs = { of: byName, wrong, said, told, runs: new Map() };
  for (const pronoun of pronouns) pronoun.votes.clear();
  for (const pronoun of pronouns) {
    pronoun.vote(beforeVotes);
    for (const [person, vote] of pronoun.votes) if (!person.set) beliefs.set(person, beliefs.get(person)! + vote);
  }
  return { of: beliefs, wrong, said, told, runs: strayRuns(pronouns) };
}
