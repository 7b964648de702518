import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockPath, lockReview } from '../../src/review/review-lock.js';

let folder: string;
let article: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-lock-'));
  article = join(folder, 'news.txt');
});

afterEach(() => rmSync(folder, { recursive: true }));

function heldBy(holder: unknown): void {
  writeFileSync(lockPath(article), typeof holder === 'string' ? holder : JSON.stringify(holder));
}

test('an article is locked once, and again when it was released', () => {
  const first = lockReview(article);
  expect(lockReview(article)).toEqual({ heldBy: { pid: process.pid, host: hostname() } });
  if ('release' in first) first.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(lockReview(article)).toHaveProperty('release');
});

test('to release it where it cannot be got at any more is no fault', () => {
  const lock = lockReview(article);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  if ('release' in lock) expect(lock.release).not.toThrow();
});

test('the lock of a process that is dead is taken over, and leaves nothing behind', () => {
  heldBy({ pid: spawnSync('true').pid, host: hostname() });
  expect(lockReview(article)).toHaveProperty('release');
  expect(readdirSync(folder)).toEqual(['news.txt.stet.json.lock']);
});

test('the lock of another machine holds, as nobody here can know', () => {
  heldBy({ pid: spawnSync('true').pid, host: 'elsewhere' });
  expect(lockReview(article)).toMatchObject({ heldBy: { host: 'elsewhere' } });
});

test.each(['', 'null', '{"pid":0,"host":"here"}', '{"pid":7}'])('a lock that says %j holds', (content) => {
  heldBy(content);
  expect(lockReview(article)).toEqual({ heldBy: 'somebody' });
});

test('only the own lock is released', () => {
  const lock = lockReview(article);
  heldBy({ pid: 1, host: hostname() });
  if ('release' in lock) lock.release();
  expect(existsSync(lockPath(article))).toBe(true);
});

test('where no file can be made there is no lock', () => {
  expect(() => lockReview(join(folder, 'missing', 'news.txt'))).toThrow(/ENOENT/u);
});
