import { type Sign, signsIn } from './as-read.js';
import type { Document } from './document.js';
import type { Edit } from './edit.js';
import { editAsRead } from './edit-as-read.js';
import { graphemesOf } from './graphemes.js';
import { overlappingAny } from './overlapping.js';
import type { Span } from './span.js';

/** A word or a piece of a long one, a dash, or what is no word, with the space behind it. */
const STEP = /\r?\n|(?:(?![–—-])[\p{L}\p{M}\p{N}\p{P}]){1,12} ?|. ?/gsu;

/** The longest character that is looked at whole. */
const LONGEST = 32;

/**
 * What of a stretch is read otherwise than it is written once Edits are made in it: their text, and the rest as it was.
 * What an Edit puts in is read word by word, so that rows can break in it: each word has its share of the offsets that the
 * Edit takes, which need not be whole.
 * @param edits those that touch the stretch, in the order of the text, none in conflict with another
 * @returns in the order of the text, none overlapping another
 */
export function signsWithEdits(document: Document, stretch: Span, edits: readonly Edit[]): readonly Sign[] {
  const written = signsIn(document, stretch);
  const changed = edits.map((edit) => within(stretch, { ...edit, text: editAsRead(document, edit).after }));
  const isChanged = overlappingAny(changed);
  const kept = written.filter((sign) => !isChanged(sign));
  const signs: Sign[] = [];
  let next = 0;
  for (const [i, one] of changed.entries()) {
    while (next < kept.length && kept[next]!.end <= one.start) signs.push(kept[next++]!);
    const from = Math.max(signs.at(-1)?.end ?? 0, stretch.start);
    const to = Math.min(kept[next]?.start ?? stretch.end, changed[i + 1]?.start ?? stretch.end);
    const roomy = withRoom(document.text, one, { start: from, end: to });
    const last = signs.at(-1);
    // Between two signs, or behind the last one of the stretch, there is no room of its own.
    if (roomy.start === roomy.end && last?.end === roomy.start)
      signs.push({ ...signs.pop()!, reads: last.reads + roomy.reads });
    else signs.push(...steps(roomy));
  }
  return [...signs, ...kept.slice(next)];
}

/** As much of an Edit as is in the stretch; what it puts in is read where it begins. */
function within({ start, end }: Span, edit: Edit): Sign {
  return {
    start: Math.max(edit.start, start),
    end: Math.min(edit.end, end),
    reads: edit.start < start ? '' : edit.text,
  };
}

/** Where nothing is taken out, with the character behind it, or else that before it. */
function withRoom(text: string, { start, end, reads }: Sign, limits: Span): Sign {
  if (start < end || reads === '') return { start, end, reads };
  const behind = text.slice(end, Math.min(limits.end, end + LONGEST));
  if (behind !== '') {
    const taken = graphemesOf(behind).containing(0)!.segment;
    return { start, end: end + taken.length, reads: reads + taken };
  }
  const before = text.slice(Math.max(limits.start, start - LONGEST), start);
  const taken = graphemesOf(before).containing(before.length - 1)?.segment ?? '';
  return { start: start - taken.length, end, reads: taken + reads };
}

/** A Sign for each step. Shares are of a power of two, so that reckoning with them is exact. */
function steps({ start, end, reads }: Sign): readonly Sign[] {
  const found = start < end ? (reads.match(STEP) ?? ['']) : [reads];
  const share = (end - start) / 2 ** Math.ceil(Math.log2(found.length));
  return found.map((step, i) => ({
    start: start + i * share,
    end: i === found.length - 1 ? end : start + (i + 1) * share,
    reads: step,
  }));
}
