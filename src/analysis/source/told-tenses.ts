import type { PlainText } from './plain-text.js';
import { type Wording, WordList } from './word-list.js';

/** By what a language tells that something is over, or to come. */
export interface TenseWords {
  /** Verbs in a past tense. */
  readonly past: Wording;
  /** Beginnings of such verbs, each with each of the endings. */
  readonly stems?: Wording | undefined;
  readonly endings?: Wording | undefined;
  /** Words that make a past of a participle. */
  readonly auxiliaries?: Wording | undefined;
  readonly participles?: Wording | undefined;
  /** Words that may stand between them; all may where none are told. */
  readonly between?: Wording | undefined;
  /** What nothing but a future is said by. */
  readonly future?: Wording | undefined;
  /** What English may say with a future, besides. */
  readonly open: Wording;
}

/** TenseWords, to be looked for. */
export class ToldTenses {
  readonly future: WordList;
  readonly open: WordList;
  readonly #past: WordList;
  readonly #auxiliaries: WordList;
  readonly #participles: WordList;
  readonly #between: WordList | undefined;
  /** Of a language that parts no words. */
  readonly #parts: readonly string[];
  readonly #notParts: readonly string[];

  constructor(words: TenseWords) {
    const { past, stems = [], endings = [], between } = words;
    this.future = new WordList(words.future ?? []);
    this.open = new WordList(words.open);
    this.#past = new WordList([...past, ...stems.flatMap((stem) => endings.map((ending) => stem + ending))]);
    this.#auxiliaries = new WordList(words.auxiliaries ?? []);
    this.#participles = new WordList(words.participles ?? []);
    this.#between = between && new WordList(between);
    this.#parts = behind('*', past);
    this.#notParts = behind('!*', past);
  }

  /** What is sure to be a verb in a past tense, as it is written; of several in a row only the first, as they are one verb’s. */
  pastsIn(text: PlainText): string[] {
    const words = text.words.flatMap((word) => word.split(/['’-]/u));
    const arePast = words.map((_, at) => this.#isPast(words, at));
    return [...words.filter((_, at) => arePast[at] && !arePast[at - 1]), ...this.#partsIn(text.text)];
  }

  #isPast(words: readonly string[], at: number): boolean {
    const word = words[at]!;
    const lower = word.toLowerCase();
    // A word with a capital is a name, but at the beginning.
    return (word === lower || at === 0) && (this.#past.has(lower) || this.#isPerfect(words, at));
  }

  #isPerfect(words: readonly string[], at: number): boolean {
    if (!this.#auxiliaries.has(words[at]!.toLowerCase())) return false;
    const behind = words.slice(at + 1, at + REACH);
    const participle = behind.findIndex((word) => this.#participles.has(word));
    return participle >= 0 && behind.slice(0, participle).every((word) => this.#between?.has(word) ?? true);
  }

  #partsIn(text: string): string[] {
    if (this.#parts.length === 0) return [];
    const plain = this.#notParts.reduce((all, part) => all.replaceAll(part, ' '), text);
    return this.#parts.flatMap((part) =>
      plain
        .split(part)
        .slice(1)
        .map(() => part),
    );
  }
}

/** A German participle may stand so many words behind its auxiliary. */
const REACH = 14;

function behind(sign: string, wording: Wording): string[] {
  return wording.filter((one) => one.startsWith(sign)).map((one) => one.slice(sign.length));
}
