import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, DOUBLED, decide, folderWith, MAIN, stet } from './stet.js';

test('a clean article, and an empty one', async () => {
  const cwd = folderWith({ 'clean.txt': CLEAN, 'empty.txt': '' });
  expect(await stet(['--check', 'clean.txt', 'empty.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: '2 files checked: nothing found\n',
    stderr: '',
  });
});

test('findings with their place, excerpt and first fix, and a summary', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['--check', 'news.txt'], { cwd })).toMatchObject({
    status: 1,
    stderr: '',
    stdout: `news.txt:1:19: error en/words/doubled-word: “the the”: written twice
    The mayor went to the the harbour on Monday.
                      ^^^^^^^
  fix: keep one “the”: The mayor went to the[-·the-] harbour on Monday.

news.txt:3:11: error en/words/doubled-word: “to to”: written twice
    She spoke to to the sailors there.
              ^^^^^
  fix: keep one “to”: She spoke to[-·to-] the sailors there.

1 file checked: 2 errors
`,
  });
});

test('evidence is shown with its place', async () => {
  const cwd = folderWith({
    'news.txt': 'Mayor Benício Sá met António Pinto.\n\nAntónio Pinto spoke. Antonio Pinto then left for home.\n',
  });
  const { stdout } = await stet(['--check', 'news.txt'], { cwd });
  expect(stdout).toContain('\n  1:22 spelt “António” here\n');
});

test('what a reviewer noted is reported with the finding, or, where that is rejected, beside the others', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  const [, to] = await decide(
    cwd,
    { state: 'rejected', note: 'as in the ruling' },
    { state: 'accepted', note: 'twice' },
  );
  const again = JSON.parse((await stet(['--check', '--format', 'json', 'news.txt'], { cwd })).stdout).files[0];
  expect(again.findings).toMatchObject([{ fingerprint: to, status: 'accepted', note: 'twice' }]);
  expect(again).toMatchObject({ rejected: 1, notes: [{ line: 1, found: 'the the', note: 'as in the ruling' }] });
  expect((await stet(['--check', 'news.txt'], { cwd })).stdout).toContain('\n  note: twice\n');
});

test.each([
  ['error', 'warning', 0],
  ['warning', 'warning', 1],
  ['suggestion', 'warning', 1],
  ['error', 'suggestion', 0],
  ['warning', 'suggestion', 0],
  ['suggestion', 'suggestion', 1],
  ['error', 'error', 1],
])('--fail-on %s and an article with one %s', async (limit, gravest, status) => {
  const articles: Readonly<Record<string, string>> = {
    error: DOUBLED,
    warning: 'The UN sent him. He spoke with António Pinto. Then António Pinto wept. Antonio Pinto left for home.\n',
    suggestion: 'The shop closes at 15h30 on Monday, he said.\n',
  };
  const cwd = folderWith({ 'news.txt': articles[gravest]! });
  const { stdout } = await stet(['--check', '--format', 'json', 'news.txt'], { cwd });
  const severities = JSON.parse(stdout).files[0].findings.map((finding: { severity: string }) => finding.severity);
  expect(severities).toContain(gravest);
  const run = await stet(['--check', '--fail-on', limit, 'news.txt'], { cwd });
  expect(run.status).toBe(status);
});

const BAD_BYTE =
  'not valid UTF-8: byte 0xFF at byte 1, line 1; an older encoding is converted, as with: iconv -f WINDOWS-1252 -t UTF-8';

test('an article on standard input, under the configuration of the current folder', async () => {
  const cwd = folderWith({ 'stet.config.yaml': 'rules: { en/words/doubled-word: warning }\n' });
  const input = 'He went to to the town.\n';
  for (const cache of [[], ['--cache']]) {
    const run = await stet(['--check', '--format', 'compact', ...cache, '-'], {
      cwd,
      input,
      env: { XDG_CACHE_HOME: join(cwd, 'cache') },
    });
    expect(run).toMatchObject({
      status: 1,
      stderr: '',
      stdout: '-:1:9: warning: “to to”: written twice [en/words/doubled-word]\n',
    });
  }
  const filtered = await stet(['-', '--accept', 'all', '--export', '-'], { cwd, input });
  expect(filtered).toMatchObject({ status: 0, stdout: 'He went to the town.\n' });
});

test('JSON: places, status, all fields, problems and a summary', async () => {
  const cwd = folderWith({
    'news.txt': `\ufeff${DOUBLED.replaceAll('\n', '\r\n')}`,
    'bad.txt': Buffer.from([0x61, 0xff]),
  });
  const { status, stdout, stderr } = await stet(['--check', '--format', 'json', 'bad.txt', 'news.txt'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toBe(`stet: bad.txt: ${BAD_BYTE}\n`);
  const report = JSON.parse(stdout);
  expect(report.files[0]).toEqual({ path: 'bad.txt', error: BAD_BYTE, line: 1, column: 2, byte: 1 });
  expect(report.files[1].path).toBe('news.txt');
  expect(report.files[1].findings[0]).toEqual({
    line: 1,
    column: 19,
    endLine: 1,
    endColumn: 26,
    status: 'open',
    rule: 'en/words/doubled-word',
    category: 'linguistic-conventions/grammar',
    severity: 'error',
    start: 19,
    end: 26,
    message: '“the the”: written twice',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u),
    evidence: [],
    suggestions: [{ label: 'keep one “the”', edits: [{ start: 22, end: 26, text: '' }] }],
  });
  expect(report.files[1].findings[1]).toMatchObject({ line: 3, column: 11 });
  expect(report.summary).toEqual({
    files: 1,
    unread: 1,
    errors: 2,
    warnings: 0,
    suggestions: 0,
    accepted: 0,
    rejected: 0,
    suppressed: 0,
    known: 0,
  });
});

test('JSON of no findings', async () => {
  const cwd = folderWith({ 'clean.txt': CLEAN });
  const { stdout } = await stet(['--check', '--format=json', 'clean.txt'], { cwd });
  expect(JSON.parse(stdout).files).toEqual([{ path: 'clean.txt', findings: [], rejected: 0, suppressed: 0, known: 0 }]);
});

test('folders are searched for articles, globs expanded, each file checked once', async () => {
  const cwd = folderWith({
    'a.txt': CLEAN,
    'notes.log': DOUBLED,
    'deep/er/b.txt': DOUBLED,
    'deep/[c].txt': CLEAN,
    'node_modules/d.txt': DOUBLED,
  });
  const paths = async (...names: string[]) => {
    const { stdout } = await stet(['--check', '--format', 'json', ...names], { cwd });
    return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  };
  expect(await paths()).toEqual(['a.txt', 'deep/[c].txt', 'deep/er/b.txt']);
  expect(await paths('.')).toEqual(['a.txt', 'deep/[c].txt', 'deep/er/b.txt']);
  expect(await paths('deep/')).toEqual(['deep/[c].txt', 'deep/er/b.txt']);
  expect(await paths('deep/[c].txt')).toEqual(['deep/[c].txt']);
  expect(await paths('**/*.txt', 'a.txt', '*.log')).toEqual(['a.txt', 'deep/[c].txt', 'deep/er/b.txt', 'notes.log']);
});

test('a search passes over hidden folders and what stet wrote, unless it is named', async () => {
  const cwd = folderWith({
    'a.txt': CLEAN,
    'a.stet.txt': DOUBLED,
    'a.stet-1.txt': CLEAN,
    '.hidden/b.txt': DOUBLED,
  });
  const summary = async (...names: string[]) => (await stet(['--check', ...names], { cwd })).stdout.split('\n').at(-2);
  expect(await summary()).toBe('2 files checked: nothing found');
  expect(await summary('**/*.txt')).toBe('2 files checked: nothing found');
  expect(await summary('a.stet.txt')).toBe('1 file checked: 2 errors');
  expect(await summary('*.stet.txt')).toBe('1 file checked: 2 errors');
});

test('a page that stet wrote among the articles is no article, and is written again', async () => {
  const cwd = folderWith({ 'a.txt': DOUBLED, 'b.html': '<p>Fine.</p>' });
  for (const _ of ['first', 'again']) {
    const run = await stet(['--check', '--format', 'text', '--format', 'html:review.html'], { cwd });
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout).toContain('2 files checked: 2 errors');
  }
  expect((await stet(['--check', '*.html'], { cwd })).stdout).toBe('1 file checked: nothing found\n');
  expect((await stet(['--check', 'review.html'], { cwd })).stdout).toContain('1 file checked: ');
});

test('one source is not taken for that of all articles of a folder', async () => {
  const cwd = folderWith({
    'one/a.txt': CLEAN,
    'one/b.pt.txt': 'Ela falou.\n',
    'two/a.txt': CLEAN,
    'two/b.txt': CLEAN,
  });
  const of = (folder: string, ...more: string[]) =>
    stet(['--check', folder, '--source', 'one/b.pt.txt', ...more], { cwd });
  const stderr =
    'stet: --source names the source of one article; stet.config.yaml says where those of many are found\n';
  for (const more of [[], ['--pass-over']])
    expect(await of('two', ...more)).toMatchObject({ status: 2, stdout: '', stderr });
  expect(await of('one')).toMatchObject({ status: 0, stdout: '1 file checked: nothing found\n', stderr: '' });
});

test('a search passes over the sources of other articles, unless they are named', async () => {
  const cwd = folderWith({
    'a.en.txt': CLEAN,
    'a.pt.txt': DOUBLED,
    'b.pt.txt': CLEAN,
    'stet.config.yaml': "sources: [{ article: '{name}.en.txt', source: '{name}.pt.txt', language: pt }]\n",
  });
  const paths = async (...names: string[]) => {
    const { stdout } = await stet(['--check', '--format', 'json', ...names], { cwd });
    return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  };
  expect(await paths()).toEqual(['a.en.txt', 'b.pt.txt']);
  expect(await paths('*', 'a.pt.txt')).toEqual(expect.arrayContaining(['a.pt.txt', 'a.en.txt']));
});

test('what a program names is passed over like what a search finds, where it asks for that', async () => {
  const cwd = folderWith({
    'a.en.txt': DOUBLED,
    'a.pt.txt': DOUBLED,
    'b.pt.txt': DOUBLED,
    'a.stet.txt': DOUBLED,
    'README.md': DOUBLED,
    'stet.config.yaml': "sources: [{ article: '{name}.en.txt', source: '{name}.pt.txt' }]\nignore: [README.md]\n",
  });
  const paths = async (...names: string[]) => {
    const { stdout, stderr, status } = await stet(['--check', '--format', 'json', ...names], { cwd });
    return { status, stderr, files: JSON.parse(stdout).files.map((file: { path: string }) => file.path) };
  };
  const names = ['a.en.txt', 'a.pt.txt', 'b.pt.txt', 'a.stet.txt', 'README.md'];
  expect(await paths(...names)).toEqual({ status: 1, stderr: '', files: names });
  expect(await paths('--pass-over', ...names)).toEqual({ status: 1, stderr: '', files: ['a.en.txt', 'b.pt.txt'] });
  expect(await paths('--pass-over', 'a.pt.txt', 'README.md')).toEqual({ status: 0, stderr: '', files: [] });
  expect(await paths('--pass-over', 'missing.txt')).toMatchObject({ status: 2 });
});

test('a search does not follow links to folders', async () => {
  const outside = folderWith({ 'secret.txt': DOUBLED });
  const cwd = folderWith({ 'a.txt': CLEAN });
  symlinkSync(outside, join(cwd, 'link'));
  expect(await stet(['--check'], { cwd })).toMatchObject({ status: 0, stdout: '1 file checked: nothing found\n' });
});

test.each([
  ['*.md', '*.md: no file matches'],
  [
    'empty',
    'empty: no article in this folder (.txt, .md, .markdown, .po, .html, .htm, .xhtml, .xlf, .xliff, .sdlxliff, .mqxliff)',
  ],
])('%s matches nothing', async (name, message) => {
  const cwd = folderWith({ 'a.txt': CLEAN });
  mkdirSync(join(cwd, 'empty'));
  expect(await stet(['--check', name], { cwd })).toMatchObject({
    status: 2,
    stdout: '0 files checked; 1 not checked\n',
    stderr: `stet: ${message}\n`,
  });
});

test.each([
  ['missing', 'nope.txt', 'no such file'],
  ['below a file', 'news.txt/a', 'no such file: a part of the path is not a directory'],
  ['a name too long', 'x'.repeat(300), 'the name is too long'],
  ['a link to itself', 'loop.txt', 'symbolic links that lead round in a circle'],
  [
    'invalid',
    'bad.txt',
    'not valid UTF-8: byte 0xC3 at byte 3, line 1; an older encoding is converted, as with: iconv -f WINDOWS-1252 -t UTF-8',
  ],
  ['binary', 'nul.txt', 'a binary file, not text: a NUL byte at byte 2, line 1'],
  ['UTF-16', 'utf16.txt', 'UTF-16 text, and stet reads UTF-8; convert it first, as with: iconv -f UTF-16 -t UTF-8'],
])('%s: one line, the other articles are checked, and trouble wins', async (_what, name, problem) => {
  const cwd = folderWith({
    'news.txt': DOUBLED,
    'bad.txt': Buffer.from('caf\xc3', 'latin1'),
    'nul.txt': 'ab\0c',
    'utf16.txt': Buffer.from(`\ufeff${CLEAN}`, 'utf16le'),
  });
  symlinkSync('loop.txt', join(cwd, 'loop.txt'));
  const run = await stet(['--check', name, 'news.txt'], { cwd });
  expect(run).toMatchObject({ status: 2, stderr: `stet: ${name}: ${problem}\n` });
  expect(run.stdout).toMatch(/\n1 file checked: 2 errors; 1 not checked\n$/u);
});

test.runIf(process.getuid?.() === 0)('an article that its reader may not read', async () => {
  const cwd = folderWith({});
  writeFileSync(join(cwd, 'news.txt'), CLEAN, { mode: 0o000 });
  // Others may go through the folder, as when the article alone is closed to them.
  const { chmodSync } = await import('node:fs');
  chmodSync(cwd, 0o755);
  const { status, stderr } = await stet(['--check', 'news.txt'], { cwd, uid: 65534 });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'stet: news.txt: no permission\n' });
});

test('rejected findings are not reported; accepted ones are, and say so', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  await decide(cwd, { state: 'rejected' }, { state: 'accepted' });
  const run = await stet(['--check', 'news.txt'], { cwd });
  expect(run.status).toBe(1);
  expect(run.stdout).not.toContain('the the');
  expect(run.stdout).toContain('“to to”');
  expect(run.stdout).toMatch(/\n {2}accepted in review, not exported yet\n/u);
  expect(run.stdout).toMatch(
    /1 file checked: 1 error \(1 accepted and not exported yet, 1 rejected in review\)\n1 accepted finding is still in the text, and counted: stet FILE --in-place mends it there, --export PATH in a copy\n$/u,
  );
  const { summary } = JSON.parse((await stet(['--check', '--format', 'json'], { cwd })).stdout);
  expect(summary).toMatchObject({ errors: 1, accepted: 1, rejected: 1 });
  await stet(['news.txt', '--in-place'], { cwd });
  expect(await stet(['--check', 'news.txt'], { cwd })).toMatchObject({
    status: 0,
    stdout: '1 file checked: nothing found (1 rejected in review)\n',
  });
});

test('a damaged decisions file is trouble', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'news.txt.stet.json': '{\n' });
  const { status, stderr } = await stet(['--check', 'news.txt'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^stet: news\.txt: news\.txt\.stet\.json:2: this is not JSON; .*\n$/u);
});

const ESC = String.fromCharCode(27);

test.each([
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '0' }, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  [{ CI: '1' }, false],
])('colours with %j into a pipe: %s', async (env, coloured) => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  const { stdout } = await stet(['--check', 'news.txt'], { cwd, env });
  expect(stdout.includes(ESC)).toBe(coloured);
});

test('nothing of an article or a file name reaches a terminal raw', async () => {
  const name = `a${ESC}[2J.txt`;
  const cwd = folderWith({ [name]: `The ${ESC}]0;owned\u0007 mayor went to the the \u202eharbour\u009b31m.\n` });
  const { stdout, stderr } = await stet(['--check', name, `${ESC}[2J`], { cwd });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
  expect(stdout).toContain('a␛[2J.txt:1:');
});

test('the marks stand below the flagged words after wide characters', async () => {
  const cwd = folderWith({ 'news.txt': '東京 and 大阪: he went to the the harbour.\n' });
  const lines = (await stet(['--check', 'news.txt'], { cwd })).stdout.split('\n');
  const at = lines.findIndex((line) => line.includes('en/words/doubled-word'));
  expect(lines[at + 2]).toBe(`${' '.repeat('    ....'.length + ' and '.length + '....: he went to '.length)}^^^^^^^`);
});

test('a reader that has seen enough, as head has, is left in silence', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED.repeat(3000) });
  const child = spawn(process.execPath, [MAIN, '--check', 'news.txt'], { cwd });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, errors }).toEqual({ status: 141, errors: '' });
});

test.runIf(process.platform === 'linux')('a full disk behind standard output', async () => {
  const { openSync, closeSync } = await import('node:fs');
  const cwd = folderWith({ 'news.txt': DOUBLED });
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [MAIN, '--check', 'news.txt'], { cwd, stdio: ['ignore', full, 'pipe'] });
  let errors = '';
  child.stderr!.on('data', (chunk) => {
    errors += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  closeSync(full);
  expect(status).toBe(2);
  expect(errors).toMatch(/^stet: the output cannot be written: .*ENOSPC.*\n$/u);
});

test('what a comment suppresses is counted, and a comment that is wrong is told of with its place', async () => {
  const [first, second] = DOUBLED.split('\n\n');
  const cwd = folderWith({
    'news.txt': `${first} <!-- stet-disable-line en/words -->\n\n<!-- stet-disable-next-line en/wrods -->\n${second}`,
  });
  expect(await stet(['--check', 'news.txt'], { cwd })).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/\n1 file checked: 1 error \(1 suppressed by comments\)\n$/u),
    stderr: 'stet: news.txt:3:1: there is no rule or group “en/wrods”; did you mean “en/words”?\n',
  });
});
