const KATAKANA = /[\u30a1-\u30fc]/u;
const INDIC = /[\u0900-\u0dff]/u;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Where a name first stands by itself in a text of a writing that has no capitals, and may part no words; −1 where it nowhere does:
 * タイ, Thailand, is not in タイトル, nor गोवा, Goa, in another word.
 */
export function indexOfName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!areOneWord(text[at - 1], name[0]!) && !areOneWord(text[end], name.at(-1)!)) return at;
  }
  return -1;
}

/** True where two characters side by side belong to one word, as far as their writing tells. */
function areOneWord(beside: string | undefined, edge: string): boolean {
  if (beside === undefined) return false;
  return KATAKANA.test(edge) ? KATAKANA.test(beside) : INDIC.test(edge) && LETTER.test(beside);
}
