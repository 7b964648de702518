import { Worker } from 'node:worker_threads';
import { isOutOfMemory, tooLarge } from '../document/too-large.js';
import type { Place } from '../engine/file-error.js';
import type { Finding } from '../engine/finding.js';

/** An article to check: its path tells its format and its configuration; its text is that of the editor. */
export interface Request {
  readonly id: number;
  readonly path: string;
  readonly text: string;
}

/** What was found, and what the rules that found it say of themselves; or why nothing could be checked. */
export type Answer =
  | {
      readonly findings: readonly Finding[];
      readonly about: Readonly<Record<string, string>>;
      /** The configuration that holds for the article, from the working directory. */
      readonly config?: string;
    }
  | { readonly problem: string; readonly place?: Place };

const WORKER = new URL('../../dist/cli/editor-thread.js', import.meta.url);
const FAULT = 'a fault of stet itself, please report it:';

/** Checks articles in a thread of its own, which is started for the first and again where it broke down. */
export class Checking {
  readonly #config: string | undefined;
  readonly #entry: URL;
  readonly #asked = new Map<number, (answer: Answer) => void>();
  #worker: Worker | undefined;
  #last = 0;

  /**
   * @param config a configuration to use in place of the one found from each article.
   * @param entry the module that is run in the thread.
   */
  constructor(config: string | undefined, entry = WORKER) {
    this.#config = config;
    this.#entry = entry;
  }

  /** What is found in a text. Never rejects: trouble is an answer too. */
  check(path: string, text: string): Promise<Answer> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, path, text } satisfies Request);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { workerData: { config: this.#config } });
    worker.on('message', ({ id, ...answer }: Answer & { id: number }) => this.#answer(id, answer as Answer));
    worker.on('error', (error) =>
      this.#breakDown(worker, isOutOfMemory(error) ? `the article ${tooLarge()}` : `${FAULT} ${String(error)}`),
    );
    worker.on('exit', () => this.#breakDown(worker, `${FAULT} the thread that checks ended`));
    worker.unref();
    return worker;
  }

  #answer(id: number, answer: Answer): void {
    this.#asked.get(id)?.(answer);
    this.#asked.delete(id);
  }

  /** A thread that failed ends somewhat later; the next one may be at work by then. */
  #breakDown(worker: Worker, problem: string): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const id of [...this.#asked.keys()]) this.#answer(id, { problem });
  }
}
