import type { Writable } from 'node:stream';
import type { Project } from '../project/project.js';
import { answerLine, type NumberedLine } from './answer-line.js';
import { inOrder } from './in-order.js';
import { Jobs } from './jobs.js';
import { linesOf, type TOO_LONG } from './lines.js';
import { write } from './output.js';
import { inWords } from './trouble.js';

/** What a batch is told and given. */
interface BatchOptions {
  readonly project: Project;
  /** How many lines are checked at the same time. */
  readonly jobs: number;
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
}

/**
 * Answers each line of `input`, a JSON document, by one line of findings, in order; blank lines have no answer. A
 * configuration that the project was given holds for all; its overrides go by the documents’ ids.
 * @returns the exit status: 2 where a line was no such document.
 * @throws FileError where the configuration is wrong, Trouble where it cannot be read.
 */
export async function batch({ project, jobs: count, input, output }: BatchOptions): Promise<0 | 2> {
  let status: 0 | 2 = 0;
  // A configuration that cannot be used is told of once, and before any document.
  await project.inForceOfText('').catch((error) => Promise.reject(inWords(error)));
  const jobs = new Jobs(count, project);
  const answer = (line: NumberedLine) =>
    jobs.do({ ask: 'answer', line }, line.bytes.length, () => answerLine(line, project));
  try {
    for await (const { text, refused } of inOrder(numbered(linesOf(input)), answer, (unfetched) =>
      jobs.hasRoom(unfetched),
    )) {
      if (refused) status = 2;
      await write(output, text);
    }
  } finally {
    await jobs.end();
  }
  return status;
}

async function* numbered(lines: AsyncIterable<Uint8Array | typeof TOO_LONG>): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const bytes of lines) yield { bytes, number: ++number };
}
