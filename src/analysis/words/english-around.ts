import { justBefore } from '../characters/just-before.js';
import { dictionary, isPlausible } from './dictionary.js';

// Whether a word that is not English is used in an English sentence, or is part of a name, quoted, glossed or spoken of.

/** What stands beside a word, as far as it tells what the word stands in. */
interface Beside {
  readonly before: string | undefined;
  readonly after: string;
  readonly next: string | undefined;
  /** Quotation marks or brackets hold it and hardly anything else, or its meaning follows. */
  readonly isGlossed: boolean;
}

/** So far back it is looked for a mark that opens what ends behind the word. */
const QUOTED = 60;
/** A mark that closes, and what opens what it closes. */
const OPENS: Readonly<Record<string, string>> = { '"': '"', '”': '“', '’': '‘', '»': '«', ')': '(', '*': '*', _: '_' };

function beside(text: string, at: number, word: string): Beside {
  const after = text.slice(at + word.length, at + word.length + 30);
  return {
    before: wordBefore(justBefore(text, at, 30)),
    after,
    // A name behind a comma is another matter: “the juíza, Filomena Tavares”.
    next: /^(?: |, (?=\p{Ll}))(\p{L}+)/u.exec(after)?.[1],
    isGlossed: isGlossed(text, at, after),
  };
}

/** The word or number that ends there, with a comma at most behind it; “his” for whatever possessive. */
function wordBefore(before: string): string | undefined {
  if (/\p{Ll}(?:['’]s|s['’]) $/u.test(before)) return 'his';
  return /(?<![\p{L}'’])(\p{L}+|\p{N}+),? $/u.exec(before)?.[1];
}

/** “auch” (also); but not where a longer quotation in English, or what stands in brackets, ends with the word. */
function isGlossed(text: string, at: number, after: string): boolean {
  if (/^(?: \(| [=–—])/u.test(after)) return true;
  const opening = OPENS[after[0] ?? ''];
  if (opening === undefined || /^['’]\p{L}/u.test(after)) return false;
  const before = justBefore(text, at, QUOTED);
  const opened = before.lastIndexOf(opening);
  if (opened < 0) return false;
  const words = before.slice(opened + 1).match(/\p{L}+/gu) ?? [];
  return words.length < 3 || !words.slice(-3).every((one) => /^\p{Ll}/u.test(one) && isEnglish(one));
}

/** True of a word that a dictionary of English has, as it is or in lower case. */
export function isEnglish(word: string): boolean {
  return /^(?:a|i)$/iu.test(word) || dictionary().has(word) || dictionary().has(word.toLowerCase());
}

/** A particle of names, or what presents a word as a word. */
const NO_ENGLISH = /^(?:sans|del?|la|le|el|word|term|means|as|di|du|\p{N}{1,2})$/u;
const PARTICLE = /^(?:sans|del?|la|le|el|di|du|das?|dos?|della|les|los|las)$/iu;

/** An English word before and behind it, and no quotation mark, bracket or gloss beside it. */
export function standsInEnglish(text: string, at: number, word: string): boolean {
  const { before, next, isGlossed } = beside(text, at, word);
  if (before === undefined || NO_ENGLISH.test(before)) return false;
  if (!/^\p{N}/u.test(before) && !isEnglish(before)) return false;
  return !isGlossed && (next === undefined || isEnglish(next) || (/^[a-z]+$/.test(next) && isPlausible(next)));
}

/** Where its language is certain, a name may stand before it, or a mark; but nothing that may be a name of its language. */
export function isAmongEnglish(text: string, at: number, word: string): boolean {
  const { before, next, isGlossed } = beside(text, at, word);
  if (before === undefined || PARTICLE.test(before)) return false;
  if (isGlossed) return false;
  // “the komisarz Jacek Lis”
  if (next !== undefined && !isEnglish(next) && !(word.length > 4 && /^\p{Lu}/u.test(next))) return false;
  if (/^(?:\p{Ll}|(?:The|An?|His|Her|Its|Their|Our|My|This|That)$)/u.test(before))
    return isEnglish(before) && !NO_ENGLISH.test(before);
  return next !== undefined && /^\p{Ll}/u.test(next);
}

/** A name that an English sentence uses: lower-case English before it, or the edge of a sentence, and no name of its language behind. */
export function isUsedInEnglish(text: string, at: number, name: string): boolean {
  const before = justBefore(text, at, 30);
  const { after, isGlossed } = beside(text, at, name);
  if (isGlossed) return false;
  const next = /^ (\p{L}+)/u.exec(after)?.[1];
  if (next !== undefined && (!isEnglish(next) || PARTICLE.test(next))) return false;
  if (before === '' || /[.!?][”"’]? $/u.test(before)) return next !== undefined && /^\p{Ll}/u.test(next);
  const last = /(?<![\p{L}'’-])(\p{L}+),? [“"(]?$/u.exec(before)?.[1];
  return last !== undefined && /^\p{Ll}/u.test(last) && isEnglish(last) && !NO_ENGLISH.test(last);
}

/** Lower-case English words of more than one letter on both sides: what is said here is no name, formula or abbreviation. */
export function isBetweenWords(text: string, at: number, word: string): boolean {
  const { before, after, next, isGlossed } = beside(text, at, word);
  if (before === undefined || next === undefined || isGlossed || after.startsWith(',')) return false;
  return [before, next].every((one) => /^\p{Ll}{2,}$/u.test(one) && isEnglish(one) && !NO_ENGLISH.test(one));
}

/** “the Krankheit spread”, “19 Prozent of”: English on both sides, so that it is no part of a name. */
export function standsInLowerCase(text: string, at: number, word: string): boolean {
  const { before, after, next, isGlossed } = beside(text, at, word);
  if (before === undefined || isGlossed || !/^[\p{Ll}\p{N}]/u.test(before)) return false;
  if (/^\p{Ll}/u.test(before) && !isEnglish(before)) return false;
  return next === undefined ? /^[.,;](?!["”’])/u.test(after) : /^\p{Ll}/u.test(next) && isEnglish(next);
}

/** “Lekszycki podkreślił that”: a name before it, and English behind. */
export function followsName(text: string, at: number, word: string): boolean {
  const { before, next } = beside(text, at, word);
  return (
    before !== undefined && /^\p{Lu}/u.test(before) && next !== undefined && /^\p{Ll}/u.test(next) && isEnglish(next)
  );
}

/** “Pokud the drought lasts”: two English words behind it, of which the second begins no name. */
export function opensEnglish(text: string, end: number): boolean {
  const next = /^(,?) (\p{Ll}+) (\p{Ll}+)/u.exec(text.slice(end, end + 40));
  if (next === null || !isEnglish(next[2]!) || !isEnglish(next[3]!)) return false;
  // “Alvarenga, who was there”, “Novo pounced”, “Weil identifies”: somebody’s name.
  if (next[1] === ',') return !/^(?:who|whose|whom|which|aged|born)$/u.test(next[2]!);
  return !/(?:ed|[^s]s)$|^(?:went|said|told|came|saw|took|gave|got|made|won|lost|ran|had|has|is|was|will|would|could|can)$/u.test(
    next[2]!,
  );
}

/** “a moqueca”, “the feijoada”: the word before, where it is an article or there is none. */
export function articleBefore(text: string, at: number): 'none' | 'a' | 'the' | undefined {
  const before = wordBefore(justBefore(text, at, 30));
  if (before === undefined) return 'none';
  if (/^an?$/iu.test(before)) return 'a';
  return /^the$/iu.test(before) ? 'the' : undefined;
}
