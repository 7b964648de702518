import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stet } from '../cli/stet.js';
import { PROGRAM, SEED } from './review.js';
import { Terminal } from './terminal.js';

const ARTICLES = 60;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-progress-'));
  for (let i = 0; i < ARTICLES; i++) copyFileSync(SEED, join(folder, `${i}.txt`));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a long check shows on the terminal how far it is, and leaves nothing of it behind', async () => {
  const terminal = new Terminal(process.execPath, [PROGRAM, '--check', '--format', 'json:report.json'], {
    cwd: folder,
  });
  await terminal.waitUntil(() => terminal.output.includes(` of ${ARTICLES} articles`), 'no bar was drawn');
  expect((await terminal.exit).status).toBe(1);
  await terminal.waitUntil(() => !terminal.screen().includes('articles'), 'the bar stayed');
  expect(terminal.screen()).toBe('');
});

test('in a pipe there is none', async () => {
  const { stderr, stdout } = await stet(['--check', '--format', 'json'], { cwd: folder });
  expect(stderr).toBe('');
  expect(stdout).not.toContain('█');
});
