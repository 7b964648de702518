import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/commands.js';
import { helpText } from '../../src/cli/help.js';
import { FORMATS } from '../../src/report/index.js';
import { DOUBLED, folderWith, folderWithStet } from '../cli/stet.js';
import { ENVIRONMENT } from '../git.js';
import { Terminal } from './terminal.js';

const README = readFileSync('README.md', 'utf8');

/** The commands of a text that call stet, each as it stands, once, in their order. What another test runs as a whole is left out. */
function commandsIn(markdown: string): string[] {
  const found = markdown
    .replace(/^```sh repository\n.*?^```$/msu, '')
    .matchAll(/(?:^|`)((?:stet|source <\(stet) [^`\n]+|npm ci && npx stet [^`\n]+)(?:$|`)/gmu);
  return [...new Set([...found].map(([, command]) => command!))];
}

const IN_README = commandsIn(README);

/** The examples of the help. */
const EXAMPLES = [undefined, ...COMMAND_NAMES].flatMap((name) => {
  const examples = helpText(name).split('\nExamples\n')[1]!;
  return [...examples.matchAll(/^ {2}((?:stet|source) .*?)(?: {2,}.*)?$/gmu)].map(([, command]) => command!);
});

/** A reviewer answers on a terminal; the shells that a command is for may not be there; what stands for a name gets one. */
function runnable(command: string): string {
  return command
    .replace(/^npm ci && npx /u, '')
    .replace('seeds/un-guterres-moscow.txt', 'news.txt')
    .replace(/^source <\((.*)\)$/u, '$1')
    .replace(/ \| source$/u, '')
    .replace(/\bFILE\b/u, 'news.txt')
    .replace(/\bNAME\b/u, 'json');
}

/** The exit status that the documentation leads one to expect. */
function statusOf(command: string): number {
  if (command === 'stet lsp') return 2; // Nobody speaks to it.
  return command.startsWith('stet --check') && !/--help|--update-baseline|--baseline/u.test(command) ? 1 : 0;
}

/** What writes to a file, or waits for input that there is not. */
const SILENT = /--export \w|> |--format \w+:\S+ articles$|git apply|lsp|--batch$/u;

/** What the commands are about: articles, a rule of the house, an earlier commit. */
function folder(): string {
  const rule = /^```yaml\n# house\/wordy\.yml\n(.*?)^```$/msu.exec(README)![1]!;
  const cwd = folderWith({ 'articles.jsonl': `${JSON.stringify({ id: 'a', text: DOUBLED })}\n` });
  const git = (...args: string[]) => spawnSync('git', args, { cwd, env: ENVIRONMENT });
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=Begin');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  for (const name of ['articles', 'articles/deep', 'house']) mkdirSync(join(cwd, name));
  writeFileSync(join(cwd, 'house', 'concise.yml'), rule);
  lay(cwd);
  return cwd;
}

/** The articles as they came: some commands mend them. */
function lay(cwd: string): void {
  for (const name of ['news.txt', 'article.txt', 'articles/news.txt', 'articles/deep/news.txt']) {
    writeFileSync(join(cwd, name), DOUBLED);
  }
  writeFileSync(join(cwd, 'news.pt.txt'), 'A ponte tem 2.600 metros.');
  writeFileSync(join(cwd, 'news.en.txt'), 'The bridge is 4,600 metres long.');
}

test.each([
  ['the README', IN_README, 25],
  ['the help, where it is not one of the README', [...new Set(EXAMPLES)].filter((one) => !IN_README.includes(one)), 5],
] as const)(
  'each command of %s does what it says',
  async (_, commands, least) => {
    expect(commands.length).toBeGreaterThanOrEqual(least);
    const cwd = folder();
    const env = {
      ...ENVIRONMENT,
      HOME: cwd,
      XDG_CACHE_HOME: cwd,
      PATH: `${folderWithStet()}${delimiter}${process.env.PATH}`,
    };
    for (const documented of commands) {
      const command = runnable(documented);
      lay(cwd);
      if (/^stet [a-z.]+$/u.test(command) && !/^stet (?:init|rules|lsp)$/u.test(command)) {
        const terminal = new Terminal('stet', command.split(' ').slice(1), { cwd, env, columns: 100, rows: 30 });
        onTestFinished(() => terminal.close());
        await terminal.waitFor(command === 'stet articles' ? 'deep/news.txt' : 'written twice');
        terminal.press('q');
        expect({ command, ...(await terminal.exit) }).toMatchObject({ command, status: 0 });
        continue;
      }
      const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
        cwd,
        env,
        encoding: 'utf8',
      });
      expect({ command, status, stdout, stderr }).toMatchObject({ command, status: statusOf(command) });
      expect({ command, stderr }).not.toMatchObject({ stderr: expect.stringMatching(/no such|unknown|fault/u) });
      if (!SILENT.test(command)) expect(stdout, command).not.toBe('');
      for (const [, file] of command.matchAll(/--format \w+:(\S+)/gu)) expect(existsSync(join(cwd, file!))).toBe(true);
    }
  },
  180_000,
);

test('the README tells of every format', () => {
  const told = [...README.matchAll(/^\| `(\w+)` +\|/gmu)].map(([, name]) => name);
  expect(told).toEqual(expect.arrayContaining(Object.keys(FORMATS)));
});

test('its configurations, its rule and its comments are as stet reads them', () => {
  const cwd = folder();
  const env = { ...ENVIRONMENT, PATH: `${folderWithStet()}${delimiter}${process.env.PATH}` };
  const stet = (...args: readonly string[]) => spawnSync('stet', args, { cwd, env, encoding: 'utf8' });
  const blocks = [...README.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, yaml]) => yaml!);
  const configurations = blocks.filter((yaml) => !yaml.startsWith('# house/'));
  expect(configurations.length).toBeGreaterThanOrEqual(2);
  for (const [index, yaml] of configurations.entries()) {
    writeFileSync(join(cwd, `${index}.yaml`), yaml);
    const { status, stderr } = stet('config', 'news.txt', '--config', `${index}.yaml`);
    expect({ yaml, status, stderr }).toEqual({ yaml, status: 0, stderr: '' });
  }
  expect(stet('rules', '--test', 'house')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 rule') });
  writeFileSync(join(cwd, 'stands.txt'), /^```text\n(The court.*?)^```$/msu.exec(README)![1]!);
  const { stdout, stderr } = stet('--check', 'stands.txt');
  expect(stdout).not.toContain('written twice');
  expect(stderr).not.toContain('no rule');
});

test('its settings of editors start the server', () => {
  const block = (language: string, start: string) =>
    README.split(/^```/mu)
      .find((one) => one.startsWith(`${language}\n${start}`))!
      .slice(language.length + 1);
  const code = JSON.parse(block('json', '{'));
  expect([code['glspc.server.command'], ...code['glspc.server.commandArguments']]).toEqual(['stet', 'lsp']);
  expect(block('lua', 'vim')).toContain("cmd = { 'stet', 'lsp' }");
  expect(block('toml', '[')).toContain('command = "stet"\nargs = ["lsp"]');
});
