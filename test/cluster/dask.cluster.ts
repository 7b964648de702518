import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { cluster, tellFigures, type Work, work } from './articles.js';

/** Debian's own, for which its packages are. */
const PYTHON = '/usr/bin/python3';
const LINES = 20;
const BLOCKS = 18;

test('Dask: each line is answered once and in order, though one of two workers is killed at its work', async () => {
  const given = await work(BLOCKS * LINES);
  const { scheduler, workers } = await start(given);
  const started = performance.now();
  const { status, stdout } = await cluster(commandFor(given, scheduler), given.input, () => {
    workers[0]!.kill('SIGKILL');
  });
  expect(status).toBe(0);
  expect(stdout).toBe(given.expected);
  expect(given.starts()).toContain(workers[0]!.pid);
  expect(given.starts()).toContain(workers[1]!.pid);
  expect(given.starts().length).toBeGreaterThan(BLOCKS);
  tellFigures('Dask', given, BLOCKS, (performance.now() - started) / 1_000);
});

test('Dask: a line that is no document is answered and told of by the exit status, and nothing is tried again', async () => {
  const given = await work(20);
  const { scheduler } = await start(given);
  const { status, stdout } = await cluster(commandFor(given, scheduler), `${given.input}not a document\n`);
  expect(status).toBe(2);
  expect(stdout).toBe(`${given.expected}{"id":null,"error":"line 1: not JSON"}\n`);
  expect(given.starts().length).toBe(2);
});

function commandFor({ command }: Work, scheduler: string): string[] {
  return [PYTHON, './with-dask.py', '--scheduler', scheduler, '--lines', String(LINES), '--', ...command];
}

/** A scheduler and two workers on this machine alone, until the test has finished. */
async function start({ folder }: Work): Promise<{ scheduler: string; workers: ChildProcess[] }> {
  const file = join(folder, 'scheduler.json');
  const common = ['--host', '127.0.0.1', '--no-dashboard', '--scheduler-file', file];
  run(['-m', 'distributed.cli.dask_scheduler', '--port', '0', ...common]);
  while (!existsSync(file)) await setTimeout(50);
  const worker = ['-m', 'distributed.cli.dask_worker', '--no-nanny', '--nthreads', '1', '--local-directory', folder];
  const workers = [run([...worker, ...common]), run([...worker, ...common])];
  const { address } = JSON.parse(readFileSync(file, 'utf8'));
  const ready = `from distributed import Client; Client("${address}").wait_for_workers(2)`;
  await new Promise((resolve) => run(['-c', ready]).once('exit', resolve));
  return { scheduler: address, workers };
}

function run(args: readonly string[]): ChildProcess {
  const child = spawn(PYTHON, args, { stdio: 'ignore' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}
