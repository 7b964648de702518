import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { findArticles, isOwn } from '../../src/cli/find-articles.js';
import { CLEAN, DOUBLED, folderWith, stet } from './stet.js';

test('a page that stet wrote is no article', async () => {
  const cwd = folderWith({
    'news.html': '<p>News.</p>',
    'report.html': '<!doctype html>\n<html>\n<head>\n<meta name="generator" content="stet">\n<title>',
  });
  expect(await findArticles([cwd], () => {})).toEqual([`${cwd}/news.html`]);
});

test('a folder’s articles are those whose names end in capitals too', async () => {
  const cwd = folderWith({
    'A.TXT': CLEAN,
    'b.Htm': CLEAN,
    'c.PDF': CLEAN,
    'NODE_MODULES/d.txt': CLEAN,
    'e.STET.txt': CLEAN,
  });
  expect(await findArticles([cwd], () => {})).toEqual([`${cwd}/A.TXT`, `${cwd}/b.Htm`]);
});

test('of what a shell’s “*” names, decisions, configurations and exports of articles are none', async () => {
  const names = ['news.txt', 'news.stet.txt', 'news.txt.stet.json', 'news.txt.stet.json.lock', 'stet.config.yaml'];
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, DOUBLED])));
  const found = (...named: string[]) =>
    findArticles(
      named.map((name) => join(cwd, name)),
      () => {},
    );
  expect(await found(...names)).toEqual([join(cwd, 'news.txt')]);
  expect(await found('news.stet.txt')).toEqual([join(cwd, 'news.stet.txt')]);
  for (const name of names.slice(2)) {
    const problem = 'not an article, but what stet keeps about articles';
    expect(await found(name)).toEqual([{ path: expect.stringContaining(name), problem }]);
  }
});

test('a file that is named twice, each time otherwise, is one', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  const { stdout } = await stet(['--check', './news.txt', 'news.txt', '.', `../${basename(cwd)}/*`], { cwd });
  expect(stdout).toContain('1 file checked: 2 errors');
  expect(stdout).toMatch(/^\.\/news\.txt:1/u);
});

test('what cannot be read is not left open', () => {
  const folder = join(folderWith({}), 'news.html');
  mkdirSync(folder);
  const opened = () => readdirSync('/dev/fd').length;
  const before = opened();
  for (let i = 0; i < 40; i++) expect(isOwn(folder)).toBe(false);
  expect(opened() - before).toBeLessThan(40);
});

/** Latin-1, as in archives of long ago. */
const latin1 = (folder: string, name: string) => Buffer.from(`${folder}/${name}`, 'latin1');

test.skipIf(process.platform === 'darwin')('what has a name that is not UTF-8 is passed over, and told', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'old/a.txt': CLEAN });
  writeFileSync(latin1(cwd, 'old/Málaga.txt'), DOUBLED);
  mkdirSync(latin1(cwd, 'año'));
  const told = [
    'stet: a\ufffdo: passed over: its name is not UTF-8; rename it',
    'stet: old/M\ufffdlaga.txt: passed over: its name is not UTF-8; rename it\n',
  ].join('\n');
  for (const name of ['.', '**/*.txt']) {
    const { status, stdout, stderr } = await stet(['--check', name], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: told });
    expect(stdout).toContain('2 files checked: 2 errors');
  }
  expect(await stet(['init'], { cwd })).toMatchObject({ status: 0, stderr: told });
  expect(await stet(['--check', 'a\ufffdo'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'stet: a\ufffdo: its name is not UTF-8; rename it\n',
  });
  for (const args of [
    ['--export', 'a\ufffd.txt'],
    ['--check', '--format', 'json:a\ufffd.txt'],
  ]) {
    const { status, stderr } = await stet(['news.txt', ...args], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'stet: a\ufffd.txt: cannot be written: its name is not UTF-8; choose another\n',
    });
  }
});

test.runIf(process.getuid?.() === 0)('a folder that may not be looked into is told; the rest is checked', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'closed/a.txt': CLEAN });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'closed'), 0o700);
  const { status, stdout, stderr } = await stet(['--check'], { cwd, uid: 65534 });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'stet: closed: no permission\n' });
  expect(stdout).toContain('1 file checked: 2 errors; 1 not checked');
});
