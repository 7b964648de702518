import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { linesByPath } from '../../src/cli/changed-lines.js';
import { commit, git } from '../git.js';
import { CLEAN, DOUBLED, folderWith, stet } from './stet.js';

/** The places of what is told. */
async function told(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await stet(['--check', '--format', 'json', ...args], { cwd });
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { line: number }[] }[] };
  return files.flatMap(({ path, findings }) => [path, ...findings.map(({ line }) => `${path}:${line}`)]);
}

function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '-q');
  commit(folder, 'Begin');
  return folder;
}

test('only changed lines, new files as a whole, and no file without a change', async () => {
  const cwd = repository({ 'a "é"\t.txt': DOUBLED, 'b.txt': DOUBLED, 'same.txt': DOUBLED, '.gitignore': 'no.txt\n' });
  writeFileSync(join(cwd, 'a "é"\t.txt'), DOUBLED.replace('on Monday', 'on Tuesday'));
  writeFileSync(join(cwd, 'b.txt'), `A line before.\n\n${DOUBLED}\nThe end of of it.\n`);
  git(cwd, 'add', 'b.txt');
  writeFileSync(join(cwd, 'new.txt'), DOUBLED);
  writeFileSync(join(cwd, 'no.txt'), DOUBLED);
  const name = 'a "é"\t.txt';
  expect(await told(cwd, '--since', 'HEAD')).toEqual([
    name,
    `${name}:1`,
    'b.txt',
    'b.txt:7',
    'new.txt',
    'new.txt:1',
    'new.txt:3',
  ]);
  expect(await stet(['--check', '--since', 'HEAD', 'same.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: '0 files checked\n',
  });
});

test('a name that stands for nothing is told, one that was deleted is not', async () => {
  const cwd = repository({ 'a.txt': DOUBLED, 'gone.txt': DOUBLED });
  rmSync(join(cwd, 'gone.txt'));
  const of = (name: string) => stet(['--check', '--since', 'HEAD', name], { cwd });
  expect(await of('artcles')).toMatchObject({ status: 2, stderr: 'stet: artcles: no such file\n' });
  expect(await of('gone.txt')).toMatchObject({ status: 0, stdout: '0 files checked\n', stderr: '' });
});

test('from a folder within, by a linked name, since the branch left another', async () => {
  const cwd = repository({ 'a.txt': CLEAN, 'b.txt': CLEAN });
  git(cwd, 'checkout', '-qb', 'work');
  mkdirSync(join(cwd, 'deep'));
  writeFileSync(join(cwd, 'deep', 'c.txt'), DOUBLED);
  commit(cwd, 'Work');
  git(cwd, 'checkout', '-q', 'main');
  writeFileSync(join(cwd, 'a.txt'), DOUBLED);
  commit(cwd, 'Elsewhere');
  git(cwd, 'checkout', '-q', 'work');
  const link = join(folderWith({}), 'link');
  symlinkSync(cwd, link);
  expect(await told(join(link, 'deep'), '--since', 'main', '..')).toEqual([
    '../deep/c.txt',
    '../deep/c.txt:1',
    '../deep/c.txt:3',
  ]);
});

test('a finding on an old line is told where its evidence was changed', async () => {
  const text = 'Spokesman Alex Reed met them.\n\nReed spoke on Friday. “We hope so,” he added.\n';
  const cwd = repository({ 'a.txt': text });
  writeFileSync(join(cwd, 'a.txt'), text.replace('Spokesman', 'Spokeswoman'));
  expect(await told(cwd, '--since', 'HEAD')).toEqual(['a.txt', 'a.txt:3']);
});

test('no program runs that the repository’s own configuration names', async () => {
  const cwd = repository({
    'a.txt': CLEAN,
    'b.txt': CLEAN,
    '.gitattributes': '*.txt filter=a diff=a\nb.txt filter=x=y\n',
  });
  const owned = join(folderWith({}), 'owned');
  const evil = `touch '${owned}'; cat`;
  for (const name of ['filter.a.clean', 'filter.a.process', 'filter.x=y.clean', 'diff.a.textconv', 'diff.a.command'])
    git(cwd, 'config', name, evil);
  for (const name of ['diff.external', 'core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.alternateRefsCommand'])
    git(cwd, 'config', name, evil);
  git(cwd, 'config', 'filter.a.required', 'true');
  git(cwd, 'config', 'remote.origin.url', `ext::sh -c touch% ${owned}`);
  git(cwd, 'config', 'protocol.ext.allow', 'always');
  git(cwd, 'config', 'remote.origin.promisor', 'true');
  git(cwd, 'config', 'extensions.partialClone', 'origin');
  const hook = join(cwd, '.git', 'hooks', 'post-index-change');
  writeFileSync(hook, `#!/bin/sh\n${evil}\n`);
  chmodSync(hook, 0o755);
  writeFileSync(join(cwd, 'a.txt'), DOUBLED);
  writeFileSync(join(cwd, 'b.txt'), DOUBLED);
  expect(await told(cwd, '--since', 'HEAD')).toEqual(['a.txt', 'a.txt:1', 'a.txt:3', 'b.txt', 'b.txt:1', 'b.txt:3']);
  const missing = '1234567890123456789012345678901234567890';
  expect((await stet(['--check', '--since', missing], { cwd })).status).toBe(2);
  expect(existsSync(owned)).toBe(false);
});

test.each([
  [['--since=-x'], '--since -x: the name of a commit does not begin with “-”'],
  [
    ['--since', 'nope'],
    '--since nope: git knows no such commit here; a shallow clone has only the newest: fetch it first',
  ],
])('%j: one line, exit status 2', async (args, message) => {
  const cwd = repository({ 'a.txt': CLEAN });
  expect(await stet(['--check', ...args], { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `stet: ${message}\n`,
  });
});

test('without a repository, and without git', async () => {
  const cwd = folderWith({ 'a.txt': CLEAN });
  const none = { GIT_CEILING_DIRECTORIES: join(cwd, '..') };
  expect(await stet(['--check', '--since', 'HEAD'], { cwd, env: none })).toMatchObject({
    status: 2,
    stderr: 'stet: --since needs a git repository, and this folder is in none\n',
  });
  expect(await stet(['--check', '--since', 'HEAD'], { cwd, env: { PATH: '' } })).toMatchObject({
    status: 2,
    stderr: 'stet: --since needs git, and there is none here\n',
  });
});

test('what git says of a repository that is damaged is told in a line', async () => {
  const cwd = repository({ 'a.txt': CLEAN });
  writeFileSync(join(cwd, '.git/index'), 'none');
  const { status, stderr } = await stet(['--check', '--since', 'HEAD'], { cwd });
  expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 });
  expect(stderr).toMatch(/^stet: --since: git does not tell what changed: fatal: .*index/u);
});

test('a file that was renamed has changed where it differs', async () => {
  const cwd = repository({ 'a.txt': `${DOUBLED}\n${CLEAN.repeat(20)}`, 'b.txt': DOUBLED });
  git(cwd, 'mv', 'a.txt', 'new a.txt');
  git(cwd, 'mv', 'b.txt', 'c.txt');
  expect(await told(cwd, '--since', 'HEAD')).toEqual([]);
  writeFileSync(join(cwd, 'new a.txt'), `${DOUBLED}\n${CLEAN.repeat(20)}He went to to it.\n`);
  expect(await told(cwd, '--since', 'HEAD')).toEqual(['new a.txt', 'new a.txt:25']);
});

test('a clone too shallow to tell where the branch left says so', async () => {
  const from = repository({ 'a.txt': CLEAN });
  git(from, 'checkout', '-qb', 'work');
  writeFileSync(join(from, 'b.txt'), CLEAN);
  commit(from, 'Work');
  git(from, 'checkout', '-q', 'main');
  writeFileSync(join(from, 'a.txt'), DOUBLED);
  commit(from, 'Elsewhere');
  const cwd = folderWith({});
  git(cwd, 'clone', '-q', '--depth=1', '--no-single-branch', '--branch=work', pathToFileURL(from).href, '.');
  expect(await stet(['--check', '--since', 'origin/main'], { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr:
      'stet: --since origin/main: this clone is too shallow to hold the commit at which the branch left it; fetch more of it, as by git fetch --unshallow, or fetch-depth: 0 of actions/checkout\n',
  });
  git(cwd, 'fetch', '-q', '--unshallow');
  expect(await told(cwd, '--since', 'origin/main')).toEqual(['b.txt']);
});

test('what git knows nothing of is not passed over in silence', async () => {
  const sub = repository({ 'a.txt': DOUBLED });
  const cwd = repository({ 'b.txt': CLEAN });
  git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', sub, 'sub');
  commit(cwd, 'With a submodule');
  mkdirSync(join(cwd, 'nested'));
  writeFileSync(join(cwd, 'nested', 'c.txt'), DOUBLED);
  git(join(cwd, 'nested'), 'init', '-q');
  commit(join(cwd, 'nested'), 'Nested');
  writeFileSync(join(cwd, 'b.txt'), DOUBLED);
  const { status, stdout, stderr } = await stet(['--check', '--since', 'HEAD', '--format', 'compact'], { cwd });
  const left = 'left out; it is a git repository of its own, so run stet --check --since there';
  expect(stderr).toBe(`stet: nested/: ${left}\nstet: sub/: ${left}\n`);
  expect(stdout).toMatch(/^(?:b\.txt:.*\n){2}$/u);
  expect(status).toBe(1);
  const outside = join(sub, 'a.txt');
  expect(await stet(['--check', '--since', 'HEAD', outside], { cwd })).toMatchObject({
    status: 2,
    stderr: `stet: ${outside}: not in the git repository of this folder, so that --since cannot tell what changed in it\n`,
  });
});

test('what git says no to is told in its words, and what the user has set for it in the environment holds', async () => {
  const cwd = repository({ 'a.txt': CLEAN });
  writeFileSync(join(cwd, 'a.txt'), DOUBLED);
  // As in a container, where another user has made the clone.
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', LANGUAGE: 'de' };
  const run = (more: Readonly<Record<string, string>>) =>
    stet(['--check', '--since', 'HEAD'], { cwd, env: { ...env, ...more } });
  const { status, stderr } = await run({});
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^stet: --since: git does not tell what changed: fatal: .*ownership.*; git config .*safe\.directory /u,
  );
  const safe = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
  expect(await run(safe)).toMatchObject({ status: 1, stderr: '' });
});

test('lines of an article that look like those of a patch are lines of the article', () => {
  const names = ':1 2 a b M\0x.txt\0:1 2 a b A\0y.txt\0\0';
  const one =
    'diff --git a/x.txt b/x.txt\n@@ -1 +1,2 @@\n-a\n+b\rdiff --git c\n+@@ -1 +9 @@\n@@ -5,2 +6,0 @@\n-c\n-d\n';
  const other = 'diff --git a/y.txt b/y.txt\n@@ -0,0 +1 @@\n+z\n';
  expect(linesByPath(`${names}${one}${other}`)).toEqual([
    ['x.txt', [{ first: 1, last: 2 }]],
    ['y.txt', [{ first: 1, last: 1 }]],
  ]);
  const renamed = ':1 2 a b R090\0old.txt\0x.txt\0:1 2 a b A\0y.txt\0\0';
  expect(linesByPath(`${renamed}${one}${other}`).map(([name]) => name)).toEqual(['x.txt', 'y.txt']);
  expect(linesByPath('')).toEqual([]);
});
