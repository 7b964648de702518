import type { Comment } from './comments.js';
import type { Document } from './document.js';
import { firstIndex } from './first-index.js';
import { nextInk } from './ink.js';
import { afterLine, lineAt } from './line.js';
import type { Span } from './span.js';

/**
 * The lines that comments speak of. Each stretch of the file is looked through once, however many comments stand in a line, or in
 * lines below one another.
 */
export class CommentLines {
  readonly #document: Document;
  #own: Span | undefined;
  /** Where the next text stands after a place, and the line or Segment there: of the places that were asked about. */
  readonly #texts = new Map<number, number>();
  readonly #lines = new Map<number, Span>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The line in which a comment stands. */
  own({ start }: Comment): Span {
    if (!this.#own || start < this.#own.start || start >= this.#own.end) this.#own = lineAt(this.#document.text, start);
    return this.#own;
  }

  /** The next line with text, below a comment; the whole Segment, where that begins later in the line or below, as in `<p>` or `msgstr`. */
  next(comment: Comment): Span {
    const { text, segments } = this.#document;
    const at = this.nextText(afterLine(text, this.own(comment)));
    const known = this.#lines.get(at);
    if (known) return known;
    const segment = segments[firstIndex(segments, ({ end }) => end > at)];
    const line = !segment || segment.start <= at ? lineAt(text, at) : segment;
    this.#lines.set(at, line);
    return line;
  }

  /** Where the next character stands that is neither white space nor in a comment; the end of the text where none is. */
  nextText(from: number): number {
    const { text, comments = [] } = this.#document;
    const passed: number[] = [];
    for (let at = from; ; ) {
      const known = this.#texts.get(at);
      if (known === undefined) {
        passed.push(at);
        const ink = nextInk(text, at);
        const comment = comments[firstIndex(comments, ({ end }) => end > ink)];
        if (comment && comment.start <= ink) {
          at = comment.end;
          continue;
        }
        this.#texts.set(at, ink);
        continue;
      }
      for (const place of passed) this.#texts.set(place, known);
      return known;
    }
  }
}
