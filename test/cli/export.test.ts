import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDecisions } from '../../src/review/decisions-store.js';
import { DOUBLED, decide, folderWith, MENDED, stet } from './stet.js';

const SEED = readFileSync('seeds/un-guterres-moscow.txt');

test('nothing accepted: nothing changed', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['news.txt', '--export', '-'], { cwd })).toMatchObject({
    status: 0,
    stdout: DOUBLED,
    stderr: 'stet: news.txt: 0 accepted, 0 set aside, 2 left open\n',
  });
});

test('with any line endings and any characters, an export with nothing accepted is the article, byte for byte', async () => {
  const line = fc.stringMatching(/^[\p{L}\p{P}\p{Zs}\p{So}]{0,20}$/u);
  const article = fc
    .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\u2028', ''))))
    .map(([mark, lines]) => Buffer.from(mark + lines.flat().join('')));
  const cwd = folderWith({});
  await fc.assert(
    fc.asyncProperty(article, async (bytes) => {
      writeFileSync(join(cwd, 'news.txt'), bytes);
      const { status, bytes: exported } = await stet(['news.txt', '--export', '-'], { cwd });
      expect(status).toBe(0);
      expect(exported.equals(bytes)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('accepted edits and nothing else, whatever the line endings', async () => {
  const mixed = (text: string) => `\ufeff${text.replace('\n', '\r\n')}`;
  const cwd = folderWith({ 'news.txt': mixed(DOUBLED) });
  const run = await stet(['news.txt', '--accept', 'all', '--export', 'out.txt'], { cwd });
  expect(run).toMatchObject({
    status: 0,
    stdout: '',
    stderr: 'stet: news.txt: 2 accepted, 0 set aside, 0 left open\n',
  });
  expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe(mixed(MENDED));
  expect(readFileSync(join(cwd, 'news.txt'), 'utf8')).toBe(mixed(DOUBLED));
  expect(readdirSync(cwd).sort()).toEqual(['news.txt', 'out.txt']);
});

const BOTH = `${DOUBLED}\nThe shop closes at 15h30 on Monday, he said.\n`;

test.each([
  ['errors', 2],
  ['warnings', 2],
  ['all', 3],
  ['en/words/doubled-word', 2],
  ['en/words', 2],
  ['en/words/', 2],
  ['en', 3],
  ['en/dates-and-numbers,en/words', 3],
])('--accept %s', async (wanted, accepted) => {
  const cwd = folderWith({ 'news.txt': BOTH });
  const { stderr } = await stet(['news.txt', '--accept', wanted, '--diff'], { cwd });
  expect(stderr).toBe(`stet: news.txt: ${accepted} accepted, 0 set aside, ${3 - accepted} left open\n`);
});

test('--accept more than once', async () => {
  const cwd = folderWith({ 'news.txt': BOTH });
  const { stderr } = await stet(['news.txt', '--accept', 'errors', '--accept', 'en/dates-and-numbers', '--diff'], {
    cwd,
  });
  expect(stderr).toContain(': 3 accepted,');
});

test.each([
  ['en/word', 'did you mean en/words?'],
  ['error', 'did you mean errors?'],
  ['qqq', 'say errors, warnings, all, or a rule’s id as --check prints it'],
])('--accept %s is no rule', async (wanted, hint) => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['news.txt', '--accept', wanted, '--diff'], { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `stet: --accept ${wanted}: there is no such rule; ${hint}\n`,
  });
});

test('the diff of the seed: patch and git apply make of it what the export is, and that has no errors', async () => {
  const cwd = folderWith({ 'news.txt': SEED, 'patched.txt': SEED });
  const exported = await stet(['news.txt', '--accept', 'all', '--export', '-'], { cwd });
  const diff = await stet(['news.txt', '--accept', 'all', '--diff'], { cwd });
  expect(exported.bytes.equals(SEED)).toBe(false);
  execFileSync('patch', ['-s', 'patched.txt'], { cwd, input: diff.bytes });
  expect(readFileSync(join(cwd, 'patched.txt')).equals(exported.bytes)).toBe(true);
  execFileSync('git', ['init', '-q'], { cwd });
  execFileSync('git', ['apply'], { cwd, input: diff.bytes });
  expect(readFileSync(join(cwd, 'news.txt')).equals(exported.bytes)).toBe(true);
  expect((await stet(['--check', '--fail-on', 'error', 'news.txt'], { cwd })).stdout).not.toContain(': error ');
});

test('a diff is named as seen from here, also where the article is named in full', async () => {
  const cwd = folderWith({ 'my news.txt': DOUBLED });
  const { stdout } = await stet([join(cwd, 'my news.txt'), '--accept', 'all', '--diff'], { cwd });
  expect(stdout).toMatch(/^--- a\/my news\.txt\t\n\+\+\+ b\/my news\.txt\t\n/u);
  execFileSync('patch', ['-s', '-p1'], { cwd, input: stdout });
  expect(readFileSync(join(cwd, 'my news.txt'), 'utf8')).toBe(MENDED);
});

test.each(['news.txt', './news.txt', 'link.txt', 'hard.txt'])(
  'onto the article itself, as %s: refused',
  async (name) => {
    const cwd = folderWith({ 'news.txt': DOUBLED });
    symlinkSync('news.txt', join(cwd, 'link.txt'));
    linkSync(join(cwd, 'news.txt'), join(cwd, 'hard.txt'));
    expect(await stet(['news.txt', '--accept', 'all', '--export', name], { cwd })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `stet: ${name} is the article itself; add --in-place to overwrite it\n`,
    });
    expect(readFileSync(join(cwd, 'news.txt'), 'utf8')).toBe(DOUBLED);
  },
);

test.each([[['--in-place']], [['--in-place', '--export', './news.txt']]])('%j writes the article', async (options) => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['news.txt', '--accept', 'all', ...options], { cwd })).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(join(cwd, 'news.txt'), 'utf8')).toBe(MENDED);
  expect(readdirSync(cwd)).toEqual(['news.txt']);
});

test('an article whose name is as long as names may be is checked and written; there is no room for decisions beside it', async () => {
  const name = `${'é'.repeat(125)}.txt`;
  const cwd = folderWith({ [name]: DOUBLED });
  expect(await stet(['--check', name], { cwd })).toMatchObject({ status: 1, stderr: '' });
  expect(await stet([name, '--accept', 'all', '--in-place'], { cwd })).toMatchObject({ status: 0 });
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(MENDED);
  expect(readdirSync(cwd)).toEqual([name]);
});

test('--in-place leaves an article alone that is being reviewed', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  writeFileSync(`${cwd}/news.txt.stet.json.lock`, JSON.stringify({ pid: process.pid, host: hostname() }));
  expect(await stet(['news.txt', '--accept', 'all', '--in-place'], { cwd })).toMatchObject({
    status: 2,
    stderr: `stet: news.txt: nothing written: process ${process.pid} reviews this article; quit there, then start here again\n`,
  });
  expect(readFileSync(`${cwd}/news.txt`, 'utf8')).toBe(DOUBLED);
});

test.each([
  [['news.txt', '--accept', 'all', '--export', 'news.txt.stet.json']],
  [['--check', 'news.txt', '--format', 'json:./news.txt.stet.json']],
  [['--check', 'b.txt', '--baseline', 'news.txt.stet.json', '--update-baseline']],
])('%j: nothing takes the place of decisions', async (args) => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'b.txt': DOUBLED });
  const refused =
    /news\.txt\.stet\.json: cannot be written: the decisions on .*news\.txt are kept there; choose another name\n$/u;
  expect(await stet(args, { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(refused) });
  expect(readdirSync(cwd).sort()).toEqual(['b.txt', 'news.txt']);
});

test('--in-place with another file is refused', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['news.txt', '--in-place', '--export', 'b.txt'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'stet: b.txt is not the article; leave out --in-place\n',
  });
  expect(readdirSync(cwd)).toEqual(['news.txt']);
});

test('what the reviewer accepted is exported, what was rejected is not accepted by --accept', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  await decide(cwd, { state: 'rejected' }, { state: 'accepted' });
  const half = DOUBLED.replace('to to', 'to');
  const run = await stet(['news.txt', '--export', '-'], { cwd });
  expect(run.stdout).toBe(half);
  expect(run.stderr).toBe('stet: news.txt: 1 accepted, 0 set aside, 0 left open, 1 rejected\n');
  expect((await stet(['news.txt', '--accept', 'all', '--export', '-'], { cwd })).stdout).toBe(half);
});

test('what was accepted and cannot be found again is told of', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  await decide(cwd, { state: 'accepted' }, { state: 'accepted' });
  writeFileSync(join(cwd, 'news.txt'), DOUBLED.replace('to to', 'to the'));
  const { stderr } = await stet(['news.txt', '--export', '-'], { cwd });
  expect(stderr).toContain('news.txt: 1 accepted, 0 set aside');
  expect(stderr).toContain(', 1 accepted earlier fits nothing now\n');
});

test('after an export in place, what was carried out is forgotten and what was rejected stays rejected', async () => {
  const cwd = folderWith({ 'news.txt': 'She spoke to to the the sailors there.\n' });
  expect(await decide(cwd, { state: 'accepted' }, { state: 'rejected' })).toHaveLength(2);
  await stet(['news.txt', '--in-place'], { cwd });
  expect(readFileSync(join(cwd, 'news.txt'), 'utf8')).toBe('She spoke to the the sailors there.\n');
  const kept = loadDecisions(join(cwd, 'news.txt'));
  expect(kept.map(({ excerpt, state }) => [excerpt, state])).toEqual([['the the', 'rejected']]);
  expect(await stet(['--check', 'news.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: '1 file checked: nothing found (1 rejected in review)\n',
  });
});

test('a decisions file in which nothing is left goes', async () => {
  const cwd = folderWith({ 'news.txt': 'She spoke to to the sailors there.\n' });
  await decide(cwd, { state: 'accepted' });
  expect((await stet(['news.txt', '--in-place'], { cwd })).status).toBe(0);
  expect(readdirSync(cwd)).toEqual(['news.txt']);
});

test('an article that changes between reading and writing is left alone', async () => {
  // Loaded into the program: another program that saves the article as soon as stet has read it.
  const other = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const read = fs.readFileSync;
    fs.readFileSync = (path, ...more) => {
      const content = read(path, ...more);
      if (path === 'news.txt') fs.appendFileSync(path, 'More.');
      return content;
    };
    syncBuiltinESMExports();`;
  const cwd = folderWith({ 'news.txt': DOUBLED, 'other.mjs': other });
  const node = ['--import', join(cwd, 'other.mjs')];
  const run = await stet(['news.txt', '--accept', 'all', '--in-place'], { cwd, node });
  expect(run).toMatchObject({
    status: 2,
    stderr: 'stet: news.txt: it was changed by another program meanwhile; nothing written\n',
  });
  expect(readFileSync(join(cwd, 'news.txt'), 'utf8')).toMatch(/^The mayor went to the the/u);
});

test.each([
  ['.', 'a directory, not a file'],
  ['no/such/folder.txt', 'its folder is not there; make it first'],
  ['x'.repeat(300), 'the name is too long'],
])('an export to %s', async (path, problem) => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['news.txt', '--export', path], { cwd })).toMatchObject({
    status: 2,
    stderr: `stet: ${path}: cannot be written: ${problem}\n`,
  });
  expect(readdirSync(cwd)).toEqual(['news.txt']);
});

test.runIf(existsSync('/dev/full'))('a device is written to, not replaced', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  symlinkSync('/dev/null', join(cwd, 'null'));
  expect((await stet(['news.txt', '--export', 'null'], { cwd })).status).toBe(0);
  expect(existsSync('/dev/null') && readFileSync('/dev/null').length).toBe(0);
  symlinkSync('/dev/full', join(cwd, 'full'));
  expect((await stet(['news.txt', '--export', 'full'], { cwd })).stderr).toBe(
    'stet: full: cannot be written: no space left on the disk\n',
  );
});

test.each([['--export'], ['--diff']])('an article that is not there, with %s', async (option) => {
  const cwd = folderWith({});
  const args = option === '--export' ? ['nope.txt', '--export', '-'] : ['nope.txt', '--diff'];
  expect(await stet(args, { cwd })).toMatchObject({ status: 2, stdout: '', stderr: 'stet: nope.txt: no such file\n' });
});

test('a damaged decisions file stops the export', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'news.txt.stet.json': '[]' });
  expect(await stet(['news.txt', '--export', '-'], { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^stet: news\.txt\.stet\.json:1: this is not a decisions file of stet; /u),
  });
});

test.each(['--check', '--in-place'])(
  '%s names a decisions file that cannot be read, and says what to do',
  async (option) => {
    const cwd = folderWith({ 'news.txt': DOUBLED, 'news.txt.stet.json/inside': '' });
    expect(await stet(['news.txt', option], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /news\.txt\.stet\.json: a directory, not a file; decisions are kept there: make it a file that can be read, or move it away$/mu,
      ),
    });
  },
);

test('a comment stays in an export byte for byte', async () => {
  const comment = '<!-- stet-disable-next-line en/words --  quoted -->\r\n';
  const cwd = folderWith({ 'news.txt': `${comment}${DOUBLED}` });
  const { stdout } = await stet(['news.txt', '--accept', 'all', '--export', '-'], { cwd });
  expect(stdout).toBe(`${comment}${DOUBLED.replace('to to', 'to')}`);
});
