import { firstIndex } from '../document/first-index.js';
import { placesOf } from '../document/looking-for.js';
import type { Span } from '../document/span.js';
import { statusOf } from '../review/selectors.js';
import { currentFinding, type Desk, type Mode } from './desk.js';
import { justify, type Line, piece, quoted, wrapLine } from './line.js';
import { drawEditor, type LineEditor, startEditing } from './line-editor.js';
import { placesIn } from './line-number.js';
import { paragraphAt } from './paragraph.js';
import { MARKS } from './theme.js';
import type { Window } from './window.js';

type Looking = Extract<Mode, { name: 'look for' }>;
type Found = Extract<Mode, { name: 'found' }>;

/** True where there is a text to look in. */
export function hasText({ session }: Desk): boolean {
  return session.document.segments.length > 0;
}

/** Asks for a text, and shows the first place of it from where the reviewer is while it is written. */
export function startLooking(desk: Desk): Desk {
  const from = lookedAt(desk)?.start ?? 0;
  return { ...desk, mode: { name: 'look for', editor: startEditing(''), from, over: desk.mode } };
}

/** The text that was looked for last comes back into the line, to be changed or taken again. */
export function recallLookedFor(desk: Desk): Desk {
  if (desk.mode.name !== 'look for') return desk;
  if (desk.lookedFor === undefined) return { ...desk, notice: 'Nothing was looked for before' };
  return { ...desk, mode: { ...desk.mode, editor: startEditing(desk.lookedFor) } };
}

/** The places of what is looked for, in order, and which of them is the current one. */
export function foundIn({ session, mode }: Desk): { readonly places: readonly Span[]; readonly at: number } {
  if (mode.name === 'found') return { places: placesOf(session.document, mode.text), at: mode.at };
  if (mode.name !== 'look for') return { places: [], at: 0 };
  const places = placesOf(session.document, mode.editor.text);
  const next = firstIndex(places, ({ start }) => start >= mode.from);
  return { places, at: next < places.length ? next : 0 };
}

/** What is looked at: the current place of what is looked for, else the current Finding. */
export function lookedAt(desk: Desk): Span | undefined {
  const { places, at } = foundIn(desk);
  return places[at] ?? currentFinding(desk);
}

/** The line in which a text is written, and how often the article has it. */
export function lookingLines(desk: Desk, { editor }: Looking, { columns }: Window): Line[] {
  const again =
    desk.lookedFor === undefined ? '' : ` Enter alone looks for “${quoted(desk.lookedFor, 20)}” again, ↑ writes it.`;
  return [
    justify([piece('Look for in the article', 'bold')], [piece(numberOf(desk, editor), 'dim')], columns),
    [piece('> ', 'key'), ...drawEditor(editor, columns - 2)],
    ...wrapLine([piece(`Capitals and accents count only where you write them.${again}`, 'dim')], columns),
  ];
}

function numberOf(desk: Desk, { text }: LineEditor): string {
  if (text.trim() === '') return '';
  const { places, at } = foundIn(desk);
  return places.length === 0 ? 'nowhere' : `${at + 1} of ${places.length}`;
}

/** Which place of how many it is, where that stands, and what was found there. */
export function foundLines(desk: Desk, mode: Found, { columns }: Window): Line[] {
  const { session } = desk;
  const { places, at } = foundIn(desk);
  const place = places[at]!;
  const where = `line ${placesIn(session.document).of(place.start).line}, ¶${paragraphAt(session.document, place.start)}`;
  const here = session.findings.filter(({ start, end }) => start < place.end && end > place.start);
  return [
    justify([piece(`“${quoted(mode.text)}”: ${at + 1} of ${places.length}`, 'bold')], [piece(where, 'dim')], columns),
    ...here.flatMap((finding) => {
      const status = statusOf(session, finding);
      const mark = MARKS[status === 'open' ? finding.severity : status];
      return wrapLine([piece(`${mark} `), piece(finding.message, 'dim')], columns, 2);
    }),
  ];
}
