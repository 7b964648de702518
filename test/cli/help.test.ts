import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { COMMAND_NAMES, commandPage } from '../../src/cli/commands.js';
import { helpText } from '../../src/cli/help.js';
import { OPTION_NAMES } from '../../src/cli/options.js';
import { stet } from './stet.js';

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

test.each([undefined, ...COMMAND_NAMES])('the help of %s fits a screen of 80 columns and 40 lines', (command) => {
  const lines = helpText(command).split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
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
  expect(helpText()).toContain('\n  --version');
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
