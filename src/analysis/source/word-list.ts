import { PlainText } from './plain-text.js';

/**
 * Words in lower case, beginnings of words (`un-`) and their ends (`-mata`), and parts of any text (`*不`, for languages that part no
 * words; `*not_yet` for several). After an exclamation mark stands what is none of it though it looks like it: `!und`, `!unter-`, `!*不过`,
 * `!*not_only`.
 */
export type Wording = readonly string[];

/** A Wording, to be looked for in texts. */
export class WordList {
  readonly #wanted: Forms;
  readonly #exceptions: Forms;

  constructor(wording: Wording) {
    const all = wording.map((one) => one.replaceAll('_', ' '));
    this.#wanted = new Forms(all.filter((one) => !one.startsWith('!')));
    this.#exceptions = new Forms(all.filter((one) => one.startsWith('!')).map((one) => one.slice(1)));
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

  readonly #lookedFor = (text: PlainText): string | undefined => {
    const lower = text.text.toLowerCase();
    const plain = this.#exceptions.parts.reduce((all, part) => all.replaceAll(part, ' '), lower);
    // Few texts have any of what is left out.
    const words = plain === lower ? text.lower : new PlainText(plain, text.language).lower;
    for (const word of words) if (this.has(word)) return word;
    return this.#wanted.parts.find((part) => plain.includes(part));
  };

  /** True of a word, in lower case, that is one of the words, or begins or ends as one of them. */
  has(word: string): boolean {
    return this.#wanted.has(word) && !this.#exceptions.has(word);
  }
}

class Forms {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: readonly string[];
  readonly #ends: readonly string[];
  readonly parts: readonly string[];

  constructor(wording: Wording) {
    this.#words = new Set(wording.filter((one) => !/^[*-]|-$/u.test(one)));
    this.#beginnings = wording.filter((one) => one.endsWith('-')).map((one) => one.slice(0, -1));
    this.#ends = wording.filter((one) => one.startsWith('-')).map((one) => one.slice(1));
    this.parts = wording.filter((one) => one.startsWith('*')).map((one) => one.slice(1));
  }

  has(word: string): boolean {
    return (
      this.#words.has(word) ||
      this.#beginnings.some((one) => word.startsWith(one)) ||
      this.#ends.some((one) => word.length > one.length && word.endsWith(one))
    );
  }
}
