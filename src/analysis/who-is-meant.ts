import { otherGender, pronounGender } from './gender.js';
import { type Mention, people } from './people.js';
import type { Reading } from './reading.js';
import { followsQuotation, reports, speakerBefore, speaks } from './speakers.js';
import { isCapitalised, isLowerCase, isWord, type Token } from './token.js';

/** How many sentences back, and on, a mention of the pronoun's own gender keeps it from being wrong; on below 0: never. */
const REACH = {
  pronoun: { back: 3, on: 1 },
  subject: { back: 6, on: 1 },
  other: { back: 4, on: -1 },
  unknown: { back: 3, on: 0 },
  unknownNoun: { back: 1, on: -1 },
} as const;
/** In speech, and where somebody is said to speak, voices alternate: another one may come back from farther away. */
const FARTHER_IN_TALK = 5;
const FARTHEST = 8;
/** How near whoever is meant must have been mentioned, in sentences. */
const NEAR = 3;

/** A pronoun of the wrong gender, and the mentions that show it. */
export interface Mistaken {
  readonly pronoun: Mention;
  readonly evidence: readonly Mention[];
}

/** The article's pronouns that are of the wrong gender. To be had by `reading.get(mistakenPronouns)`. */
export function mistakenPronouns(reading: Reading): readonly Mistaken[] {
  const { mentions } = reading.get(people);
  const mistaken = new Map<Mention, Mistaken>();
  for (const [index, pronoun] of mentions.entries()) {
    if (pronoun.kind !== 'pronoun' || isNobodys(pronoun)) continue;
    const evidence = evidenceAgainst(mentions, index, (other) => mistaken.has(other));
    if (evidence) mistaken.set(pronoun, { pronoun, evidence });
  }
  return [...mistaken.values()];
}

/** “he or she”, “his/her”; the title of a work: “Love On Her Arms”; “his.” for “history”. */
function isNobodys({ token, sentence }: Mention): boolean {
  const { tokens } = sentence.paragraph;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if ([before, next].some((one) => one?.lower === 'or' || one?.text === '/')) return true;
  if (isCapitalised(token) && before && isWord(before) && isCapitalised(before)) return true;
  return (
    next?.text === '.' &&
    token.lower === 'his' &&
    tokens[token.index + 2]?.before !== '' &&
    isLower(tokens[token.index + 2])
  );
}

function isLower(token: Token | undefined): boolean {
  return token !== undefined && isLowerCase(token);
}

/** The mentions that show the pronoun at `index` to be of the wrong gender; none where somebody can be meant by it. */
function evidenceAgainst(
  mentions: readonly Mention[],
  index: number,
  isMistaken: (other: Mention) => boolean,
): Mention[] | undefined {
  const pronoun = mentions[index]!;
  const wrong = otherGender(pronoun.gender!);
  const speaker = speakerBefore(mentions, index);
  if (speaker) return speaker.gender === wrong ? [speaker] : undefined;
  const against: Mention[] = [];
  for (let i = index - 1; i >= 0 && pronoun.at - mentions[i]!.at <= FARTHEST; i--) {
    const other = mentions[i]!;
    if (canBeMeant(other, pronoun) && !isMistaken(other)) return undefined;
    if (other.gender === wrong && tells(other, pronoun)) against.push(other);
  }
  if (!against.some(({ at }) => pronoun.at - at <= NEAR)) return undefined;
  // A machine that has guessed once guesses again: a pronoun that follows shows nothing against a spokeswoman just named.
  const certain = against.some(
    (other) => other.subject && pronoun.at - other.at <= 1 && !other.quoted && isCertain(other),
  );
  for (let i = index + 1; i < mentions.length && mentions[i]!.at - pronoun.at <= 1; i++) {
    const other = mentions[i]!;
    if (canBeMeant(other, pronoun) && !(certain && other.kind === 'pronoun')) return undefined;
    if (other.gender === wrong) against.push(other);
  }
  // A pronoun alone, two sentences and a voice away, is nobody yet.
  const sentences = new Set(against.map(({ at }) => at));
  return against.some(({ kind }) => kind !== 'pronoun') || sentences.size > 1 ? against : undefined;
}

/** “His sister” is somebody else than “he” is; who speaks is not whom the words speak of. */
function tells(other: Mention, pronoun: Mention): boolean {
  if (pronoun.quoted && !other.quoted && speaks(other)) return false;
  const before = other.sentence.paragraph.tokens.slice(Math.max(0, other.token.index - 2), other.token.index);
  return other.kind !== 'noun' || !before.some(({ lower }) => pronounGender(lower) || /^(?:'s|')$/u.test(lower));
}

function isCertain({ kind, person }: Mention): boolean {
  return kind === 'noun' || person?.certainty === 'noun' || person?.certainty === 'settings';
}

function canBeMeant(other: Mention, pronoun: Mention): boolean {
  if (other.gender !== undefined && other.gender !== pronoun.gender) return false;
  const { back: near, on } = reachOf(other);
  const talk = pronoun.quoted || followsQuotation(pronoun) || reports(pronoun);
  const back = talk && near > 1 ? near + FARTHER_IN_TALK : near;
  const away = pronoun.at - other.at;
  return other.start < pronoun.start ? away <= back : -away <= on;
}

function reachOf({ kind, gender, subject }: Mention): { readonly back: number; readonly on: number } {
  if (kind === 'pronoun') return REACH.pronoun;
  if (gender === undefined) return kind === 'name' ? REACH.unknown : REACH.unknownNoun;
  return subject ? REACH.subject : REACH.other;
}
