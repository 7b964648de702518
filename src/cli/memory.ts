import { getHeapStatistics } from 'node:v8';
import { tooLarge } from '../document/too-large.js';
import { collector, expectMuch, giveRoom } from './v8-settings.js';

/** So much of what V8 can have may be in use after a section: what becomes of what was found takes up to twice as much. */
const MOST = 0.33;

/** An article needs more memory than there is; the message says what to do, and does not name the article. */
export class MemoryError extends Error {}

/** Bytes that a Finding takes at most while it is told of, in the longest report. */
export const FINDING_TOLD = 2_500;

/** What V8 has for new objects alone, in bytes, of all that it can have: three times 16 MB. What is told of outlives them. */
const FOR_NEW = 3 * 2 ** 24;

/** Whether there is room for so many bytes more. */
export function isRoomFor(bytes: number): boolean {
  const { used_heap_size: used, heap_size_limit } = getHeapStatistics();
  const limit = heap_size_limit - FOR_NEW;
  if (used + bytes < limit) return true;
  gather();
  return left + bytes < limit;
}

/** So much may pile up, in bytes, before it is looked for what nobody needs: V8 itself lets a heap of 40 MB grow to 140 MB. */
const PILE = 18_000_000;
/** The same as a share of what was left, where that is more: to look through much for little would take most of the time. */
const SHARE = 0.33;
/**
 * So much may pile up as long as the heap takes no more memory than this, in bytes: to look costs a twentieth of the time. Each thread
 * has a heap of its own; the first takes 70 MB besides.
 */
const HIGH_PILE = 44_000_000;
const MODEST = 66_000_000;

/** Microseconds of work after which there is more than a short article; on a busy machine a short one takes much longer. */
const LONG = 1_000_000;
let hasRoom = false;

/** What is left may be less than last time, and V8 counts more than the memory that is in use. */
const MORE = 1.5;

let collect: ((growth: number) => void) | undefined;
/** What was left when last collected; at first what there is before anything was read. */
let left = getHeapStatistics().used_heap_size;

/**
 * Gives back memory that nobody needs any more, where much has piled up. To be called between texts, and between the sections of a
 * long one: all tokens of what was read are garbage then; and now and then while what was found is judged. Once stet has worked for a
 * while, new objects have more room as well.
 * @throws MemoryError where what was found leaves too little of it: V8 would end the program. Not between findings: for what becomes of
 * them there was enough after the last section
 */
export function tidy(parts: 'texts' | 'sections' | 'findings' = 'texts'): void {
  if (!hasRoom && worked() > LONG) hasRoom = giveRoom();
  const { used_heap_size: used, total_heap_size: taken } = getHeapStatistics();
  if (used < left + pile() || (used < left + HIGH_PILE && taken < MODEST)) return;
  gather();
  if (parts !== 'findings' && left > MOST * getHeapStatistics().heap_size_limit) throw new MemoryError(tooLarge());
}

/** What it takes to do something with so many findings is some megabytes at most. */
const MANY = 1_000;

/** Gives one finding after the other, and back the memory that was needed for those before. */
export function* tidying<T>(findings: Iterable<T>): Iterable<T> {
  let given = 0;
  for (const finding of findings) {
    if (++given % MANY === 0) tidy('findings');
    yield finding;
  }
}

/** How much may pile up, however much memory the heap takes. */
function pile(): number {
  return Math.max(PILE, SHARE * left);
}

/** Microseconds of processor time that this program has taken so far. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Gives back all memory that nobody needs, however little that is. */
export function gather(): void {
  if (!collect) {
    collect = collector();
    expectMuch();
  }
  collect((MORE * (left + HIGH_PILE < MODEST ? HIGH_PILE : pile())) / left);
  left = getHeapStatistics().used_heap_size;
}
