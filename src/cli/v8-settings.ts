import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By what the room for new objects grows, which is 1 MB at first. V8 never takes it back from a busy program. */
const ROOM = '--semi-space-growth-factor=';
/** Megabytes for new objects where there is more than a short article; another thread has them from its start. */
export const ROOM_FOR_LONG = 8;
/** Bytes of an array that is no large object, which has its own room. */
const FILLING = 2 ** 15;
/** So many fill three times the room that is too little. */
const MOST_FILLINGS = 400;

/**
 * How V8 is to work from the start; it takes no compiled script that was kept under other settings.
 * - It makes fast code only of what runs very much: each of the two thousand functions of stet is warm enough for it soon, and to make
 *   it costs more than it saves: a quarter of the processor time that a short article takes, a sixth of that of 150,000 words. Nor does it
 *   make the plain code that comes before, or note soon what a function meets: a twentieth of the time that a short article takes.
 * - New objects have the megabyte that they have at first: to have a processor give a program memory that it had not yet takes longer
 *   than to look through the new objects sooner; a fifth of the time that a short article takes.
 * - One thread looks through them, as little of them is left: to have others help takes longer, the more so on a busy machine.
 * - Old objects are left alone meanwhile: `tidy` has them collected where much piles up.
 * - The first form of an expression, which runs before there is a fast one, is not polished: that takes as long as to make it; and it
 *   runs a hundred times instead of once, as most expressions do not run more often in a short article. On more than a thousand
 *   characters V8 uses the fast one whatever it is told.
 * - Fast code takes in little of what it calls: each of several threads makes fast code for itself, on the processors on which the others
 *   work. A twelfth of the time in which two of them check 500,000 words; for one it is the same.
 */
const SETTINGS = [
  `${ROOM}1`,
  `--min-semi-space-size=${ROOM_FOR_LONG}`,
  '--no-parallel-scavenge',
  '--no-incremental-marking',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=100',
  '--max-inlined-bytecode-size-cumulative=150',
];
const PATIENCE = [
  '--interrupt-budget=1000000',
  '--no-sparkplug',
  '--interrupt-budget-for-feedback-allocation=4000',
  '--interrupt-budget-factor-for-feedback-allocation=32',
];
/**
 * Where there is more than a short article V8 makes fast code sooner, which takes a tenth off the time of 500,000 words; before it has
 * read them a few functions are made that would not be worth it. Twice as soon, what it takes to make it slows several threads by a tenth.
 */
const SOONER = [
  '--interrupt-budget=500000',
  '--sparkplug',
  '--interrupt-budget-for-feedback-allocation=940',
  '--interrupt-budget-factor-for-feedback-allocation=8',
];
/** What V8 does by itself in a program that goes on for hours. */
const LASTING = ['--semi-space-growth-factor=2', '--incremental-marking'];
/** The first V8, of Node.js 22, that measures otherwise how much something runs, and complains of a setting that it does not know. */
const WITHOUT_BUDGET = 12;

/** Sets V8 to work for a short check. To be called before a script is loaded. */
export function settle(): void {
  SETTINGS.forEach(setFlagsFromString);
  if (hasBudget()) PATIENCE.forEach(setFlagsFromString);
}

/**
 * Gives new objects more room where there is more than a short article: old garbage may pile up in the rest of the memory, and new garbage
 * is looked through less often. With 16 MB old garbage is collected six times as often. To be called between articles until they have it.
 * @returns whether they have it
 */
export function giveRoom(): boolean {
  // Not loaded with the rest: that takes 3 ms of a short check.
  const { isMainThread } = process.getBuiltinModule('node:worker_threads');
  if (!isMainThread || room() >= ROOM_FOR_LONG) return true;
  setFlagsFromString(`${ROOM}${ROOM_FOR_LONG / room()}`);
  // V8 has it grow when it was full of what is still used, and would again when that is.
  const used: unknown[] = [];
  while (room() < ROOM_FOR_LONG && used.length < MOST_FILLINGS) used.push(new Array(FILLING / 8).fill(0));
  keepRoom();
  return room() >= ROOM_FOR_LONG;
}

/** The room for new objects, in megabytes: 1, 2, 4, 8 or 16. */
function room(): number {
  const found = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  // Half of it is for what is copied, but for the first megabyte.
  return Math.max(1, Math.floor((found?.space_size ?? 0) / 2 ** 21));
}

/** Lets the room for new objects be as it is: where a thread begins, V8 has it grow in all of them. */
export function keepRoom(): void {
  setFlagsFromString(`${ROOM}1`);
}

/** Sets V8 to work for much that is to come. */
export function expectMuch(): void {
  if (hasBudget()) SOONER.forEach(setFlagsFromString);
}

/** Sets V8 to work on for hours. To be called once all is loaded that is kept compiled. */
export function expectToLast(): void {
  LASTING.forEach(setFlagsFromString);
}

/** By how many percent the memory in use may grow before V8 looks through all of it; 0 leaves that to V8. */
const GROWTH = '--heap-growing-percent=';

/**
 * V8's collector of garbage, which it hands to contexts that are made after it was told to. It empties pages that hold little, too: what
 * is kept of each of 10,000 articles comes to lie between what is garbage soon, and would keep 10 MB for V8 that nothing stands in.
 * It is given the share by which the memory in use may grow until it is called again: V8 by itself, where it is to empty pages, would
 * have it grow by a tenth, and look through all of it as often again.
 */
export function collector(): (growth: number) => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof found !== 'function') return () => {};
  return (growth) => {
    setFlagsFromString('--optimize-for-size');
    setFlagsFromString(`${GROWTH}${Math.ceil(100 * growth)}`);
    found();
    setFlagsFromString(`${GROWTH}0`);
    setFlagsFromString('--no-optimize-for-size');
    // The first implies this one, and does not take it back: with it, threads would refuse the scripts that were kept.
    setFlagsFromString('--max-semi-space-size=0');
  };
}

function hasBudget(): boolean {
  return Number.parseInt(process.versions.v8, 10) < WITHOUT_BUDGET;
}
