import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DecisionsFileError, formatDecisions } from '../../src/review/decisions-file.js';
import { loadDecisions, saveDecisions } from '../../src/review/decisions-store.js';
import { reduce } from '../../src/review/reduce.js';
import { createFile, replaceFile } from '../../src/review/replace-file.js';
import { sessionOf, TIME } from './session.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an article without decisions has none', () => {
  expect(loadDecisions(join(folder, 'news.txt'))).toEqual([]);
});

test('decisions are kept beside the article, and nothing else is left there', () => {
  const session = sessionOf('Say [teh>the] word.');
  const fingerprint = session.findings[0]!.fingerprint;
  const decided = reduce(session, { type: 'reject', fingerprint, time: TIME });
  saveDecisions(join(folder, 'news.txt'), decided);
  saveDecisions(join(folder, 'news.txt'), decided);
  expect(readdirSync(folder)).toEqual(['news.txt.stet.json']);
  expect(readFileSync(join(folder, 'news.txt.stet.json'), 'utf8')).toBe(formatDecisions(decided));
  expect(loadDecisions(join(folder, 'news.txt'))).toEqual([
    { fingerprint, rule: 'en/rule', excerpt: 'teh', state: 'rejected', time: TIME },
  ]);
});

test('a decisions file that cannot be read is named, with what to do', () => {
  mkdirSync(join(folder, 'news.txt.stet.json'));
  expect(() => loadDecisions(join(folder, 'news.txt'))).toThrow(DecisionsFileError);
  expect(() => loadDecisions(join(folder, 'news.txt'))).toThrow(
    `${folder}/news.txt.stet.json: a directory, not a file; decisions are kept there: make it a file that can be read, or move it away`,
  );
});

test('a file that is replaced keeps its mode, and a link stays a link', () => {
  const real = join(folder, 'real.txt');
  const link = join(folder, 'link.txt');
  writeFileSync(real, 'old');
  chmodSync(real, 0o662);
  symlinkSync(real, link);
  replaceFile(link, 'new');
  expect(readFileSync(real, 'utf8')).toBe('new');
  expect(statSync(real).mode & 0o777).toBe(0o662);
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt']);
});

test('what cannot be written leaves the old file, and no other', () => {
  // A folder in the place of the file cannot be replaced by one.
  expect(() => replaceFile(folder, 'new')).toThrow();
  expect(() => replaceFile(join(folder, 'none', 'x.txt'), 'new')).toThrow(/ENOENT/u);
  expect(readdirSync(folder)).toEqual([]);
});

test('a new file is whole, takes nobody’s name, and leaves no other', () => {
  createFile(join(folder, 'new.yaml'), 'new');
  expect(() => createFile(join(folder, 'new.yaml'), 'newer')).toThrow(/EEXIST/u);
  expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['new.yaml']);
});
