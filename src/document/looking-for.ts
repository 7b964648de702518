import type { Document } from './document.js';
import { firstIndex } from './first-index.js';
import { literalPattern } from './literal-pattern.js';
import { type Prose, proseOf } from './prose.js';
import type { Span } from './span.js';

/** A Document as it reads, and its text as it is compared with what is looked for: as long, character by character. */
interface Plain {
  readonly prose: Prose;
  readonly texts: Map<string, string>;
}

const known = new WeakMap<Document, Plain>();
let latest: { readonly document: Document; readonly wanted: string; readonly found: readonly Span[] } | undefined;

/**
 * Where a Document has a text, in order, as a reader sees it: not in its markup, and “São” also where it is written
 * `S&atilde;o`. Capitals and accents count where they are asked for (`us` finds “US”, `US` not “us”), any white space
 * for a blank, and a straight quotation mark or a hyphen for each of its kind, since few keyboards have the others.
 */
export function placesOf(document: Document, wanted: string): readonly Span[] {
  if (latest?.document === document && latest.wanted === wanted) return latest.found;
  const found = wanted.trim() === '' ? [] : [...find(document, wanted)];
  latest = { document, wanted, found };
  return found;
}

function* find(document: Document, written: string): Iterable<Span> {
  const wanted = written.normalize('NFC');
  // What is written with a capital, an accent or a curly mark is meant so.
  const folds = FOLDS.filter((fold) => fold(wanted) === wanted);
  const { prose, texts } = plainOf(document);
  const { text, segments } = prose.document;
  const key = folds.map(({ name }) => name).join();
  const compared = texts.get(key) ?? folds.reduce((sum, fold) => fold(sum), text);
  texts.set(key, compared);
  for (const { 0: hit, index } of compared.matchAll(patternOf(wanted, folds))) {
    const end = index + hit.length;
    const segment = segments[firstIndex(segments, (one) => one.end >= end)];
    if (segment && segment.start <= index) yield prose.spanOf({ start: index, end });
  }
}

/** Accents may stand in the text as marks of their own behind a letter, as in what comes from a PDF. */
function patternOf(wanted: string, folds: readonly Fold[]): RegExp {
  const written = (letter: string) => {
    const literal = literalPattern(letter);
    if (folds.includes(accents)) return /\p{L}/u.test(letter) ? `${literal}\\p{M}*` : literal;
    const apart = letter.normalize('NFD');
    return apart === letter ? literal : `(?:${literal}|${apart})`;
  };
  const words = wanted.split(/\s+/u).map((word) => [...word].map(written).join(''));
  return new RegExp(words.join('\\s+'), 'gu');
}

function plainOf(document: Document): Plain {
  let plain = known.get(document);
  if (!plain) {
    plain = { prose: proseOf(document), texts: new Map() };
    known.set(document, plain);
  }
  return plain;
}

/** Makes what is alike the same. What it gives is as long as what it is given. */
type Fold = (text: string) => string;

const NOT_ASCII = /[^\0-\u007f]/gu;

/** “é” is “e”, and “İ” is “I”: the first letter of what it is made of, where that is all that is no mark. */
function accents(text: string): string {
  return text.replace(NOT_ASCII, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return bare.length === letter.length ? bare : letter;
  });
}

/** A letter whose small one is longer, as “İ” is, stays. */
function capitals(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

const KINDS: Readonly<Record<string, RegExp>> = {
  "'": /[‘’‚‛ʼ′]/gu,
  '"': /[“”„‟«»″]/gu,
  '-': /[\u2010-\u2015\u2212]/gu,
};

function typography(text: string): string {
  return Object.entries(KINDS).reduce((sum, [plain, kind]) => sum.replace(kind, plain), text);
}

const FOLDS: readonly Fold[] = [accents, typography, capitals];
