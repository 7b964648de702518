import type { Span } from '../document/span.js';

/**
 * Tells of places, each further on than the one before, whether one of these Spans holds it, and notes which Spans hold any. Each Span
 * is looked at twice at most, however many hold a place: a file may have as many comments as findings.
 */
export class Coverage<One extends Span> {
  readonly #spans: readonly One[];
  #next = 0;
  /** How far those reach that began, and those of them that have held no place yet. */
  #reach = Number.NEGATIVE_INFINITY;
  #idle: One[] = [];
  /** Those that held a place so far. */
  readonly used = new Set<One>();

  constructor(spans: readonly One[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
  }

  /** @param place no less than at the call before */
  holds(place: number): boolean {
    for (let span = this.#spans[this.#next]; span && span.start <= place; span = this.#spans[++this.#next]) {
      this.#reach = Math.max(this.#reach, span.end);
      this.#idle.push(span);
    }
    if (this.#reach <= place) return false;
    // One that ended before holds nothing that is still to come.
    for (const span of this.#idle) if (span.end > place) this.used.add(span);
    this.#idle = [];
    return true;
  }
}
