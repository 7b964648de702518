/**
 * A word or a mark as a text has it, with what is known of it in whichever text it stands. News has some 30 different words for each
 * hundred, and most of them again in the next article: what hangs on the letters alone is found out once for each.
 */
export interface WordForm {
  /** As written. */
  readonly text: string;
  readonly word: Word;
  /** Of its text. */
  readonly hash: number;
  /** For `shapeOf`; 0: not asked for yet. */
  shape: number;
}

/** A word or a mark whatever its case. */
interface Word {
  /** In lower case, with the typographic apostrophe made straight. */
  readonly lower: string;
  /** For `soughtBy`. */
  seekers: readonly Seeker[];
  asked: number;
  readonly by: number[];
}

/** Whoever looks for words in articles: a book of phrases, a list of spellings. It says the same of a word each time. */
export interface Seeker {
  has(lower: string): boolean;
}

/** So many forms are known at a time, which take some 4 MB; an article has far fewer. */
const MOST_FORMS = 20_000;
/** What is longer is no word that comes again. */
const LONGEST = 40;
/** Rules are compiled anew when a configuration changes under an editor: seekers are forgotten at so many. */
const MOST_SEEKERS = 400;

/** Twice as many slots as forms, and a power of two: where a form is looked for by the hash of its text; 0 is empty. */
const slots = new Int32Array(2 ** 16);
const LAST_SLOT = slots.length - 1;
let forms: WordForm[] = [];
const words = new Map<string, Word>();
let seekers: Seeker[] = [];
let numbers = new WeakMap<Seeker, number>();

/**
 * The form of what is written from one offset of a text to another: the same one for the same word, as long as it is known. The text
 * is not cut for it: to make a string of each word, and to have V8 hash it, takes ten times as long as to find it.
 * @param units those of the text
 */
export function wordFormAt(text: string, units: Uint16Array, start: number, end: number): WordForm {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  hash ^= hash >>> 15;
  let slot = hash & LAST_SLOT;
  for (; slots[slot] !== 0; slot = (slot + 1) & LAST_SLOT) {
    const form = forms[slots[slot]! - 1]!;
    if (form.hash === hash && isWrittenAt(form.text, units, start, end)) return form;
  }
  const cut = text.slice(start, end);
  if (end - start > LONGEST) return { text: cut, word: newWord(lowerCaseOf(cut)), hash, shape: 0 };
  if (forms.length >= MOST_FORMS) {
    forms = [];
    words.clear();
    slots.fill(0);
    slot = hash & LAST_SLOT;
  }
  const form = newForm(cut, hash);
  slots[slot] = forms.push(form);
  return form;
}

function isWrittenAt(written: string, units: Uint16Array, start: number, end: number): boolean {
  const { length } = written;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (written.charCodeAt(at) !== units[start + at]) return false;
  return true;
}

function newForm(text: string, hash: number): WordForm {
  // V8 cuts a longer word out of its text by reference, and would keep the whole text for it.
  const own = text.length > 12 ? ` ${text}`.slice(1) : text;
  const lower = lowerCaseOf(own);
  let word = words.get(lower);
  if (!word) {
    word = newWord(lower);
    words.set(lower, word);
  }
  return { text: own, word, hash, shape: 0 };
}

function newWord(lower: string): Word {
  return { lower, seekers, asked: 0, by: [] };
}

/** In lower case, with the apostrophe made straight. */
export function lowerCaseOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** All seekers that have a number. */
export function knownSeekers(): readonly Seeker[] {
  return seekers;
}

/** The number of a seeker; it is given one when first asked for it. */
export function numberOf(seeker: Seeker): number {
  let number = numbers.get(seeker);
  if (number === undefined) {
    if (seekers.length >= MOST_SEEKERS) {
      seekers = [];
      numbers = new WeakMap();
    }
    number = seekers.push(seeker) - 1;
    numbers.set(seeker, number);
  }
  return number;
}

/** The numbers of all seekers that look for a word, in order: each is asked once for each word. */
export function soughtBy(word: Word): readonly number[] {
  if (word.seekers !== seekers) {
    word.seekers = seekers;
    word.asked = 0;
    word.by.length = 0;
  }
  for (; word.asked < seekers.length; word.asked++) if (seekers[word.asked]!.has(word.lower)) word.by.push(word.asked);
  return word.by;
}
