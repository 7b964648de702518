import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import allowed from 'wink-nlp/src/allowed.js';
import type { PartOfSpeech } from '../token.js';
import { packedModel } from './packed-model.js';

/** What the language model says of one stretch of text; the arrays run in parallel, one item a token. */
interface ModelReading {
  readonly values: readonly string[];
  /** White space before each token. Spaces and values in turn are as long as the text that they were read from. */
  readonly spaces: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  /** For each sentence the index of its first token and of its last, both included. */
  readonly sentences: readonly (readonly [number, number])[];
}

/** So many words of texts a model takes before another is loaded in its place, in 10 ms: each keeps 100 bytes or so. */
const MOST_WORDS = 10_000;

let loaded: { readonly nlp: WinkMethods; readonly forget: () => number } | undefined;

function model() {
  if (!loaded) {
    const { model, forget } = packedModel();
    loaded = { nlp: winkNLP(model, ['sbd', 'pos']), forget };
    allowed.its4tokens.add(note);
  }
  return loaded;
}

/** What a document of wink-nlp holds: for each token four numbers, of which the second has the number of spaces in its low bits. */
interface RawDocument {
  readonly tokens: readonly number[];
}
const SPACES = 0xffff;

let noted: { readonly values: string[]; readonly spaces: string[]; readonly tags: PartOfSpeech[] };

/** Notes all that is asked of a token at once: to ask wink-nlp for each in turn takes thrice as long. */
function note(index: number, document: RawDocument): void {
  const { its } = loaded!.nlp;
  const ask = <T>(what: unknown): T => (what as (index: number, document: RawDocument) => T)(index, document);
  const spaces = document.tokens[index * 4 + 1]! & SPACES;
  noted.values.push(ask(its.value));
  noted.spaces.push(spaces === 0 ? '' : spaces === 1 ? ' ' : ask(its.precedingSpaces));
  noted.tags.push(ask(its.pos));
}

/** White space that wink-nlp leaves out of what it gives back, by which all that follows would be in the wrong place. */
const LOST = /[^\S \n\r\t\u00a0]/gu;

/**
 * A run without a space longer than any word or address: wink-nlp looks for addresses in it in a time that grows with the cube of its
 * length. It is read in parts, for which the last character of each gives way to a space.
 */
const ENDLESS = /\S{300}(?=\S)/gu;
const LONGEST_RUN = 300;

/** The same, told at a glance: such a run covers one of every so many characters, most of which stand in a short one. */
function hasEndless(text: string): boolean {
  for (let at = LONGEST_RUN; at < text.length; at += LONGEST_RUN) {
    let [start, end] = [at, at];
    while (start > 0 && !/\s/.test(text[start - 1]!) && at - start <= LONGEST_RUN) start--;
    while (end < text.length && !/\s/.test(text[end]!) && end - at <= LONGEST_RUN) end++;
    if (end - start > LONGEST_RUN) return true;
  }
  return false;
}

function inParts(run: string): string {
  const last = [...run.slice(-2)].at(-1)!.length;
  return run.slice(0, -last) + ' '.repeat(last);
}

/** Reads English text: tokens, Universal Dependencies tags and sentences. White space of rare kinds is given as spaces. */
export function readEnglish(text: string): ModelReading {
  const { nlp, forget } = model();
  const spaced = text.replace(LOST, ' ');
  const doc = nlp.readDoc(hasEndless(spaced) ? spaced.replace(ENDLESS, inParts) : spaced);
  noted = { values: [], spaces: [], tags: [] };
  doc.tokens().out(note as unknown as ItsFunction<void>);
  const sentences = doc.sentences().out(nlp.its.span) as unknown as [number, number][];
  if (forget() > MOST_WORDS) loaded = undefined;
  return { ...noted, sentences };
}
