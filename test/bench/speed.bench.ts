import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, test } from 'vitest';
import { readArticles } from '../article.js';
import { type Measured, measured, medians } from './measured.js';

const PROJECT = new URL('../../', import.meta.url);
const MAIN = fileURLToPath(new URL('dist/cli/main.js', PROJECT));
const SEED = fileURLToPath(new URL('seeds/un-guterres-moscow.txt', PROJECT));
const HARPER = fileURLToPath(new URL('harper.mjs', import.meta.url));
const HAS_HARPER = existsSync(new URL('node_modules/harper.js', PROJECT));

/** Other texts than those of the tests: a file of JSON Lines, as a batch takes them. */
const { TEXTS } = process.env;
const texts: string[] = TEXTS
  ? readFileSync(TEXTS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
  : readArticles().map(({ text }) => text);

const stet = (...args: string[]) => measured([MAIN, ...args]);
const batch = (input: string, ...args: string[]) => measured([MAIN, '--batch', ...args], { input });

beforeAll(() => {
  const machine = `${cpus()[0]!.model}, ${availableParallelism()} processors, Node.js ${process.version}`;
  console.log(`\n${machine}, ${new Date().toISOString().slice(0, 10)}\n`);
});

// `npm run bench -- -t throughput` runs one of them. They tell, and demand nothing: a machine may be busy.
test('starting, beside a Node.js that does nothing', starting);
test('throughput', throughput);
test('growing: time and memory for ten times as much', growing);
test('jobs', severalAtOnce);
test('cache', again);

async function starting(): Promise<void> {
  const runs = await medians(
    {
      'node -e 0': () => measured(['-e', '0']),
      'stet --version': () => stet('--version'),
      'stet --help': () => stet('--help'),
      'stet --check of the seed': () => stet('--check', SEED),
    },
    11,
  );
  const nothing = runs['node -e 0'];
  for (const [name, { wall, cpu }] of Object.entries(runs)) {
    row(name, `${ms(wall)}, ${ms(cpu)} CPU`, `${ratio(wall, nothing.wall)} wall, ${ratio(cpu, nothing.cpu)} CPU`);
  }
  const check = runs['stet --check of the seed'];
  goal('--version, wall', runs['stet --version'].wall / nothing.wall, { most: 1.6 });
  goal('--help, wall', runs['stet --help'].wall / nothing.wall, { most: 1.6 });
  goal('--check, wall', check.wall / nothing.wall, { most: 3 });
  goal('--check, CPU', check.cpu / nothing.cpu, { most: 5 });
  if (process.env.NODE_EXTRA_CA_CERTS) await startingBare();
}

/** Where Node.js is told of more certificates it reads them at each start, which makes any program look fast beside it. */
async function startingBare(): Promise<void> {
  const env = { NODE_EXTRA_CA_CERTS: '' };
  const runs = await medians(
    {
      'node -e 0, bare': () => measured(['-e', '0'], { env }),
      '--check of the seed, bare': () => measured([MAIN, '--check', SEED], { env }),
    },
    11,
  );
  const nothing = runs['node -e 0, bare'];
  for (const [name, { wall, cpu }] of Object.entries(runs)) {
    row(name, `${ms(wall)}, ${ms(cpu)} CPU`, `${ratio(wall, nothing.wall)} wall, ${ratio(cpu, nothing.cpu)} CPU`);
  }
}

async function throughput(): Promise<void> {
  const [few, many] = [linesOf(50_000), linesOf(500_000)];
  const [short, long] = [await batch(few, '--jobs', '1'), await batch(many, '--jobs', '1')];
  const rate = wordsIn(many) / long.cpu;
  row(
    '--batch --jobs 1',
    `${wordsIn(few)} words: ${speed(few, short)}`,
    `${wordsIn(many)} words: ${speed(many, long)}`,
  );
  goal('words/s', (wordsIn(many) / long.wall) * 1000, { least: 60_000 });
  if (!HAS_HARPER) return row('harper.js', 'not installed: npm i --no-save harper.js', '');
  const sample = linesOf(10_000);
  const peer = await measured([HARPER], { input: sample });
  row(
    'harper.js',
    `${wordsIn(sample)} words: ${speed(sample, peer)}`,
    `stet ${ratio(rate, wordsIn(sample) / peer.cpu)} as fast`,
  );
  goal('beside harper.js', rate / (wordsIn(sample) / peer.cpu), { least: 10 });
}

async function growing(): Promise<void> {
  const folder = temporary();
  const all = texts.join('\n\n');
  let before: Measured | undefined;
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const path = join(folder, `${size}.txt`);
    writeFileSync(path, all.repeat(Math.ceil(size / all.length)).slice(0, size));
    const run = await stet('--check', path);
    row(`a file of ${size / 1000} kB`, grown(run, before), `${mb(run.memory)} at most`);
    if (before && size > 1_000_000) goal('ten times the file', run.wall / before.wall, { most: 11 });
    goal('MB at most', run.memory / 1e6, { most: 150 + (12 * size) / 1e6 });
    before = run;
  }
  before = undefined;
  for (const count of [10, 100, 1_000, 10_000]) {
    const run = await stet('--check', '--jobs', '1', folderOf(folder, count));
    row(`${count} files`, grown(run, before), `${mb(run.memory)} at most`);
    if (before && count > 1_000) goal('ten times the files', run.wall / before.wall, { most: 11 });
    if (before && count > 1_000) goal('times the memory', run.memory / before.memory, { most: 1.1 });
    before = run;
  }
  rmSync(folder, { recursive: true });
}

async function severalAtOnce(): Promise<void> {
  const lines = linesOf(1_000_000);
  const jobs = availableParallelism();
  const [one, several] = [await batch(lines, '--jobs', '1'), await batch(lines, '--jobs', `${jobs}`)];
  row(`--jobs ${jobs}`, `${ms(several.wall)} for ${ms(one.wall)}`, `${ratio(one.wall, several.wall)} as fast`);
  // One job is more than one processor's work: V8 compiles and collects garbage beside it.
  const alone = await measured([MAIN, '--batch', '--jobs', '1'], { input: lines, onOne: true });
  row('--jobs 1 on one processor', ms(alone.wall), `--jobs ${jobs} is ${ratio(alone.wall, several.wall)} as fast`);
  // What the machine has to give: programs that know nothing of each other.
  const start = performance.now();
  await Promise.all(Array.from({ length: jobs }, () => batch(lines, '--jobs', '1')));
  row(`${jobs} programs at once`, '', `${ratio(jobs * one.wall, performance.now() - start)} as fast`);
  if (jobs === 2) goal('--jobs 2', one.wall / several.wall, { least: 1.7 });
}

async function again(): Promise<void> {
  const folder = temporary();
  const env = { XDG_CACHE_HOME: join(folder, 'cache') };
  const check = () => measured([MAIN, '--check', '--cache', '--jobs', '1', folderOf(folder, 1_000)], { env });
  const [first, second] = [await check(), await check()];
  row(
    '--cache, 1000 files again',
    `${ms(second.wall)} for ${ms(first.wall)}`,
    `${ratio(first.wall, second.wall)} as fast`,
  );
  goal('--cache', first.wall / second.wall, { least: 5 });
  rmSync(folder, { recursive: true });
}

/** Lines of a batch, of so many words or a few more. */
function linesOf(words: number): string {
  const lines: string[] = [];
  for (let id = 0, so = 0; so < words; id++) {
    const text = texts[id % texts.length]!;
    lines.push(JSON.stringify({ id, text }));
    so += count(text);
  }
  return `${lines.join('\n')}\n`;
}

function folderOf(parent: string, files: number): string {
  const folder = join(parent, `${files}`);
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < files; at++) {
    // A number of its own, so that none is like another.
    writeFileSync(join(folder, `${at}.txt`), `${texts[at % texts.length]}\n\nArticle ${at} ends here.\n`);
  }
  return folder;
}

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'stet-bench-'));
}

function count(text: string): number {
  return text.split(/\s+/u).length;
}

function wordsIn(lines: string): number {
  return lines
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + count(JSON.parse(line).text), 0);
}

function speed(lines: string, { wall, cpu }: Measured): string {
  const rate = (time: number) => Math.round((wordsIn(lines) / time) * 1000);
  return `${rate(wall)} words/s, ${rate(cpu)} of CPU time`;
}

function grown(run: Measured, before: Measured | undefined): string {
  return `${ms(run.wall)}${before ? `, ${ratio(run.wall, before.wall)}` : ''}`;
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(1)} ×`;
}

/** Tells what is wanted, and whether it was reached in this run. */
function goal(name: string, reached: number, wanted: { readonly most: number } | { readonly least: number }): void {
  const [limit, met] =
    'most' in wanted ? [`≤ ${wanted.most}`, reached <= wanted.most] : [`≥ ${wanted.least}`, reached >= wanted.least];
  const figure = reached >= 100 ? Math.round(reached) : reached.toFixed(1);
  row(`  ${met ? '✓' : '✗'} ${name}`, `wanted ${limit}`, `reached ${figure}`);
}

function row(...[name, first, second]: [string, string, string]): void {
  console.log(`${name.padEnd(28)}${first.padEnd(58)}${second}`);
}
