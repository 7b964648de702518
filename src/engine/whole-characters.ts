import { conflicts, type Edit } from '../document/edit.js';
import { graphemesOf } from '../document/graphemes.js';
import type { Suggestion } from '../document/suggestion.js';

/** Below these no character joins the one before it, or the one after it, but for a line feed behind a carriage return. */
const FIRST_MARK = 0x300;
const FIRST_PREPENDED = 0x600;
/** Code units on each side of a place in which the character that holds it begins and ends. */
const REACH = 64;

/**
 * The Suggestions with Edits that begin and end between user-perceived characters: one that ends inside of such a
 * character takes all of it and gives back what it does not change; one that inserts there, inserts behind it. Those
 * whose Edits would then be in each other's way are left out.
 */
export function withWholeCharacters(text: string, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  if (suggestions.every(({ edits }) => edits.every((edit) => isWhole(text, edit)))) return suggestions;
  return suggestions
    .map(({ label, edits }) => ({ label, edits: edits.map((edit) => widened(text, edit)) }))
    .filter(({ edits }) => edits.every((edit, i) => !edits.slice(0, i).some((other) => conflicts(edit, other))));
}

/** True of an Edit that begins and ends between user-perceived characters of a text. */
export function isWhole(text: string, { start, end }: Edit): boolean {
  return characterAround(text, start) === undefined && characterAround(text, end) === undefined;
}

function widened(text: string, edit: Edit): Edit {
  const first = characterAround(text, edit.start);
  const last = characterAround(text, edit.end);
  if (edit.start === edit.end) return { ...edit, start: last?.end ?? edit.end, end: last?.end ?? edit.end };
  const [start, end] = [first?.start ?? edit.start, last?.end ?? edit.end];
  return { start, end, text: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end) };
}

/** Dashes, quotation marks and the like, which join nothing: U+2010 to U+205E but for the separators and marks of direction. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x205e && !(unit >= 0x2028 && unit <= 0x202f);
}

/** The user-perceived character that the place is strictly inside of. */
function characterAround(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  if (at <= 0 || at >= text.length) return undefined;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if ((after < FIRST_MARK || isPunctuation(after)) && (before < FIRST_PREPENDED || isPunctuation(before))) {
    if (!(before === 0x0d && after === 0x0a)) return undefined;
  }
  const from = Math.max(0, at - REACH);
  const found = graphemesOf(text.slice(from, at + REACH)).containing(at - from)!;
  const start = from + found.index;
  return start < at ? { start, end: start + found.segment.length } : undefined;
}
