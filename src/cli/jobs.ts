import { setFlagsFromString } from 'node:v8';
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
/**
 * Bytes after which V8 makes fast code only of what runs most. Each of the two thousand functions of stet is warm enough for it soon, and
 * to make it costs more than it saves: 150,000 words take a sixth less processor time without. Not from the start: V8 takes no compiled
 * script that was kept under another setting, neither here nor in the threads.
 */
const WORTH_PATIENCE = 100_000;
const PATIENCE = '--interrupt-budget=1000000';

/** Items given out for each thread, so that it finds the next when it is done with one. */
const AHEAD = 4;

/** Does work in this thread while there is little, and in threads of its own once there is much. */
export class Jobs {
  readonly #count: number;
  readonly #project: ThreadTask['project'];
  #bytes = 0;
  #patient = false;
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
      if (this.#count === 1) this.#add(bytes);
      else this.#bytes += bytes;
      return here();
    }
    this.#pool ??= this.#start();
    const done = await (await this.#pool).run({ ...task, project: this.#project } satisfies ThreadTask);
    this.#add(bytes);
    return done;
  }

  #add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#patient || this.#bytes < WORTH_PATIENCE) return;
    this.#patient = true;
    setFlagsFromString(PATIENCE);
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #start(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool');
    return new Tinypool({
      filename: new URL('../../dist/cli/job-thread.js', import.meta.url).href,
      minThreads: this.#count,
      maxThreads: this.#count,
    });
  }
}
