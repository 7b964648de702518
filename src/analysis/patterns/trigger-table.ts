import { addTo } from '../../document/add-to.js';
import { once, onceFor } from '../../document/once.js';
import { numbersIn, shortNumbersIn } from '../numbers-in.js';
import { PackedWords, packWords } from '../words/packed-words.js';
import { type ArticleWords, type Trigger, type TriggerIndex, wordsOf } from './trigger-index.js';

/** The rules, the words and the bytes of these: so many numbers stand before what they are the lengths of. */
const HEAD = 3;
const BYTES = 4;
/** In the number of a thing behind which words follow. */
const WITH_BESIDE = 2 ** 15;
const MOST = 2 ** 16 - 1;

/**
 * The triggers of many rules in one run of bytes, searched as it lies on the disk: an article's words are looked up once for all rules,
 * and nothing is read of what it has no word of. 32-bit numbers, little-endian, words as `packWords` has them, and 16-bit numbers:
 *
 *     rules, words, bytes of words | things × rules | end × words | words | list × words
 *
 * Of a rule it says how many things it has. A word's list, which ends before its end, has a group for each rule that looks for it: the
 * rule, how many numbers follow, and these: the things. With `WITH_BESIDE` in the number of a thing there stand behind it how many words
 * beside it follow, and each, as words are numbered here.
 * @throws RangeError where there are more than 16 bits can tell
 */
export function packTriggers(rules: readonly (readonly Trigger[])[]): Buffer {
  const groups = new Map<string, Map<number, number[]>>();
  const numbered = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbered.get(word) ?? numbered.size;
    numbered.set(word, number);
    return number;
  };
  for (const [rule, triggers] of rules.entries())
    for (const [thing, { words, beside }] of triggers.entries()) {
      const written = beside ? [thing | WITH_BESIDE, beside.length, ...beside.map(numberOf)] : [thing];
      for (const word of wordsOf(words)) {
        numberOf(word);
        const ofWord = groups.get(word) ?? new Map<number, number[]>();
        groups.set(word, ofWord);
        for (const number of written) addTo(ofWord, rule, number);
      }
    }
  const lists: number[] = [];
  const ends: number[] = [];
  for (const word of numbered.keys()) {
    for (const [rule, group] of groups.get(word) ?? []) lists.push(rule, group.length, ...group);
    ends.push(lists.length);
  }
  const things = rules.map(({ length }) => length);
  const most = [rules.length, numbered.size, ...things.map((count) => 2 * count), ...lists].reduce(
    (a, b) => Math.max(a, b),
    0,
  );
  if (most > MOST) throw new RangeError(`${most} is too much for a table of triggers`);
  const packed = packWords([...numbered.keys()]);
  const words = Buffer.concat([packed, Buffer.alloc(-packed.length & (BYTES - 1))]);
  const numbers = [rules.length, numbered.size, words.length, ...things, ...ends];
  return Buffer.concat([bytesOf(Uint32Array.from(numbers)), words, bytesOf(Uint16Array.from(lists))]);
}

function bytesOf({ buffer }: Uint32Array | Uint16Array): Buffer {
  return Buffer.from(buffer);
}

/** Where in the lists a rule has its group under a word. */
interface Group {
  readonly word: string;
  readonly at: number;
}
type ByRule = ReadonlyMap<number, readonly Group[]>;

/** The words of an article by their numbers in a table, and what is found of them. */
interface Met {
  readonly numbers: ReadonlySet<number>;
  readonly groups: ByRule;
}

/** The indexes of many rules, as `packTriggers` made them. */
export class TriggerTable {
  readonly #things: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #words: PackedWords;
  readonly #lists: Uint16Array;

  constructor(packed: Buffer) {
    const [rules, words, bytes] = numbersIn(packed, 0, HEAD) as unknown as [number, number, number];
    this.#things = numbersIn(packed, HEAD, rules);
    this.#ends = numbersIn(packed, HEAD + rules, words);
    const start = HEAD + rules + words;
    this.#words = new PackedWords(packed.subarray(start * BYTES, start * BYTES + bytes));
    this.#lists = shortNumbersIn(packed.subarray(start * BYTES + bytes));
  }

  /** The index of a rule's triggers. */
  indexAt(rule: number): TriggerIndex {
    const all = () => new Map(this.#read(this.#all().get(rule)));
    return {
      count: this.#things[rule]!,
      // Asked for once, and not kept: whoever asks has all read then.
      get numbers() {
        return all();
      },
      numbersIn: (article) => {
        const met = this.#metIn(article);
        return this.#read(met.groups.get(rule), met.numbers);
      },
    };
  }

  /** Many rules ask for one article in turn. */
  readonly #metIn = onceFor((article: ArticleWords): Met => {
    const numbers = new Set<number>();
    const groups = new Map<number, Group[]>();
    const meet = (word: string) => {
      const number = this.#words.indexOf(word);
      if (number < 0) return;
      numbers.add(number);
      this.#addGroups(groups, word, number);
    };
    meet('');
    for (const word of article.keys()) meet(word);
    return { numbers, groups };
  });

  readonly #all = once((): ByRule => {
    const groups = new Map<number, Group[]>();
    for (let number = 0; number < this.#words.size; number++) this.#addGroups(groups, this.#words.at(number), number);
    return groups;
  });

  #addGroups(groups: Map<number, Group[]>, word: string, number: number): void {
    const end = this.#ends[number]!;
    let at = number === 0 ? 0 : this.#ends[number - 1]!;
    while (at < end) {
      addTo(groups, this.#lists[at]!, { word, at });
      at += 2 + this.#lists[at + 1]!;
    }
  }

  /** @param met leaves out what has none of its words beside among these */
  *#read(groups: readonly Group[] = [], met?: ReadonlySet<number>): Iterable<readonly [string, readonly number[]]> {
    for (const { word, at } of groups) {
      const numbers: number[] = [];
      const end = at + 2 + this.#lists[at + 1]!;
      for (let next = at + 2; next < end; ) {
        const thing = this.#lists[next++]!;
        if (thing < WITH_BESIDE) numbers.push(thing);
        else {
          const behind = next + 1 + this.#lists[next]!;
          if (!met || this.#lists.subarray(next + 1, behind).some((one) => met.has(one)))
            numbers.push(thing - WITH_BESIDE);
          next = behind;
        }
      }
      if (numbers.length > 0) yield [word, numbers];
    }
  }
}
