import { closest } from '../../document/did-you-mean.js';

/** Words by the name that a rule calls them by: `<name>` stands for each of them. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** The name that a word of a rule calls a list by; none where it is a word. */
export function listNamed(word: string): string | undefined {
  return /^<(.+)>$/u.exec(word)?.[1];
}

/** A word or several, with those of its list in place of each `<name>`; of a name alone the list itself. */
export function withLists(words: string | readonly string[], lists: WordLists): readonly string[] {
  if (typeof words !== 'string') return words.some(listNamed) ? words.flatMap((word) => withLists(word, lists)) : words;
  const name = listNamed(words);
  return name === undefined ? [words] : lists[name]!;
}

/** Says that a rule has no such list, and which name was most likely meant. */
export function noList(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return `“<${name}>” is no list of this rule${meant === undefined ? '' : `; did you mean “<${meant}>”?`}`;
}
