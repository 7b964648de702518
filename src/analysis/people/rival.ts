import type { Gender } from '../names/gender.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import { pastApposition } from './apposition.js';
import type { Mention } from './mention.js';
import { people } from './people.js';
import { genderByName, type Person, toldGender } from './person.js';

/**
 * Somebody whom a pronoun cannot mean: who else its verb has, as “she” for “him” in “she had bitten him”; who says it, for a pronoun
 * that is quoted, and who is spoken of, for the one that says it. Whoever is of the rival's gender is likely that very person.
 */
export interface Rival {
  readonly mention: Mention;
  /** The rival's gender, as far as names, nouns and titles tell. */
  readonly gender: Gender | undefined;
  readonly by: (typeof BY)[keyof typeof BY];
  /** True of the subject whose object the pronoun is: “she” for “him” in “she had bitten him”. */
  readonly acts?: boolean;
}

/** What makes a rival: one verb for both, a verb and a preposition (“he lived with Vidal”), or a quotation. */
const BY = { verb: 0, preposition: 1, quotation: 2 } as const;

/** The genders of all whom an article names, as far as names, nouns and titles tell. */
export interface Genders {
  readonly of: ReadonlyMap<Person, Gender | undefined>;
  /** Whoever alone is a woman, and whoever alone is a man. */
  readonly only: Readonly<Record<Gender, Person | undefined>>;
}

/** The same of an article. To be had by `reading.get(gendersIn)`. */
export function gendersIn(reading: Reading): Genders {
  return gendersOf(reading.get(people).persons);
}

/** What is told of each person’s gender, or else what the name tells. */
export function gendersOf(persons: readonly Person[]): Genders {
  const of = new Map(persons.map((one) => [one, toldGender(one) ?? genderByName(one)]));
  const only = (gender: Gender) => {
    const [first, second] = persons.filter((one) => of.get(one) === gender);
    return second ? undefined : first;
  };
  return { of, only: { female: only('female'), male: only('male') } };
}

/** No clause is followed over more tokens. */
const LONGEST_CLAUSE = 12;
/** How many mentions away whoever says a quotation may be. */
const NEAR = 7;

/** Behind these a pronoun may mean the subject of its clause: “he closed the door behind him”, “she took him with her”. */
const AROUND = wordSet(`
  with behind around before above near beside besides over under on upon in against after between among`);
/** Open a clause of their own. */
const OPENERS = wordSet('who whom whose which that when while because if as after before since until where than');

/**
 * How a mention stands to the pronoun's rival: 0 without one; then, by what makes it one, the rival, somebody of unknown gender, of the
 * rival's own and of the other.
 */
export function rivalry(one: Mention, rival: Rival | undefined, genders: Genders): number {
  if (!rival) return 0;
  const first = 1 + 4 * rival.by;
  if (one === rival.mention || (one.person && one.person === rival.mention.person)) return first;
  const gender = genderOf(one, genders);
  if (!gender || !rival.gender) return first + 1;
  return gender === rival.gender ? first + 2 : first + 3;
}

/** The rival of the pronoun at `index`, where it has one. */
export function rivalOf(mentions: readonly Mention[], index: number, genders: Genders): Rival | undefined {
  const pronoun = mentions[index]!;
  const found =
    besideAnd(mentions, index) ??
    (pronoun.form === 'object' ? subjectFor(mentions, index) : undefined) ??
    (pronoun.form === 'subject' ? objectFor(mentions, index) : undefined) ??
    (pronoun.quotation ? speakerFor(mentions, index) : undefined) ??
    (pronoun.attributes ? quotedFor(mentions, index) : undefined);
  return found && { ...found, gender: genderOf(found.mention, genders) };
}

type Found = Omit<Rival, 'gender'> | undefined;

/** What is told of the gender of whoever a mention means. */
export function genderOf({ gender, person }: Mention, genders: Genders): Gender | undefined {
  return person ? genders.of.get(person) : gender;
}

/** “he and Vidal”, “Vidal and he” */
function besideAnd(mentions: readonly Mention[], index: number): Found {
  const { form, token, sentence } = mentions[index]!;
  if (form !== 'subject' && form !== 'object') return undefined;
  const { tokens } = sentence.paragraph;
  const [before, next] = [mentions[index - 1], mentions[index + 1]];
  const isAnd = (at: number) => tokens[at]?.lower === 'and';
  if (next?.sentence === sentence && next.token.index === token.index + 2 && isAnd(token.index + 1))
    return next.role === 'possessive' ? undefined : { mention: next, by: BY.verb };
  return before?.sentence === sentence && before.last.index === token.index - 2 && isAnd(token.index - 1)
    ? { mention: before, by: BY.verb }
    : undefined;
}

/** “she had bitten him”, “asked Vidal to help him” */
function subjectFor(mentions: readonly Mention[], index: number): Found {
  const { token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  if (AROUND.has(tokens[token.index - 1]?.lower ?? '')) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    const mention = mentions[at]!;
    if (mention.sentence !== sentence) return undefined;
    const isSubject = mention.role === 'subject';
    // “Vidal, who was late, thanked him”
    const next = isSubject ? pastApposition(tokens, mention.last.index + 1, sentence.end) : mention.last.index + 1;
    if (token.index - next >= LONGEST_CLAUSE) return undefined;
    const isObject = at === index - 1 && mention.kind !== 'noun' && mention.role !== 'possessive';
    if (!isSubject && !isObject) continue;
    if (isOneClause(tokens, next, token.index)) return { mention, by: BY.verb, acts: isSubject };
    if (isSubject) return undefined;
  }
  return undefined;
}

/** “he congratulated her”, “he met Vidal”, “the student whom he taught” */
function objectFor(mentions: readonly Mention[], index: number): Found {
  const { token, sentence } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  const [before, next] = [mentions[index - 1], mentions[index + 1]];
  if (before?.sentence === sentence && /^(?:who|whom|that)$/u.test(tokens[token.index - 1]?.lower ?? ''))
    if (token.index - before.last.index <= 3) return { mention: before, by: BY.verb };
  if (next?.sentence !== sentence || next.role === 'subject' || next.role === 'possessive') return undefined;
  if (next.form === 'reflexive') return undefined;
  const isObject = next.afterVerb || next.form === 'object' || (next.kind === 'name' && next.afterPreposition);
  if (!isObject || !isOneClause(tokens, token.index + 1, next.token.index)) return undefined;
  return { mention: next, by: next.afterPreposition ? BY.preposition : BY.verb };
}

/** “‘I heard him,’ she said”, “She said: ‘I heard him’” */
export function speakerFor(mentions: readonly Mention[], index: number): Found {
  const { quotation, sentence } = mentions[index]!;
  for (const step of [1, -1]) {
    for (let away = 1; away <= NEAR; away++) {
      const mention = mentions[index + step * away];
      if (mention?.sentence.paragraph !== sentence.paragraph) break;
      if (mention.quotation === quotation) continue;
      if (mention.attributes || mention.speaks) return { mention, by: BY.quotation };
      break;
    }
  }
  return undefined;
}

/** “‘I heard him,’ she said” */
function quotedFor(mentions: readonly Mention[], index: number): Found {
  const { sentence } = mentions[index]!;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const mention = mentions[at]!;
    if (mention.sentence.paragraph !== sentence.paragraph || !mention.quotation) return undefined;
    if (mention.kind === 'pronoun') return { mention, by: BY.quotation };
  }
  return undefined;
}

/** True where a verb stands between two tokens and nothing that opens another clause but “, taking …”. */
export function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return false;
  let hasVerb = false;
  for (let at = from; at < to; at++) {
    const { pos, lower, text } = tokens[at]!;
    if (pos === 'SCONJ' || OPENERS.has(lower)) return false;
    if (pos === 'PUNCT' && (text !== ',' || !isParticiple(tokens, at + 1))) return false;
    if (pos === 'CCONJ' && !/^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.pos ?? '')) return false;
    if (pos === 'VERB') hasVerb = true;
  }
  return hasVerb;
}

/** “taking”, “verbally attacking” */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.pos !== 'VERB' && first?.pos !== 'ADV') return false;
  return first.lower.endsWith('ing') || second?.lower.endsWith('ing') === true;
}
