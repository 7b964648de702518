const KATAKANA = /[\u30a1-\u30fc]/u;
const INDIC = /[\u0900-\u0dff]/u;
/** Characters with which Chinese writes names of other languages by their sound: 德里, Delhi, is not in 米尔德里德, Mildred. */
const SPELLS =
  /[尔爾斯克里德拉亚亞尼米马馬贝貝卡科莱萊罗羅洛诺諾姆萨薩塔蒂图圖维維沃希扎佐茨奇格戈吉甘布波伯普皮佩珀夫弗恩奥奧埃艾伊乌烏瓦迪达達丹顿頓莫穆娜妮丽麗琳鲁魯赖賴摩默菲伦倫纳納勒雷坎肯凯凱曼蒙赫娅莉莎努泽澤韦韋]/u;
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
  if (KATAKANA.test(edge)) return KATAKANA.test(beside);
  if (SPELLS.test(edge)) return SPELLS.test(beside);
  return INDIC.test(edge) && LETTER.test(beside);
}
