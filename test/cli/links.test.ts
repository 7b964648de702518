import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
      stderr: expect.stringContaining(`${name}: a device or a pipe, not a file`),
    });
  },
);

test('the sources of a language lie beside those of another, and in the repository', async () => {
  const cwd = folderWith({
    'en/a.txt': DOUBLED,
    'pt/a.txt': 'O fim.\n',
    'en/stet.config.yaml': "sources: [{ article: '{name}.txt', source: '../pt/{name}.txt' }]\n",
  });
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
  const all = await stet(['--check', '--config', 'stet.config.yaml', 'a.txt'], { cwd });
  expect(all).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/more than 10000 files are no folder of rules|no permission/u),
  });
});

describe('a repository of somebody else’s', () => {
  /** Outside of it lies a file that its links lead to. */
  function cloned(files: Readonly<Record<string, string>>) {
    const around = folderWith({ profile: 'export A=1\n' });
    const cwd = join(around, 'cloned');
    for (const folder of ['.git', 'en']) mkdirSync(join(cwd, folder), { recursive: true });
    for (const [name, content] of Object.entries({ 'a.txt': DOUBLED, ...files }))
      writeFileSync(join(cwd, name), content);
    return { cwd, profile: join(around, 'profile') };
  }
  const UPDATE = ['--check', 'a.txt', '--baseline', 'link', '--update-baseline'];

  test.each([
    ['an export', 'link', ['a.txt', '--accept', 'all', '--export', 'link'], 'link'],
    ['an export into a folder', 'en/up', ['a.txt', '--accept', 'all', '--export', 'en/up/profile'], 'en/up/profile'],
    ['a report', 'link', ['--check', 'a.txt', '--format', 'html:link'], 'link'],
    ['a report, by its full path', 'link', ['--check', 'a.txt', '--format', 'json:$PWD/link'], '$PWD/link'],
  ])('%s does not go through a link that leads out of it', async (_what, link, args, name) => {
    const { cwd, profile } = cloned({});
    symlinkSync(link === 'en/up' ? '../..' : profile, join(cwd, link));
    const here = (text: string) => text.replace('$PWD', cwd);
    const { status, stderr, stdout } = await stet(args.map(here), { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `stet: ${here(name)}: cannot be written: a link leads to ${profile}; name that where it is meant\n`,
    );
    expect(readFileSync(profile, 'utf8')).toBe('export A=1\n');
  });

  test('a baseline is not updated through such a link', async () => {
    const { cwd, profile } = cloned({});
    writeFileSync(profile, '');
    symlinkSync(profile, join(cwd, 'link'));
    expect(await stet(UPDATE, { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a link leads to '),
    });
    expect(readFileSync(profile, 'utf8')).toBe('');
  });

  test('a link within it, and a place elsewhere that is named, are written to', async () => {
    const { cwd, profile } = cloned({ 'b.txt': '' });
    symlinkSync('../b.txt', join(cwd, 'en', 'link'));
    for (const name of ['en/link', profile])
      expect((await stet(['a.txt', '--accept', 'all', '--export', name], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(readFileSync(profile, 'utf8'));
  });

  test('its configuration is no link out of it, and brings no rules from elsewhere, unless it is named', async () => {
    const { cwd, profile } = cloned({});
    writeFileSync(profile, 'language: en\n');
    symlinkSync(profile, join(cwd, 'stet.config.yaml'));
    expect(await stet(['--check', 'a.txt'], { cwd })).toMatchObject({
      status: 2,
      stderr: `stet: stet.config.yaml:1:1: a link that leads out of ${cwd}; name the configuration with --config where that is meant\n`,
    });
    expect((await stet(['--check', '--config', 'stet.config.yaml', 'a.txt'], { cwd })).status).toBe(1);
  });

  test.each(['../house', 'house', join('..', '..', '..', '..', '..', '..', 'etc')])('rules of %s', async (folder) => {
    const { cwd, profile } = cloned({ 'stet.config.yaml': `ruleFolders: ["${folder}"]\n` });
    mkdirSync(join(profile, '..', 'house'));
    writeFileSync(join(profile, '..', 'house', 'secret.yml'), 'token: abc\n');
    if (folder === 'house') symlinkSync('../house', join(cwd, 'house'));
    const { status, stderr } = await stet(['--check', 'a.txt'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `stet: stet.config.yaml:1:15: “${folder}” lies outside ${cwd}; name the configuration with --config where that is meant\n`,
    });
  });

  test.each(['stet.config.yaml', 'a.txt.stet.json.lock'])('a pipe called %s keeps nobody waiting', async (name) => {
    const { cwd } = cloned({});
    spawnSync('mkfifo', [join(cwd, name)]);
    const { status } = await stet(['a.txt', '--in-place', '--accept', 'all'], { cwd });
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DOUBLED);
  });

  test.each(['/dev/zero', '/nowhere/at/all'])('a lock that leads to %s keeps nobody busy', async (there) => {
    const { cwd } = cloned({});
    symlinkSync(there, join(cwd, 'a.txt.stet.json.lock'));
    const { status, stderr } = await stet(['a.txt', '--in-place', '--accept', 'all'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^stet: a\.txt: nothing written: /u),
    });
  });
});
