import { isVerb, type Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import { isPersonNoun } from './gendered-nouns.js';
import type { Mention } from './mention.js';
import type { Person } from './person.js';
import { isRelative, relativeBehind } from './possessed.js';
import { type Genders, genderOf, isOneClause, type Rival, speakerFor } from './rival.js';

/** Who a pronoun cannot mean, whatever else speaks for it, by the grammar of its own sentence. */
interface Excluded {
  readonly mentions: ReadonlySet<Mention>;
  readonly persons: ReadonlySet<Person>;
}

const NOBODY: Excluded = { mentions: new Set(), persons: new Set() };
/** Nouns for a person that gendered-nouns.ts has not, as they seldom name anybody but beside “his” and “her”. */
const OTHERS = wordSet('predecessor successor boss ally mentor aide protégé counterpart pal foe publicist');
/** How far behind a possessive pronoun the noun may stand, in tokens: “his former press secretary Ana Lima”. */
const REACH = 4;
/** How far behind “who” a verb's object may stand, in mentions. */
const NEAR = 3;
/** Before “Adem, his boss, …” these open a phrase that is no subject: “According to Adem, his boss, …” */
const OPENS_PHRASE = /^(?:to|for|with|of|by|from|like|as|in|at|on)$/u;

/** What one does with what is in one's own arms. */
const HOLD = wordSet('hold holds held holding carry carries carried carrying have has had cradle cradles cradled');
/** “He is her lawyer” */
const BE = /^(?:is|was|be|been|became|become|becomes)$/u;
/** Behind these “her flowers” may be flowers that she is given. */
const GIVE = wordSet(`
  give gives gave given giving send sends sent sending bring brings brought bringing buy buys bought buying show shows showed shown
  showing offer offers offered offering lend lends lent lending`);

/**
 * Whom the pronoun at `index` cannot mean: whoever is its own, named beside (“her husband Jonas Reuter”, “Jonas, her lawyer,”, “Jonas, the
 * father of her children”, “He was her lawyer”), whoever does to it what the clause says (“Reuter had hired her”, “Reuter, who had hired her”, “Reuter, with whom
 * she worked”), and whoever falls asleep in its arms.
 * Nobody of whom no gender is told, as they tell nothing against the pronoun.
 * @param rival whoever else the pronoun's verb has
 * @param genders what names, nouns and titles tell of everybody's gender
 */
export function excludedBy(
  mentions: readonly Mention[],
  index: number,
  rival: Rival | undefined,
  genders: Genders,
): Excluded {
  const pronoun = mentions[index]!;
  const all =
    pronoun.form === 'possessive'
      ? [
          ...namedBeside(mentions, index),
          ...relativesOf(mentions, index),
          ...relativesOfOthers(mentions, index),
          ...subjectsBeside(mentions, index, genders),
          ...whoIsTheirs(mentions, index),
        ]
      : pronoun.form === 'subject'
        ? [...whoIsWhom(mentions, index), ...ownOfSpeaker(mentions, index)]
        : doers(mentions, index);
  if (rival?.acts) all.push(rival.mention);
  const speaker = pronoun.quotation && speakerFor(mentions, index);
  if (speaker) all.push(speaker.mention);
  const found = all.filter((one) => genderOf(one, genders) !== undefined);
  if (found.length === 0) return NOBODY;
  return { mentions: new Set(found), persons: new Set(found.flatMap((one) => personOfMention(one, genders) ?? [])) };
}

/** Whom a mention names; for “he”, the only man of the article. */
function personOfMention({ kind, gender, person }: Mention, genders: Genders): Person | undefined {
  return kind === 'pronoun' ? genders.only[gender!] : person;
}

/** True where the mention is of somebody excluded. */
export function isExcluded(one: Mention, { mentions, persons }: Excluded): boolean {
  return mentions.has(one) || (one.person !== undefined && persons.has(one.person));
}

function namedBeside(mentions: readonly Mention[], index: number): Mention[] {
  const pronoun = mentions[index]!;
  const { tokens } = pronoun.sentence.paragraph;
  const noun = personOf(tokens, pronoun.token.index);
  if (!noun) return [];
  const isHere = ({ kind, sentence }: Mention) => kind === 'name' && sentence.paragraph === pronoun.sentence.paragraph;
  const found: Mention[] = [];
  const next = noun.index + (tokens[noun.index + 1]?.text === ',' ? 2 : 1);
  for (let at = index + 1; at < mentions.length && mentions[at]!.token.index <= next; at++)
    if (isHere(mentions[at]!) && mentions[at]!.token.index === next) found.push(mentions[at]!);
  const before = mentions[index - 1];
  if (before && isHere(before) && isSetOffBehind(tokens, before, pronoun.token, noun)) found.push(before);
  return found;
}

/** The noun behind a possessive pronoun that says who somebody is: “secretary” of “his former press secretary”. */
function personOf(tokens: readonly Token[], pronoun: number): Token | undefined {
  let found: Token | undefined;
  for (let at = pronoun + 1; at <= pronoun + REACH && at < tokens.length; at++) {
    const { lower, pos } = tokens[at]!;
    if (isPersonNoun(lower) || OTHERS.has(lower)) found = tokens[at];
    else if (found || !/^(?:ADJ|NOUN|NUM|ADV)$/u.test(pos)) break;
  }
  return found;
}

/** “Jonas, her lawyer,” */
function isSetOffBehind(tokens: readonly Token[], name: Mention, pronoun: Token, noun: Token): boolean {
  if (name.last.index !== pronoun.index - 2 || tokens[pronoun.index - 1]?.text !== ',') return false;
  if (OPENS_PHRASE.test(tokens[name.token.index - 1]?.lower ?? '')) return false;
  return /^[,.)]$/u.test(tokens[noun.index + 1]?.text ?? '.');
}

/** “Lee’s father died, and her mother”: whose father it is. */
function relativesOfOthers(mentions: readonly Mention[], index: number): Mention[] {
  const { token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  if (!isRelative(tokens[token.index + 1]?.lower ?? '')) return [];
  return beside(mentions, index).filter(
    (one) => isRelative(one.token.lower) && /^['’]s?$/u.test(tokens[one.token.index - 1]?.text ?? ''),
  );
}

/** The mentions shortly before the pronoun, in its paragraph. */
function beside(mentions: readonly Mention[], index: number): readonly Mention[] {
  const { paragraph } = mentions[index]!.sentence;
  return mentions
    .slice(Math.max(0, index - REACH_BACK), index)
    .filter(({ sentence }) => sentence.paragraph === paragraph);
}

const REACH_BACK = 4;

/** “Reuter is the father of her children”, “Reuter, the father of her children,” */
function relativesOf(mentions: readonly Mention[], index: number): Mention[] {
  const { token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  const relative = tokens[token.index - 2];
  if (tokens[token.index - 1]?.lower !== 'of' || !isRelative(relative?.lower ?? '')) return [];
  if (!relativeBehind(tokens, token.index)) return [];
  // A noun set off behind a name is no mention of its own.
  const nearest = mentions.slice(Math.max(0, index - 2), index).filter((one) => one.sentence === sentence);
  return nearest.filter(({ token: first, last }) => {
    if (first === relative) return true;
    const [opener, ...others] = tokens.slice(last.index + 1, relative!.index);
    return opener && /^(?:,|is|was|became)$/u.test(opener.lower) && others.every(({ pos }) => INSIDE.test(pos));
  });
}

const INSIDE = /^(?:DET|ADJ|NOUN|NUM)$/u;

/** “Vidal died in his arms”; and “Reuter gave her flowers”, where “her” may be no possessive. */
function subjectsBeside(mentions: readonly Mention[], index: number, genders: Genders): Mention[] {
  const { token, sentence, gender } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  const verb = tokens[token.index - 1]!;
  const inArms =
    /^in(?:to)?$/u.test(verb?.lower ?? '') &&
    /^(?:arms|embrace)$/u.test(tokens[token.index + 1]?.lower ?? '') &&
    isVerb(tokens[token.index - 2]) &&
    !HOLD.has(tokens[token.index - 2]!.lower);
  const given = token.lower === 'her' && GIVE.has(verb?.lower ?? '');
  if (!inArms && !given) return [];
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const one = mentions[at]!;
    if (one.sentence !== sentence) return [];
    if (one.role !== 'subject') continue;
    if (!isOneClause(tokens, one.last.index + 1, token.index)) return [];
    return inArms || genderOf(one, genders) !== gender ? [one] : [];
  }
  return [];
}

/** “He was her lawyer”: nobody is his own. */
function whoIsTheirs(mentions: readonly Mention[], index: number): Mention[] {
  const { token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  const before = mentions[index - 1];
  if (before?.sentence !== sentence || before.role !== 'subject') return [];
  const between = tokens.slice(before.last.index + 1, token.index);
  const isVerbOnly = between.every(({ pos }) => /^(?:AUX|VERB|ADV|PART)$/u.test(pos));
  return isVerbOnly && BE.test(between.at(-1)?.lower ?? '') && personOf(tokens, token.index) ? [before] : [];
}

/** “‘My wife was ill,’ he said”, “‘my late wife’”: whoever is the speaker's own. */
function ownOfSpeaker(mentions: readonly Mention[], index: number): Mention[] {
  const { attributes, sentence } = mentions[index]!;
  if (!attributes) return [];
  const { tokens } = sentence.paragraph;
  return beside(mentions, index).filter(({ token, quotation, kind }) => {
    const [second, before] = [2, 1].map((by) => tokens[token.index - by]?.lower ?? '');
    return /^(?:my|our)$/u.test(before!) || (quotation !== undefined && kind === 'noun' && second === 'my');
  });
}

/** “Reuter, with whom she worked” */
function whoIsWhom(mentions: readonly Mention[], index: number): Mention[] {
  const { token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  if (tokens[token.index - 1]?.lower !== 'whom') return [];
  let end = token.index - 2;
  if (tokens[end]?.pos === 'ADP') end--;
  if (tokens[end]?.text === ',') end--;
  const before = mentions[index - 1];
  return before?.last.index === end ? [before] : [];
}

/** “Reuter, who had hired her” */
function doers(mentions: readonly Mention[], index: number): Mention[] {
  const { form, token, sentence } = mentions[index]!;
  if (form !== 'object') return [];
  const { tokens } = sentence.paragraph;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const { sentence: other, last } = mentions[at]!;
    if (other !== sentence) break;
    const who = tokens[last.index + 1]?.text === ',' ? last.index + 2 : last.index + 1;
    if (tokens[who]?.lower === 'who' && isOneClause(tokens, who + 1, token.index)) return [mentions[at]!];
  }
  return [];
}
