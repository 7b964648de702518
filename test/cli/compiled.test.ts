import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'stet-'));
  for (const name of ['dist', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const caches = () => readdirSync(join(copy, 'dist/compiled')).filter((name) => name.endsWith('.cache'));
const answer = () =>
  execFileSync(process.execPath, [join(copy, 'dist/cli/main.cjs'), '--batch'], {
    input: '{"id":1,"text":"The the end of it came on Monday."}\n',
    encoding: 'utf8',
  });

test('what V8 kept of another version, of nothing, or not at all changes no answer', () => {
  expect(caches().length).toBeGreaterThan(0);
  const expected = answer();
  expect(expected).toContain('en/words/doubled-word');
  for (const name of caches()) writeFileSync(join(copy, 'dist/compiled', name), 'of another version');
  expect(answer()).toBe(expected);
  for (const name of caches()) writeFileSync(join(copy, 'dist/compiled', name), '');
  expect(answer()).toBe(expected);
  for (const name of caches()) rmSync(join(copy, 'dist/compiled', name));
  expect(answer()).toBe(expected);
});
