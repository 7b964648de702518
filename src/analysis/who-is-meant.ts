import { otherGender } from './gender.js';
import { type Mention, people } from './people.js';
import type { Reading } from './reading.js';
import { speakerBefore, speaks } from './speakers.js';
import { isCapitalised, isLowerCase, isWord } from './token.js';

/**
 * How much a mention speaks for a pronoun of its gender: more where it is a clause's subject, less with each sentence between,
 * little from another paragraph or across a quotation mark. The weights were found by trying what parts right from wrong pronouns
 * best, in edited articles and in the same with a pronoun swapped.
 */
const WEIGHT = {
  /** Of the pronoun's own gender: it is right if such a one is meant. */
  own: { pronoun: 1.3, name: 0.7, noun: 1 },
  /** Of the other gender. */
  other: { pronoun: 1.1, name: 1.7, noun: 1.35 },
  /** Of whom the article does not tell: it may be right. */
  untold: { pronoun: 0, name: 0.45, noun: 0.08 },
  /** “the driver said”: untold too, and the one the sentence is about. */
  untoldActor: 0.22,
  subject: 1.6,
  otherParagraph: 0.07,
  /** Who spoke in the paragraph before may go on, as “he” or “she”. */
  speakerBefore: 0.25,
  acrossQuotationMark: 0.07,
  /** Who speaks is hardly whom the words speak of. */
  speaker: 0.06,
} as const;

/** Sentences over which a mention's weight falls to a third: of one before the pronoun, and of one after it. */
const FADES = { before: 3.7, after: 0.7 } as const;
const AFTER = 0.4;
/** Farther mentions weigh next to nothing. */
const FARTHEST = { before: 14, after: 3 } as const;

/** A pronoun is wrong where the other gender weighs this much at least … */
const ENOUGH = 0.33;
/** … and its own no more than this part of that. */
const NEXT_TO_NOTHING = 0.16;

/** Pronouns alone, as in talk, show nothing unless there are this many. */
const FEW = 3;

/** A pronoun of the wrong gender, and the mentions that show it, those that weigh most first. */
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
  const afterNext = tokens[token.index + 2];
  return next?.text === '.' && token.lower === 'his' && afterNext !== undefined && isLowerCase(afterNext);
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
  let own = 0;
  let other = 0;
  const against: { mention: Mention; weight: number }[] = [];
  const weigh = (mention: Mention): void => {
    const weight = weightOf(mention, pronoun);
    if (mention.gender !== wrong) own += isMistaken(mention) ? 0 : weight;
    else {
      other += weight;
      against.push({ mention, weight });
    }
  };
  for (let i = index - 1; i >= 0 && pronoun.at - mentions[i]!.at <= FARTHEST.before; i--) {
    if (isAtHand(mentions[i]!, pronoun)) return undefined;
    weigh(mentions[i]!);
  }
  for (let i = index + 1; i < mentions.length && mentions[i]!.at - pronoun.at <= FARTHEST.after; i++)
    weigh(mentions[i]!);
  if (other < ENOUGH || own >= NEXT_TO_NOTHING * other) return undefined;
  if (against.length < FEW && against.every(({ mention }) => mention.kind === 'pronoun')) return undefined;
  return against.sort((a, b) => b.weight - a.weight).map(({ mention }) => mention);
}

/** “He thanked his deputy, Antonia Berger. She …”, “A guard who … he”: named just before, or what the sentence is about. */
function isAtHand({ kind, gender, subject, at, sentence }: Mention, pronoun: Mention): boolean {
  if (kind === 'pronoun' || sentence.paragraph !== pronoun.sentence.paragraph) return false;
  if (gender === undefined) return subject && at === pronoun.at;
  return gender === pronoun.gender && pronoun.at - at <= 1;
}

function weightOf(mention: Mention, pronoun: Mention): number {
  const { kind, gender, subject, at } = mention;
  const side = gender === undefined ? 'untold' : gender === pronoun.gender ? 'own' : 'other';
  const away = Math.abs(pronoun.at - at);
  const faded =
    mention.start < pronoun.start
      ? Math.exp(-away / FADES.before)
      : AFTER * Math.exp(-Math.max(away, 0.5) / FADES.after);
  const actor = side === 'untold' && kind === 'noun' && subject;
  let weight = (actor ? WEIGHT.untoldActor : WEIGHT[side][kind]) * faded;
  if (subject) weight *= WEIGHT.subject;
  if (mention.quoted !== pronoun.quoted) weight *= WEIGHT.acrossQuotationMark;
  if (mention.sentence.paragraph !== pronoun.sentence.paragraph)
    weight *= !pronoun.quoted && !mention.quoted && speaks(mention) ? WEIGHT.speakerBefore : WEIGHT.otherParagraph;
  if (side !== 'other') return weight;
  return pronoun.quoted && !mention.quoted && speaks(mention) ? weight * WEIGHT.speaker : weight;
}
