/** A word or a text whose first letter is a capital: as a name has it, and a sentence's first word. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word in the place of another: with a capital where the other has one. */
export function capitalisedAs(other: string, text: string): string {
  return /^\p{Lu}/u.test(other) ? withCapital(text) : text;
}
