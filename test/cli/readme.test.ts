import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/project/read-config.js';
import { FORMATS } from '../../src/report/format.js';
import { allRules } from '../rule.js';
import { DOUBLED, folderWith, stet } from './stet.js';

const readme = readFileSync('README.md', 'utf8');
const commands = readme.match(/^stet --check .*$/gmu)!;

test('the README shows how to check', () => {
  expect(commands.length).toBeGreaterThanOrEqual(1);
});

test('its commands check the articles and write their reports, one after the other', async () => {
  const cwd = folderWith({ 'README.md': 'articles' });
  const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=Eri', '-c', 'user.email=eri@example.org', 'commit', '--quiet', '--message=Begin');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  mkdirSync(join(cwd, 'articles/deep'), { recursive: true });
  writeFileSync(join(cwd, 'articles/deep/news.txt'), DOUBLED);
  writeFileSync(join(cwd, 'news.pt.txt'), 'A ponte tem 2.600 metros.');
  writeFileSync(join(cwd, 'news.en.txt'), 'The bridge is 4,600 metres long.');
  for (const command of commands) {
    const args = command
      .split(/\s+/u)
      .slice(1)
      .map((arg) => arg.replace(/^'(.*)'$/u, '$1'));
    const run = { command, ...(await stet(args, { cwd })) };
    expect(run).toMatchObject({ status: command.includes('--baseline') ? 0 : 1 });
    if (!command.includes('--update-baseline')) expect(run).toMatchObject({ stderr: '' });
    for (const [, file] of command.matchAll(/--format \w+:(\S+)/gu)) expect(existsSync(join(cwd, file!))).toBe(true);
  }
});

test('its configurations are read', () => {
  const blocks = [...readme.matchAll(/^```yaml\n(score:.*?)^```/gmsu)].map(([, yaml]) => yaml!);
  expect(blocks).toHaveLength(1);
  for (const yaml of blocks) readConfig('stet.config.yaml', yaml, allRules(), () => undefined);
});

test('the README tells of every format', () => {
  const told = [...readme.matchAll(/^\| `(\w+)` +\|/gmu)].map(([, name]) => name);
  expect(told).toEqual(expect.arrayContaining(Object.keys(FORMATS)));
});
