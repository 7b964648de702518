import { pronounGender } from '../names/gender.js';
import { isVerb } from '../token.js';
import { wordSet } from '../words/word-set.js';
import type { Mention } from './mention.js';
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

/** “A Dutch painter and her husband sat down”: whoever stands right before it may be of either gender. */
export function isOfNeighbour(pronoun: Mention, mentions: readonly Mention[]): boolean {
  const { form, token, sentence } = pronoun;
  const { tokens } = sentence.paragraph;
  const before = untoldBefore(pronoun, mentions);
  return form === 'possessive' && before?.last.index === token.index - 2 && tokens[token.index - 1]!.pos === 'CCONJ';
}

/** “A resident told the paper that he had seen it”: who is new to the reader speaks. */
export function isOfNewTeller(pronoun: Mention, mentions: readonly Mention[]): boolean {
  if (pronoun.form !== 'subject' || linkOf(pronoun) !== LINKS.saying) return false;
  const before = untoldBefore(pronoun, mentions);
  return before?.role === 'subject' && isNew(before) && pronoun.verbsBefore - before.verbsBefore <= VERBS_OF_ONE_CLAUSE;
}

/** The nearest mention before the pronoun in its sentence, where it is a noun for somebody of whom nothing is told. */
function untoldBefore({ sentence, start }: Mention, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast((one) => one.sentence === sentence && one.start < start);
  return before?.kind === 'noun' && !before.gender && !before.person ? before : undefined;
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
