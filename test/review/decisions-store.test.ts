import {
  chmodSync,
  chownSync,
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
import { Keeping, loadDecisions, saveDecisions } from '../../src/review/decisions-store.js';
import { reduce } from '../../src/review/reduce.js';
import { createFile, replaceFile } from '../../src/review/replace-file.js';
import type { Session } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

const LATER = '2026-03-02T12:00:00Z';

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

test('what others write into the file while a review goes on is kept with what the review decides', () => {
  const [article, path] = ['news.txt', 'news.txt.stet.json'].map((name) => join(folder, name)) as [string, string];
  const begun = sessionOf('Say [teh>the] word, [adn>and] go, [yuo>you].');
  const [teh, adn, yuo] = begun.findings.map(({ fingerprint }) => fingerprint) as [string, string, string];
  const reject = (session: Session, fingerprint: string, time = TIME) =>
    reduce(session, { type: 'reject', fingerprint, time });
  const keeping = new Keeping(article, []);
  const mine = reject(begun, teh);
  keeping.save(mine);

  // By git, or by a person: one is decided besides, and one otherwise, later.
  const accepted = reduce(reject(begun, adn), { type: 'accept', fingerprint: teh, suggestion: 0, time: LATER });
  saveDecisions(article, accepted);
  keeping.save(reject(mine, yuo));
  const state = () => Object.fromEntries(loadDecisions(article).map(({ excerpt, state }) => [excerpt, state]));
  expect(state()).toEqual({ teh: 'accepted', adn: 'rejected', yuo: 'rejected' });

  writeFileSync(path, '<<<<<<< ours\n');
  expect(() => keeping.save(mine)).toThrow('news.txt.stet.json:1: a merge was left unfinished here; mend the file');
  expect(readFileSync(path, 'utf8')).toBe('<<<<<<< ours\n');
  rmSync(path);
  // What is undone goes, what others decided stays.
  keeping.save(begun);
  expect(state()).toEqual({ teh: 'accepted', adn: 'rejected' });
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

test.skipIf(process.getuid?.() !== 0)('a file of another user that root replaces stays theirs', () => {
  const path = join(folder, 'news.txt');
  writeFileSync(path, 'old');
  chownSync(path, 12_345, 23_456);
  chmodSync(path, 0o640);
  replaceFile(path, 'new');
  const { uid, gid, mode } = statSync(path);
  expect([uid, gid, mode & 0o777]).toEqual([12_345, 23_456, 0o640]);
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
