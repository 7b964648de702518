import { justBefore } from '../analysis/characters/just-before.js';
import { STRAY_SELECTOR, wantsJoiners } from '../document/hidden.js';
import { defineCheck, type Hit, replace, spanAt, write } from './check.js';

/** Control characters and what Unicode lets a program ignore (Default_Ignorable_Code_Point), variation selectors apart. */
const HIDDEN = new RegExp(
  String.raw`(?:(?![\t\n\r\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb])+|${STRAY_SELECTOR.source}`,
  'gu',
);
/** The same of single code units, which is told faster. */
const SIGN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each by itself
  /[\u034f\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ud82f\ud834\udb40-\udb43]/;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'a mark of writing direction'],
  [/[\u200b-\u200d\u2060-\u2064\ufeff\u180e]/u, 'a space or joiner of no width'],
  [/\u00ad/u, 'a soft hyphen'],
  [/[\u{e0000}-\u{e007f}]/u, 'a tag character'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, 'a variation selector that selects nothing'],
  [/[^\p{Cc}]/u, 'a character that is not drawn'],
];

/**
 * The characters 80 to 9F of Windows-1252, after the Encoding Standard of the WHATWG: what was read as Latin-1 has control characters
 * for them. 85 may be the line break of other systems.
 */
const WINDOWS = '€ ‚ƒ„ †‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/** “pay\u200bment”: characters that nobody sees and that break a search, a link or a line. */
export const hiddenCharacters = defineCheck({
  about:
    'Characters that nobody sees: zero-width spaces, soft hyphens, marks of writing direction, control characters, fillers.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(HIDDEN)) {
        const span = spanAt(start + index, found);
        if (span.start === 0 && found === '\ufeff') continue;
        if (isNeeded(text, index, found)) continue;
        const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
        const meant = found.length === 1 ? (WINDOWS[found.charCodeAt(0) - FIRST]?.trim() ?? '') : '';
        const name = meant ? `“${meant}”, read in another encoding` : nameOf(found);
        const remove = replace(span, '', 'remove it');
        yield {
          ...span,
          values: { name, code: `U+${code}` },
          suggestions: meant ? [write(span, meant), remove] : [remove],
        };
      }
    }
  },
});

function nameOf(found: string): string {
  return NAMES.find(([characters]) => characters.test(found))?.[1] ?? 'a control character';
}

function isNeeded(text: string, at: number, found: string): boolean {
  if (!/^[\u061c\u200c-\u200f\u{e0000}-\u{e007f}]+$/u.test(found)) return false;
  const before = [...justBefore(text, at, 4)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at + found.length) ?? 0x20);
  return [before, after].some((character) => wantsJoiners(character) || character === '\ufe0f');
}
