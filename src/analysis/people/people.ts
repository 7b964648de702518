import { withoutAccents } from '../characters/accents.js';
import type { Sentence } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { translated } from '../source/translated.js';
import type { Mention } from './mention.js';
import { mentionsIn } from './mentions.js';
import type { Person } from './person.js';
import { type NamePhrase, namePhrases } from './person-names.js';
import { type Draft, Register } from './register.js';

/** An article's mentions of people, in order, and whom it names. */
interface People {
  readonly mentions: readonly Mention[];
  readonly persons: readonly Person[];
}

/** Reads who is mentioned where. To be had by `reading.get(people)`. */
export function people(reading: Reading): People {
  const phrases = reading.get(phrasesIn);
  const register = reading.get(registerOf);
  for (const [sentence, list] of phrases) for (const phrase of list) register.tell(sentence, phrase);
  for (const { name, pronouns, aliases } of reading.settings.people ?? []) {
    const names = [name, ...(aliases ?? [])].map((each) => each.toLowerCase());
    for (const person of register.persons) {
      const lower = person.name.toLowerCase();
      if (!names.some((each) => each === lower || each.endsWith(` ${lastWord(lower)}`))) continue;
      person.set = pronouns === 'he' ? 'male' : pronouns === 'she' ? 'female' : 'any';
    }
  }
  setBySource(reading, register.persons);
  const mentions = mentionsIn(
    reading,
    phrases,
    (phrase) => register.whose(phrase),
    (office) => register.bearer(office),
    (years, start) => register.aged(years, start),
  );
  return { mentions, persons: register.persons };
}

/** A translator into English must guess what the source shows by an article: “a porta-voz Eri Kaneko”. */
function setBySource(reading: Reading, persons: readonly Draft[]): void {
  for (const { around } of reading.get(translated)) {
    const shown = around.gendersShown;
    if (shown.size === 0) continue;
    for (const person of persons) {
      const said = person.set ? undefined : shown.get(withoutAccents(person.name.toLowerCase()));
      if (!said) continue;
      person.set = said.gender;
      person.setBy = said.words;
    }
  }
}

/** Reads names again where a word is in doubt: alone it counts as a name where the article has it in a name elsewhere. */
function phrasesIn(reading: Reading): Map<Sentence, readonly NamePhrase[]> {
  const known = new Set<string>();
  const drafts = reading.sentences.map((sentence) => {
    const doubtful: string[] = [];
    const phrases = namePhrases(sentence, (lower) => {
      doubtful.push(lower);
      return false;
    });
    for (const { words, personal } of phrases)
      if (personal || words.length > 1) for (const word of words) known.add(word);
    return { sentence, phrases, doubtful };
  });
  const things = new Set(
    drafts.flatMap(({ phrases }) => phrases.flatMap(({ ofThing, words }) => (ofThing ? words : []))),
  );
  const isOfThing = ({ ofThing, words, titles, noun }: NamePhrase) =>
    ofThing || (words.length === 1 && titles.length === 0 && noun === undefined && things.has(words[0]!));
  return new Map(
    drafts.map(({ sentence, phrases, doubtful }) => {
      const read = doubtful.some((word) => known.has(word))
        ? namePhrases(sentence, (lower) => known.has(lower))
        : phrases;
      return [sentence, things.size > 0 ? read.filter((phrase) => !isOfThing(phrase)) : read];
    }),
  );
}

function registerOf(reading: Reading): Register {
  return new Register(reading.get(phrasesIn));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
