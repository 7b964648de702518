import type { Comment } from '../comments.js';
import type { Document, Hidden, QuotedValue, Segment, SegmentKind } from '../document.js';
import type { Span } from '../span.js';
import { trimmedSpan } from '../trimmed.js';

/** A stretch of the file within a Segment, and what it reads as where that is not what it is. */
interface Piece extends Span {
  readonly readsAs?: string;
  readonly kind?: Hidden['kind'];
}

/** What code reads as, that the sentence around it can be read: a name that no article has. */
const CODE = 'Xylo';

/**
 * Gathers the Segments of a file with markup. What stands between the pieces of a Segment is hidden; what stands in no
 * piece is in no Segment.
 */
export class Gathering {
  /** The comments so far, in order. */
  readonly comments: Comment[] = [];
  /** What of front matter is text, so far, in order. */
  readonly values: QuotedValue[] = [];
  readonly #opaque: Span[] = [];
  readonly #foreign: Span[] = [];
  readonly #segments: Segment[] = [];
  readonly #hidden: Hidden[] = [];
  #pieces: Piece[] = [];

  constructor(readonly text: string) {}

  /** The next piece is as it stands in the file. */
  plain(start: number, end: number): void {
    if (end > start) this.#pieces.push({ start, end });
  }

  /** The next piece is a character that the file writes otherwise, such as `&eacute;`. */
  character(start: number, end: number, readsAs: string): void {
    this.#pieces.push({ start, end, readsAs, kind: 'character' });
  }

  /** The next piece is a sign that reads as a character and is never taken away, such as `<br>`. */
  sign(start: number, end: number, readsAs: string): void {
    this.#pieces.push({ start, end, readsAs, kind: 'markup' });
  }

  /** The next piece is code or the like, which is not to be judged. */
  code(start: number, end: number): void {
    this.#opaque.push({ start, end });
    this.sign(start, end, CODE);
  }

  /** The next piece is text that is not to be judged nor changed, such as a name that stays as it is. */
  kept(start: number, end: number, readsAs: string): void {
    this.#opaque.push({ start, end });
    this.sign(start, end, readsAs);
  }

  /** This stretch is in another language than English. */
  foreign(start: number, end: number): void {
    this.#foreign.push({ start, end });
  }

  /** The pieces since the last Segment are one, without the white space around them; none where there is nothing else. */
  close(kind: SegmentKind, source?: string): void {
    const pieces = this.#trimmed(this.#pieces);
    this.#pieces = [];
    const last = pieces.at(-1);
    if (!last) return;
    let at = pieces[0]!.start;
    for (const { start, end, readsAs, kind } of pieces) {
      if (start > at) this.#hide({ start: at, end: start, kind: 'markup' });
      if (kind) this.#hide({ start, end, kind, ...(readsAs ? { readsAs } : {}) });
      at = end;
    }
    this.#segments.push({
      start: pieces[0]!.start,
      end: last.end,
      kind,
      ...(source === undefined ? {} : { source }),
    });
  }

  /** The Document of all Segments that were closed. */
  document(format: string): Document {
    const { text, comments, values } = this;
    const foreign = this.#foreign;
    return {
      ...{ text, format, segments: this.#segments, hidden: this.#hidden, opaque: this.#opaque, comments },
      ...(foreign.length > 0 ? { foreign } : {}),
      ...(values.length > 0 ? { values } : {}),
    };
  }

  #hide(hidden: Hidden): void {
    const before = this.#hidden.at(-1);
    const joins = before?.end === hidden.start && !before.readsAs && !hidden.readsAs && before.kind === hidden.kind;
    if (joins) this.#hidden[this.#hidden.length - 1] = { ...before, end: hidden.end };
    else this.#hidden.push(hidden);
  }

  /** Without white space at either end, nor a second space where only markup stands between two. */
  #trimmed(pieces: readonly Piece[]): Piece[] {
    const kept: Piece[] = [];
    let spaced = true;
    for (const piece of pieces) {
      const apart = kept.length === 0 || kept.at(-1)!.end < piece.start || piece.readsAs !== undefined;
      const start = spaced && apart ? piece.start + this.#blankStart(piece) : piece.start;
      if (start >= piece.end) continue;
      kept.push({ ...piece, start });
      spaced = /\s$/u.test(this.#reading(piece));
    }
    for (let last = kept.pop(); last; last = kept.pop()) {
      const reading = this.#reading(last);
      const { end } = trimmedSpan(reading, false);
      if (end === 0) continue;
      kept.push(last.readsAs === undefined ? { ...last, end: last.end - (reading.length - end) } : last);
      break;
    }
    return kept;
  }

  #blankStart(piece: Piece): number {
    const reading = this.#reading(piece);
    if (piece.readsAs !== undefined)
      return reading.trim() === '' && piece.kind === 'character' ? piece.end - piece.start : 0;
    return reading.trim() === '' ? reading.length : trimmedSpan(reading, piece.start === 0).start;
  }

  #reading({ start, end, readsAs }: Piece): string {
    return readsAs ?? this.text.slice(start, end);
  }
}
