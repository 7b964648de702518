import { statSync } from 'node:fs';
import type { Tinypool } from 'tinypool';
import { isMarkup } from '../document/formats/index.js';
import type { Project } from '../project/project.js';
import { type LineAnswer, type NumberedLine, refusal } from './answer-line.js';
import type { Checked } from './check-file.js';
import { tooLarge } from './memory.js';

/** What a thread can be asked to do. */
export type Task =
  | { readonly ask: 'answer'; readonly line: NumberedLine }
  | { readonly ask: 'check'; readonly path: string; readonly cache: string | undefined };

/** A Task, with what the thread has to know to do it. */
export type ThreadTask = Task & { readonly project: Pick<Project, 'given' | 'source'> };

/** Bytes that are checked before threads are started: starting them takes as long as checking so much, which is slow at first. */
const WORTH_THREADS = 30_000;
/**
 * A larger file is checked in a thread of its own even where stet has none besides: one that takes more memory than there is ends the
 * thread and not the run. The tree of markup may take a thousand times its length; of text, only what is found in it piles up.
 */
const LARGE = { markup: 1_000_000, text: 16_000_000 };
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Items given out for each thread, so that it finds the next when it is done with one. */
const AHEAD = 4;

/** Does work in this thread while there is little, and in threads of its own once there is much. */
export class Jobs {
  readonly #count: number;
  readonly #project: ThreadTask['project'];
  #bytes = 0;
  #pool: Promise<Tinypool> | undefined;

  /** @param count how many threads work; 1: this one. */
  constructor(count: number, { given, source }: Project) {
    this.#count = count;
    this.#project = { given, source };
  }

  /** How many items are to be given out at once to keep all threads busy. */
  get atOnce(): number {
    return this.#count === 1 ? 1 : this.#count * AHEAD;
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
    if (!isLarge(task, bytes) && (this.#count === 1 || this.#bytes < WORTH_THREADS)) {
      this.#bytes += bytes;
      return here();
    }
    return this.inThread(task);
  }

  /** Does a Task in a thread. */
  async inThread(task: { readonly ask: 'check' } & Task): Promise<Checked>;
  async inThread(task: Task): Promise<unknown>;
  async inThread(task: Task): Promise<unknown> {
    this.#pool ??= this.#start();
    try {
      return await (await this.#pool).run({ ...task, project: this.#project } satisfies ThreadTask);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== OUT_OF_MEMORY) throw error;
      return task.ask === 'answer'
        ? refusal(task.line, tooLarge())
        : ({ result: { path: task.path, problem: tooLarge() }, complaints: [] } satisfies Checked);
    }
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: new URL('../../dist/modules/job-thread.js', import.meta.url).href,
      minThreads: this.#count,
      maxThreads: this.#count,
    });
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
