/** Where the next character stands that is no white space; the end of the text where none does. */
export function nextInk(text: string, from: number): number {
  const ink = /\S/gu;
  ink.lastIndex = from;
  return ink.exec(text)?.index ?? text.length;
}
