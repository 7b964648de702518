import { capitalisedAs } from '../analysis/characters/capital.js';
import { genderOfFirstName } from '../analysis/names/first-names.js';
import type { Gender } from '../analysis/names/gender.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { nounGender } from '../analysis/people/gendered-nouns.js';
import type { Mention } from '../analysis/people/mention.js';
import { people } from '../analysis/people/people.js';
import { toldRightly } from '../analysis/people/who-is-meant.js';
import type { Reading } from '../analysis/reading.js';
import { isCapitalised, isNoun, type Token } from '../analysis/token.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { addTo } from '../document/add-to.js';
import { firstIndex } from '../document/first-index.js';
import { compiledOnce, defineCheck, type Hit, witness, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly partners: readonly string[];
  readonly own: readonly string[];
}

const ITS = new Set(['its']);
/** “its 40th birthday”, “its late husband” */
const LONGEST_PHRASE = 3;
/** How far before “its” its person may end, in tokens: “began in 1990 its career”. */
const REACH = 5;
/** Whom nobody but people has by name: ships have sisters, and the animals of a zoo mothers. */
const KIN_OF_PEOPLE = wordSet('daughter son wife husband nephew niece uncle aunt grandson granddaughter widow widower');
/** Have partners too, or may be meant where a person is named. */
const HAS_NO_GENDER = /^(?:child|baby|infant|toddler|newborn)$/u;

/** “the singer came with its husband”, “Ana Reis began its career”: a person for whom the machine wrote “its”. */
export const itsForPerson = defineCheck<Options>({
  about: 'An “its” that can only mean a person (“the singer and its husband”, “she began its career in 1990”).',
  options: (z) =>
    z.strictObject({
      partners: words(z).describe('what only a person has: “husband”'),
      own: words(z).describe('what a person has of itself, where the subject right before is a person: “career”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const { partners, own } = compiled(options);
    for (const { token, tokens, paragraph } of soughtTokens(reading, ITS)) {
      const named = kinByName(tokens, token.index);
      const noun = named ?? nounOf(tokens, token.index);
      if (!noun || !(named || partners.has(noun.lower) || own.has(noun.lower))) continue;
      const person = personBefore(reading.get(byParagraph).get(paragraph) ?? [], tokens, token);
      if (!person && !named && !partners.has(noun.lower)) continue;
      const gender = person && genderOf(reading, person);
      const likely = partners.has(noun.lower) ? likelyFor(noun) : ['his', 'her'];
      const forms = gender ? [possessiveOf(gender)] : likely;
      yield {
        start: token.start,
        end: token.end,
        values: { noun: noun.text },
        evidence: person ? [witness(person, 'a person')] : [],
        suggestions: forms.map((form) => capitalisedAs(token.text, form)).map((form) => write(token, form)),
      };
    }
  },
});

const compiled = compiledOnce(({ partners, own }: Options) => ({ partners: new Set(partners), own: new Set(own) }));

/** The noun that a possessive at this index belongs to, past adjectives and numbers. */
function nounOf(tokens: readonly Token[], its: number): Token | undefined {
  for (let at = its + 1; at <= its + LONGEST_PHRASE; at++) {
    const token = tokens[at];
    if (token?.pos === 'ADJ' || /^\d/u.test(token?.text ?? '')) continue;
    // “its wife-beating clientele”, “its career advisers”, “its wife’s shop”
    const next = tokens[at + 1];
    const goesOn = next !== undefined && (isNoun(next) || /^(?:-|['’]s?)$/u.test(next.text));
    return token?.pos === 'NOUN' && !goesOn ? token : undefined;
  }
  return undefined;
}

/** “its daughter Anna”, “its late husband Paul”: the noun, where it has the first name of a person behind it. */
function kinByName(tokens: readonly Token[], its: number): Token | undefined {
  const at = tokens[its + 1]?.pos === 'ADJ' ? its + 2 : its + 1;
  const [noun, name] = [tokens[at], tokens[at + 1]];
  if (!noun || !KIN_OF_PEOPLE.has(noun.lower) || !name || !isCapitalised(name)) return undefined;
  // “the bank and its daughter Varnbank”
  return noun.lower !== 'daughter' || genderOfFirstName(name.lower) === 'female' ? noun : undefined;
}

/** The person who does what the verb right before says: nobody and nothing else stands between. */
function personBefore(mentions: readonly Mention[], tokens: readonly Token[], its: Token): Mention | undefined {
  const last = mentions[firstIndex(mentions, ({ start }) => start > its.start) - 1];
  if (last?.role !== 'subject' || its.index - last.last.index > REACH || HAS_NO_GENDER.test(last.token.lower))
    return undefined;
  const between = tokens.slice(last.last.index + 1, its.index);
  const plain = between.every(({ pos }) => /^(?:VERB|AUX|ADV|PART|ADP|NUM)$/u.test(pos));
  return plain && between.some(({ pos }) => pos === 'VERB') ? last : undefined;
}

function byParagraph(reading: Reading): ReadonlyMap<Paragraph, readonly Mention[]> {
  const found = new Map<Paragraph, Mention[]>();
  for (const mention of reading.get(people).mentions) {
    const { paragraph } = mention.sentence;
    addTo(found, paragraph, mention);
  }
  return found;
}

/** A husband is a woman’s more often than not. */
function likelyFor({ lower }: Token): readonly string[] {
  return nounGender(lower)?.gender === 'male' ? ['her', 'his'] : ['his', 'her'];
}

function possessiveOf(gender: Gender): string {
  return gender === 'female' ? 'her' : 'his';
}

function genderOf(reading: Reading, { person, gender }: Mention): Gender | undefined {
  const odds = (person && reading.get(toldRightly).get(person)?.odds) ?? 0;
  return person ? (odds > 0 ? 'female' : odds < 0 ? 'male' : undefined) : gender;
}
