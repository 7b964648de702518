import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { COMMAND_NAMES, commandPage } from '../../src/cli/commands.js';
import { helpText } from '../../src/cli/help.js';
import { OPTION_NAMES } from '../../src/cli/options.js';
import { FORMATS } from '../../src/report/index.js';
import { folderWith, stet } from './stet.js';

const cwd = '.';

test.each([
  [['--help'], undefined],
  [['-h'], undefined],
  [['--help', '--version'], undefined],
  [['news.txt', '--config', 'a.yaml', '--help'], undefined],
  [['--help', '--check'], 'check'],
  [['check', '-h'], 'check'],
  [['--export', '--help'], 'export'],
  [['news.txt', '--accept', 'all', '-h'], 'export'],
  [['rules', 'pronoun-gender', '--help'], 'rules'],
  [['--batch', '-h'], 'batch'],
  [['review', '--help'], 'review'],
] as const)('%j prints the help of %s', async (args, command) => {
  expect(await stet(args, { cwd })).toMatchObject({ status: 0, stdout: helpText(command), stderr: '' });
});

test.each([undefined, ...COMMAND_NAMES])('the help of %s fits a screen', (command) => {
  const lines = helpText(command).split('\n');
  expect(lines.length).toBeLessThanOrEqual(command === undefined ? 24 : 40);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('the help names every command, and that of a command every option it takes', () => {
  const named = new Set<string>();
  for (const command of COMMAND_NAMES) {
    expect(helpText()).toMatch(new RegExp(`\\b${command}[,.]`, 'u'));
    for (const option of [...commandPage(command).options, 'help']) {
      expect(helpText(command)).toContain(`\n  --${option}`);
      named.add(option);
    }
  }
  expect(helpText()).toContain('stet --version');
  expect([...named, 'version'].sort()).toEqual([...OPTION_NAMES].sort());
});

test('the examples of the help are understood', () => {
  for (const command of COMMAND_NAMES) {
    for (const [example] of commandPage(command).examples) {
      const [, called] = /stet ([^|<>)]+)/u.exec(example)!;
      const words = called!
        .trim()
        .split(/\s+/u)
        .map((word) => word.replaceAll("'", ''));
      expect(readArguments(words), example).toMatchObject({ name: command });
    }
  }
});

describe.each(Object.keys(FORMATS))('the help of --format %s', async (name) => {
  const { stdout, status, stderr } = await stet(['--check', '--format', name, '--help'], { cwd });

  test('says whom it is for, on a screen', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^--format ${name}: \\w`, 'u'));
    const rows = stdout.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 0);
    expect(rows).toBeLessThanOrEqual(24);
  });

  test('shows what a check of such an article prints', async () => {
    const [, command, sample] = /\n\$ ([^\n]+)\n(.*)$/su.exec(stdout)!;
    expect(command).toMatch(new RegExp(`^stet --check --format ${name}\\b.* news\\.txt$`, 'u'));
    const folder = folderWith({ 'news.txt': 'The mayor went to to the port.\n' });
    const check = await stet(command!.split(' ').slice(1), { cwd: folder });
    if (name === 'html') {
      expect(sample).toBe('');
      expect(readFileSync(join(folder, 'review.html'), 'utf8')).toContain('“to to”: written twice');
      return;
    }
    const [shown, printed] = [sample!, check.stdout].map((text) => text.trimEnd().split('\n'));
    expect(printed!.map((line, index) => (shown![index]!.endsWith(' …') ? `${line.slice(0, 320)} …` : line))).toEqual(
      shown,
    );
  });
});
