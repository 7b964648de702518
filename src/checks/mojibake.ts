import { justBefore } from '../analysis/characters/just-before.js';
import { misreadUtf8 } from '../analysis/characters/misread.js';
import { defineCheck, type Hit, replace, spanAt, write } from './check.js';

const LOST = /\ufffd+/gu;
/** Of three bytes the last was lost, or taken for a plain space, on the way: “â€ she said”, “voilÃ  la ville”. */
const CUT = [
  { sign: 'â€', found: /â€(?=[\s.,;:!?)]|$)/gu, meant: '”' },
  { sign: 'Ã ', found: /(?<=\p{Ll}|\s)Ã (?=\s?\p{Ll})/gu, meant: 'à ' },
] as const;

/** “GuimarÃ£es”: letters garbled because UTF-8 was read as another encoding. */
export const mojibake = defineCheck({
  about:
    'Letters garbled by a wrong encoding (“GuimarÃ£es” for “Guimarães”, “Ĺ‚” for “ł”), or lost to it (“Guimar�es”).',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      for (const misread of misreadUtf8(text)) {
        const found = text.slice(misread.start, misread.end);
        // “a MAÇÔ and done: a capital at the end of a word in capitals, and the mark that closes it.
        if (/\p{Lu}$/u.test(justBefore(text, misread.start)) && /^\p{Lu}["“”’»]$/u.test(found)) continue;
        const span = { start: start + misread.start, end: start + misread.end };
        yield { ...span, suggestions: [write(span, misread.meant)] };
      }
      for (const { sign, found, meant } of CUT) {
        if (!text.includes(sign)) continue;
        for (const { 0: cut, index } of text.matchAll(found)) {
          const span = spanAt(start + index, cut);
          yield { ...span, suggestions: [replace(span, meant, `write “${meant.trim()}”`)] };
        }
      }
      if (!text.includes('\ufffd')) continue;
      for (const { 0: found, index } of text.matchAll(LOST)) {
        yield spanAt(start + index, found);
      }
    }
  },
});
