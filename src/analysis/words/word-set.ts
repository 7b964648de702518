/** The words of a list that is written as one text, with spaces and line breaks between them, in its order. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** The same, to be looked up in. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}
