import {
  BE_AND_HAVE,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
} from '../words/function-words.js';
import type { Piece } from '../words/pieces.js';
import { formOf, type VerbForm } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';
import type { Element } from './phrase.js';

/** A phrase found: from which Piece up to which (not included), and what filled its slots. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** The texts at its `<…>`, in order; what `<name>` covers as from–to of the Pieces. */
  readonly slots: readonly (readonly [from: number, to: number])[];
  /** The form of its first `~verb`. */
  readonly form: VerbForm | undefined;
}

const FREQUENT = [DETERMINERS, POSSESSIVES, PRONOUNS, PREPOSITIONS, COORDINATORS, MODALS, BE_AND_HAVE];
const NUMBER_WORDS = wordSet(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred several many few`);
const NAME_PARTICLES = wordSet('de da do dos das del della di von van der den al el la le bin of');
const LONGEST_NAME = 6;

/** The words with which a reading can be found, and their element's place: the rarest at a known distance from its start. */
export function anchorOf(reading: readonly Element[]): { readonly at: number; readonly words: readonly string[] } {
  const first = reading.findIndex(isGiven);
  const open = reading.findIndex(({ kind }, index) => index > first && (kind === 'name' || kind === 'rest'));
  let at = first;
  for (let index = first + 1; index < (open < 0 ? reading.length : open); index++) {
    if (isGiven(reading[index]!) && frequency(reading[index]!) < frequency(reading[at]!)) at = index;
  }
  return { at, words: reading[at]!.words };
}

function isGiven({ kind }: Element): boolean {
  return kind === 'words' || kind === 'verb' || kind === 'slot';
}

/** A guess at how often one of an element's words stands in a text: short words and those of closed classes do. */
function frequency({ words }: Element): number {
  return words.reduce((sum, word) => sum + (isFunctionWord(word) ? 100 : 1 / word.length), 0);
}

function isFunctionWord(word: string): boolean {
  return word.length < 3 || FREQUENT.some((words) => words.has(word));
}

/** Compares a reading with the Pieces from `from` on. */
export function matchAt(reading: readonly Element[], pieces: readonly Piece[], from: number): PhraseMatch | undefined {
  let slots: (readonly [number, number])[] | undefined;
  let form: VerbForm | undefined;
  let at = from;
  for (let index = 0; index < reading.length; index++) {
    const element = reading[index]!;
    if (element.kind === 'rest') {
      const next = reading[index + 1];
      while (at < pieces.length && (!next || lengthAt(next, pieces, at) === 0)) at++;
      continue;
    }
    const piece = pieces[at];
    if (!piece || (index > 0 && piece.spaced !== element.spaced)) return undefined;
    const length = lengthAt(element, pieces, at);
    if (length === 0) return undefined;
    if (element.kind === 'verb') form ??= formOf(element.verb!, pieces, at);
    else if (element.kind !== 'words') {
      slots ??= [];
      slots.push([at, at + length]);
    }
    at += length;
  }
  return { from, to: at, slots: slots ?? [], form };
}

/** How many Pieces an element covers at this place; 0 where it does not match. */
function lengthAt({ kind, words, exact }: Element, pieces: readonly Piece[], at: number): number {
  const { text, lower } = pieces[at]!;
  switch (kind) {
    case 'number':
      return /^\d/u.test(text) || NUMBER_WORDS.has(lower) ? 1 : 0;
    case 'year':
      return /^(?:1[5-9]|20)\d\d$/u.test(text) ? 1 : 0;
    case 'word':
      return /^\p{L}/u.test(text) ? 1 : 0;
    case 'name':
      return nameLength(pieces, at);
    default:
      if (words.length === 1 ? words[0] !== lower : !words.includes(lower)) return 0;
      return exact === undefined || text === exact || text === exact.toUpperCase() ? 1 : 0;
  }
}

function nameLength(pieces: readonly Piece[], from: number): number {
  let end = from;
  for (let at = from; at < pieces.length && at - from < LONGEST_NAME; at++) {
    const piece = pieces[at]!;
    if (at > from && !piece.spaced && piece.text !== '-' && pieces[at - 1]!.text !== '-') break;
    if (/^\p{Lu}/u.test(piece.text)) end = at + 1;
    else if (!NAME_PARTICLES.has(piece.lower) && piece.text !== '-') break;
  }
  return end - from;
}
