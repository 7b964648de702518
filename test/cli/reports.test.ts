import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOUBLED, folderWith, stet } from './stet.js';

test('several reports at once, each to its place', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'out.jsonl': 'an earlier one\n' });
  const formats = ['--format', 'compact', '--format', 'json:report:1.json', '--format', 'jsonl:out.jsonl'];
  const { status, stdout } = await stet(['--check', ...formats, 'news.txt'], { cwd, env: { FORCE_COLOR: '1' } });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^(?:news\.txt:\d+:\d+: error: .*\n){2}$/u);
  expect(JSON.parse(readFileSync(join(cwd, 'report:1.json'), 'utf8')).summary.errors).toBe(2);
  expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  expect(readdirSync(cwd).sort()).toEqual(['news.txt', 'out.jsonl', 'report:1.json']);
});

test('a report in a file has no colours; a report for - goes to standard output', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  const args = ['--check', '--format', 'text:report.txt.log', '--format', 'text:-', 'news.txt'];
  const { stdout } = await stet(args, { cwd, env: { FORCE_COLOR: '1' } });
  const esc = String.fromCharCode(27);
  expect(stdout).toContain(esc);
  expect(readFileSync(join(cwd, 'report.txt.log'), 'utf8')).not.toContain(esc);
});

test.each([
  [
    'a folder that is not there',
    'json:no/out.json',
    'no/out.json: there is no folder no to write the report to; make it first',
  ],
  ['a folder itself', 'json:there', 'there: a folder; name a file for the report'],
  [
    'below a file',
    'json:news.txt/out',
    'news.txt/out: cannot be written: no such file: a part of the path is not a directory',
  ],
  [
    'the article itself',
    'json:news.txt',
    'news.txt: an article that is to be checked; name another file for the report, as news.stet.txt',
  ],
  [
    'a link to the article',
    'json:link',
    'link: an article that is to be checked; name another file for the report, as link.stet',
  ],
])('%s is refused before anything is checked', async (_what, format, message) => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  mkdirSync(join(cwd, 'there'));
  symlinkSync('news.txt', join(cwd, 'link'));
  const run = await stet(['--check', '--format', format, '--format', 'text', 'news.txt'], { cwd });
  expect(run).toMatchObject({ status: 2, stdout: '', stderr: `stet: ${message}\n` });
  expect(readFileSync(join(cwd, 'news.txt'), 'utf8')).toBe(DOUBLED);
});

test.runIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  chmodSync(cwd, 0o755);
  const { status, stderr } = await stet(['--check', '--format', 'json:out.json', 'news.txt'], { cwd, uid: 65534 });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'stet: out.json: cannot be written: no permission\n' });
});

test('a run that ends in trouble leaves the earlier report as it was', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED, 'out.json': 'earlier', 'stet.config.yaml': 'rules: 7\n' });
  const { status } = await stet(['--check', '--format', 'json:out.json', '--format', 'jsonl:new.jsonl', 'news.txt'], {
    cwd,
  });
  expect(status).toBe(2);
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('earlier');
  expect(existsSync(join(cwd, 'new.jsonl'))).toBe(false);
});

test.runIf(process.platform === 'linux')('a device takes a report and stays a device', async () => {
  const cwd = folderWith({ 'news.txt': DOUBLED });
  expect(await stet(['--check', '--format', 'jsonl:/dev/null', 'news.txt'], { cwd })).toMatchObject({
    status: 1,
    stderr: '',
  });
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('--max-warnings lets warnings pass', async () => {
  const cwd = folderWith({});
  writeFileSync(
    join(cwd, 'news.txt'),
    'The UN sent him. He spoke with António Pinto. Then António Pinto wept. Antonio Pinto left for home.\n',
  );
  const statusWith = async (...args: string[]) => (await stet(['--check', ...args, 'news.txt'], { cwd })).status;
  expect(await statusWith()).toBe(1);
  expect(await statusWith('--max-warnings', '0')).toBe(1);
  expect(await statusWith('--max-warnings', '1')).toBe(0);
});
