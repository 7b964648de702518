import winkNLP, { type WinkMethods } from 'wink-nlp';
import { packedModel } from './packed-model.js';
import type { PartOfSpeech } from './token.js';

/** What the language model says of one stretch of text; the arrays run in parallel, one item a token. */
export interface ModelReading {
  readonly values: readonly string[];
  /** White space before each token. Spaces and values in turn are as long as the text that they were read from. */
  readonly spaces: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  /** For each sentence the index of its first token and of its last, both included. */
  readonly sentences: readonly (readonly [number, number])[];
}

let loaded: WinkMethods | undefined;

function model(): WinkMethods {
  loaded ??= winkNLP(packedModel(), ['sbd', 'pos']);
  return loaded;
}

/** White space that wink-nlp leaves out of what it gives back, by which all that follows would be in the wrong place. */
const LOST = /[^\S \n\r\t\u00a0]/gu;

/**
 * A run without a space longer than any word or address: wink-nlp looks for addresses in it in a time that grows with the cube of its
 * length. It is read in parts, for which the last character of each gives way to a space.
 */
const ENDLESS = /\S{300}(?=\S)/gu;
/** The same, told in a third of the time: only the beginning of a run is looked at. */
const HAS_ENDLESS = /(?<!\S)\S{301}/u;

function inParts(run: string): string {
  const last = [...run.slice(-2)].at(-1)!.length;
  return run.slice(0, -last) + ' '.repeat(last);
}

/** Reads English text: tokens, Universal Dependencies tags and sentences. White space of rare kinds is given as spaces. */
export function readEnglish(text: string): ModelReading {
  const nlp = model();
  const { its } = nlp;
  const spaced = text.replace(LOST, ' ');
  const doc = nlp.readDoc(HAS_ENDLESS.test(spaced) ? spaced.replace(ENDLESS, inParts) : spaced);
  const tokens = doc.tokens();
  return {
    values: tokens.out(its.value) as string[],
    spaces: tokens.out(its.precedingSpaces) as string[],
    tags: tokens.out(its.pos) as PartOfSpeech[],
    sentences: doc.sentences().out(its.span) as unknown as [number, number][],
  };
}
