import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOUBLED, folderWith, stet } from './stet.js';

test('a link among the articles of a folder or a glob is not read; one that is named is', async () => {
  const outside = folderWith({ 'secret.txt': DOUBLED });
  const cwd = folderWith({ 'a.txt': DOUBLED });
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'out.txt'));
  for (const name of ['.', '*.txt']) {
    const { stdout } = await stet(['--check', '--format', 'json', name], { cwd });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.txt']);
  }
  const { stdout } = await stet(['--check', '--format', 'json', 'out.txt'], { cwd });
  expect(JSON.parse(stdout).files[0].findings).toHaveLength(2);
});

test.each(['a file', 'nothing'])(
  'a decisions file that is a link to %s elsewhere is neither read nor written',
  async (there) => {
    const outside = folderWith({});
    const target = join(outside, 'settings');
    if (there === 'a file') writeFileSync(target, '{"stet":"decisions","version":1,"decisions":[{}]}');
    const cwd = folderWith({ 'a.txt': DOUBLED });
    symlinkSync(target, join(cwd, 'a.txt.stet.json'));
    const { status, stderr } = await stet(['a.txt', '--in-place', '--accept', 'all'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('a.txt.stet.json: this is a link that leads out of its folder');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DOUBLED);
    expect(existsSync(target)).toBe(there === 'a file');
  },
);

test.each(['../../{name}', '../../../../../../../../../../etc/{name}', 'link-{name}'])(
  'a source %s elsewhere is not read where a configuration nobody named leads there',
  async (source) => {
    const outside = folderWith({ hosts: 'O o fim.\n' });
    const cwd = join(outside, 'deep', 'articles');
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, 'hosts.txt'), DOUBLED);
    writeFileSync(join(cwd, 'hosts'), DOUBLED);
    symlinkSync(join(outside, 'hosts'), join(cwd, 'link-hosts'));
    writeFileSync(join(cwd, 'stet.config.yaml'), `sources: [{ article: '{name}.txt', source: '${source}' }]\n`);
    const { status, stderr } = await stet(['--check', 'hosts.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('it lies outside ');
    const named = await stet(['--check', 'hosts.txt', '--config', 'stet.config.yaml'], { cwd });
    expect(named.stderr).toBe('');
    expect((await stet(['--check', 'hosts.txt', '--source', join(outside, 'hosts')], { cwd })).stderr).toBe('');
  },
);

test.each(['a.txt.stet.json', 'a.pt.txt'])(
  'a pipe that stands where stet looks keeps nobody waiting: %s',
  async (name) => {
    const cwd = folderWith({
      'a.txt': DOUBLED,
      'stet.config.yaml': "sources: [{ article: '{name}.txt', source: '{name}.pt.txt' }]\n",
    });
    spawnSync('mkfifo', [join(cwd, name)]);
    const { status, stderr } = await stet(['--check', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('a device or a pipe, not a file\n'),
    });
  },
);

test('the sources of a language lie beside those of another, and in the repository', async () => {
  const cwd = folderWith({});
  for (const folder of ['en', 'pt', 'en/sport']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'en', 'a.txt'), DOUBLED);
  writeFileSync(join(cwd, 'pt', 'a.txt'), 'O fim.\n');
  writeFileSync(
    join(cwd, 'en', 'stet.config.yaml'),
    "sources: [{ article: '{name}.txt', source: '../pt/{name}.txt' }]\n",
  );
  expect((await stet(['--check', 'en/a.txt'], { cwd })).stderr).toBe('');
});

test('a rule that is a link out of its folder is no rule, and a folder of everything is none of rules', async () => {
  const outside = folderWith({ 'secret.yml': 'password: hunter2\n' });
  const cwd = folderWith({ 'a.txt': DOUBLED, 'stet.config.yaml': 'ruleFolders: [house]\n' });
  mkdirSync(join(cwd, 'house', 'round'), { recursive: true });
  symlinkSync(join(outside, 'secret.yml'), join(cwd, 'house', 'a.yml'));
  symlinkSync(cwd, join(cwd, 'house', 'round', 'up'));
  const { status, stderr } = await stet(['--check', 'a.txt'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toBe('stet: stet.config.yaml:1:15: there are no rules (*.yml) in “house”\n');
  writeFileSync(join(cwd, 'stet.config.yaml'), 'ruleFolders: [/]\n');
  const all = await stet(['--check', 'a.txt'], { cwd });
  expect(all).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/more than 10000 files are no folder of rules|no permission/u),
  });
});
