import { statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import type { Tinypool } from 'tinypool';
import { isMarkup } from '../document/formats/index.js';
import { isOutOfMemory, tooLarge } from '../document/too-large.js';
import type { Project } from '../project/project.js';
import { type LineAnswer, type NumberedLine, refusal } from './answer-line.js';
import type { Checked } from './check-file.js';
import { type HandedOver, takeOver } from './hand-over.js';
import { keepRoom, ROOM_FOR_LONG } from './v8-settings.js';

/** What a thread can be asked to do. */
type Task =
  | { readonly ask: 'answer'; readonly line: NumberedLine }
  | { readonly ask: 'check'; readonly path: string; readonly cache: string | undefined };

/** A Task, or only to get ready for one, or to rest from one, with what the thread has to know to do it. */
export type ThreadTask = (Task | { readonly ask: 'begin' } | { readonly ask: 'rest' }) & {
  readonly project: Pick<Project, 'given' | 'source'>;
};

/** Bytes that are checked, or being checked, before threads are started, which takes as long as to check so much. */
const WORTH_THREADS = 30_000;
/**
 * A larger file is checked in a thread of its own even where stet has none besides: one that takes more memory than there is ends the
 * thread and not the run. The tree of markup may take a thousand times its length, of all that V8 can have; of text, only what is
 * found in it piles up.
 */
const LARGE = { markup: Math.min(1_000_000, getHeapStatistics().heap_size_limit / 1_500), text: 16_000_000 };

/** How many bytes each thread has to do, so that it finds the next item when it is done with one. */
const AHEAD = 24_000;
/** How many items, and of how many bytes, may be worked on or wait to be fetched for each thread. */
const MOST = { items: 200, bytes: 1_000_000 };

/** Does work in this thread, and once there is much in threads of its own as well. */
export class Jobs {
  readonly #count: number;
  readonly #project: ThreadTask['project'];
  /** Bytes of all items so far. */
  #bytes = 0;
  #pool: Promise<Tinypool> | undefined;
  #areReady = false;
  /** Bytes of the items that are not done, and of those that the threads have. */
  #underWay = 0;
  #given = 0;
  /** Fulfilled when this thread is done with the item that it works on. */
  #busy: Promise<unknown> | undefined;

  /** @param count how many threads work, this one among them. */
  constructor(count: number, { given, source }: Project) {
    this.#count = count;
    this.#project = { given, source };
  }

  /** Whether another item is to be given out, to keep all threads busy, where so many are not fetched yet. */
  hasRoom(unfetched: number): boolean {
    const most = this.#count === 1 ? 1 : this.#count * MOST.items;
    return unfetched === 0 || (unfetched < most && this.#underWay < this.#count * MOST.bytes);
  }

  /**
   * Does a Task.
   * @param bytes how much text it is about
   * @param here does it in this thread
   */
  async do(
    task: { readonly ask: 'answer' } & Task,
    bytes: number,
    here: () => Promise<LineAnswer>,
  ): Promise<LineAnswer>;
  async do(task: { readonly ask: 'check' } & Task, bytes: number, here: () => Promise<Checked>): Promise<Checked>;
  async do(task: Task, bytes: number, here: () => Promise<unknown>): Promise<unknown> {
    const before = this.#bytes;
    this.#bytes += bytes;
    this.#underWay += bytes;
    try {
      if (isLarge(task, bytes)) return await this.inThread(task, bytes);
      if (this.#count === 1) return await here();
      // One article is one thread's work, however long it is.
      if (before > WORTH_THREADS) this.#pool ??= this.#start();
      while (this.#busy && !this.#isWantedByThreads(bytes)) await this.#busy;
      return await (this.#isWantedByThreads(bytes) ? this.inThread(task, bytes) : this.#inThisThread(here));
    } finally {
      this.#underWay -= bytes;
    }
  }

  /** The threads come first: this one fetches what they have done only when it is done with its own item. */
  #isWantedByThreads(bytes: number): boolean {
    return this.#areReady && this.#given < this.#threads * Math.max(AHEAD, bytes);
  }

  async #inThisThread(here: () => Promise<unknown>): Promise<unknown> {
    // Each thread that begins has V8 let room grow in all of them.
    if (this.#pool && !this.#areReady) keepRoom();
    const done = here().finally(() => nextTurn());
    const free = () => {
      this.#busy = undefined;
    };
    this.#busy = done.then(free, free);
    return done;
  }

  get #threads(): number {
    return Math.max(1, this.#count - 1);
  }

  /** Does a Task about so many bytes in a thread. */
  async inThread(task: { readonly ask: 'check' } & Task, bytes: number): Promise<Checked>;
  async inThread(task: Task, bytes: number): Promise<unknown>;
  async inThread(task: Task, bytes: number): Promise<unknown> {
    this.#pool ??= this.#start();
    this.#given += bytes;
    try {
      const pool = await this.#pool;
      const done: unknown = await pool.run({ ...task, project: this.#project } satisfies ThreadTask);
      // While this thread tells of what was found the other needs none of it.
      if (isLarge(task, bytes)) pool.run({ ask: 'rest', project: this.#project } satisfies ThreadTask).catch(() => {});
      return task.ask === 'check' ? takeOver(done as Checked | HandedOver) : done;
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
      return task.ask === 'answer'
        ? refusal(task.line, tooLarge())
        : ({ result: { path: task.path, problem: tooLarge() }, complaints: [] } satisfies Checked);
    } finally {
      this.#given -= bytes;
    }
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool');
    const pool = new Tinypool({
      filename: new URL('../../dist/cli/job-thread.js', import.meta.url).href,
      minThreads: this.#threads,
      maxThreads: this.#threads,
      // V8 has room for old copies as well.
      resourceLimits: { maxYoungGenerationSizeMb: 3 * ROOM_FOR_LONG },
      // Else a thread waits for this one between two items.
      concurrentTasksPerWorker: MOST.items,
    });
    // Until then this thread does what there is. One that cannot begin tells why when it is given something.
    const ready = () => {
      this.#areReady = true;
    };
    pool.run({ ask: 'begin', project: this.#project } satisfies ThreadTask).then(ready, ready);
    return pool;
  }
}

/** Whether a task is done in a thread of its own, whatever else there is to do. */
export function isLarge(task: Task, bytes: number): boolean {
  return bytes >= (task.ask === 'check' && isMarkup(task.path) ? LARGE.markup : LARGE.text);
}

/** How much there is to check; a file that cannot be asked is told of when it is read. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
