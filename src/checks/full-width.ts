import { defineCheck, type Hit, replace } from './check.js';

/** Letters, digits and marks as wide as a Chinese character, and the marks that only such writing has. */
const WIDE = /[\uff01-\uff5e\u3001-\u3003\u3008-\u3011\u3014-\u301b]+/gu;
const SIGN = /[\u3001-\u301b\uff01-\uff5e]/;
/** Chinese, Japanese and Korean keep their own marks. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** So many of the letters of a paragraph make it Chinese, Japanese or Korean. */
const MANY = 0.05;

/** What English has instead of marks that are no wide form of its own. */
const INSTEAD: Readonly<Record<string, string>> = {
  '～': '–',
  '、': ',',
  '。': '.',
  '〃': '"',
  '〈': '“',
  '〉': '”',
  '《': '“',
  '》': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '〘': '[',
  '〙': ']',
  '〚': '[',
  '〛': ']',
};
/** From a wide letter, digit or mark to its own kind. */
const WIDER_BY = 0xfee0;
const CLOSES = /[,.:;!?)\]”]$/u;
const OPENS = /^[([“]/u;
const BEGINS = /^[\p{L}\p{N}“‘(]/u;

/** “the mayor said。”, “１２ bridges”, “the film 《Rain》”: marks, digits and letters of Chinese, Japanese or Korean among English words. */
export const fullWidth = defineCheck({
  about:
    'Marks, digits and letters of Chinese, Japanese or Korean among English words (“he said。”, “１２ bridges”, 《Rain》).',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text) || isEastAsian(text)) continue;
      for (const { 0: found, index } of text.matchAll(WIDE)) {
        const end = index + found.length;
        const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(end, end + 2)];
        if (EAST_ASIAN.test(before) || EAST_ASIAN.test(after)) continue;
        const span = { start: start + index, end: start + end };
        const english = narrow(found);
        const opened = OPENS.test(english) && /[\p{L}\p{N}]$/u.test(before) ? ` ${english}` : english;
        const better = CLOSES.test(english) && BEGINS.test(after) ? `${opened} ` : opened;
        const values = { english: better.trim() };
        yield { ...span, values, suggestions: [replace(span, better, `write “${values.english}”`)] };
      }
    }
  },
});

/** A paragraph in another language, however many names in Latin letters it has. */
function isEastAsian(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => EAST_ASIAN.test(letter)).length > letters.length * MANY;
}

function narrow(found: string): string {
  return found.replace(/./gsu, (wide) => INSTEAD[wide] ?? String.fromCharCode(wide.charCodeAt(0) - WIDER_BY));
}
