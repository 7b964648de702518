import { closest } from '../../document/did-you-mean.js';

/** Words by the name that a rule calls them by: `<name>` stands for each of them. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** The name that a word of a rule calls a list by; none where it is a word. */
export function listNamed(word: string): string | undefined {
  return /^<(.+)>$/u.exec(word)?.[1];
}

/** Words with those of its list in place of each `<name>`. */
export function withLists(words: readonly string[], lists: WordLists): readonly string[] {
  if (!words.some(listNamed)) return words;
  return words.flatMap((word) => {
    const name = listNamed(word);
    return name === undefined ? word : lists[name]!;
  });
}

/** Says that a rule has no such list, and which name was most likely meant. */
export function noList(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return `“<${name}>” is no list of this rule${meant === undefined ? '' : `; did you mean “<${meant}>”?`}`;
}
