import { dictionary } from './dictionary.js';
import { remembered } from './remembered.js';
import { verbForms } from './verb-forms.js';

// From a word of one class to its relative of another, by their endings, where the dictionary has both.

/** What a noun’s ending may stand for at the end of its verb, the longest first: “explor-ation”, “decor-ation”. */
const VERB_ENDINGS: readonly (readonly [noun: RegExp, verbs: readonly string[]])[] = [
  [/ication$/u, ['y', 'icate']],
  [/ation$/u, ['', 'ate', 'e']],
  [/ition$/u, ['e', '', 'it']],
  [/ption$/u, ['be', 'pt']],
  [/ution$/u, ['ute', 've']],
  [/ction$/u, ['ct', 'ce']],
  [/mission$/u, ['mit']],
  [/sion$/u, ['de', 'd', 'se', 's', 't']],
  [/ion$/u, ['', 'e']],
  [/(?:ment|ance|ence|al)$/u, ['', 'e']],
];

/** Nouns whose verb has another stem. */
const VERBS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    explanation: 'explain',
    destruction: 'destroy',
    description: 'describe',
    knowledge: 'know',
    application: 'apply',
    solution: 'solve',
    resolution: 'resolve',
    affection: 'affect',
    maintenance: 'maintain',
    retention: 'retain',
    reception: 'receive',
    perception: 'perceive',
  }),
);

const NOUN_OF_ACTION =
  /(?:[tsx]ion|ment|ance|ence|(?:arriv|surviv|refus|deni|approv|dispos|reviv|betray|dismiss|remov)al|knowledge)$/u;

/** The verb of a noun that tells what is done, and is no verb itself: “announcement” gives “announce”, “mention” none. */
export const verbOfNoun = remembered((noun: string): string | undefined => {
  if (noun.length < 7 || !NOUN_OF_ACTION.test(noun) || !dictionary().has(noun) || isVerb(noun)) return undefined;
  const known = VERBS_OF.get(noun);
  if (known) return known;
  const candidates = VERB_ENDINGS.flatMap(([ending, verbs]) =>
    ending.test(noun) ? verbs.map((verb) => noun.replace(ending, verb)) : [],
  );
  return candidates.find((verb) => verb.length > 2 && isVerb(verb) && dictionary().has(verbForms(verb)[2]));
});

function isVerb(word: string): boolean {
  return dictionary().has(word) && dictionary().has(verbForms(word)[4]);
}

/** What a verb’s ending may give way to in a noun that tells what is done. */
const NOUN_ENDINGS: readonly (readonly [verb: RegExp, nouns: readonly string[]])[] = [
  [/$/u, ['ment']],
  [/ate$/u, ['ation']],
  [/e?$/u, ['ation', 'ion', 'al', 'ance', 'ence', 'ition']],
  [/y$/u, ['ication']],
  [/de?$/u, ['sion']],
  [/be$/u, ['ption']],
  [/uce$/u, ['uction']],
  [/mit$/u, ['mission']],
];

/** The noun that tells what a verb does: “introduce” gives “introduction”; none where no ending makes one. */
export function nounOfVerb(verb: string): string | undefined {
  return NOUN_ENDINGS.flatMap(([ending, nouns]) =>
    ending.test(verb) ? nouns.map((noun) => verb.replace(ending, noun)) : [],
  ).find((noun) => dictionary().has(noun));
}

/** The adjective of an adverb in “-ly”: “easily” gives “easy”, “probably” “probable”. */
export const adjectiveOfAdverb = remembered((adverb: string): string | undefined => {
  if (!adverb.endsWith('ly') || !dictionary().has(adverb)) return undefined;
  const stem = adverb.slice(0, -2);
  const candidates = [stem];
  if (stem.endsWith('i')) candidates.push(`${stem.slice(0, -1)}y`);
  if (/[bpdtgfckz]$/u.test(stem)) candidates.push(`${stem}le`);
  if (stem.endsWith('ical')) candidates.push(stem.slice(0, -2));
  return candidates.find((adjective) => adjective.length > 2 && dictionary().has(adjective));
});

/** The adverb in “-ly” of an adjective: “easy” gives “easily”, “dramatic” “dramatically”. */
export const adverbOfAdjective = remembered((adjective: string): string | undefined => {
  const candidates = [`${adjective}ly`];
  if (/[^aeiou]y$/u.test(adjective)) candidates.unshift(`${adjective.slice(0, -1)}ily`);
  if (adjective.endsWith('ic')) candidates.unshift(`${adjective}ally`);
  if (/[bpdtgfc]le$/u.test(adjective)) candidates.unshift(`${adjective.slice(0, -1)}y`);
  return candidates.find((adverb) => dictionary().has(adverb));
});

/** The adjective of a noun that tells what something is like: “importance” gives “important”, “success” “successful”. */
export function adjectiveOfNoun(noun: string): string | undefined {
  const candidates: string[] = [];
  if (/[ae]nce$/u.test(noun)) candidates.push(noun.replace(/ce$/u, 't'));
  if (noun.endsWith('ility')) candidates.push(noun.replace(/ility$/u, 'le'));
  if (noun.endsWith('larity')) candidates.push(noun.slice(0, -3));
  if (/^(?:success|power|beauty|help|hope|harm)$/u.test(noun)) candidates.push(`${noun.replace(/y$/u, 'i')}ful`);
  return candidates.find((adjective) => dictionary().has(adjective));
}
