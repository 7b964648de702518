/**
 * Where to look for many things, each known by its number: by a word in lower case the numbers of all that may be found where it
 * stands, parted by spaces; by no word, `''`, those that may be found anywhere. Plain data: the build keeps it with the rules, so that
 * of the thousands of phrases a check of one article reads the few whose words it has.
 */
export type TriggerIndex = Readonly<Record<string, string>>;

/** The index of things by the words that each is given away by; those that none gives away may be found anywhere. */
export function triggerIndex(words: readonly Iterable<string>[]): TriggerIndex {
  const numbers = new Map<string, number[]>();
  for (const [number, triggers] of words.entries()) {
    const all = new Set(triggers);
    for (const word of all.size === 0 ? [''] : all) numbers.set(word, [...(numbers.get(word) ?? []), number]);
  }
  return Object.fromEntries([...numbers].map(([word, all]) => [word, all.join(' ')]));
}

/** The numbers of an index by a word. */
export function triggeredBy(index: TriggerIndex, word: string): readonly number[] {
  return Object.hasOwn(index, word) ? index[word]!.split(' ').map(Number) : [];
}

const kept = new WeakMap<object, TriggerIndex>();

/** Keeps the index that the build made of a rule's options. */
export function keepIndex(options: object, index: TriggerIndex): void {
  kept.set(options, index);
}

/** The index of a rule's options that the build made, or else `made`. */
export function indexOf(options: object, made: () => TriggerIndex): TriggerIndex {
  return kept.get(options) ?? made();
}
