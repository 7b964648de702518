import type { Span } from '../document/span.js';
import { followsQuotation, isNamedAsSpeaker } from './attribution.js';
import { folded, genderOfFirstName } from './first-names.js';
import { POSSESSIVES } from './function-words.js';
import { type Gender, otherGender, pronounGender } from './gender.js';
import { namesEither, nounGender } from './gendered-nouns.js';
import { type NamePhrase, namePhrases } from './person-names.js';
import { quotationAt } from './quotations.js';
import type { Reading } from './reading.js';
import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** What tells a person's gender, the strongest last. */
export type Certainty = 'first name' | 'pronouns' | 'noun' | 'settings';

/** Somebody the article names. */
export interface Person {
  /** The fullest form of the name. */
  readonly name: string;
  readonly gender: Gender | undefined;
  readonly certainty: Certainty | undefined;
  /** The noun or title that tells the gender. */
  readonly told: Token | undefined;
}

/** A place where somebody is meant: by name, by a noun, or by a gendered pronoun. */
export interface Mention extends Span {
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** None where whoever is meant may be of either gender. */
  readonly gender: Gender | undefined;
  /** The Person, where the mention is a name. */
  readonly person: Person | undefined;
  readonly token: Token;
  readonly sentence: Sentence;
  /** The sentence's place in the article, headings not counted. */
  readonly at: number;
  readonly quoted: boolean;
  /** True where it is the subject of a clause, as far as the word after it tells. */
  readonly subject: boolean;
}

/** An article's mentions of people, in order. */
export interface People {
  readonly mentions: readonly Mention[];
  readonly persons: readonly Person[];
}

interface Draft {
  name: string;
  first: string | undefined;
  last: string;
  gender: Gender | undefined;
  certainty: Certainty | undefined;
  told: Token | undefined;
}

const STRENGTH: readonly Certainty[] = ['first name', 'pronouns', 'noun', 'settings'];
/** How far behind a name its apposition's noun may stand, in tokens: “Eri Kaneko, the United Nations spokeswoman”. */
const APPOSITION = 8;
/** How far into a sentence a name before a comma is taken for its subject, in UTF-16 code units. */
const OPENING = 24;

/** Reads who is mentioned where. To be had by `reading.get(people)`. */
export function people(reading: Reading): People {
  const drafts: Draft[] = [];
  const words = new Map<string, Draft>();
  const byFullName = new Map<string, Draft>();
  const phrases = new Map<Sentence, readonly NamePhrase[]>();
  const inNames = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const { tokens, personal } of namePhrases(sentence, () => false))
      if (personal || tokens.length > 1) for (const { lower } of tokens) inNames.add(lower);
  }
  for (const sentence of reading.sentences)
    phrases.set(
      sentence,
      namePhrases(sentence, (lower) => inNames.has(lower)),
    );
  const alone = new Set<string>();
  for (const list of phrases.values())
    for (const { tokens } of list) if (tokens.length === 1) alone.add(folded(tokens[0]!.lower));
  for (const list of phrases.values()) for (const phrase of list) if (phrase.tokens.length > 1) meet(phrase);
  for (const list of phrases.values()) for (const phrase of list) if (phrase.tokens.length === 1) meet(phrase);

  function meet({ tokens, titles, personal }: NamePhrase): void {
    const draft = lookUp(tokens) ?? introduce(tokens, personal);
    if (!draft) return;
    for (const title of titles) {
      const told = nounGender(title.lower);
      if (told?.certain) tell(draft, told.gender, 'noun', title);
    }
  }

  function lookUp(tokens: readonly Token[]): Draft | undefined {
    if (tokens.length > 1) {
      const full = byFullName.get(folded(fullName(tokens)));
      if (full) return full;
    }
    const known = words.get(folded(tokens.at(-1)!.lower));
    if (tokens.length === 1 || !known) return known;
    return known.first === undefined || known.first !== folded(tokens[0]!.lower) ? undefined : known;
  }

  function introduce(tokens: readonly Token[], personal: boolean): Draft | undefined {
    if (!personal && (tokens.length === 1 || !alone.has(folded(tokens.at(-1)!.lower)))) return undefined;
    const first = folded(tokens[0]!.lower);
    const last = folded(tokens.at(-1)!.lower);
    const name = fullName(tokens);
    const draft: Draft = { name, first, last, gender: undefined, certainty: undefined, told: undefined };
    const gender = genderOfFirstName(first);
    if (gender) tell(draft, gender, 'first name', undefined);
    drafts.push(draft);
    byFullName.set(folded(name), draft);
    for (const word of new Set([first, last])) {
      // A name that two bear is a third one, until the pronouns after it tell which.
      const shared = words.has(word)
        ? { ...draft, name: word, first: undefined, gender: undefined, certainty: undefined }
        : draft;
      words.set(word, shared);
    }
    return draft;
  }

  const mentions = mentionsIn(reading, phrases, lookUp);
  for (const { name, pronouns, aliases } of reading.settings.people ?? []) {
    const names = [name, ...(aliases ?? [])].map((each) => each.toLowerCase());
    for (const draft of drafts) {
      if (!names.includes(draft.name.toLowerCase()) && !names.some((each) => each.endsWith(` ${draft.last}`))) continue;
      draft.certainty = 'settings';
      draft.gender = pronouns === 'he' ? 'male' : pronouns === 'she' ? 'female' : undefined;
    }
  }
  countPronouns(mentions);
  return { mentions: mentions.map(settle), persons: drafts };
}

function fullName(tokens: readonly Token[]): string {
  return tokens.map(({ before, text }, index) => (index > 0 ? before : '') + text).join('');
}

function tell(draft: Draft, gender: Gender, certainty: Certainty, by: Token | undefined): void {
  const stronger = STRENGTH.indexOf(certainty) - STRENGTH.indexOf(draft.certainty ?? 'first name');
  if (draft.certainty === undefined || stronger > 0) {
    draft.gender = gender;
    draft.certainty = certainty;
    draft.told = by;
  } else if (stronger === 0 && draft.gender !== gender) draft.gender = undefined;
}

type Found = Omit<Mention, 'gender' | 'person'> & { gender: Gender | undefined; person: Draft | undefined };

function mentionsIn(
  reading: Reading,
  phrases: ReadonlyMap<Sentence, readonly NamePhrase[]>,
  lookUp: (tokens: readonly Token[]) => Draft | undefined,
): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const sentence of reading.sentences) {
    if (sentence.paragraph.kind !== 'heading') at++;
    const names = new Map<Token, { draft: Draft; last: Token }>();
    const inside = new Set<Token>();
    for (const { tokens } of phrases.get(sentence) ?? []) {
      const draft = lookUp(tokens);
      if (!draft) continue;
      names.set(tokens[0]!, { draft, last: tokens.at(-1)! });
      for (const token of tokens) inside.add(token);
      const told = appositionAfter(sentence, tokens.at(-1)!);
      if (told) tell(draft, nounGender(told.lower)!.gender, 'noun', told);
    }
    for (const token of sentence.tokens) {
      const add = (kind: Mention['kind'], gender: Gender | undefined, person?: Draft, last = token) => {
        const { start } = token;
        const subject = kind === 'pronoun' ? /^s?he$/u.test(token.lower) : isSubject(sentence, token, last);
        found.push({
          kind,
          gender,
          person,
          token,
          sentence,
          at,
          quoted: quotationAt(reading, start) !== undefined,
          subject,
          start,
          end: last.end,
        });
      };
      const name = names.get(token);
      if (name) add('name', undefined, name.draft, name.last);
      if (inside.has(token)) continue;
      const pronoun = pronounGender(token.lower);
      if (pronoun) add('pronoun', pronoun);
      else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'ADJ') {
        const noun = nounGender(token.lower);
        if (noun) add('noun', noun.certain ? noun.gender : undefined);
        else if (namesEither(token.lower) && isDefinite(sentence, token)) add('noun', undefined);
      }
    }
  }
  return found;
}

/** “the driver”, “a nurse”, “anyone”: not a word before a name, nor one in a compound. */
function isDefinite(sentence: Sentence, { pos, index }: Token): boolean {
  const { tokens } = sentence.paragraph;
  return (
    pos === 'PRON' ||
    tokens.slice(Math.max(0, index - 3), index).some((token) => token.pos === 'DET' || POSSESSIVES.has(token.lower))
  );
}

/** A verb follows, past an adverb or what commas set off; no preposition or verb stands before. */
function isSubject(sentence: Sentence, first: Token, last: Token): boolean {
  const { tokens } = sentence.paragraph;
  let next = last.index + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const after = tokens[next];
  if (after && (after.pos === 'VERB' || after.pos === 'AUX' || after.lower === 'who')) {
    let before = first.index - 1;
    while (before >= 0 && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[before]!.pos)) before--;
    return before < 0 || tokens[before]!.pos !== 'ADP' || tokens[before]!.start < sentence.start;
  }
  if (after?.text === ',' && first.start - sentence.start < OPENING) return true;
  return isNamedAsSpeaker(tokens, first.index);
}

/** “Eri Kaneko, a spokeswoman for …”: the noun that tells the gender, before any comma, preposition or verb. */
function appositionAfter(sentence: Sentence, last: Token): Token | undefined {
  const { tokens } = sentence;
  const at = tokens.indexOf(last) + 1;
  if (tokens[at]?.text !== ',' || !/^(?:an?|the|his|her|their)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
  for (let next = at + 2; next < Math.min(tokens.length, at + APPOSITION); next++) {
    const token = tokens[next]!;
    if (/^(?:ADP|VERB|AUX|PUNCT|CCONJ|PART)$/u.test(token.pos)) return undefined;
    if (nounGender(token.lower)?.certain && !/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[next + 1]?.pos ?? '')) return token;
  }
  return undefined;
}

/**
 * The pronouns right after a name, with nobody else between, tell the gender where nothing stronger does; one stray pronoun
 * among four does not change it.
 */
function countPronouns(mentions: readonly Found[]): void {
  const votes = new Map<Draft, Record<Gender, number>>();
  let last: Found | undefined;
  for (const mention of mentions) {
    if (mention.kind === 'name') last = mention;
    else if (mention.kind === 'noun' && mention.subject) last = undefined;
    if (mention.kind !== 'pronoun') continue;
    if (!last?.person || mention.at - last.at > 2 || mention.quoted !== last.quoted) continue;
    // “…,” she added: whoever spoke, not whoever was named last.
    if (followsQuotation(mention.sentence.paragraph.tokens, mention.token.index)) continue;
    const counted = votes.get(last.person) ?? { female: 0, male: 0 };
    votes.set(last.person, counted);
    // “with him” is somebody else more often than not; “he” and “his” go on with whoever was named.
    if (/^(?:he|she|his|her|himself|herself)$/u.test(mention.token.lower))
      counted[mention.gender!] += mention.subject ? 2 : 1;
  }
  for (const [draft, counted] of votes) {
    const gender = counted.female > counted.male ? 'female' : 'male';
    const most = counted[gender];
    if (most < 2 || counted[otherGender(gender)] * 3 > most) continue;
    if (draft.certainty === 'first name' && draft.gender !== gender && most < 4) draft.gender = undefined;
    else tell(draft, gender, 'pronouns', undefined);
  }
}

function settle({ person, gender, ...rest }: Found): Mention {
  return { ...rest, person, gender: person ? person.gender : gender };
}
