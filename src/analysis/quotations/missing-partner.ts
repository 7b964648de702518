import { once } from '../../document/once.js';
import { readWeights, type WrittenWeights } from '../written-weights.js';
import { closingPlaces } from './closing-places.js';
import { CLOSING } from './closing-weights.js';
import { halfPair } from './half-pair.js';
import { openingPlaces } from './opening-places.js';
import { OPENING } from './opening-weights.js';
import type { PartnerPlace } from './partner-place.js';
import type { QuotationMark, QuotationMarks } from './quotation-marks.js';

/** At most so many places are offered, and none that is less likely than the first by more than the factor. */
const MOST = 3;
const LEAST = 1 / 12;

/**
 * Where the missing mark of a pair may stand: Document offsets, the likeliest first. What tells is how long what is quoted is, what
 * stands before and behind it, whether it is spoken as people speak, who is said to have said it, and what is quoted elsewhere.
 */
export function missingPartner(mark: QuotationMark, all: QuotationMarks): number[] {
  const half = halfPair(mark, all);
  const [found, weights] = mark.side === 'open' ? [closingPlaces(half), closing()] : [openingPlaces(half), opening()];
  const places = found.map((place) => ({ at: place.at, odds: Math.exp(weigh(place, weights)) }));
  const best = Math.max(...places.map(({ odds }) => odds));
  return places
    .filter(({ odds }) => odds >= best * LEAST)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST)
    .map(({ at }) => at);
}

function weigh({ traits }: PartnerPlace, weights: ReadonlyMap<string, number>): number {
  return traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0);
}

const closing = once(() => byTrait(CLOSING));
const opening = once(() => byTrait(OPENING));

/** By trait, as a PartnerPlace names it; in natural logarithms. */
function byTrait(written: WrittenWeights): ReadonlyMap<string, number> {
  const tables = [...readWeights(written)];
  const rows = tables.flatMap(([table, entries]) =>
    Array.from(entries.keys(), (trait) => [`${table}/${trait}`, entries.get(trait)![0]! / 10] as const),
  );
  return new Map(rows);
}
