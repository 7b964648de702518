import { NAME_PARTICLES } from '../words/name-particles.js';
import type { Piece } from '../words/pieces.js';
import { formOf, type VerbForm } from '../words/verb-forms.js';
import { frequencyOf } from '../words/word-frequency.js';
import { wordSet } from '../words/word-set.js';
import type { Element, Phrase } from './phrase.js';
import { tellingWords } from './trigger-index.js';

/** A phrase found: from which Piece up to which (not included), and what filled its slots. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** The texts at its `<…>`, in order; what `<name>` covers as from–to of the Pieces. */
  readonly slots: readonly (readonly [from: number, to: number])[];
  /** The form of its first `~verb`. */
  readonly form: VerbForm | undefined;
}

const NUMBER_WORDS = wordSet(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred several many few`);
const IN_NAMES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'of']);
const LONGEST_NAME = 6;

/** The words with which a reading can be found, and their element's place: the rarest at a known distance from its start. */
export function anchorOf(reading: readonly Element[]): { readonly at: number; readonly words: readonly string[] } {
  const first = reading.findIndex(isGiven);
  const open = reading.findIndex(({ kind }, index) => index > first && (kind === 'name' || kind === 'rest'));
  const often = (index: number) => frequencyOf(reading[index]!.words);
  let at = first;
  for (let index = first + 1; index < (open < 0 ? reading.length : open); index++) {
    if (isGiven(reading[index]!) && often(index) < often(at)) at = index;
  }
  return { at, words: reading[at]!.words };
}

function isGiven({ kind }: Element): boolean {
  return kind === 'words' || kind === 'verb' || kind === 'slot';
}

/** The words of which one stands in an article wherever a phrase of these readings does, beside those that it is found with. */
export function besideAnchors(readings: Phrase['readings']): readonly string[] | undefined {
  const [first = [], ...others] = readings;
  const anchors = new Set(readings.map((one) => wordsKey(anchorOf(one))));
  const inAll = first.filter(
    (element) => isGiven(element) && others.every((other) => other.some((one) => wordsKey(one) === wordsKey(element))),
  );
  return tellingWords(inAll.filter((element) => !anchors.has(wordsKey(element))).map(({ words }) => words));
}

function wordsKey({ words }: { readonly words: readonly string[] }): string {
  return words.join(' ');
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
    else if (!IN_NAMES.has(piece.lower) && piece.text !== '-') break;
  }
  return end - from;
}
