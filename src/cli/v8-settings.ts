import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * By what the room for new objects grows, which is 1 MB at first and twice that in memory. V8 never takes it back from a busy program,
 * and it holds for all threads: one that begins must not have the others grow.
 */
const ROOM = '--semi-space-growth-factor=';
/** Megabytes for new objects where there is more than a short article; another thread has them from its start. */
export const ROOM_FOR_LONG = 8;
/** Bytes that it takes at least after it grew once. */
const GROWN = 4_000_000;
/**
 * How V8 is to work from the start; it takes no compiled script that was kept under other settings.
 * - It makes fast code only of what runs very much: each of the two thousand functions of stet is warm enough for it soon, and to make
 *   it costs more than it saves: a quarter of the processor time that a short article takes, a sixth of that of 150,000 words.
 * - One thread looks through them, as little of them is left: to have others help takes longer, the more so on a busy machine.
 * - Old objects are left alone meanwhile: `tidy` has them collected where much piles up.
 * - The first form of an expression, which runs before there is a fast one, is not polished: that takes as long as to make it; and it
 *   runs a hundred times instead of once, as most expressions do not run more often in a short article. On more than a thousand
 *   characters V8 uses the fast one whatever it is told.
 */
const SETTINGS = [
  `${ROOM}1`,
  `--min-semi-space-size=${ROOM_FOR_LONG}`,
  '--no-parallel-scavenge',
  '--no-incremental-marking',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=100',
];
const PATIENCE = '--interrupt-budget=1000000';
/**
 * Where there is more than a short article V8 makes fast code sooner, which takes a tenth off the time of 500,000 words; before it has
 * read them a few functions are made that would not be worth it.
 */
const SOONER = '--interrupt-budget=250000';
/** The first V8, of Node.js 22, that measures otherwise how much something runs, and complains of a setting that it does not know. */
const WITHOUT_BUDGET = 12;

/** Sets V8 to work for a short check, but for `giveRoom`. To be called before a script is loaded. */
export function settle(): void {
  SETTINGS.forEach(setFlagsFromString);
  if (hasBudget()) setFlagsFromString(PATIENCE);
}

/** Gives new objects, most of which are soon garbage, all room at once: room that grows by doubling is cleared twice as often. */
export function giveRoom(): void {
  if (isMainThread) setFlagsFromString(`${ROOM}16`);
}

/**
 * Sets V8 to work for more than a short article. New objects have 8 MB of room instead of 16: to fill it leaves more in the caches of
 * a processor, and old garbage may pile up in the memory that is spared, so that it is collected a sixth as often: a sixth of the time
 * of 500,000 words. A short check fills the 16 MB once, and would be 5 % slower in less.
 */
export function settleForLong(): void {
  if (isMainThread) setFlagsFromString(`${ROOM}${ROOM_FOR_LONG}`);
  expectMuch();
}

/** Lets the room for new objects be as it is, once it has grown. */
export function keepRoom(): void {
  const room = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (room && room.space_size >= GROWN) setFlagsFromString(`${ROOM}1`);
}

/** Sets V8 to work for much that is to come. */
export function expectMuch(): void {
  if (hasBudget()) setFlagsFromString(SOONER);
}

/**
 * V8's collector of garbage, which it hands to contexts that are made after it was told to. It empties pages that hold little, too: what
 * is kept of each of 10,000 articles comes to lie between what is garbage soon, and would keep 10 MB for V8 that nothing stands in.
 */
export function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof found !== 'function') return () => {};
  return () => {
    setFlagsFromString('--optimize-for-size');
    found();
    setFlagsFromString('--no-optimize-for-size');
    // The first implies this one, and does not take it back: with it, threads would refuse the scripts that were kept.
    setFlagsFromString('--max-semi-space-size=0');
  };
}

function hasBudget(): boolean {
  return Number.parseInt(process.versions.v8, 10) < WITHOUT_BUDGET;
}
