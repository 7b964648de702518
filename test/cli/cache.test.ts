import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.js';
import { DOUBLED, folderWith, MAIN, stet } from './stet.js';

/** A folder of articles, and another for the cache. */
function surroundings(files: Readonly<Record<string, string>>) {
  const [cwd, home] = [folderWith(files), folderWith({})];
  const folder = join(home, 'stet');
  return {
    cwd,
    check: (...more: string[]) => stet(['--check', '--cache', ...more], { cwd, env: { XDG_CACHE_HOME: home } }),
    entries: () => readdirSync(folder).flatMap((name) => (name === 'swept' ? [] : join(folder, name))),
    mark: join(folder, 'swept'),
  };
}

test('a place for the cache that is not absolute is none, as the XDG Base Directory Specification has it', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: 'cache' })).toBe(cacheFolder({}));
  expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe('/cache/stet');
});

test('a user without a home has the cache among temporary files, not in the current folder', () => {
  vi.stubEnv('HOME', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(dirname(cacheFolder({}))).toBe(tmpdir());
});

/** Has an entry say something else than was found. */
function alter(path: string, digest: 'with its digest' | 'without'): void {
  const json = readFileSync(path, 'utf8').split('\n')[1]!.replaceAll('written twice', 'from the cache');
  const right = createHash('sha256').update(json).digest('hex');
  writeFileSync(path, `${digest === 'without' ? '0' : right}\n${json}`);
}

test('what was found is kept, and told of again', async () => {
  const { check, entries } = surroundings({ 'news.txt': DOUBLED });
  const first = await check();
  expect(first.stdout).toContain('written twice');
  expect(entries().length).toBe(1);
  expect(await check()).toEqual(first);
  alter(entries()[0]!, 'with its digest');
  expect((await check()).stdout).toContain('from the cache');
});

test('an entry that was damaged is as if it were not there', async () => {
  const { check, entries } = surroundings({ 'news.txt': DOUBLED });
  const first = await check();
  alter(entries()[0]!, 'without');
  expect(await check()).toEqual(first);
  writeFileSync(entries()[0]!, '');
  expect(await check()).toEqual(first);
});

test('another text, and other rules or settings, are checked anew', async () => {
  const { cwd, check, entries } = surroundings({ 'news.txt': DOUBLED });
  await check();
  writeFileSync(join(cwd, 'stet.config.yaml'), 'rules:\n  en: off\n');
  expect((await check()).stdout).toBe('1 file checked: nothing found\n');
  writeFileSync(join(cwd, 'stet.config.yaml'), 'names: [Kiev]\n');
  await check();
  writeFileSync(join(cwd, 'news.txt'), 'The the end.');
  expect((await check()).stdout).toContain('“The the”');
  expect(entries().length).toBe(4);
});

test('a rule that becomes another is asked anew, and one that gets another example is not', async () => {
  const rule = (message: string, example: string) => `check: pattern
category: style/awkward
severity: warning
message: '${message}'
about: a rule
fix: none
options: { find: end }
examples:
  - wrong: '${example} [end].'
  - fine: 'A bar.'
`;
  const { cwd, check, entries } = surroundings({
    'news.txt': DOUBLED,
    'stet.config.yaml': 'ruleFolders: [house]\n',
    'house/end.yml': rule('why', 'The'),
  });
  const first = await check();
  writeFileSync(join(cwd, 'house/end.yml'), rule('why', 'No'));
  expect(await check()).toEqual(first);
  expect(entries().length).toBe(1);
  writeFileSync(join(cwd, 'house/end.yml'), rule('no', 'No'));
  await check();
  expect(entries().length).toBe(2);
});

test('what others may write is not believed, and the cache is open to nobody else', async () => {
  const { check, entries, mark } = surroundings({ 'news.txt': DOUBLED });
  const first = await check();
  expect(statSync(dirname(mark)).mode & 0o077).toBe(0);
  alter(entries()[0]!, 'with its digest');
  chmodSync(dirname(mark), 0o777);
  const { stderr, ...rest } = await check();
  expect({ ...rest, stderr: '' }).toEqual(first);
  expect(stderr).toContain('others may write in this folder, so that nothing in it is believed');
});

test('what nobody asked for in a month goes', async () => {
  const { cwd, check, entries, mark } = surroundings({ 'news.txt': DOUBLED });
  await check();
  const [old] = entries();
  const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(old!, ago(31), ago(31));
  utimesSync(mark, ago(2), ago(2));
  writeFileSync(join(cwd, 'news.txt'), 'The end.');
  await check();
  expect(entries().length).toBe(1);
  expect(entries()).not.toContain(old);
});

test.skipIf(process.platform !== 'linux').each([
  ['a file where its folder should be', 'taken', 'a part of its path is a file, not a folder'],
  ['a file of its name', 'full', 'a part of its path is a file, not a folder'],
  ['a place for no folders', '/proc', 'no folder can be made there'],
])('a cache that cannot be written stops nothing, and says so: %s', async (_, place, why) => {
  const cwd = folderWith({ 'news.txt': DOUBLED, taken: '', 'full/stet': '' });
  const home = resolve(cwd, place);
  const run = await stet(['--check', '--cache', 'news.txt'], { cwd, env: { XDG_CACHE_HOME: home } });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('written twice');
  expect(run.stderr).toBe(`stet: ${join(home, 'stet')}: ${why}; the next run checks again what is not kept there\n`);
});

test.each(['1', '2'])('what there is no room for is not left behind in part, and told of once: --jobs %s', (jobs) => {
  const files = { 'a.txt': DOUBLED.repeat(40), 'b.txt': DOUBLED.repeat(50), 'c.txt': DOUBLED.repeat(60) };
  const [cwd, home] = [folderWith(files), folderWith({})];
  // No file may be longer than 1 kB.
  const shell = ['-c', 'ulimit -f 1; "$0" "$@"', process.execPath, MAIN, '--check', '--cache', '--jobs', jobs, '.'];
  const run = spawnSync('bash', shell, { cwd, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: home } });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('3 files checked');
  expect(run.stderr).toBe(
    `stet: ${join(home, 'stet')}: larger than a file may be here; the next run checks again what is not kept there\n`,
  );
  expect(readdirSync(join(home, 'stet'))).toEqual(['swept']);
});
