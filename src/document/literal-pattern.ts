/** A regular expression, of the `u` kind, that matches a text letter by letter. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
