import { addTo } from '../document/add-to.js';
import type { Sign } from '../document/as-read.js';
import type { Document } from '../document/document.js';
import { firstIndex } from '../document/first-index.js';
import { signsWithEdits } from '../document/read-with-edits.js';
import type { Finding } from '../engine/finding.js';
import { AcceptedEdits } from '../review/accepted-edits.js';
import type { Line } from './line.js';
import { type Row, wrap } from './wrap.js';

/** A row may have so many columns: behind the end of a longer one the eye does not find the next. */
export const MEASURE = 120;

/** A row of the article: which Segment it belongs to, and which of that Segment's rows it is. */
export interface Place {
  readonly segment: number;
  readonly row: number;
}

/** A row of the article’s view: of the article, of its source, or both beside each other. */
export interface ArticleRow extends Row {
  /** What is drawn of the source: beside the article, or by itself where the row holds nothing of the article. */
  readonly source?: string;
}

/**
 * The article wrapped at a width, Segment by Segment and only where it is looked at, so that a long one costs no more
 * than a short one. It reads as the accepted Edits make it; rows have offsets of the Document, as it came. An empty row stands
 * between paragraphs.
 */
export class ArticleLayout {
  readonly #rows = new Map<number, readonly ArticleRow[]>();
  readonly #signs = new Map<number, readonly Sign[]>();

  constructor(
    readonly document: Document,
    readonly findings: readonly Finding[],
    readonly width: number,
    /** True of a Finding whose mark is followed by the sign of what is new. */
    readonly isNew: (finding: Finding) => boolean = () => false,
    readonly accepted = new AcceptedEdits(),
  ) {}

  /** The Segment that holds the offset, or the next one, or the last. */
  segmentAt(offset: number): number {
    const { segments } = this.document;
    const next = firstIndex(segments, ({ end }) => end >= offset);
    return Math.max(0, Math.min(next, segments.length - 1));
  }

  /** The Findings that have something in this Segment. */
  findingsIn(segment: number): readonly Finding[] {
    return findingsBySegment(this).get(segment) ?? [];
  }

  /** What is read in this Segment otherwise than it is written. */
  signsOf(segment: number): readonly Sign[] {
    let signs = this.#signs.get(segment);
    if (!signs) {
      const span = this.document.segments[segment]!;
      signs = signsWithEdits(this.document, span, this.accepted.within(span));
      this.#signs.set(segment, signs);
    }
    return signs;
  }

  /** The rows of a Segment, given by its index, and the empty one between it and the next. */
  rowsOf(index: number): readonly ArticleRow[] {
    const known = this.#rows.get(index);
    if (known) return known;
    // A file of nothing but markup, or of nothing, has no Segment, and can be scrolled as any other.
    const laid = this.document.segments.length > 0 ? this.lay(index) : [this.gap(0)];
    const rows = this.#gapAfter(index) ? [...laid, this.gap(this.document.segments[index]!.end)] : laid;
    this.#rows.set(index, rows);
    return rows;
  }

  /** The rows of a Segment. */
  protected lay(index: number): readonly ArticleRow[] {
    const { start, end } = this.document.segments[index]!;
    const signs = this.signsOf(index).map((sign) => ({ ...sign, start: sign.start - start, end: sign.end - start }));
    return wrap(this.document.text.slice(start, end), this.width, this.#marked(index, signs), signs).map((row) => ({
      start: start + row.start,
      end: start + row.end,
    }));
  }

  /** How many columns the marks in a Segment take, by the offset in it; within a sign they are drawn behind it. */
  #marked(index: number, signs: readonly Sign[]): ReadonlyMap<number, number> {
    const { start } = this.document.segments[index]!;
    const columns = new Map<number, number>();
    for (const finding of this.findingsIn(index)) {
      const at = finding.start - start;
      // Of several in one place one mark is seen, and the sign where any is new.
      columns.set(at, Math.max(columns.get(at) ?? 1, this.isNew(finding) ? 2 : 1));
    }
    const marked = new Map<number, number>();
    for (const [at, taken] of columns) {
      const sign = signs[firstIndex(signs, ({ end }) => end > at)];
      const drawnAt = sign && sign.start < at ? sign.start : at;
      marked.set(drawnAt, (marked.get(drawnAt) ?? 0) + taken);
    }
    return marked;
  }

  /** The row between two paragraphs. */
  protected gap(at: number): ArticleRow {
    return { start: at, end: at };
  }

  /** The row of the screen, made of its part of the article. */
  drawn(_row: ArticleRow, article: Line): Line {
    return article;
  }

  #gapAfter(index: number): boolean {
    const { segments, text } = this.document;
    const next = segments[index + 1];
    return next !== undefined && /\n\s*\n|\r\s*\r/u.test(text.slice(segments[index]!.end, next.start));
  }

  /** The row on which the offset is drawn. */
  placeOf(offset: number): Place {
    const segment = this.segmentAt(offset);
    const rows = this.rowsOf(segment);
    const after = rows.findIndex((row) => row.start > offset);
    return { segment, row: Math.max(0, (after < 0 ? rows.length : after) - 1) };
  }

  /** The row so many rows further down (or up, where negative), at most the first or the last one. */
  move({ segment, row }: Place, rows: number): Place {
    let at = segment;
    let target = row + rows;
    while (target < 0 && at > 0) target += this.rowsOf(--at).length;
    while (target >= this.rowsOf(at).length && at < this.document.segments.length - 1) {
      target -= this.rowsOf(at++).length;
    }
    return { segment: at, row: Math.min(Math.max(0, target), this.rowsOf(at).length - 1) };
  }

  /** The top row of a page of this height that shows `place` at about a third of it, filled as far as the text goes. */
  pageAround(place: Place, height: number): Place {
    return this.pageFrom(this.move(place, -Math.floor(height / 3)), height);
  }

  /** `top`, or as much higher as fills the page. */
  pageFrom(top: Place, height: number): Place {
    const bottom = this.move(top, height - 1);
    return this.move(bottom, 1 - height);
  }

  /** The rows of a page, from its top. */
  *page(top: Place, height: number): Generator<ArticleRow & Place> {
    let { segment, row } = top;
    for (let drawn = 0; drawn < height; drawn++) {
      const rows = this.rowsOf(segment);
      const one = rows[Math.min(row, rows.length - 1)]!;
      yield { ...one, segment, row };
      if (++row < rows.length) continue;
      if (++segment >= this.document.segments.length) return;
      row = 0;
    }
  }
}

const bySegment = new WeakMap<readonly Finding[], ReadonlyMap<number, readonly Finding[]>>();

/** The Findings by the Segments that they have something in, gathered once for all layouts of a review. */
function findingsBySegment(layout: ArticleLayout): ReadonlyMap<number, readonly Finding[]> {
  const { document, findings } = layout;
  const known = bySegment.get(findings);
  if (known) return known;
  const gathered = new Map<number, Finding[]>();
  for (const finding of findings) {
    const first = layout.segmentAt(finding.start);
    for (let i = first; i < document.segments.length; i++) {
      if (i > first && document.segments[i]!.start >= finding.end) break;
      addTo(gathered, i, finding);
    }
  }
  bySegment.set(findings, gathered);
  return gathered;
}
