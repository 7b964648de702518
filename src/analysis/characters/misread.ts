import { once } from '../../document/once.js';
import type { Span } from '../../document/span.js';

/** An encoding of one byte a letter that UTF-8 is taken for, and what its letters may turn out to be. */
interface Encoding {
  /** The byte of each of its characters from 0x80 on. */
  readonly bytes: ReadonlyMap<string, number>;
  /** What is likely to have been written: rare letters come of text that is right. */
  readonly likely: RegExp;
  readonly run: RegExp;
}

const LETTERS = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122\u2190-\u21ff\u2600-\u27bf\u{1f000}-\u{1faff}]+$/u;
const CYRILLIC = /^[\u0400-\u045f\u0490\u0491\u00a0-\u00bf\u2010-\u203a\u2116\u0020-\u007e]+$/u;

/** Letters of any script, two and more: one Arabic letter may be “Úž”, as in “Úžasný”. */
const ANY = /^(?:[\u0080-\u024f\u1e00-\u1eff\u2000-\u2bff\u{1f000}-\u{1faff}\ufb00-\ufeff]+|[\s\S]{2,})$/u;

/**
 * The bytes 0x80 to 0x9F of Windows-1252 as characters (WHATWG Encoding Standard): Node.js decodes them as the controls of Latin-1,
 * which others take the encoding for.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Their order is that of likelihood.
const encodings = once((): readonly Encoding[] => [
  encoding('windows-1252', 1, ANY),
  encoding('windows-1250', 1, LETTERS),
  encoding('windows-1251', 2, CYRILLIC),
  encoding('macintosh', 1, LETTERS),
]);

/** @param least so many letters of two bytes in a row must be garbled: two where the encoding's own language has such pairs */
function encoding(label: string, least: number, likely: RegExp): Encoding {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder(label);
  for (let byte = 0x80; byte < 0x100; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character !== '\ufffd') bytes.set(character, byte);
  }
  if (label === 'windows-1252')
    for (const [at, character] of [...WINDOWS_1252].entries()) bytes.set(character, 0x80 + at);
  const among = (from: number, to: number): string =>
    `[${[...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([character]) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
      .join('')}]`;
  const rest = among(0x80, 0xbf);
  const [two, three, four] = [
    among(0xc2, 0xdf) + rest,
    `${among(0xe0, 0xef)}${rest}{2}`,
    `${among(0xf0, 0xf4)}${rest}{3}`,
  ];
  const run = least === 1 ? `(?:${two}|${three}|${four})+` : `(?:(?:${two}){${least},}|${three}|${four})+`;
  return { bytes, likely, run: new RegExp(run, 'gu') };
}

/** Text that was read in a wrong encoding, with what it was, by where it stands in the text. */
interface Misread extends Span {
  readonly meant: string;
}

/** The places where UTF-8 was read as another encoding: “GuimarÃ£es”, “Ĺ‚”, “РџСЂРёРІРµС‚”, “√£”; offsets into the text. */
export function misreadUtf8(text: string): readonly Misread[] {
  // Of one character of UTF-8 two come at least; most texts have none but quotation marks by themselves.
  if (!/[^\0-\x7f]{2}/.test(text)) return [];
  const found: Misread[] = [];
  for (const { run, bytes, likely } of encodings()) {
    for (const { 0: garbled, index } of text.matchAll(run)) {
      const end = index + garbled.length;
      if (found.some((other) => other.start < end && index < other.end)) continue;
      const meant = reread(garbled, bytes);
      if (meant !== undefined && likely.test(meant)) found.push({ start: index, end, meant });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Again and again, as long as it makes sense: a text may have been garbled twice. */
function reread(garbled: string, bytes: ReadonlyMap<string, number>): string | undefined {
  try {
    const read = Uint8Array.from([...garbled], (character) => bytes.get(character)!);
    const once = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read);
    return (/^[ÂÃâ][\u0080-\uffff]/u.test(once) ? reread(once, bytes) : undefined) ?? once;
  } catch {
    return undefined;
  }
}
