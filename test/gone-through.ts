import { vi } from 'vitest';

/** What goes through an array by a function of its items. */
const ASKING = ['every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'forEach', 'map', 'reduce', 'some'] as const;

type Method = (this: readonly unknown[], ...given: readonly unknown[]) => unknown;

/** How many items of arrays something goes through while it is done: work that is counted and not timed. */
export function goneThrough(done: () => void): number {
  let items = 0;
  const methods = Array.prototype as unknown as Record<string, Method>;
  const asking = ASKING.map((name) => {
    const own = methods[name]!;
    return vi.spyOn(methods, name).mockImplementation(function (asked, ...others) {
      const counting: Method = function (...given) {
        items++;
        return (asked as Method).apply(this, given);
      };
      return own.call(this, counting, ...others);
    });
  });
  const { includes } = methods;
  const searching = vi.spyOn(methods, 'includes').mockImplementation(function (...asked) {
    items += this.length;
    return includes!.apply(this, asked);
  });
  try {
    done();
  } finally {
    for (const spy of [...asking, searching]) spy.mockRestore();
  }
  return items;
}
