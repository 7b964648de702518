import { vi } from 'vitest';

/** What goes through an array by a function of its items. */
const ASKING = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
] as const;

/** An array, or a text. */
interface Sequence {
  readonly length: number;
}

type Method = (this: Sequence, ...given: unknown[]) => unknown;

/** What looks for a text in another. */
const SEARCHING = ['includes', 'indexOf'] as const;

/** What was gone through. */
export interface GoneThrough {
  readonly items: number;
  readonly letters: number;
}

/** How many items of arrays, and letters of texts, something goes through while it is done: work that is counted and not timed. */
export function goneThrough(done: () => void): GoneThrough {
  let [items, letters] = [0, 0];
  const arrays = Array.prototype as unknown as Record<string, Method>;
  const texts = String.prototype as unknown as Record<string, Method>;
  const asking = ASKING.map((name) => {
    const own = arrays[name]!;
    return vi.spyOn(arrays, name).mockImplementation(function (this: Sequence, asked, ...others) {
      const counting: Method = function (...given) {
        items++;
        return (asked as Method).apply(this, given);
      };
      return own.call(this, counting, ...others);
    });
  });
  const { includes } = arrays;
  const { indexOf } = texts;
  const searchingArrays = vi.spyOn(arrays, 'includes').mockImplementation(function (this: Sequence, ...asked) {
    items += this.length;
    return includes!.apply(this, asked);
  });
  const searchingTexts = SEARCHING.map((name) => {
    const own = texts[name]!;
    return vi.spyOn(texts, name).mockImplementation(function (this: Sequence, ...asked) {
      const from = name === 'indexOf' ? Number(asked[1] ?? 0) : 0;
      const at = indexOf!.apply(this, [asked[0], from]) as number;
      letters += (at < 0 ? this.length : at) - Math.min(from, this.length);
      return own.apply(this, asked);
    });
  });
  try {
    done();
  } finally {
    for (const spy of [...asking, searchingArrays, ...searchingTexts]) spy.mockRestore();
  }
  return { items, letters };
}
