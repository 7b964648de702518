import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith, MAIN, type Run, stet } from './stet.js';

const OLD = `${'The mayor went to the the harbour. Nothing else was said, and nobody asked. '.repeat(60)}\n`;
const NEW = OLD.replaceAll('the the', 'the');
const KNOWN = '{"path":"b.txt","fingerprint":"0"}\n';
const CHANGER = fileURLToPath(new URL('./change-at.js', import.meta.url));

/** All that writes a file, and the file. */
const WRITING = [
  ['a.txt', ['a.txt', '--in-place', '--accept', 'all']],
  ['b.txt', ['a.txt', '--export', 'b.txt', '--accept', 'all']],
  ['known.jsonl', ['--check', 'a.txt', '--format', 'json:/dev/null', '--baseline', 'known.jsonl', '--update-baseline']],
  ['report.json', ['--check', 'a.txt', '--format', 'json:report.json']],
  ['stet.config.yaml', ['init', '.']],
] as const;

const FILES = { 'a.txt': OLD, 'b.txt': 'what was there', 'known.jsonl': KNOWN, 'report.json': '{}' };

/** A clear line, and every file as it was. */
function expectNothingLost({ status, stderr }: Run, folder: string, told: RegExp): void {
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(told) });
  expect(stderr).not.toMatch(/fault of stet|\n +at |\bE[A-Z]{4,}\b/u);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(FILES).sort());
  for (const [name, content] of Object.entries(FILES)) expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
}

/** Runs stet in a shell after other commands; “$0” is Node.js. */
function after(commands: string, args: readonly string[], cwd: string): Run {
  const shell = ['-c', `${commands}; "$0" "$@"`, process.execPath, MAIN, ...args];
  const { status, stdout, stderr } = spawnSync('bash', shell, { cwd });
  return { status, bytes: stdout, stdout: String(stdout), stderr: String(stderr) };
}

test.each(WRITING)('%s, where no file may be longer than 0 bytes: nothing is lost', (name, args) => {
  const folder = folderWith(FILES);
  const told = new RegExp(
    `^stet: (?:\\./)?${name.replaceAll('.', '\\.')}: cannot be written: larger than a file may be here\\n$`,
    'u',
  );
  expectNothingLost(after('ulimit -f 0', args, folder), folder, told);
});

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

describe.runIf(isRoot)('as root, who can make a small disk and be somebody else', () => {
  test.runIf(canMount).each(WRITING)('%s, on a disk that is full: nothing is lost', (name, args) => {
    const folder = folderWith({});
    const fill = Object.entries(FILES).map(([file, content]) => `printf %s '${content}' > ${file}`);
    const disk = [
      'mount -t tmpfs -o size=32k none .',
      'cd "$PWD"',
      ...fill,
      'cat /dev/zero > full 2> /dev/null',
      'rm -f full.tmp',
    ];
    const run = spawnSync(
      'unshare',
      [
        '-m',
        'bash',
        '-c',
        `${disk.join('; ')}; "$0" "$@"; echo "status $?"; rm full; for file in *; do echo "$file"; cat "$file"; echo; done`,
        process.execPath,
        MAIN,
        ...args,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(run.stderr).toMatch(
      new RegExp(
        `^stet: (?:\\./)?${name.replaceAll('.', '\\.')}: cannot be written: no space left on the disk\\n$`,
        'u',
      ),
    );
    const files = Object.entries(FILES).map(([file, content]) => `${file}\n${content}\n`);
    expect(run.stdout).toBe(`status 2\n${files.join('')}`);
  });

  test.each(WRITING)('%s, in a folder where nobody may write: nothing is lost', async (name, args) => {
    const folder = folderWith(FILES);
    chmodSync(folder, 0o555);
    const told = new RegExp(
      `^stet: (?:\\./)?${name.replaceAll('.', '\\.')}: cannot be written: no permission\\n$`,
      'u',
    );
    expectNothingLost(await stet(args, { cwd: folder, uid: 65534 }), folder, told);
    chmodSync(folder, 0o755);
  });
});

describe('an article that somebody changes between reading and writing', () => {
  const changedMeanwhile = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) =>
    stet(args, { cwd, node: ['--import', CHANGER], env: { STET_CHANGED: 'a.txt', ...env } });

  test.each([['changed'], ['']])('stays as they left it: %j', async (theirs) => {
    const folder = folderWith({ 'a.txt': OLD });
    const run = await changedMeanwhile(['a.txt', '--in-place', '--accept', 'all'], folder, { STET_CHANGED_TO: theirs });
    expect(run).toMatchObject({
      status: 2,
      stderr: 'stet: a.txt: it was changed by another program meanwhile; nothing written\n',
    });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(theirs);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('stays deleted', async () => {
    const folder = folderWith({ 'a.txt': OLD });
    const run = await changedMeanwhile(['a.txt', '--in-place', '--accept', 'all'], folder, {});
    expect(run).toMatchObject({ status: 2, stderr: 'stet: a.txt: cannot be written: no such file\n' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is exported as it was read', async () => {
    const folder = folderWith({ 'a.txt': OLD });
    const run = await changedMeanwhile(['a.txt', '--export', 'b.txt', '--accept', 'all'], folder, {});
    expect(run.status).toBe(0);
    expect(existsSync(join(folder, 'a.txt'))).toBe(false);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(NEW);
  });
});

describe('several writers at once', () => {
  const WRITERS = 5;
  const at = <Result>(run: () => Promise<Result>) => Promise.all(Array.from({ length: WRITERS }, run));

  test('--in-place: the article is written once, and the others say who has it or that there is nothing to do', async () => {
    const folder = folderWith({ 'a.txt': OLD });
    const runs = await at(() => stet(['a.txt', '--in-place', '--accept', 'all'], { cwd: folder }));
    for (const { status, stderr } of runs) {
      const told = /^stet: a\.txt: (?:\d+ accepted|nothing written: process \d+ reviews|it was changed by another)/u;
      expect(stderr).toMatch(told);
      expect([0, 2]).toContain(status);
    }
    expect(runs.some(({ status }) => status === 0)).toBe(true);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('--update-baseline: the file is one writer’s, whole', async () => {
    const folder = folderWith({ 'a.txt': OLD });
    const args = ['--check', 'a.txt', '--baseline', 'known.jsonl', '--update-baseline'];
    for (const { status } of await at(() => stet(args, { cwd: folder }))) expect(status).toBe(0);
    expect((await stet(['--check', 'a.txt', '--baseline', 'known.jsonl'], { cwd: folder })).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'known.jsonl']);
  });

  test('init: one writes, the others say that it is there', async () => {
    const folder = folderWith({ 'a.txt': OLD });
    const runs = await at(() => stet(['init', '.'], { cwd: folder }));
    expect(runs.filter(({ status }) => status === 0)).toHaveLength(1);
    for (const { status, stderr } of runs) if (status !== 0) expect(stderr).toMatch(/is there already/u);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'stet.config.yaml']);
  });
});
