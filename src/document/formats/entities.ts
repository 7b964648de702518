import type { Gathering } from './gathering.js';
import { characterReader } from './libraries.js';

/** How a format ends its entities: HTML reads some without their semicolon, as browsers do. */
const ENTITY = {
  html: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/giu,
  markdown: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu,
} as const;

const SOFT_HYPHEN = '\u00ad';

/** The text of a file with its entities read: “é” for `&eacute;`. */
export function decoded(text: string): string {
  return text.includes('&') ? characterReader().decodeHTML(text) : text;
}

/** The text of an XML file with its entities read. */
export function decodedXml(text: string): string {
  return characterReader().decodeXML(text);
}

/** Adds a stretch of text to what is gathered, each entity in it as its character. */
export function gatherText(gathering: Gathering, start: number, end: number, format: keyof typeof ENTITY): void {
  const text = gathering.text.slice(start, end);
  let at = 0;
  for (const { 0: entity, index } of text.matchAll(ENTITY[format])) {
    const character = decoded(entity);
    // `&shy;` says where a word may be parted at the end of a line, and is no part of it.
    if (character === SOFT_HYPHEN) {
      gathering.plain(start + at, start + index);
      at = index + entity.length;
      gathering.character(start + index, start + at, '');
      continue;
    }
    // `&copy2;` is “©2;” in a browser: what follows the entity stays text.
    const rest = commonEnd(entity, character);
    if (rest === entity.length) continue;
    gathering.plain(start + at, start + index);
    at = index + entity.length - rest;
    gathering.character(start + index, start + at, character.slice(0, character.length - rest));
  }
  gathering.plain(start + at, end);
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
