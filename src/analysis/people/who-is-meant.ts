import { type Gender, otherGender, pronounGender } from '../names/gender.js';
import type { Reading } from '../reading.js';
import type { Mention } from './mention.js';
import { mistakenRoles } from './mistaken-roles.js';
import { people } from './people.js';
import type { Person } from './person.js';
import { type Beliefs, believe, type Pronoun, pronounsOf } from './pronouns.js';
import { saidOfPronoun } from './said-of-pronoun.js';
import { type Told, toldOf } from './told.js';
import { toldWronglyBySource } from './told-pronouns.js';

/** The logarithm of how much likelier the other gender must be before a pronoun is called wrong. */
const SURE = 1.8;
/** How much surer where a pronoun read only later weighs most against it: “After her death he married again.” */
const SURER_BY_LATER = 0.3;
/**
 * How much surer where the last to act is somebody of whom nothing is told. Of pronouns that were changed in BBC News and the Brown
 * corpus 2 to 5 in a hundred more are found so than if each such one were let be, and of those that are right hardly more are flagged.
 */
const SURER_LEFT_OPEN = 0.8;
/** How much surer where a pronoun attributes a quotation and only pronouns are against it: another voice may speak. */
const SURER_OF_SPEAKER = 0.5;
/**
 * A pronoun is alone where all others of the article are of the other gender, so many or more. Less doubt is enough for it: of 55,931 in the
 * Brown corpus, BBC and ABC news and LitBank 55 were alone, and 8,223 when each was turned.
 */
const ALL_OTHERS = 6;
const SURE_OF_ALONE = 1.4;
/**
 * Less doubt is enough, too, for a “he” or “she” that goes on from somebody named just before, who has so much of it: of those that were
 * changed in own articles 2 in a hundred more are found so.
 */
const SURE_OF_NAMED = 1.4;
const SHARE_OF_NAMED = 0.6;
/** How often the pronouns are weighed again after one was found wrong. */
const ROUNDS = 12;
/** Of the pronouns in so many sentences on either side, only the most doubtful are found wrong in one round. */
const NEAR = 2;

/** What is told of everybody, the mistaken titles and nouns left out. To be had by `reading.get(toldRightly)`. */
export function toldRightly(reading: Reading): ReadonlyMap<Person, Told> {
  const unsaid = new Set(reading.get(mistakenRoles).map(({ token }) => token));
  return toldOf(reading.get(people).mentions, unsaid);
}

/** A pronoun of the wrong gender, and the mentions that show it, itself where its own clause does, and those that weigh most first. */
interface Mistaken {
  readonly pronoun: Mention;
  readonly evidence: readonly Mention[];
}

/**
 * The article's pronouns that are of the wrong gender. To be had by `reading.get(mistakenPronouns)`.
 *
 * Each pronoun shares itself out among the mentions that it may mean, by the weights of antecedent-weights.ts; each named person
 * is believed a woman or a man by title, noun and first name, and by the shares of all pronouns but the one in question. A pronoun
 * is wrong where those it may mean are of the other gender by far. One that is found wrong counts as the other in the next round, and
 * one of which the source says so from the beginning: a right “she” beside it is not weighed against it.
 */
export function mistakenPronouns(reading: Reading): readonly Mistaken[] {
  if (!reading.get(isGendered)) return [];
  const { mentions } = reading.get(people);
  const told = reading.get(toldRightly);
  if (!isContradicted(mentions, told)) return [];
  const pronouns = reading.get(pronounsOf);
  const wrong = new Map<Pronoun, Mistaken>();
  const note = (pronoun: Pronoun, beliefs: Beliefs) => {
    const own = pronoun.said?.gender === otherGender(pronoun.gender) ? [pronoun.mention] : [];
    wrong.set(pronoun, { pronoun: pronoun.mention, evidence: [...own, ...pronoun.evidence(beliefs)] });
  };
  const bySource = pronouns.filter(({ mention }) => reading.get(toldWronglyBySource).has(mention));
  const first = believe(pronouns, told);
  for (const pronoun of bySource) if (isMistaken(pronoun, first, aloneAmong(pronouns))) note(pronoun, first);
  for (const pronoun of bySource) pronoun.mistaken = true;
  for (let round = 0; round < ROUNDS; round++) {
    const beliefs = believe(pronouns, told);
    const isAlone = aloneAmong(pronouns);
    const doubtful = pronouns.filter((pronoun) => !pronoun.mistaken && isMistaken(pronoun, beliefs, isAlone));
    if (doubtful.length === 0) break;
    for (const pronoun of worstOf(doubtful)) {
      note(pronoun, beliefs);
      pronoun.mistaken = true;
    }
  }
  dropUnfounded(wrong, pronouns, told);
  if (wrong.size === 0) return [];
  const beliefs = believe(pronouns, told);
  // What would be as wrong the other way round is let be, or accepting would go round in a circle.
  const stillWrong = (pronoun: Pronoun) => pronoun.contradictsWhatIsTold(beliefs) || pronoun.doubt(beliefs) > SURE;
  return pronouns.flatMap((pronoun) => {
    const found = wrong.get(pronoun);
    return found && !stillWrong(pronoun) ? [found] : [];
  });
}

/**
 * Takes back of those who speak what rested on pronouns that were found wrong only later: in “Helen Castle … He had kept the letters. “…,” she
 * said” the “he” weighs against the “she” until the name tells that it is wrong itself.
 */
function dropUnfounded(
  wrong: Map<Pronoun, Mistaken>,
  pronouns: readonly Pronoun[],
  told: ReadonlyMap<Person, Told>,
): void {
  const founded = new Set(
    [...wrong].flatMap(([{ mention }, { evidence }]) => (evidence[0]?.kind === 'pronoun' ? [] : [mention])),
  );
  for (const [pronoun, { evidence }] of wrong) {
    if (!isBehindQuotation(pronoun.mention) || !evidence.some((one) => founded.has(one))) continue;
    pronoun.mistaken = false;
    if (isMistaken(pronoun, believe(pronouns, told), aloneAmong(pronouns))) pronoun.mistaken = true;
    else wrong.delete(pronoun);
  }
}

/** True of “she” in ““…,” she smiled”. */
function isBehindQuotation({ token, sentence }: Mention): boolean {
  return /^["”’]$/u.test(sentence.paragraph.tokens[token.index - 1]?.text ?? '');
}

/** True where a gendered pronoun stands anywhere: without one nobody need be looked for. */
function isGendered({ paragraphs }: Reading): boolean {
  return paragraphs.some(({ tokens }) => tokens.some(({ lower }) => pronounGender(lower) !== undefined));
}

/** True where a pronoun, a noun or what is said of somebody is of another gender than some pronoun. */
function isContradicted(mentions: readonly Mention[], told: ReadonlyMap<Person, Told>): boolean {
  const shown = new Set<Gender>();
  for (const { gender } of mentions) if (gender) shown.add(gender);
  for (const { odds } of told.values()) if (odds !== 0) shown.add(odds > 0 ? 'female' : 'male');
  if (shown.size > 1) return true;
  return mentions.some((mention) => {
    const said = saidOfPronoun(mention);
    return said !== undefined && !shown.has(said.gender);
  });
}

/** Those that no other in the sentences around them outdoes. */
function worstOf(doubtful: readonly Pronoun[]): readonly Pronoun[] {
  const bySentence = new Map<number, number>();
  for (const { mention, lastDoubt } of doubtful)
    bySentence.set(mention.at, Math.max(lastDoubt, bySentence.get(mention.at) ?? lastDoubt));
  return doubtful.filter(({ mention, lastDoubt }) => {
    for (let at = mention.at - NEAR; at <= mention.at + NEAR; at++)
      if ((bySentence.get(at) ?? lastDoubt) > lastDoubt) return false;
    return true;
  });
}

function isMistaken(pronoun: Pronoun, beliefs: Beliefs, isAlone: (pronoun: Pronoun) => boolean): boolean {
  return (
    (pronoun.contradictsItself(beliefs) ||
      contradictsWhatIsTold(pronoun, beliefs) ||
      isDoubtful(pronoun, beliefs, isAlone)) &&
    !pronoun.fitsAName(beliefs) &&
    !pronoun.fitsWhoFollows(beliefs)
  );
}

function contradictsWhatIsTold(pronoun: Pronoun, beliefs: Beliefs): boolean {
  return pronoun.contradictsWhatIsTold(beliefs) && !pronoun.isLeftOpen(beliefs, 1) && !pronoun.isLeftOpen(beliefs, 0);
}

/** True of a “he” or “she” that goes on from somebody named just before. */
function goesOn(pronoun: Pronoun, beliefs: Beliefs): boolean {
  const { form, attributes } = pronoun.mention;
  return form === 'subject' && !attributes && pronoun.shareOfNamed(beliefs) > SHARE_OF_NAMED;
}

function isDoubtful(pronoun: Pronoun, beliefs: Beliefs, isAlone: (pronoun: Pronoun) => boolean): boolean {
  const doubt = pronoun.doubt(beliefs);
  const isEnough =
    doubt > SURE || (doubt > SURE_OF_ALONE && isAlone(pronoun)) || (doubt > SURE_OF_NAMED && goesOn(pronoun, beliefs));
  if (!isEnough) return false;
  const evidence = pronoun.evidence(beliefs);
  const [first] = evidence;
  const isLater = first?.kind === 'pronoun' && first.start > pronoun.mention.start;
  const isSpeaker = pronoun.mention.attributes && evidence.every(({ kind }) => kind === 'pronoun');
  const surer =
    (isLater ? SURER_BY_LATER : 0) +
    (pronoun.isLeftOpen(beliefs, 0) ? SURER_LEFT_OPEN : 0) +
    (isSpeaker ? SURER_OF_SPEAKER : 0);
  return (surer === 0 || doubt > SURE + surer) && pronoun.isShownBy(evidence, beliefs);
}

/** Tells the pronouns that are alone of their gender among all the article's. */
function aloneAmong(pronouns: readonly Pronoun[]): (pronoun: Pronoun) => boolean {
  const count = { female: 0, male: 0 };
  for (const { gender } of pronouns) count[gender]++;
  return ({ gender }) => count[gender] === 1 && pronouns.length > ALL_OTHERS;
}
