import { addTo } from '../../document/add-to.js';
import { once } from '../../document/once.js';
import { readBuilt } from '../built.js';
import { isCaseOf } from './declined.js';
import { inLatinLetters } from './romanisation.js';
import { indexOfName } from './written-name.js';

/** Something that other languages spell otherwise, or call otherwise: “Vienna” for Wien. */
interface Exonym {
  /** What English calls it; the first is what stet suggests. */
  readonly english: readonly string[];
  /** What it is called, in English and otherwise. */
  readonly forms: readonly string[];
}

type Form = readonly [form: string, exonym: Exonym];

interface Exonyms {
  readonly byEnglish: ReadonlyMap<string, readonly Exonym[]>;
  /** Forms of places in alphabets, in small letters without marks, by their first letters. */
  readonly byBeginning: ReadonlyMap<string, readonly Form[]>;
  /** Forms of places in other writings, as they are written. */
  readonly asWritten: readonly Form[];
}

/** Chinese and Japanese characters, and those of India, have no capitals and are compared as they are. */
const AS_WRITTEN = /[\u0900-\u0dff\u3000-\u9fff]/u;
/** So many letters are the beginning by which forms are found, and a shorter form is no evidence. */
const BEGINNING = 4;
/** The names of src/analysis/names/exonym-list.ts, from the file that the build makes of them. */
const exonyms = once(() => read(readBuilt('exonyms.txt').toString()));

function read(file: string): Exonyms {
  const [places, others] = file.split('\n\n').map((list) => list.split('\n').map(exonymOf));
  const byBeginning = new Map<string, Form[]>();
  const asWritten: Form[] = [];
  for (const exonym of places!)
    for (const form of new Set(exonym.forms)) {
      if (AS_WRITTEN.test(form)) asWritten.push([form, exonym]);
      else if (form.length >= BEGINNING) {
        const beginning = form.slice(0, BEGINNING);
        addTo(byBeginning, beginning, [form, exonym]);
      }
    }
  const byEnglish = new Map<string, Exonym[]>();
  for (const exonym of [...places!, ...others!])
    for (const name of exonym.english) {
      const lower = name.toLowerCase();
      addTo(byEnglish, lower, exonym);
    }
  return {
    byEnglish,
    byBeginning,
    asWritten,
  };
}

function exonymOf(line: string): Exonym {
  const [english, forms] = line.split(': ').map((names) => names.split(', '));
  return {
    english: english!,
    forms: [...english!, ...forms!].map((form) => (AS_WRITTEN.test(form) ? form : inLatinLetters(form))),
  };
}

/** True of a name of English for what other languages call otherwise. */
export function hasExonym(name: string): boolean {
  return exonyms().byEnglish.has(name.toLowerCase());
}

/**
 * True where a text of another language may have a name of English under what its language calls it.
 * @param words the text's, in the letters a to z
 */
export function isCalledOtherwise(name: string, text: string, words: () => readonly string[]): boolean {
  const forms = exonyms()
    .byEnglish.get(name.toLowerCase())
    ?.flatMap((exonym) => exonym.forms);
  if (!forms) return false;
  return forms.some((form) => {
    if (AS_WRITTEN.test(form)) return text.includes(form);
    // “Südostasien”.
    return words().some(
      (word) =>
        word.startsWith(form.slice(0, Math.max(3, Math.min(BEGINNING, form.length - 2)))) ||
        (form.length > BEGINNING && word.includes(form)),
    );
  });
}

/** A place that a text of another language names. */
interface NamedPlace {
  /** As the text has it. */
  readonly text: string;
  /** What English calls it, the best first. */
  readonly english: readonly string[];
}

/** The places that a word, of an alphabet that has capitals, may name. */
export function placesOf(word: string): readonly NamedPlace[] {
  const letters = inLatinLetters(word);
  return (exonyms().byBeginning.get(letters.slice(0, BEGINNING)) ?? [])
    .filter(([form]) => isCaseOf(letters, form))
    .map(([, { english }]) => ({ text: word, english }));
}

/** The places that a text of a writing without capitals names. */
export function placesWrittenIn(text: string): readonly NamedPlace[] {
  if (!AS_WRITTEN.test(text)) return [];
  const found = exonyms().asWritten.filter(([form]) => indexOfName(text, form) >= 0);
  // 尼斯, Nice, is the end of 威尼斯, Venice.
  return found
    .filter(([form]) => !found.some(([other]) => other.length > form.length && other.includes(form)))
    .map(([form, { english }]) => ({ text: form, english }));
}
