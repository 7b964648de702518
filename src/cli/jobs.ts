import type { Tinypool } from 'tinypool';
import type { Project } from '../project/project.js';
import type { LineAnswer, NumberedLine } from './answer-line.js';
import type { Checked } from './check-file.js';

/** What a thread can be asked to do. */
export type Task =
  | { readonly ask: 'answer'; readonly line: NumberedLine }
  | { readonly ask: 'check'; readonly path: string; readonly cache: string | undefined };

/** A Task, with what the thread has to know to do it. */
export type ThreadTask = Task & { readonly project: Pick<Project, 'given' | 'source'> };

/** Bytes that are checked before threads are started: starting them takes as long as checking so much, which is slow at first. */
const WORTH_THREADS = 30_000;
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
    if (this.#count === 1 || this.#bytes < WORTH_THREADS) {
      this.#bytes += bytes;
      return here();
    }
    this.#pool ??= this.#start();
    return (await this.#pool).run({ ...task, project: this.#project } satisfies ThreadTask);
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
