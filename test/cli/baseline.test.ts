import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatBaseline, parseBaseline } from '../../src/report/baseline-file.js';
import { commit, git } from '../git.js';
import { DOUBLED, folderWith, stet } from './stet.js';

const FILE = 'stet-baseline.jsonl';
const KNOW = ['--check', '--baseline', FILE, '--update-baseline'];
const COMPARE = ['--check', '--baseline', FILE];

test('what a baseline knows is counted and fails nothing; what is new does', async () => {
  const cwd = folderWith({ 'a.txt': DOUBLED, 'b.txt': DOUBLED });
  expect(await stet(KNOW, { cwd })).toMatchObject({
    status: 0,
    stdout: '2 files checked: nothing found (4 in the baseline)\n',
    stderr: `stet: ${FILE}: 4 findings are known from now on\n`,
  });
  writeFileSync(join(cwd, 'b.txt'), `A new beginning of of it.\n\n${DOUBLED}`);
  const { status, stdout, stderr } = await stet(COMPARE, { cwd });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.match(/doubled-word/gu)).toHaveLength(1);
  expect(stdout).toContain('b.txt:1:17: ');
  expect(stdout).toMatch(/\n2 files checked: 1 error \(4 in the baseline\)\n$/u);
});

test('an article that was renamed keeps what is known of it; one more like it is new', async () => {
  const cwd = folderWith({ 'a.txt': DOUBLED });
  await stet(KNOW, { cwd });
  renameSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'));
  expect(await stet(COMPARE, { cwd })).toMatchObject({
    status: 0,
    stdout: '1 file checked: nothing found (2 in the baseline)\n',
  });
  writeFileSync(join(cwd, 'a.txt'), DOUBLED);
  expect(await stet(COMPARE, { cwd })).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('2 files checked: 2 errors (2 in the baseline)'),
  });
  rmSync(join(cwd, 'a.txt'));
  await stet(KNOW, { cwd });
  expect(readFileSync(join(cwd, FILE), 'utf8').match(/"b\.txt"|"a\.txt"/gu)).toEqual(['"b.txt"', '"b.txt"']);
});

test('the file holds a finding a line, sorted, and the same wherever stet runs', async () => {
  const cwd = folderWith({ 'b.txt': DOUBLED, 'a/é x.txt': DOUBLED });
  await stet(KNOW, { cwd });
  const written = readFileSync(join(cwd, FILE), 'utf8');
  const lines = written.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).path)).toEqual(['a/é x.txt', 'a/é x.txt', 'b.txt', 'b.txt']);
  expect(JSON.parse(lines[0]!)).toEqual({
    path: 'a/é x.txt',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
    rule: 'en/words/doubled-word',
    excerpt: expect.stringMatching(/^t(?:he t)?o? ?/u),
  });
  const inside = join(cwd, 'a');
  await stet(['--check', '..', '--baseline', `../${FILE}`, '--update-baseline'], { cwd: inside });
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(written);
});

test('an update drops what is mended or gone, and keeps what it did not look at', async () => {
  const cwd = folderWith({ 'a.txt': DOUBLED, 'b.txt': DOUBLED, 'c.txt': DOUBLED });
  await stet(KNOW, { cwd });
  writeFileSync(join(cwd, 'a.txt'), DOUBLED.replace('to to', 'to'));
  rmSync(join(cwd, 'b.txt'));
  const { status, stderr } = await stet([...COMPARE, 'a.txt'], { cwd });
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: `stet: ${FILE}: 1 known finding is gone; --update-baseline drops them\n`,
  });
  await stet([...KNOW, 'a.txt'], { cwd });
  const known = parseBaseline(readFileSync(join(cwd, FILE), 'utf8'), FILE);
  expect(known.map(({ path }) => path)).toEqual(['a.txt', 'c.txt', 'c.txt']);
});

test('a file that cannot be checked leaves the baseline as it was', async () => {
  const cwd = folderWith({ 'a.txt': DOUBLED, 'bad.txt': Buffer.from([0xff]) });
  const { status, stderr } = await stet(KNOW, { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(`stet: ${FILE}: not written, since not all files could be checked\n`);
  expect(existsSync(join(cwd, FILE))).toBe(false);
});

test.each([
  ['none', undefined, 'no such file; write it first, with --update-baseline'],
  ['of something else', '{"a":1}\n', '1: this is no line of a baseline; mend it, or name another file'],
  ['left in a merge', '\n<<<<<<< ours\n', '2: a merge was left unfinished here; mend it'],
])('a baseline that is %s: one line, exit status 2', async (_what, content, problem) => {
  const cwd = folderWith({ 'a.txt': DOUBLED, ...(content === undefined ? {} : { [FILE]: content }) });
  const { status, stdout, stderr } = await stet(COMPARE, { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^stet: stet-baseline\.jsonl:.*\n$/u);
  expect(stderr).toContain(problem);
});

test.each([
  [['--check', '--update-baseline'], '--update-baseline needs to know which: --baseline FILE'],
  [[...KNOW, '--since', 'HEAD'], '--update-baseline writes what is known of whole files; leave out --since'],
])('%j', async (args, message) => {
  expect(await stet(args, { cwd: '.' })).toMatchObject({ status: 2, stdout: '', stderr: `stet: ${message}\n` });
});

test('git merges what two branches write, as it stands or with merge=union where they meet', () => {
  const entry = (path: string, number: number) => ({
    path,
    fingerprint: number.toString(16).padStart(16, '0'),
    rule: 'en/words/doubled-word',
    excerpt: 'the the',
  });
  const folder = folderWith({ '.gitattributes': `${FILE} merge=union\n` });
  const write = (...entries: Parameters<typeof formatBaseline>[0]) =>
    writeFileSync(join(folder, FILE), formatBaseline(entries));
  const base = [entry('a.txt', 1), entry('m.txt', 1), entry('z.txt', 1)];
  git(folder, 'init', '-q');
  write(...base);
  commit(folder, 'Base');
  git(folder, 'branch', 'theirs');
  write(...base, entry('b.txt', 2), entry('m.txt', 2));
  commit(folder, 'Ours');
  git(folder, 'checkout', '-q', 'theirs');
  write(...base, entry('b.txt', 3), entry('y.txt', 1));
  commit(folder, 'Theirs');
  git(folder, 'merge', '-q', 'main', '-m', 'Both');
  expect(formatBaseline(parseBaseline(readFileSync(join(folder, FILE), 'utf8'), FILE))).toBe(
    formatBaseline([...base, entry('b.txt', 2), entry('m.txt', 2), entry('b.txt', 3), entry('y.txt', 1)]),
  );
});
