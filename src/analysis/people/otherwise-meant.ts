import { type Gender, pronounGender } from '../names/gender.js';
import { isVerb } from '../token.js';
import { wordSet } from '../words/word-set.js';
import type { Mention } from './mention.js';
import { genderByName, toldGender } from './person.js';
import { LINKS, linkOf } from './pronoun-link.js';

// What a “he” or “she” may mean besides people: animals and ships; and whom “with her” means, whatever weighs against it.

const ANIMALS = wordSet(
  'dog cat puppy kitten horse pony mare stallion foal bull cow calf bear lion lioness tiger wolf fox elephant monkey parrot hamster rabbit pet',
);
const SHIPS = wordSet(
  'ship yacht vessel boat ferry frigate trawler submarine schooner liner tanker cruiser destroyer corvette barge sailboat steamer',
);
/** How far before the pronoun they may stand, in tokens. */
const REACH = 25;
/** “She took him with her”: behind these a pronoun means the subject of its clause. */
const AROUND = /^(?:with|behind|around|before|after|beside|over|on)$/u;

const CHILDS = /^(?:birth|christening|baptism|conception|adoption)$/u;
const PARENTS = wordSet('father mother parent parents midwife dad mum mom grandfather grandmother');
/** How far before a noun the possessive pronoun of its phrase may stand, in tokens: “his former business partner”. */
const REACH_OF_OWNER = 3;

/** Two people speak with each other: “The doctor told Ann Lee that he …” is of either. */
const ADDRESSING = wordSet(`
  told tells asked asks informed informs warned warns assured assures reminded reminds advised advises promised promises called calls
  rang phoned thanked thanks met meets showed shows answered answers`);

/** “has broken” */
const VERBS_OF_ONE_CLAUSE = 2;

/** True where an animal or a ship stands shortly before the pronoun. */
export function mayBeThing({ token, sentence, gender }: Mention): boolean {
  const { tokens } = sentence.paragraph;
  for (let at = token.index - 1; at >= Math.max(0, token.index - REACH); at--) {
    const { lower, pos, text } = tokens[at]!;
    // “Fox Broadcasting”, “to bear it”
    if (pos !== 'NOUN' || text !== lower) continue;
    if (ANIMALS.has(lower) || (gender === 'female' && SHIPS.has(lower))) return true;
  }
  return false;
}

/** “a child who was hurt during his birth”: the nearest person before it may be of either gender, and all that follows is said of that one. */
export function isOfWho(pronoun: Mention, mentions: readonly Mention[]): boolean {
  const { form, afterVerb, token } = pronoun;
  // “somebody who loved her” is another.
  if (form === 'object' || (afterVerb && token.lower === 'her')) return false;
  return untoldBefore(pronoun, mentions)?.beforeWho === true;
}

/**
 * “his colleague, who had lost her keys”, “his partner, accused of robbing her aunt”: whoever is somebody else's, and of whom the sentence
 * goes on to tell, may be of the pronoun's gender.
 */
export function isOfTheirs(pronoun: Mention, mentions: readonly Mention[]): boolean {
  if (pronoun.form !== 'possessive' && pronoun.form !== 'reflexive') return false;
  const theirs = untoldBefore(pronoun, mentions);
  if (!theirs || theirs.quotation !== pronoun.quotation) return false;
  const { tokens } = pronoun.sentence.paragraph;
  const { index } = theirs.token;
  const owners = tokens.slice(Math.max(0, index - REACH_OF_OWNER), index).map(({ lower }) => pronounGender(lower));
  if (!owners.some((owner) => owner && owner !== pronoun.gender)) return false;
  const isSetOff = tokens[index + 1]?.text === ',';
  const next = tokens[isSetOff ? index + 2 : index + 1];
  return next?.lower === 'who' || (isSetOff && next !== undefined && isVerb(next));
}

/** “The father was ill before her birth”: what is told of parents is the birth of their child. */
export function isOfChild({ form, token, sentence }: Mention): boolean {
  const { tokens } = sentence.paragraph;
  return (
    form === 'possessive' &&
    CHILDS.test(tokens[token.index + 1]?.lower ?? '') &&
    sentence.tokens.some(({ lower, index }) => index < token.index && PARENTS.has(lower))
  );
}

/** “A train guard broke his ankle”: who is new to the reader may be of either gender, and acts on what belongs to nobody else. */
export function isOfNewSubject(pronoun: Mention, mentions: readonly Mention[]): boolean {
  const { form, verbsBefore } = pronoun;
  if (form !== 'possessive' && form !== 'reflexive') return false;
  const before = untoldBefore(pronoun, mentions);
  if (before?.role !== 'subject') return false;
  return verbsBefore - before.verbsBefore <= VERBS_OF_ONE_CLAUSE && isNew(before);
}

/**
 * True where somebody of whom nothing is told stands near, and the sentence shows that it is not who else may be meant: “his doctor said
 * she was tired”, “The coach hugged her. He left.”, “Arden met the minister. She gave him a book.”
 */
export function isOfSomebodyElse(pronoun: Mention, mentions: readonly Mention[]): boolean {
  if (pronoun.form !== 'subject') return false;
  const own = mentions.indexOf(pronoun);
  const binds = actsOnOther(pronoun, mentions[own + 1], pronoun);
  const link = linkOf(pronoun);
  let isLastToAct = true;
  for (let at = own - 1; at >= 0 && pronoun.at - mentions[at]!.at <= 1; at--) {
    const one = mentions[at]!;
    if (isUntold(one)) {
      const isHere = one.sentence === pronoun.sentence;
      const acts = actsOnOther(one, mentions[at + 1], pronoun);
      const isOther = isOfOther(one, mentions[at - 1], pronoun);
      if (binds || (acts && !isHere)) return true;
      const says = link === LINKS.saying && (isOther || isNew(one));
      if (isHere && isLastToAct && one.role === 'subject' && (acts || says)) return true;
      // “The boy told his teacher, and she …”
      if (isHere && isOther && at === own - 1 && link === LINKS.coordinator) return true;
      // “It was late, his doctor said. She …”
      if (!isHere && isLastToAct && one.speaks && isOther) return true;
    }
    if (one.role === 'subject' && one.kind !== 'pronoun') isLastToAct = false;
  }
  return false;
}

/** “hugged her”, “who operated on him”, “asked Ann Lee”: in its clause is a pronoun or a name of the other gender, which is another’s. */
function actsOnOther(one: Mention, next: Mention | undefined, { gender }: Mention): boolean {
  if (next?.sentence !== one.sentence || !isActedOn(next) || (genderTold(next) ?? gender) === gender) return false;
  return (one.role === 'subject' || one.beforeWho) && next.verbsBefore - one.verbsBefore <= VERBS_OF_ONE_CLAUSE;
}

function isActedOn({ form, kind, token, sentence: { paragraph } }: Mention): boolean {
  return form === 'object' || (kind === 'name' && ADDRESSING.has(paragraph.tokens[token.index - 1]?.lower ?? ''));
}

function genderTold({ gender, person }: Mention): Gender | undefined {
  return person ? (toldGender(person) ?? (person.inFull ? genderByName(person) : undefined)) : gender;
}

/** “his doctor”, “her Russian colleague”: not whoever “his” and “her” mean. */
function isOfOther({ token, sentence }: Mention, before: Mention | undefined, { gender }: Mention): boolean {
  if (before?.sentence !== sentence || before.form !== 'possessive' || before.gender === gender) return false;
  const between = sentence.paragraph.tokens.slice(before.token.index + 1, token.index);
  return between.every(({ pos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(pos));
}

/** A noun for somebody of whom nothing is told, or a first name and surname that tell nothing. */
function isUntold({ kind, gender, person, token, last }: Mention): boolean {
  if (kind === 'noun') return !gender && !person;
  if (kind !== 'name' || last === token) return false;
  return !person || (!person.set && person.told.length === 0 && genderByName(person) === undefined);
}

/** “A Dutch painter and her husband sat down”: whoever stands right before it may be of either gender. */
export function isOfNeighbour(pronoun: Mention, mentions: readonly Mention[]): boolean {
  const { form, token, sentence } = pronoun;
  const before = untoldBefore(pronoun, mentions);
  const { tokens } = sentence.paragraph;
  return form === 'possessive' && before?.last.index === token.index - 2 && tokens[token.index - 1]!.pos === 'CCONJ';
}

/** The nearest mention before the pronoun in its sentence, where it is a noun for somebody of whom nothing is told. */
function untoldBefore({ sentence, start }: Mention, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast((one) => one.sentence === sentence && one.start < start);
  return before?.kind === 'noun' && isUntold(before) ? before : undefined;
}

/** True of “a child”, “an elderly driver”. */
export function isNew({ kind, token, sentence: { paragraph } }: Mention): boolean {
  const [second, first] = [paragraph.tokens[token.index - 2], paragraph.tokens[token.index - 1]];
  return kind === 'noun' && [first, second].some((one) => /^(?:an?|another)$/u.test(one?.lower ?? ''));
}

/** “his mother wants to take his brother with her”: the last to act in its sentence is of the pronoun's gender. */
export function isOfSubject(pronoun: Mention, mentions: readonly Mention[]): boolean {
  const { form, token, sentence, gender } = pronoun;
  if (form !== 'object' || !AROUND.test(sentence.paragraph.tokens[token.index - 1]?.lower ?? '')) return false;
  const subject = mentions.findLast(
    (one) => one.sentence === sentence && one.start < pronoun.start && one.role === 'subject',
  );
  return subject?.kind === 'noun' && subject.gender === gender;
}
