import type { PlainText } from './plain-text.js';

/**
 * Words in lower case, beginnings of words (`un-`), and parts of any text (`*不`, for languages that part no words). After an
 * exclamation mark stands what is none of it though it looks like it: `!und`, `!unter-`, `!*不过`.
 */
export type Wording = readonly string[];

/** A Wording, to be looked for in texts. */
export class WordList {
  readonly #wanted: Forms;
  readonly #exceptions: Forms;

  constructor(wording: Wording) {
    this.#wanted = new Forms(wording.filter((one) => !one.startsWith('!')));
    this.#exceptions = new Forms(wording.filter((one) => one.startsWith('!')).map((one) => one.slice(1)));
  }

  /** True where a text holds any of it. */
  isIn(text: PlainText): boolean {
    return this.firstIn(text) !== undefined;
  }

  /** The first of a text's words, in lower case, that is in it, or the part of its text. */
  firstIn(text: PlainText): string | undefined {
    // The whole source is asked about for one paragraph after the other.
    return text.get(this.#lookedFor);
  }

  readonly #lookedFor = ({ text, lower }: PlainText): string | undefined => {
    for (const word of lower) if (this.has(word)) return word;
    if (this.#wanted.parts.length === 0) return undefined;
    const plain = this.#exceptions.parts.reduce((all, part) => all.replaceAll(part, ' '), text.toLowerCase());
    return this.#wanted.parts.find((part) => plain.includes(part));
  };

  /** True of a word, in lower case, that is one of the words or begins as one of the beginnings. */
  has(word: string): boolean {
    return this.#wanted.has(word) && !this.#exceptions.has(word);
  }
}

class Forms {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  readonly parts: readonly string[];

  constructor(wording: Wording) {
    this.#words = new Set(wording.filter((one) => !one.startsWith('*') && !one.endsWith('-')));
    this.#beginnings = wording.filter((one) => one.endsWith('-')).map((one) => one.slice(0, -1));
    this.parts = wording.filter((one) => one.startsWith('*')).map((one) => one.slice(1));
  }

  has(word: string): boolean {
    return this.#words.has(word) || this.#beginnings.some((one) => word.startsWith(one));
  }
}
