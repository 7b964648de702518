import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tidying } from '../../src/cli/memory.js';
import { DOUBLED, folderWith, type Run, stet } from './stet.js';

/** V8 ends a program that needs more, with a trace of its own and no word of what to do. */
const SMALL = { NODE_OPTIONS: '--max-old-space-size=80' };
const REFUSED =
  /takes more memory than the \d+ MB that Node\.js has; NODE_OPTIONS=--max-old-space-size=\d+ gives it twice as much/u;

const LONG = `${'The the of of it. '.repeat(20)}\n\n`.repeat(1_000);

function expectRefused({ status, stderr, stdout }: Run, name: string): void {
  expect(status).toBe(2);
  const [line, ...others] = stderr.trimEnd().split('\n');
  expect(line).toMatch(new RegExp(`^stet: ${name}: (?:telling of its \\d+ findings )?${REFUSED.source}$`, 'u'));
  expect(others).toEqual([]);
  expect(stdout).toMatch(/\nb\.txt:1:\d+: error: (?:.*\n)+|^b\.txt/u);
}

test.each([
  ['a.md', '- \n'.repeat(80_000), '1'],
  ['a.md', '- \n'.repeat(340_000), '2'],
  ['a.html', '<p><i>a'.repeat(50_000), '1'],
  ['a.html', '<p><i>a'.repeat(150_000), '2'],
  ['a.txt', LONG, '1'],
  ['a.txt', LONG, '2'],
])(
  '%s, for which there is too little memory, is told of, and the others are checked',
  async (name, text, jobs) => {
    const cwd = folderWith({ [name]: text, 'b.txt': DOUBLED });
    const run = await stet(['--check', '--format', 'compact', '--jobs', jobs, name, 'b.txt'], { cwd, env: SMALL });
    expectRefused(run, name);
  },
  120_000,
);

test.each([
  ['the longest', ['html']],
  ['several at once', ['json:a', 'sarif:b', 'junit:c', 'text:d', 'rdjsonl:e', 'jsonl:f']],
])(
  'so it is where the memory is enough for the findings, and not for the reports: %s',
  async (_, formats) => {
    const cwd = folderWith({ 'a.txt': `${'The the of of it. '.repeat(20)}\n\n`.repeat(420), 'b.txt': DOUBLED });
    const check = (wanted: readonly string[]) =>
      stet(['--check', 'a.txt', 'b.txt', ...wanted.flatMap((name) => ['--format', name])], { cwd, env: SMALL });
    expect(await check(['compact'])).toMatchObject({ status: 1, stderr: '' });
    const { status, stderr } = await check(formats);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`^stet: a\\.txt: telling of its \\d+ findings (?:in 6 reports )?${REFUSED.source}\n`, 'u'),
    );
    expect(stderr.match(/^stet: /gmu)).toHaveLength(1);
  },
  120_000,
);

test('a page of many articles, however many findings they have in all, takes no more of it than the longest of them', async () => {
  const text = `${'The the of of it. '.repeat(20)}\n\n`.repeat(25);
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`a${i}.txt`, text])));
  const run = await stet(['--check', '.', '--format', 'html:page.html', '--format', 'html'], { cwd, env: SMALL });
  expect(run).toMatchObject({ status: 1, stderr: '' });
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toBe(run.stdout);
  expect(run.stdout.match(/<section /gu)!.length).toBeGreaterThan(16);
  expect(run.stdout).toMatch(/<\/html>\n$/u);
}, 120_000);

test.each([[['--export', 'c.txt']], [['--in-place']]])(
  'so it is with %j',
  async (args) => {
    const cwd = folderWith({ 'a.md': '- \n'.repeat(80_000) });
    const run = await stet(['a.md', '--accept', 'all', ...args], { cwd, env: SMALL });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(new RegExp(`^stet: a\\.md: ${REFUSED.source}\\n$`, 'u'));
  },
  60_000,
);

test.each([
  ['for what becomes of its findings', 'The the of of it. '.repeat(20_000), '1', ''],
  ['for what becomes of its findings, in a thread', 'The the of of it. '.repeat(20_000), '2', ''],
  ['to tell of them', 'He sat sat.\n\n'.repeat(35_000), '1', 'telling of its 35000 findings '],
])(
  'a document of a batch for which there is too little memory, %s, is answered with that',
  async (_, text, jobs, what) => {
    const input = [text, DOUBLED].map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { status, stdout, stderr } = await stet(['--batch', '--jobs', jobs], { cwd: '.', input, env: SMALL });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    const [first, second] = stdout.split('\n').map((line) => line && JSON.parse(line));
    expect(first.error).toMatch(new RegExp(`^line 1: ${what}${REFUSED.source}$`, 'u'));
    expect(second.findings).toHaveLength(2);
  },
  120_000,
);

test('where memory is given back between findings each is given once, in order, however many there are', () => {
  const all = Array.from({ length: 2_500 }, (_, number) => number);
  expect([...tidying(all)]).toEqual(all);
});
