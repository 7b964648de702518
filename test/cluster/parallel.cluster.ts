import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAIN } from '../cli/stet.js';
import { cluster, tellFigures, work } from './articles.js';

const BLOCK = 12_000;

test('GNU parallel: each line is answered once and in order, though a stet is killed at its work', async () => {
  const given = await work(360);
  const log = join(given.folder, 'jobs');
  const options = ['-j2', '--block', String(BLOCK), '--joblog', log];
  const started = performance.now();
  let killed = 0;
  let rounds = 0;
  let isOver = false;
  const killThose = () => {
    const before = killed;
    for (const pid of stetsFor(given.folder)) {
      process.kill(pid, 'SIGKILL');
      killed++;
    }
    if (killed > before) rounds++;
    // Between two blocks there may be none, and all that were killed once may have ended their work in that moment.
    if (rounds < 2 && !isOver) setTimeout(killThose, killed > before ? 300 : 10);
  };
  const { status, stdout, stderr } = await cluster(
    ['./with-parallel.sh', ...options, '--', ...given.command],
    given.input,
    killThose,
  );
  isOver = true;
  const blocks = readFileSync(log, 'utf8').trimEnd().split('\n').length - 1;
  expect(stderr.replace(/^.*Killed.*$/gmu, '').trim()).toBe('');
  expect(status).toBe(0);
  expect(stdout).toBe(given.expected);
  expect(killed).toBeGreaterThan(0);
  // One that had ended its work in that moment is not given out again.
  const again = given.starts().length - blocks;
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThanOrEqual(killed);
  tellFigures('GNU parallel', given, blocks, (performance.now() - started) / 1_000);
});

test('GNU parallel: a line that is no document is answered and told of by the exit status, and nothing is tried again', async () => {
  const given = await work(40);
  const { status, stdout } = await cluster(
    ['./with-parallel.sh', '-j2', '--', ...given.command],
    `${given.input}not a document\n`,
  );
  expect(status).toBe(2);
  expect(stdout).toBe(`${given.expected}{"id":null,"error":"line 41: not JSON"}\n`);
  expect(given.starts().length).toBe(1);
});

/** The processes that run a batch for the test with this folder: those whose environment parallel has set for it. */
function stetsFor(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => {
      const [program, environment] = [read(`/proc/${pid}/cmdline`), read(`/proc/${pid}/environ`)];
      return program.startsWith(`${process.execPath}\0${MAIN}\0--batch`) && environment.includes(folder);
    })
    .map(Number);
}

/** A file of a process that may have ended by now. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
