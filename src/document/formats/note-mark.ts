const NOTE_MARK = /^\s*[([]?(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡§]{1,3}|[a-z])[)\]]?\s*$/u;
/** Of HTML, with the tags of a link. */
const LONGEST = 500;

/**
 * True of the content of a `<sup>` that leads to a note: “2”, “[2]”, “1, 2”, “*”, “a”. It is no text: “spoke.1” would end in a number.
 */
export function isNoteMark(html: string): boolean {
  return html.length <= LONGEST && NOTE_MARK.test(html.replace(/<[^<>]*>/gu, ''));
}
