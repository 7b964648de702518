import { wordsOf } from '../words/word-set.js';

/** So many words are looked at on either side of a place. */
export const REACH = 4;

/** A network as its file has it: each table row by row, a character a weight, and by how much each is to be multiplied. */
export interface WrittenNetwork {
  /** The words that it knows by themselves, from the second row of `ofWords` on: the first is of all others. */
  readonly words: string;
  /** The classes of words, what stands before the sentence and behind it first. */
  readonly classes: string;
  readonly ofWords: WrittenTable;
  readonly ofClasses: WrittenTable;
  readonly ofVerbs: WrittenTable;
  /** The three layers, each with the row that is added to what comes out. */
  readonly layers: readonly (readonly [weights: WrittenTable, added: WrittenTable])[];
}

type WrittenTable = readonly [unit: number, columns: number, rows: string];

/** What a word brings; and what becomes of it in the first layer, by the place where it stands: worked out when it first stands there. */
export interface Look {
  readonly brings: Float32Array;
  readonly byPlace: (Float32Array | undefined)[];
}

/** What stands outside the sentence. */
const [BEFORE, BEHIND] = ['<s>', '</s>'] as const;

/** A network of three layers that weighs a place in a sentence by the words around it. What a word brings is worked out once. */
export class SmallNetwork {
  readonly #words: ReadonlyMap<string, number>;
  readonly #classes: ReadonlyMap<string, number>;
  readonly #ofWords: Table;
  readonly #ofClasses: Table;
  readonly #verbs: readonly Float32Array[];
  readonly #layers: readonly { readonly weights: Table; readonly added: Float32Array }[];
  readonly #looks = new Map<number, Look>();
  /** Of what stands before a sentence, and behind it. */
  readonly #outside: Readonly<Record<'before' | 'behind', Look>>;
  /** What comes out of each layer: made once, as a place is weighed for every word. */
  readonly #outs: readonly Float32Array[];

  constructor({ words, classes, ofWords, ofClasses, ofVerbs, layers }: WrittenNetwork) {
    this.#words = new Map(wordsOf(words).map((word, at) => [word, at + 1]));
    this.#classes = new Map(wordsOf(classes).map((name, at) => [name, at]));
    this.#ofWords = read(ofWords);
    this.#ofClasses = read(ofClasses);
    this.#layers = layers.map(([weights, added]) => ({ weights: read(weights), added: read(added)[0]! }));
    const { weights, added } = this.#layers[0]!;
    const from = 2 * REACH * ofWords[1];
    this.#outs = this.#layers.map((layer) => new Float32Array(layer.added.length));
    this.#verbs = read(ofVerbs).map((row) => sum(added, times(row, weights, from)));
    this.#outside = { before: this.lookOf('', BEFORE), behind: this.lookOf('', BEHIND) };
  }

  /** What a word brings; one without a known class brings nothing that has been seen. */
  lookOf(word: string, name: string): Look {
    const [row, other] = [this.#words.get(word) ?? 0, this.#classes.get(name) ?? this.#classes.get('X')!];
    const key = row * this.#classes.size + other;
    let look = this.#looks.get(key);
    if (!look) {
      const brings = sum(this.#ofWords[row]!, this.#ofClasses[other]!);
      look = { brings, byPlace: new Array(2 * REACH).fill(undefined) };
      this.#looks.set(key, look);
    }
    return look;
  }

  /**
   * The weight of a place.
   * @param around the four words before it and the four behind it, and on which side of the sentence there is none
   * @param verbs what is known of the verbs of its clause, by number
   */
  weigh(around: readonly (Look | 'before' | 'behind')[], verbs: number): number {
    const first = this.#outs[0]!;
    first.set(this.#verbs[verbs]!);
    const { weights: ofFirst } = this.#layers[0]!;
    for (const [place, word] of around.entries()) {
      const { brings, byPlace } = typeof word === 'string' ? this.#outside[word] : word;
      byPlace[place] ??= times(brings, ofFirst, place * brings.length);
      add(first, byPlace[place]);
    }
    let out = first;
    for (let layer = 1; layer < this.#layers.length; layer++) {
      const { weights, added } = this.#layers[layer]!;
      const next = this.#outs[layer]!;
      next.set(added);
      // What is negative counts as 0.
      for (let row = 0; row < out.length; row++) if (out[row]! > 0) addTimes(next, out[row]!, weights[row]!);
      out = next;
    }
    return out[0]!;
  }
}

type Table = readonly Float32Array[];

/** The character that stands for 0. */
const ZERO = 79;

function read([unit, columns, rows]: WrittenTable): Table {
  const weights = Float32Array.from(rows.replace(/\s/gu, ''), (char) => (char.charCodeAt(0) - ZERO) * unit);
  return Array.from({ length: weights.length / columns }, (_, row) =>
    weights.subarray(row * columns, (row + 1) * columns),
  );
}

function sum(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((weight, at) => weight + other[at]!);
}

/** A row times a table, of which rows from `from` on are taken. */
function times(row: Float32Array, table: Table, from: number): Float32Array {
  const product = new Float32Array(table[0]!.length);
  for (let at = 0; at < row.length; at++) {
    addTimes(product, row[at]!, table[from + at]!);
  }
  return product;
}

function add(out: Float32Array, weights: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i]! += weights[i]!;
}

function addTimes(out: Float32Array, weight: number, weights: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i]! += weight * weights[i]!;
}
