import type { Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import { namesEither, nounGender } from './gendered-nouns.js';
import type { Mention } from './mention.js';
import type { Person } from './person.js';
import { type Genders, genderOf, isOneClause, type Rival } from './rival.js';

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

/**
 * Whom the pronoun at `index` cannot mean: whoever is its own, named beside (“her husband Jonas Reuter”, “Jonas, her lawyer,”), and whoever
 * does to it what the clause says (“Reuter had hired her”, “Reuter, who had hired her”).
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
  const all = pronoun.form === 'possessive' ? namedBeside(mentions, index) : doers(mentions, index);
  if (rival?.acts) all.push(rival.mention);
  all.push(...notMeant(mentions, index));
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
    if (namesEither(lower) || nounGender(lower) || OTHERS.has(lower)) found = tokens[at];
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

/** Behind these “her” is who gets something, rather than whose it is. */
const GIVING = /^(?:gave|gives|bought|sent|handed|lent|offered|brought|taught|showed|told)$/u;
/** How far before the pronoun they are looked for, in mentions. */
const REACH_BACK = 4;
const RELATIVE =
  /^(?:mother|father|wife|husband|girlfriend|boyfriend|fianc[ée]e?|sister|brother|daughter|son|widow|widower|parent)$/u;

/**
 * “‘My wife was ill,’ he said”: the speaker's own; “Lee, the mother of his sons”: whose mother it is; “Galante, with whom she had a son”:
 * whoever “whom” means.
 */
function notMeant(mentions: readonly Mention[], index: number): Mention[] {
  const { attributes, token, sentence, form } = mentions[index]!;
  const { tokens } = sentence.paragraph;
  const near = mentions
    .slice(Math.max(0, index - REACH_BACK), index)
    .filter((one) => one.sentence.paragraph === sentence.paragraph);
  const [before, second] = [tokens[token.index - 1]?.lower, tokens[token.index - 2]?.lower ?? ''];
  const found: Mention[] = [];
  // “My uncle gave her rollers”
  const subject = near.findLast(({ role }) => role === 'subject');
  if (token.lower === 'her' && GIVING.test(before ?? '') && subject?.last.index === token.index - 2)
    found.push(subject);
  if (attributes) found.push(...near.filter((one) => /^(?:my|our)$/u.test(tokens[one.token.index - 1]?.lower ?? '')));
  const next = tokens[token.index + 1]?.lower ?? '';
  // “Lee’s father died, and her mother”
  if (form === 'possessive' && RELATIVE.test(next))
    found.push(
      ...near.filter(
        (one) => RELATIVE.test(one.token.lower) && /^['’]s?$/u.test(tokens[one.token.index - 1]?.text ?? ''),
      ),
    );
  // “Lee died in his arms”
  if (subject && before === 'in' && /^(?:arms|lap|embrace)$/u.test(next)) found.push(subject);
  const last = near.findLast(({ kind }) => kind === 'name');
  if (last?.sentence !== sentence) return found;
  const isOf =
    form === 'possessive' && before === 'of' && RELATIVE.test(second) && tokens[token.index - 4]?.text === ',';
  if (
    (isOf && last.last.index === token.index - 5) ||
    (form === 'subject' && before === 'whom' && token.index - last.last.index <= 4)
  )
    found.push(last);
  return found;
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
