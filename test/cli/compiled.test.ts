import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/library/index.js';
import { findingJson } from '../../src/report/finding-json.js';
import { readArticles } from '../article.js';
import { folderWith, stet } from './stet.js';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'stet-'));
  for (const name of ['dist', 'package.json']) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const caches = () => readdirSync(join(copy, 'dist/compiled')).filter((name) => name.endsWith('.cache'));
const answer = () =>
  execFileSync(process.execPath, [join(copy, 'dist/cli/main.js'), '--batch'], {
    input: '{"id":1,"text":"The the end of it came on Monday."}\n',
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: join(copy, 'cache') },
  });

test('what V8 kept of another version, of nothing, or not at all changes no answer', () => {
  expect(caches().length).toBeGreaterThan(0);
  const expected = answer();
  expect(expected).toContain('en/words/doubled-word');
  for (const name of caches()) writeFileSync(join(copy, 'dist/compiled', name), 'of another version');
  expect(answer()).toBe(expected);
  for (const name of caches()) writeFileSync(join(copy, 'dist/compiled', name), '');
  expect(answer()).toBe(expected);
  for (const name of caches()) rmSync(join(copy, 'dist/compiled', name));
  expect(answer()).toBe(expected);
});

/** A program that tells of each script that V8 takes in the form that was kept, or refuses. */
const TELL = `const vm = require('node:vm');
  const { Script } = vm;
  vm.Script = class extends Script {
    constructor(source, options) {
      super(source, options);
      const how = { false: 'taken', true: 'refused', undefined: 'read' }[this.cachedDataRejected];
      if (options?.filename.includes('compiled')) process._rawDebug(\`\${how}: \${options.filename}\`);
    }
  };`;

/** Checks an article with a stet that was built by another version of V8; its caches are in the folder. */
function elsewhere(cwd: string, env: Readonly<Record<string, string>> = {}) {
  for (const name of caches()) rmSync(join(copy, 'dist/compiled', name));
  const args = ['--require', join(cwd, 'tell.cjs'), join(copy, 'dist/cli/main.js'), '--check', 'a.txt'];
  const options = { cwd, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: cwd, ...env } } as const;
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  return { stdout, stderr };
}
const article = () => ({ 'tell.cjs': TELL, 'a.txt': readFileSync('seeds/un-guterres-moscow.txt', 'utf8') });

test('what another V8 than that of the build makes of the scripts is kept for the next run, once', () => {
  const cwd = folderWith(article());
  const first = elsewhere(cwd);
  expect(first.stderr).toContain('read: ');
  const folder = join(cwd, 'stet/compiled');
  const kept = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
  const after = kept();
  expect(after.length).toBeGreaterThan(2);
  const second = elsewhere(cwd);
  expect(second.stdout).toBe(first.stdout);
  expect(second.stderr).toContain('taken: ');
  expect(second.stderr).not.toMatch(/read|refused/);
  expect(kept()).toEqual(after);
});

test('half of what was kept is refused, and made again', () => {
  const cwd = folderWith(article());
  const { stdout } = elsewhere(cwd);
  const folder = join(cwd, 'stet/compiled');
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 600);
  const second = elsewhere(cwd);
  expect(second.stderr).toContain('refused: ');
  expect(second.stdout).toBe(stdout);
  expect(elsewhere(cwd).stderr).not.toMatch(/read|refused/);
});

test('nothing is kept where that is forbidden or cannot be, nor taken from a folder that others may write in', () => {
  const cwd = folderWith(article());
  const { stdout } = elsewhere(cwd, { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(existsSync(join(cwd, 'stet'))).toBe(false);
  expect(elsewhere(cwd, { XDG_CACHE_HOME: join(cwd, 'a.txt') }).stdout).toBe(stdout);
  elsewhere(cwd);
  chmodSync(join(cwd, 'stet/compiled'), 0o777);
  const { stderr, stdout: same } = elsewhere(cwd);
  expect(stderr).not.toContain('taken');
  expect(same).toBe(stdout);
});

test('a run that ended before it did anything is none to keep', () => {
  const cwd = folderWith({ 'tell.cjs': TELL });
  elsewhere(cwd);
  const kept = existsSync(join(cwd, 'stet/compiled')) ? readdirSync(join(cwd, 'stet/compiled')) : [];
  expect(kept.filter((name) => name.startsWith('check'))).toEqual([]);
});

test('V8 takes all that was kept for it, in threads as well', async () => {
  const text = readArticles()
    .map((article) => article.text)
    .join('\n\n');
  const cwd = folderWith({
    'tell.cjs': TELL,
    'a.txt': text,
    'b.txt': text,
    'c.txt': text.slice(0, 40_000),
  });
  const node = ['--require', join(cwd, 'tell.cjs')];
  for (const args of [
    ['--help'],
    ['--check', 'c.txt', '--jobs', '1'],
    ['--check', 'a.txt', 'b.txt', '--jobs', '2'],
    ['c.txt', '--accept', 'all', '--export', '-'],
    ['rules'],
  ]) {
    const { stderr } = await stet(args, { cwd, node });
    expect(stderr, args.join(' ')).toContain('taken');
    expect(stderr, args.join(' ')).not.toContain('refused');
  }
}, 120_000);

test('new objects have more room where there is more to check than a short article, and no more by the threads', async () => {
  const long = readArticles()
    .map(({ text }) => text)
    .join('\n\n');
  const cwd = folderWith({
    'tell.cjs': `process.on('exit', () => {
      const spaces = require('node:v8').getHeapSpaceStatistics();
      const { space_size: size } = spaces.find(({ space_name: name }) => name === 'new_space');
      process._rawDebug(\`\${Math.round(size / 2 ** 20)} MB\`);
    });`,
    'a.txt': readFileSync('seeds/un-guterres-moscow.txt', 'utf8'),
    ...Object.fromEntries(['b.txt', 'c.txt'].map((name) => [name, long])),
  });
  const node = ['--require', join(cwd, 'tell.cjs')];
  const room = async (...args: string[]) => (await stet(args, { cwd, node })).stderr.trim();
  expect(await room('--check', 'a.txt')).toBe('2 MB');
  for (const jobs of ['1', '2']) expect(await room('--check', '.', '--jobs', jobs), `--jobs ${jobs}`).toBe('16 MB');
}, 120_000);

test('V8 looks through all memory of a short check no more than once, when it ends or nearly', async () => {
  const cwd = folderWith({ 'a.txt': readFileSync('seeds/un-guterres-moscow.txt', 'utf8') });
  const { stdout } = await stet(['--check', 'a.txt'], { cwd, node: ['--trace-gc'] });
  expect(stdout).toContain('Scavenge');
  const looks = stdout.match(/Scavenge|Mark-Compact/gu) ?? [];
  expect(looks.filter((look) => look === 'Mark-Compact').length).toBeLessThanOrEqual(1);
  // When exactly is for V8 to say: on a busy machine it begins a little sooner, and looks through new objects more often behind it.
  expect(looks.slice(0, Math.ceil(looks.length * 0.8))).not.toContain('Mark-Compact');
});

test('a V8 is asked for no setting that it does not know', async () => {
  const cwd = folderWith({
    'tell.cjs': `Object.defineProperty(process.versions, 'v8', { value: '12.4.254.21-node.33' });
      const v8 = require('node:v8');
      v8.setFlagsFromString = (flag) => process._rawDebug(flag);`,
  });
  const { stderr } = await stet(['--help'], { cwd, node: ['--require', join(cwd, 'tell.cjs')] });
  expect(stderr).toContain('--no-incremental-marking');
  expect(stderr).not.toContain('--interrupt-budget');
});

/** Words and signs that are not written in the letters of European languages, or that belong to them in another case alone. */
const FOREIGN = [
  'Владимир',
  'Ωmega',
  '東京',
  'ʻokina',
  'Nguyễn',
  '𝐁𝐨𝐥𝐝',
  '👩‍💻',
  'ŉ',
  'µg',
  'ͅ',
  'नमस्ते',
  'ß',
  'ﬁne',
  '①',
  'Ⅳ',
  'ǅ',
];

test('an article with letters of other scripts is read the same as by the library, and so are those after it', async () => {
  const texts = readArticles()
    .slice(0, 12)
    .flatMap(({ text }, at) => {
      const words = text.split(' ');
      // In place of a word, before one, behind one, and within one.
      for (const [nth, foreign] of FOREIGN.entries()) {
        const place = (nth * 37 + at * 11) % words.length;
        const word = words[place]!;
        words[place] = [foreign, foreign + word, word + foreign, word.slice(0, 2) + foreign + word.slice(2)][
          (nth + at) % 4
        ]!;
      }
      return [text, words.join(' ')];
    });
  const input = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
  const { stdout, stderr } = await stet(['--batch', '--jobs', '1'], { cwd: '.', input });
  expect(stderr).toBe('');
  const answers = stdout.trim().split('\n');
  expect(answers).toHaveLength(texts.length);
  for (const [id, answer] of answers.entries()) {
    expect(JSON.parse(answer), texts[id]).toMatchObject({
      id,
      findings: check(texts[id]!).map(findingJson),
    });
  }
});

test('words of a rule in another script are found, though its first article has none', async () => {
  const cwd = folderWith({
    'stet.config.yaml': 'ruleFolders: [house]\n',
    'a.txt': 'The ministers spoke of three rays on Monday.\n',
    'b.txt': 'The ministers spoke of ωmega rays on Monday.\n',
    'house/rays.yml': `check: substitution
category: terminology/inconsistent-with-terminology-resource
severity: warning
message: "“{found}” is “{fix}”"
about: The house writes the letter out.
options:
  words:
    ωmega rays: omega rays
examples:
  - wrong: "These are [ωmega rays]."
    right: "These are omega rays."
  - fine: "These are omega rays."
`,
  });
  const { stdout } = await stet(['--check', '--jobs', '1', 'a.txt', 'b.txt'], { cwd });
  expect(stdout).toContain('“ωmega rays” is “omega rays”');
});
