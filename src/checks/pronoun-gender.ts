import { type Gender, otherForm, otherGender, subjectForm } from '../analysis/names/gender.js';
import { genderOfKnownPerson } from '../analysis/names/known-people.js';
import { otherNoun } from '../analysis/people/gendered-pairs.js';
import { lowercaseNames } from '../analysis/people/lowercase-names.js';
import type { Mention } from '../analysis/people/mention.js';
import {
  isOfChild,
  isOfNeighbour,
  isOfNewSubject,
  isOfSomebodyElse,
  isOfSubject,
  isOfTheirs,
  isOfWho,
  mayBeThing,
} from '../analysis/people/otherwise-meant.js';
import { people } from '../analysis/people/people.js';
import { genderByFirstName, genderByName, type Person, saidBy } from '../analysis/people/person.js';
import { saidOfPronoun } from '../analysis/people/said-of-pronoun.js';
import { thingsCalledPeople } from '../analysis/people/things-called-people.js';
import { toldRightlyBySource } from '../analysis/people/told-pronouns.js';
import { mistakenPronouns, toldRightly } from '../analysis/people/who-is-meant.js';
import type { Reading } from '../analysis/reading.js';
import { defineCheck, type Evidence, type Hit, replace, type Suggestion, witness, write } from './check.js';

const EVIDENCE_SHOWN = 3;
/** How far before a paragraph a name may stand that its pronouns mean, in UTF-16 code units. */
const BEFORE_PARAGRAPH = 400;

/** “Spokeswoman Eri Kaneko … he added”: a pronoun of a gender of which nobody is there, where somebody of the other is. */
export const pronounGender = defineCheck({
  about: 'A “he” or “she” that can only mean a person whom the article shows to be the other (“Ms Kaneko … he added”).',
  *find(reading): Iterable<Hit> {
    const vouched = reading.get(toldRightlyBySource);
    const unseen = reading.get(lowercaseNames);
    const things = new Set(reading.get(thingsCalledPeople).map(({ pronoun }) => pronoun.token));
    let letBe: Mention | undefined;
    for (const { pronoun, evidence } of reading.get(mistakenPronouns)) {
      if (vouched.has(pronoun) || things.has(pronoun.token)) continue;
      // “treasurer birgit lauterbach”: whoever is named in small letters is not seen, and may be meant.
      const { paragraph } = pronoun.sentence;
      if (unseen.some(({ start }) => start >= paragraph.start - BEFORE_PARAGRAPH && start < paragraph.end)) continue;
      const { mentions } = reading.get(people);
      if (
        mayBeThing(pronoun) ||
        isOfChild(pronoun) ||
        [isOfSubject, isOfWho, isOfTheirs, isOfNewSubject, isOfNeighbour].some((is) => is(pronoun, mentions))
      )
        continue;
      // “She gave him her book”: “her” is hers.
      if (letBe?.sentence === pronoun.sentence && letBe.gender === pronoun.gender) continue;
      if (isOfSomebodyElse(pronoun, mentions)) {
        letBe = pronoun;
        continue;
      }
      const fix = otherForm(pronoun.sentence.paragraph.tokens, pronoun.token.index);
      const gender = otherGender(pronoun.gender!);
      const named = evidence.find(({ person }) => person)?.person;
      const told = reading.get(toldRightly);
      // A first name alone is no more than a hint.
      const strong = evidence.some(({ person }) => !person || person.set || told.get(person)?.gender !== undefined);
      yield {
        start: pronoun.start,
        end: pronoun.end,
        values: { person: named?.name ?? 'a person', expected: subjectForm(gender) },
        weak: !strong,
        ...(named ? { person: named.name } : {}),
        evidence: shown(evidence, reading.get(namings)).map((one) => noteOn(one, gender)),
        suggestions: [write(pronoun, fix), ...otherRole(evidence, gender)],
      };
    }
  },
});

/**
 * To turn the one noun that tells the gender, where nothing else does: of “a spokesman … she” the machine may have guessed the noun. What says
 * a gender in each language (“father”) it did not guess, and leaves the pronoun wrong.
 */
function otherRole(evidence: readonly Mention[], gender: Gender): Suggestion[] {
  if (evidence.some(({ kind, person }) => kind === 'pronoun' || (person && genderByName(person) === gender))) return [];
  const telling = evidence.flatMap(({ kind, person, token, gender: told }) =>
    kind === 'noun' && told ? [token] : (person?.told.map((each) => each.token) ?? []),
  );
  const [noun, ...more] = new Set(telling);
  const other = noun && more.length === 0 && isRole(noun.lower) ? otherNoun(noun.text) : undefined;
  return noun && other ? [replace(noun, other, `write “${other}” for “${noun.text}” instead`)] : [];
}

/** “spokesman”, “congresswoman”: other languages have one word for both, or one that is no more said of one. */
function isRole(lower: string): boolean {
  return /[a-z](?:man|woman)$/u.test(lower);
}

/** Where the article first names each person. */
function namings(reading: Reading): ReadonlyMap<Person, Mention> {
  const first = new Map<Person, Mention>();
  for (const mention of reading.get(people).mentions)
    if (mention.kind === 'name' && mention.person && !first.has(mention.person)) first.set(mention.person, mention);
  return first;
}

/**
 * Those that weigh most, each person by name: “the minister” by the name of whoever has the office; and no noun beside the pronoun of
 * whose clause it is.
 */
function shown(evidence: readonly Mention[], named: ReadonlyMap<Person, Mention>): Mention[] {
  const said = new Set(evidence.map((one) => saidOfPronoun(one)?.token));
  const others = evidence.filter(({ token }) => !said.has(token));
  const byName = others.map((one) => (one.person && one.kind !== 'name' ? named.get(one.person)! : one));
  return [...new Set(byName)].slice(0, EVIDENCE_SHOWN);
}

function noteOn(mention: Mention, gender: Gender): Evidence {
  const { start, end, person, token } = mention;
  const said = saidOfPronoun(mention);
  if (said?.gender === gender) return witness(said.token, `“${said.token.text}” is said of this person`);
  if (!person) return { start, end, note: `“${token.text}” here` };
  const told = person.told.find((each) => each.gender === gender)?.token;
  if (told) return witness(told, `introduced as “${told.text}”`);
  const sort = gender === 'female' ? 'woman' : 'man';
  const name = genderByFirstName(person) ? `has a ${sort}’s first name` : `has a ${sort}’s surname`;
  const known = genderOfKnownPerson(person.name) ? `is known as a ${sort}` : name;
  const why = genderByName(person) === gender ? known : `is “${subjectForm(gender)}” elsewhere`;
  return { start, end, note: person.set ? `“${subjectForm(gender)}” ${saidBy(person)}` : why };
}
