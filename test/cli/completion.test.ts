import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SHELLS } from '../../src/cli/commands.js';
import { FORMATS } from '../../src/report/index.js';
import { folderWith, folderWithStet, isMissing, stet } from './stet.js';

const scripts: Record<string, string> = {};

beforeAll(async () => {
  for (const shell of SHELLS) scripts[shell] = (await stet(['completion', shell], { cwd: '.' })).stdout;
});

/** A folder with articles, a rule of the house, and a script of the shell; `stet` is the built program there. */
function house(shell: string, script: string) {
  const folder = folderWith({ 'news.txt': '', 'no space.txt': '', completions: scripts[shell]!, script });
  mkdirSync(join(folder, 'house'));
  const env = { ...process.env, HOME: folder, PATH: `${folderWithStet()}:${process.env.PATH}` };
  return { cwd: folder, env, encoding: 'utf8' } as const;
}

/** What each shell is asked, as the words of a command line, and what it must offer, or `not`. */
const CASES: readonly (readonly [words: readonly string[], offered: readonly string[], not?: readonly string[]])[] = [
  [['ru'], ['rules']],
  [['--che'], ['--check']],
  [['--check', '--f'], ['--format', '--fail-on'], ['--export']],
  [
    ['news.txt', '--'],
    ['--export', '--accept', '--in-place'],
    ['--fail-on', '--stdio'],
  ],
  [
    ['rules', '--'],
    ['--markdown', '--test'],
    ['--check', '--accept'],
  ],
  [['--check', '--format', ''], Object.keys(FORMATS)],
  [['--check', '--fail-on', 'w'], ['warning'], ['error']],
  [['rules', 'en/peop'], ['en/people', 'en/people/pronoun-gender'], ['en/words']],
  [['news.txt', '--accept', 'err'], ['errors']],
  [['news.txt', '--accept', 'all,en/peop'], ['all,en/people'], ['all,errors']],
  [['ne'], ['news.txt']],
  [['--check', 'news.txt', 'no'], ['no space.txt']],
  [['completion', ''], ['bash', 'zsh', 'fish'], ['news.txt']],
  [['lsp', ''], [], ['news.txt', 'rules']],
];

describe.skipIf(isMissing('bash'))('bash (skipped where there is none)', () => {
  const ask = (lines: readonly (readonly string[])[]) => {
    const asked = lines
      .map((words) => `COMP_WORDS=(stet ${words.map((word) => `'${word}'`).join(' ')}); ask`)
      .join('\n');
    const script = `. ./completions
ask() { COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _stet; printf '%s\\n' "\${COMPREPLY[@]}"; echo ===; }
${asked}
complete -p stet`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', 'script'], house('bash', script));
    expect(stderr).toBe('');
    const answers = stdout.split(/^===\n/mu).map((answer) => answer.split('\n').filter((word) => word !== ''));
    expect(answers.pop()).toEqual(['complete -F _stet stet']);
    return answers;
  };

  test('offers commands, the options of each, their values, files and rules', () => {
    const answers = ask(CASES.map(([words]) => words));
    for (const [i, [words, offered, not = []]] of CASES.entries()) {
      expect(answers[i], words.join(' ')).toEqual(expect.arrayContaining([...offered]));
      for (const one of not) expect(answers[i], words.join(' ')).not.toContain(one);
    }
  });

  test('goes on after the = and the : at which bash splits words', () => {
    const [afterEquals, begun, file] = ask([
      ['--check', '--format', '='],
      ['--check', '--fail-on', '=', 'w'],
      ['--check', '--format', 'json', ':', 'ne'],
    ]);
    expect(afterEquals).toEqual(Object.keys(FORMATS));
    expect(begun).toEqual(['warning']);
    expect(file).toEqual(['news.txt']);
  });
});

describe.skipIf(isMissing('fish'))('fish (skipped where there is none)', () => {
  test('offers commands, the options of each, their values, files and rules', () => {
    const script = `source completions
${CASES.map(([words]) => `complete -C 'stet ${words.join(' ')}'; echo ===`).join('\n')}`;
    const { stdout } = spawnSync('fish', ['--no-config', 'script'], house('fish', script));
    const answers = stdout.split(/^===\n/mu).map((answer) => answer.split('\n').map((line) => line.split('\t')[0]));
    for (const [i, [words, offered, not = []]] of CASES.entries()) {
      const found = answers[i]!.map((word) => word?.replaceAll('\\', ''));
      expect(found, words.join(' ')).toEqual(expect.arrayContaining([...offered]));
      for (const one of not) expect(found, words.join(' ')).not.toContain(one);
    }
  });
});

describe.skipIf(isMissing('zsh'))('zsh (skipped where there is none)', () => {
  test('takes the script, and has stet completed by it', () => {
    const script = 'autoload -U compinit; compinit -u -D; source ./completions; print $_comps[stet]; whence -w _stet';
    const { stdout, stderr } = spawnSync('zsh', ['-f', 'script'], house('zsh', script));
    expect({ stdout, stderr }).toEqual({ stdout: '_stet\n_stet: function\n', stderr: '' });
  });
});

test('the names of rules are those in force, with those of the house; a name that a shell would obey is left out', async () => {
  const rule = `check: pattern
category: style/awkward
severity: warning
message: '“{found}”'
about: A word of the house.
options: { find: foo, write: bar }
examples:
  - { wrong: 'It is [foo].', right: 'It is bar.' }
  - { fine: 'It is bar.' }
`;
  const folder = folderWith({
    'stet.config.yaml': 'ruleFolders: [house]\n',
    'house/foo.yml': rule,
    'house/$(touch x).yml': rule,
  });
  const { stdout, status, stderr } = await stet(['completion', 'rules'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const names = stdout.split('\n');
  expect(names).toEqual(expect.arrayContaining(['en', 'en/people', 'en/people/pronoun-gender', 'house', 'house/foo']));
  expect(stdout).not.toContain('touch');
});
