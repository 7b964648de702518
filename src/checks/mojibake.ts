import { rereadAsUtf8 } from '../analysis/windows-1252.js';
import { defineCheck, type Hit, replace } from './check.js';

/** A first byte of UTF-8 and the bytes that follow it, as Windows-1252 shows them. */
const REST = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const GARBLED = new RegExp(
  `(?:[\\u00c2-\\u00df]${REST}|[\\u00e0-\\u00ef]${REST}{2}|[\\u00f0-\\u00f4]${REST}{3})+`,
  'gu',
);
const LOST = /\ufffd+/gu;

/** “GuimarÃ£es”: letters garbled because UTF-8 was read as another encoding. */
export const mojibake = defineCheck({
  about: 'Letters garbled by a wrong encoding (“GuimarÃ£es” for “Guimarães”), or lost to it (“Guimar�es”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      for (const { 0: found, index } of text.matchAll(GARBLED)) {
        // “a MAÇÔ and done: a capital at the end of a word in capitals, and the mark that closes it.
        if (/\p{Lu}$/u.test(text.slice(0, index)) && /^\p{Lu}["“”’»]$/u.test(found)) continue;
        const mended = reread(found);
        if (mended === undefined) continue;
        const span = { start: start + index, end: start + index + found.length };
        yield { ...span, suggestions: [replace(span, mended, `write “${mended}”`)] };
      }
      for (const { 0: found, index } of text.matchAll(LOST)) {
        yield { start: start + index, end: start + index + found.length };
      }
    }
  },
});

/** Again and again, as long as it makes sense: a text may have been garbled twice. */
function reread(found: string): string | undefined {
  const once = rereadAsUtf8(found);
  return once === undefined ? undefined : ((/^[ÂÃâ][\u0080-\uffff]/u.test(once) ? reread(once) : undefined) ?? once);
}
