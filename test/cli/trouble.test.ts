import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOUBLED, folderWith, MAIN, type Run, stet } from './stet.js';

/** What is wrong with each file, by its name. */
const WRONG = {
  'missing.txt': 'no such file',
  folder: 'a directory, not a file',
  'missing/a.txt': 'no such file',
  'a.txt/b.txt': 'no such file',
  'binary.txt': 'a binary file, not text: a NUL byte at byte 3',
  'latin1.txt': 'not valid UTF-8: byte 0xE9 at byte 3',
  '-': 'no such file',
  '/dev/zero': 'a device, not a file',
} as const;

/** The ways of naming a file, each with those that a file of this kind cannot spoil. */
const WAYS: readonly (readonly [way: readonly string[], fits?: readonly string[]])[] = [
  [
    ['--check', '?'],
    ['folder', '-'],
  ],
  [['?', '--export', '-'], ['-']],
  [['?', '--accept', 'all', '--diff'], ['-']],
  [['--check', 'a.txt', '--source', '?']],
  [
    ['--check', 'a.txt', '--config', '?'],
    ['binary.txt', 'latin1.txt'],
  ],
  [
    ['--check', 'a.txt', '--baseline', '?'],
    ['binary.txt', 'latin1.txt'],
  ],
];

/** Trouble in a line or two for a person, and the exit status that says so. */
function expectTrouble({ status, stderr }: Run, told: string): void {
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(told) });
  expect(stderr).toMatch(/^stet: /u);
  expect(stderr).not.toMatch(/fault of stet|\n +at |\bE[A-Z]{4,}\b|undefined/u);
  expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
}

function folder(): string {
  const cwd = folderWith({ 'a.txt': DOUBLED, 'binary.txt': 'GIF\0', 'latin1.txt': Buffer.from('caf\xe9', 'latin1') });
  mkdirSync(join(cwd, 'folder'));
  return cwd;
}

test.each(WAYS)('%j tells what is wrong with the file, and ends with 2', async (way, fits = []) => {
  const cwd = folder();
  for (const [name, problem] of Object.entries(WRONG)) {
    if (fits.includes(name)) continue;
    const run = await stet(
      way!.map((arg) => (arg === '?' ? name : arg)),
      { cwd },
    );
    expectTrouble(run, `${name}: `);
    expect(run.stderr).toContain(problem);
    expect(run.stdout).not.toContain(problem);
  }
});

test.each([
  ['a check of an empty folder', ['--check', 'folder'], 'folder: no article in this folder (.txt, '],
  ['a check of no file', ['--check', ''], 'an argument is empty; a name was to stand there'],
  ['standard input among files', ['--check', 'a.txt', '-'], '-: standard input is read alone'],
  ['standard input that is binary', ['--check', '-'], '-: a binary file, not text', 'GIF\0'],
  ['a configuration that is binary', ['--check', 'a.txt', '--config', 'binary.txt'], 'binary.txt:1:4: a binary file'],
  [
    'a configuration in another encoding',
    ['--check', 'a.txt', '--config', 'latin1.txt'],
    'latin1.txt:1:4: not valid UTF-8',
  ],
  ['a baseline that is none', ['--check', 'a.txt', '--baseline', 'latin1.txt'], 'latin1.txt:1: this is no line'],
  ['a report onto the article', ['--check', 'a.txt', '--format', 'json:a.txt'], 'a.txt: an article that is to be'],
  ['an export into a folder that is missing', ['a.txt', '--accept', 'all', '--export', 'b/c.txt'], 'b/c.txt: cannot'],
  ['an export onto a folder', ['a.txt', '--accept', 'all', '--export', 'folder'], 'folder: cannot be written'],
  ['the first configuration of a file', ['init', 'a.txt'], 'a.txt: a file, not a folder'],
  ['the first configuration of nothing', ['init', 'missing'], 'missing: no such folder'],
  ['the first configuration of an empty folder', ['init', 'folder'], 'folder: no article in this folder'],
  ['a test of rules that are missing', ['rules', '--test', 'missing'], 'missing: no such folder'],
  ['a test of rules that is a file', ['rules', '--test', 'a.txt'], 'a.txt: no such folder'],
  ['a rule that nobody knows', ['rules', 'nonsense'], 'nonsense'],
  ['a new rule outside', ['rules', '--new', '../house'], '../house: a rule’s id is a folder and a name'],
] as [string, string[], string, string?][])('%s is told, and ends with 2', async (_, args, told, input = '') => {
  expectTrouble(await stet(args, { cwd: folder(), input }), told);
});

test.skipIf(process.getuid?.() !== 0)(
  'what may not be read or written is told (needs root, to be somebody else)',
  async () => {
    const cwd = folderWith({ 'a.txt': DOUBLED, 'stet.config.yaml': 'rules: {}\n' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'stet.config.yaml'), 0);
    const nobody = { cwd, uid: 65534 };
    expectTrouble(await stet(['--check', 'a.txt'], nobody), 'stet.config.yaml: no permission');
    expectTrouble(await stet(['a.txt', '--accept', 'all', '--diff'], nobody), 'stet.config.yaml: no permission');
    chmodSync(join(cwd, 'stet.config.yaml'), 0o644);
    chmodSync(join(cwd, 'a.txt'), 0);
    expectTrouble(await stet(['--check', 'a.txt'], nobody), 'a.txt: no permission');
    expectTrouble(await stet(['a.txt', '--export', '-'], nobody), 'a.txt: no permission');
    expectTrouble(await stet(['init', '.'], nobody), 'stet.config.yaml: it is there already');
  },
);

test.each(['text', 'json', 'sarif', 'junit'])(
  'a reader of %s that has seen enough ends the check without a word',
  async (format) => {
    const cwd = folderWith({ 'a.txt': '' });
    writeFileSync(join(cwd, 'a.txt'), DOUBLED.repeat(700));
    const script = `"$0" "$1" --check --format ${format} a.txt | head -c 10; echo "\${PIPESTATUS[0]}" >&2`;
    const { stderr } = spawnSync('bash', ['-c', script, process.execPath, MAIN], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('141\n');
  },
);

test('a folder that was removed under the feet of its user is no fault of stet', () => {
  const script = 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" --check a.txt';
  const told = spawnSync('sh', ['-c', script, process.execPath, MAIN], { cwd: folderWith({}), encoding: 'utf8' });
  expect(told).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'stet: the current folder is not there any more; go to another one\n',
  });
});
