import type { Document } from '../document/document.js';
import type { Edit } from '../document/edit.js';
import { editedStretch } from '../document/edited-stretch.js';
import { contains, overlaps, type Span } from '../document/span.js';
import { atLeast, type Finding } from '../engine/finding.js';
import { acceptedIn } from './selectors.js';
import type { Session } from './session.js';

/** Checks a text as the article was checked. */
export type Check = (document: Document) => readonly Finding[];

/** A longer paragraph is not checked again, in UTF-16 code units: whoever pressed the key would wait for it. */
const LONGEST = 10_000;

/**
 * What an accepted Finding's Edits break: errors and warnings in the paragraph that they change, with all else that is
 * accepted there, that are not found in it without them. The paragraph is checked by itself; what is wrong of it only
 * beside the rest of the article is not seen. Empty where the Finding is not accepted, and where paragraphs are taken out
 * whole: what is left was there before, and a headline that lost the line behind it is none by itself.
 */
export function brokenBy(session: Session, finding: Finding, check: Check): readonly Finding[] {
  const decision = session.decisions.get(finding.fingerprint);
  if (decision?.state !== 'accepted') return [];
  if (decision.edits.every((edit) => takesOutWhole(session.document, edit))) return [];
  const around = paragraphsOf(session, decision.edits);
  if (!around || around.end - around.start > LONGEST) return [];
  const all = acceptedIn(session).edits.filter((edit) => edit.start >= around.start && edit.end <= around.end);
  const others = all.filter((edit) => !decision.edits.includes(edit));
  const found = (edits: readonly Edit[]) => {
    const document = editedStretch(session.document, around, edits);
    return check(document).map((one) => ({ one, key: keyOf(document, one) }));
  };
  const inside = session.findings.filter(({ start, end }) => start >= around.start && end <= around.end);
  const unknown = without(
    found(all).filter(({ one }) => atLeast(one.severity, 'warning')),
    inside.map((one) => keyOf(session.document, one)),
  );
  // Most changes bring nothing new: then one check is enough.
  const broken =
    unknown.length === 0
      ? unknown
      : without(
          unknown,
          found(others).map(({ key }) => key),
        );
  return broken.map(({ one }) => one);
}

/** True where an Edit takes out whole paragraphs, with the gap on one side of them, and nothing of any other. */
function takesOutWhole({ segments }: Document, { start, end, text }: Edit): boolean {
  if (text !== '') return false;
  const touched = segments.filter((segment) => segment.start <= end && segment.end >= start);
  const taken = touched.filter((segment) => contains({ start, end }, segment));
  const others = touched.filter((segment) => overlaps({ start, end }, segment) && !taken.includes(segment));
  return taken.length > 0 && others.length === 0 && (taken[0]!.start === start || taken.at(-1)!.end === end);
}

/** Those that are not known, of several that are alike as many as are too many. */
function without<Keyed extends { readonly key: string }>(found: readonly Keyed[], known: readonly string[]): Keyed[] {
  const left = [...known];
  return found.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ text }: Document, { rule, start, end }: Finding): string {
  return `${rule} ${text.slice(start, end)}`;
}

/** The paragraphs that Edits change, and those that other accepted ones make one with them. */
function paragraphsOf(session: Session, edits: readonly Edit[]): Span | undefined {
  const { segments } = session.document;
  let { start, end } = {
    start: Math.min(...edits.map((edit) => edit.start)),
    end: Math.max(...edits.map((edit) => edit.end)),
  };
  for (;;) {
    const touched = [
      ...segments.filter((segment) => segment.start <= end && segment.end >= start),
      ...acceptedIn(session).edits.filter((edit) => edit.start <= end && edit.end >= start),
    ];
    if (touched.length === 0) return undefined;
    const wider = {
      start: Math.min(start, ...touched.map((one) => one.start)),
      end: Math.max(end, ...touched.map((one) => one.end)),
    };
    if (wider.start === start && wider.end === end) return wider;
    ({ start, end } = wider);
  }
}
