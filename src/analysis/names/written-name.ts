const KATAKANA = /[\u30a1-\u30fc]/u;
const INDIC = /[\u0900-\u0dff]/u;
/** Characters with which Chinese writes names of other languages by their sound: 德里, Delhi, is not in 米尔德里德, Mildred. */
const SPELLS =
  /[尔爾斯克里德拉亚亞尼米马馬贝貝卡科莱萊罗羅洛诺諾姆萨薩塔蒂图圖维維沃希扎佐茨奇格戈吉甘布波伯普皮佩珀夫弗恩奥奧埃艾伊乌烏瓦迪达達丹顿頓莫穆娜妮丽麗琳鲁魯赖賴摩默菲伦倫纳納勒雷坎肯凯凱曼蒙赫娅莉莎努泽澤韦韋]/u;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Chinese names that other words have between them, by what stands before or behind: 英国 in 精英国际, 中国 in 发展中国家, 重庆 in
 * 隆重庆祝, 马赛 in 马赛克, 日本 in 昨日本报; and those behind which the word goes on for another place.
 */
const IN_OTHER_WORDS: Readonly<Record<string, { readonly before?: RegExp; readonly behind?: RegExp }>> = {
  英国: { before: /精$/u },
  中国: { before: /[发發][达達]$/u, behind: /^家/u },
  中國: { before: /[发發][达達]$/u, behind: /^家/u },
  重庆: { before: /隆$/u, behind: /^祝/u },
  重慶: { before: /隆$/u, behind: /^祝/u },
  马赛: { behind: /^克/u },
  馬賽: { behind: /^克/u },
  日本: { before: /[今昨明当當即\p{Nd}]$/u },
  海南: { before: /[滨濱上]$/u },
  河南: { before: /[黄黃淮]$/u },
  湖南: { before: /[太西]$/u },
  江西: { before: /[长長]$/u },
  山东: { before: /[泰华華]$/u },
  山東: { before: /[松泰]$/u },
  米兰: { before: /国际$/u },
  米蘭: { before: /國際$/u },
  山西: { before: /[泰华華]$/u },
};
/** 国际, international, behind what would be a country. */
const INTERNATIONAL = /^[际際]/u;

function isInOtherWord(text: string, name: string, at: number): boolean {
  const end = at + name.length;
  if (/[国國]$/u.test(name) && INTERNATIONAL.test(text.slice(end, end + 1))) return true;
  const words = IN_OTHER_WORDS[name];
  if (!words) return false;
  const { before, behind } = words;
  return (
    (before?.test(text.slice(Math.max(0, at - 2), at)) ?? false) || (behind?.test(text.slice(end, end + 2)) ?? false)
  );
}

/**
 * Where a name first stands by itself in a text of a writing that has no capitals, and may part no words; −1 where it nowhere does:
 * タイ, Thailand, is not in タイトル, nor गोवा, Goa, in another word.
 */
export function indexOfName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!areOneWord(text[at - 1], name[0]!) && !areOneWord(text[end], name.at(-1)!) && !isInOtherWord(text, name, at))
      return at;
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
