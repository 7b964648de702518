import type { Tinypool } from 'tinypool';
import type { Project } from '../project/project.js';
import type { Counts } from '../review/counts.js';

/** What the thread is asked: an article, and what the command line named for all of them. */
export interface CountTask extends Pick<Project, 'given' | 'source'> {
  readonly path: string;
}

/** Counts the findings of articles in a thread of its own, so that keys are answered meanwhile however long one takes. */
export class Counting {
  readonly #project: Pick<Project, 'given' | 'source'>;
  #pool: Promise<Tinypool> | undefined;

  constructor({ given, source }: Project) {
    this.#project = { given, source };
  }

  /** Counts those of one article. Rejects where it cannot be read; the message says why. */
  async count(path: string): Promise<Counts> {
    this.#pool ??= start();
    return (await this.#pool).run({ ...this.#project, path } satisfies CountTask);
  }

  /** Ends the thread; the next one reads configurations anew. What it was counting is rejected. */
  async end(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await (await pool)?.destroy();
  }
}

async function start(): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const filename = new URL('../../dist/cli/count-thread.js', import.meta.url).href;
  return new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
}
