import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { MAIN, stet } from '../cli/stet.js';

const PARAGRAPH =
  'The mayor went to the the harbour on Monday. Spokeswoman Eri Kaneko said that he would open the bridge on 26 April. ';

/** A batch, what one process answers to it, and a stet that notes each of its starts. */
export interface Work {
  readonly input: string;
  readonly expected: string;
  /** The command that a cluster is to run. */
  readonly command: readonly string[];
  /** The ids of the processes that started a stet, one a start. */
  readonly starts: () => number[];
  /** A folder for the test’s files. */
  readonly folder: string;
}

/** A batch of so many articles, one line in the middle being none; each article has findings of its own offsets. */
export async function work(articles: number): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-cluster-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const lines = Array.from({ length: articles }, (_, i) =>
    JSON.stringify({ id: `article ${i}`, text: `${'Well, '.repeat(i % 7)}${PARAGRAPH.repeat(4)}It is number ${i}.\n` }),
  );
  const input = `${lines.join('\n')}\n`;
  const { stdout } = await stet(['--batch'], { cwd: folder, input });
  const log = join(folder, 'starts');
  writeFileSync(log, '');
  const command = ['sh', '-c', 'echo $PPID >> "$0"; exec "$@"', log, process.execPath, MAIN, '--batch'];
  const starts = () => readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number);
  return { input, expected: stdout, command, starts, folder };
}

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of this folder on this input.
 * @param whenAnswering what to do, once, as soon as the first answers are here
 */
export function cluster(args: readonly string[], input: string, whenAnswering = () => {}): Promise<Ended> {
  const [command, ...rest] = args;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(command!, rest, { cwd });
    let [stdout, stderr] = ['', ''];
    child.stdout
      .setEncoding('utf8')
      .once('data', whenAnswering)
      .on('data', (text) => {
        stdout += text;
      });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });
}

/** Tells in the log what a run came to. */
export function tellFigures(engine: string, { input, starts }: Work, blocks: number, seconds: number): void {
  const lines = input.trimEnd().split('\n').length;
  const words = input.match(/\s+/gu)!.length;
  console.log(
    `${engine}: ${lines} lines (${words} words) in ${blocks} blocks, ${starts().length - blocks} given out again, ` +
      `each line answered once; ${seconds.toFixed(1)} s, ${Math.round(words / seconds)} words/s`,
  );
}
