import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticles } from '../article.js';
import { folderWith, folderWithStet } from '../cli/stet.js';
import { ENVIRONMENT } from '../git.js';
import { runStep } from './action.js';

const README = readFileSync('README.md', 'utf8');

/** The block of the README that is marked with this word. */
function block(mark: string): string {
  return new RegExp(`^\`\`\`\\w+ ${mark}\\n(.*?)^\`\`\`$`, 'msu').exec(README)![1]!;
}

/** A translator's folder: ten articles in English, each broken in one way, and their sources in Portuguese. */
function translatorsFolder(): string {
  const folder = folderWith({});
  mkdirSync(join(folder, 'articles'));
  for (const { name, defects } of readArticles().slice(0, 10)) {
    writeFileSync(join(folder, 'articles', `${name}.en.txt`), defects[0]!.text);
    writeFileSync(join(folder, 'articles', `${name}.pt.txt`), 'O porto da cidade reabriu na segunda-feira.\n');
  }
  return folder;
}

test('the README leads a translator with 20 files to a green check in under ten commands', () => {
  const cwd = translatorsFolder();
  const env = { ...ENVIRONMENT, HOME: cwd, PATH: `${folderWithStet()}${delimiter}${process.env.PATH}` };
  const run = (command: string) => spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', env });

  const commands = block('repository').trim().split('\n');
  expect(commands.length).toBeLessThan(10);
  const runs = commands.map((command) => ({ command, ...run(command) }));
  for (const { command, status, stderr } of runs) {
    expect({ command, status, stderr }).toMatchObject({ command, status: command === 'stet --check' ? 1 : 0 });
  }
  expect(runs.find(({ command }) => command === 'stet init')!.stdout).toContain(
    '  10 in English\n  10 of them with a source',
  );
  expect(runs.find(({ command }) => command === 'stet --check')!.stdout).toMatch(/\n10 files checked: \d/u);
  expect(runs.at(-1)!.stdout).toMatch(/^10 files checked: nothing found \(\d+ in the baseline\)\n$/u);
  expect(run('git status --porcelain').stdout).toBe('');

  const { jobs } = parse(block('workflow'));
  const inputs = jobs.stet.steps.find(({ uses }: { uses: string }) => uses.includes('/stet@')).with;
  expect(runStep('Check articles', cwd, inputs)).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(cwd, 'articles', 'new.en.txt'), 'The mayor went to the the harbour.\n');
  expect(runStep('Check articles', cwd, inputs)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('new.en.txt'),
  });
}, 180_000);
