/** Paragraphs of a source, and the place of the paragraph of its translation that they stand beside. */
interface Pair {
  readonly sources: readonly string[];
  readonly target: number;
}

/** How many paragraphs of the source and of the translation one step takes, and what it costs: −log of how often that is. */
const STEPS = [
  { sources: 1, targets: 1, cost: 0.1 },
  { sources: 1, targets: 0, cost: 5 },
  { sources: 0, targets: 1, cost: 5 },
  { sources: 2, targets: 1, cost: 3.1 },
  { sources: 1, targets: 2, cost: 3.1 },
] as const;

/** The variance of a translation’s length for each character of its source, after Gale and Church. */
const VARIANCE = 6.8;

/** How far the two texts may drift apart, in paragraphs, besides what one has more than the other. */
const DRIFT = 20;

/** So many pairs of places are weighed, in some seconds; a book and its translation have a tenth of them. */
const MOST_CELLS = 2_000_000;

/** More numbers and names in common make two paragraphs no likelier a pair. */
const MOST_SHARED = 4;

/** False of texts that have so many paragraphs more or less than each other that nothing can be said to stand beside anything. */
export function canAlign(sources: number, targets: number): boolean {
  return new Band(sources, targets).cells <= MOST_CELLS;
}

/**
 * The paragraphs of a source and of its translation side by side, by their lengths (Gale and Church, “A Program for Aligning
 * Sentences in Bilingual Corpora”, 1993) and by the numbers and names that both hold.
 */
export function align(sources: readonly string[], targets: readonly string[]): readonly Pair[] {
  if (!canAlign(sources.length, targets.length)) return inProportion(sources, targets.length);
  const band = new Band(sources.length, targets.length);
  const steps = cheapestSteps(band, new Mismatch(sources.map(paragraphOf), targets.map(paragraphOf), band));
  const pairs: Pair[] = [];
  for (let i = sources.length, j = targets.length; i > 0 || j > 0; ) {
    const step = STEPS[steps[band.cell(i, j)]!]!;
    i -= step.sources;
    j -= step.targets;
    // What was left out of the translation stands beside what comes before it.
    const target = step.targets > 0 ? j : Math.max(0, j - 1);
    if (step.sources > 0) pairs.push({ sources: sources.slice(i, i + step.sources), target });
  }
  return pairs.reverse();
}

/** By their places alone, for texts that have nothing else in common. */
function inProportion(sources: readonly string[], targets: number): readonly Pair[] {
  return sources.map((source, index) => ({
    sources: [source],
    target: Math.floor((index * targets) / sources.length),
  }));
}

/** The last step, by its place in `STEPS`, of the cheapest way to each cell of the band. */
function cheapestSteps(band: Band, mismatch: Mismatch): Uint8Array {
  const costs = new Float64Array(band.cells).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(band.cells);
  costs[band.cell(0, 0)] = 0;
  for (let i = 0; i <= band.sources; i++) {
    for (let j = band.first(i); j <= band.last(i); j++) {
      if (i === 0 && j === 0) continue;
      const here = band.cell(i, j);
      for (const [index, step] of STEPS.entries()) {
        const before = band.cell(i - step.sources, j - step.targets);
        if (before < 0 || costs[before] === Number.POSITIVE_INFINITY) continue;
        const cost = costs[before]! + step.cost + mismatch.before(i, j, step);
        if (cost >= costs[here]!) continue;
        costs[here] = cost;
        steps[here] = index;
      }
    }
  }
  return steps;
}

/** The pairs of places that are weighed: so many paragraphs of the source, and so many of the translation, not far from as many. */
class Band {
  readonly cells: number;
  readonly #drift: number;
  readonly #width: number;

  constructor(
    readonly sources: number,
    readonly targets: number,
  ) {
    this.#drift = DRIFT + Math.abs(sources - targets);
    this.#width = 2 * this.#drift + 1;
    this.cells = (sources + 1) * this.#width;
  }

  /** The number of the cell for a pair of places, −1 where they are too far apart. */
  cell(i: number, j: number): number {
    const offset = j - this.#middle(i) + this.#drift;
    return i < 0 || j < 0 || offset < 0 || offset >= this.#width ? -1 : i * this.#width + offset;
  }

  first(i: number): number {
    return Math.max(0, this.#middle(i) - this.#drift);
  }

  last(i: number): number {
    return Math.min(this.targets, this.#middle(i) + this.#drift);
  }

  #middle(i: number): number {
    return Math.round((i * this.targets) / Math.max(1, this.sources));
  }
}

/** A paragraph as the alignment sees it. */
interface Paragraph {
  readonly length: number;
  /** Its numbers and names. */
  readonly clues: ReadonlySet<string>;
}

function paragraphOf(text: string): Paragraph {
  return { length: text.length, clues: new Set(text.match(/\d+|\p{Lu}\p{L}{3,}/gu) ?? []) };
}

/**
 * How unlike a few paragraphs of the source and of the translation are: −log of how often lengths differ so much, less what they
 * share. What two paragraphs share is looked up once, though several steps lead over the pair: that takes most of the time.
 */
class Mismatch {
  readonly #sources: readonly Paragraph[];
  readonly #targets: readonly Paragraph[];
  readonly #band: Band;
  /** How much longer the translation is. */
  readonly #ratio: number;
  readonly #shared: Int8Array;

  constructor(sources: readonly Paragraph[], targets: readonly Paragraph[], band: Band) {
    this.#sources = sources;
    this.#targets = targets;
    this.#band = band;
    this.#ratio = lengthOf(targets) / Math.max(1, lengthOf(sources));
    this.#shared = new Int8Array(band.cells).fill(-1);
  }

  /** Of the paragraphs that a step takes which ends before the places `i` and `j`. */
  before(i: number, j: number, { sources, targets }: { readonly sources: number; readonly targets: number }): number {
    if (sources === 0 || targets === 0) return 0;
    let [source, target, common] = [0, 0, 0];
    for (let from = i - sources; from < i; from++) source += this.#sources[from]!.length;
    for (let to = j - targets; to < j; to++) target += this.#targets[to]!.length;
    for (let from = i - sources; from < i; from++)
      for (let to = j - targets; to < j; to++) common += this.#sharedBy(from, to);
    const length = source * this.#ratio;
    const difference = Math.abs(target - length) / Math.sqrt(VARIANCE * Math.max(1, length));
    const likeness = Math.min(MOST_SHARED, common);
    return difference ** 2 / 2 + Math.log1p(difference * Math.sqrt(Math.PI / 2)) - likeness;
  }

  #sharedBy(from: number, to: number): number {
    const at = this.#band.cell(from, to);
    const known = at < 0 ? -1 : this.#shared[at]!;
    if (known >= 0) return known;
    const count = sharedClues(this.#sources[from]!, this.#targets[to]!);
    if (at >= 0) this.#shared[at] = count;
    return count;
  }
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** Looks the fewer up among the more: one long paragraph may stand beside thousands of short ones. */
function sharedClues(one: Paragraph, other: Paragraph): number {
  const [few, many] = one.clues.size < other.clues.size ? [one, other] : [other, one];
  let count = 0;
  for (const clue of few.clues) if (many.clues.has(clue) && ++count >= MOST_SHARED) break;
  return count;
}
