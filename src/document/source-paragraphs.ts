import type { Document } from './document.js';
import { readText } from './formats/text.js';

/**
 * For each Segment of a Document the text it was translated from, as far as that is known: the Segment’s own, else the
 * paragraphs of the Document’s source that stand at its place. The paragraphs of the two texts are aligned by their
 * lengths (Gale and Church, “A Program for Aligning Sentences in Bilingual Corpora”, 1993) and by the numbers and names
 * that both hold. Every paragraph of the source is somewhere; of two Segments made out of one, the first has it.
 * @returns none where the Document has no source; an empty text where a Segment has none.
 */
export function sourceParagraphs(document: Document): readonly string[] | undefined {
  const { segments, source } = document;
  if (segments.some((segment) => segment.source !== undefined)) return segments.map((segment) => segment.source ?? '');
  return source === undefined ? undefined : paragraphsBeside(document, paragraphsOf(source));
}

/**
 * A Document that came with one source for all of it, each Segment with what stands beside it; any other as it is, and so where
 * the two have so many paragraphs more or less than each other that nothing can be said to stand beside anything.
 */
export function withSourcesBeside(document: Document): Document {
  const { segments, source } = document;
  if (source === undefined) return document;
  const paragraphs = paragraphsOf(source);
  if (cellsFor(paragraphs.length, segments.length) > MOST_CELLS) return document;
  const beside = paragraphsBeside(document, paragraphs);
  return { ...document, segments: segments.map((one, index) => ({ ...one, beside: beside[index]! })) };
}

function paragraphsOf(source: string): readonly string[] {
  return readText(source).segments.map(({ start, end }) => source.slice(start, end));
}

/** What of a source’s paragraphs stands beside each Segment. */
function paragraphsBeside({ segments, text }: Document, paragraphs: readonly string[]): readonly string[] {
  const beside: string[][] = segments.map(() => []);
  const targets = segments.map(({ start, end }) => text.slice(start, end));
  for (const { sources, segment } of align(paragraphs, targets)) {
    for (const one of sources) beside[segment]?.push(one);
  }
  return beside.map((found) => found.join('\n'));
}

/** Source paragraphs, and the Segment that they stand beside. */
interface Pair {
  readonly sources: readonly string[];
  readonly segment: number;
}

/** A stretch of text as the alignment sees it. */
interface Stretch {
  readonly length: number;
  readonly clues: ReadonlySet<string>;
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

/** How many pairs of places in two texts with so many paragraphs are weighed against each other. */
function cellsFor(sources: number, targets: number): number {
  return (sources + 1) * (2 * (DRIFT + Math.abs(sources - targets)) + 1);
}

/** By their places alone, for texts that have nothing else in common. */
function inProportion(sources: readonly string[], targets: number): readonly Pair[] {
  return sources.map((source, index) => ({
    sources: [source],
    segment: Math.floor((index * targets) / sources.length),
  }));
}

function align(sources: readonly string[], targets: readonly string[]): readonly Pair[] {
  if (cellsFor(sources.length, targets.length) > MOST_CELLS) return inProportion(sources, targets.length);
  const [from, to] = [sources.map(stretchOf), targets.map(stretchOf)];
  const ratio = lengthOf(to) / Math.max(1, lengthOf(from));
  const band = DRIFT + Math.abs(from.length - to.length);
  const width = 2 * band + 1;
  const costs = new Float64Array((from.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(costs.length);
  const middle = (i: number) => Math.round((i * to.length) / Math.max(1, from.length));
  const cell = (i: number, j: number) => {
    const offset = j - middle(i) + band;
    return offset < 0 || offset >= width ? -1 : i * width + offset;
  };
  const mismatch = mismatchOf(from, to, ratio, (i, j) => cell(i, j), costs.length);
  costs[cell(0, 0)] = 0;
  for (let i = 0; i <= from.length; i++) {
    for (let j = Math.max(0, middle(i) - band); j <= Math.min(to.length, middle(i) + band); j++) {
      if (i === 0 && j === 0) continue;
      const here = cell(i, j);
      for (const [index, step] of STEPS.entries()) {
        if (step.sources > i || step.targets > j) continue;
        const [fromStart, toStart] = [i - step.sources, j - step.targets];
        const before = cell(fromStart, toStart);
        if (before < 0 || costs[before] === Number.POSITIVE_INFINITY) continue;
        const cost = costs[before]! + step.cost + mismatch(fromStart, i, toStart, j);
        if (cost >= costs[here]!) continue;
        costs[here] = cost;
        steps[here] = index;
      }
    }
  }
  const pairs: Pair[] = [];
  for (let i = from.length, j = to.length; i > 0 || j > 0; ) {
    const step = STEPS[steps[cell(i, j)]!]!;
    i -= step.sources;
    j -= step.targets;
    // What was left out of the translation stands beside what comes before it.
    const segment = step.targets > 0 ? j : Math.max(0, j - 1);
    if (step.sources > 0) pairs.push({ sources: sources.slice(i, i + step.sources), segment });
  }
  return pairs.reverse();
}

function stretchOf(text: string): Stretch {
  return { length: text.length, clues: new Set(text.match(/\d+|\p{Lu}\p{L}{3,}/gu) ?? []) };
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0);
}

/**
 * How unlike a few paragraphs of the source and of the translation are: −log of how often lengths differ so much, less what they
 * share. What two paragraphs share is looked up once, though several steps lead over the pair: that takes most of the time.
 */
function mismatchOf(
  from: readonly Stretch[],
  to: readonly Stretch[],
  ratio: number,
  cell: (i: number, j: number) => number,
  cells: number,
): (fromStart: number, fromEnd: number, toStart: number, toEnd: number) => number {
  const known = new Int8Array(cells).fill(-1);
  const shared = (i: number, j: number) => {
    const at = cell(i, j);
    if (at >= 0 && known[at]! >= 0) return known[at]!;
    const count = Math.min(MOST_SHARED, sharedBy(from[i]!, to[j]!));
    if (at >= 0) known[at] = count;
    return count;
  };
  return (fromStart, fromEnd, toStart, toEnd) => {
    if (fromStart === fromEnd || toStart === toEnd) return 0;
    let [source, target, common] = [0, 0, 0];
    for (let i = fromStart; i < fromEnd; i++) source += from[i]!.length;
    for (let j = toStart; j < toEnd; j++) target += to[j]!.length;
    for (let i = fromStart; i < fromEnd; i++) for (let j = toStart; j < toEnd; j++) common += shared(i, j);
    const length = source * ratio;
    const difference = Math.abs(target - length) / Math.sqrt(VARIANCE * Math.max(1, length));
    const likeness = Math.min(MOST_SHARED, common);
    return difference ** 2 / 2 + Math.log1p(difference * Math.sqrt(Math.PI / 2)) - likeness;
  };
}

/** More numbers and names in common make two paragraphs no likelier a pair. */
const MOST_SHARED = 4;

function sharedBy(one: Stretch, other: Stretch): number {
  let count = 0;
  for (const clue of one.clues) if (other.clues.has(clue) && ++count >= MOST_SHARED) break;
  return count;
}
