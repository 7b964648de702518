/**
 * A value as JSON on one line, in which a terminal or a reader by lines finds nothing to obey: JSON itself lets the
 * control characters from U+007F on, line and paragraph separators and directional marks stand as they are.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
