import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENDINGS } from '../../src/document/formats/index.js';
import { CLEAN, DOUBLED, folderWith, folderWithStet } from '../cli/stet.js';
import { commit, git } from '../git.js';
import { runStep, SCRIPTS } from './action.js';

test('no input is pasted into a script', () => {
  for (const script of SCRIPTS) expect(script).not.toContain('${{');
});

test('the action installs stet where it is not built, and only there', () => {
  const bin = folderWith({});
  const path = folderWith({ npm: '#!/bin/sh\necho "npm $*"\n' });
  chmodSync(join(path, 'npm'), 0o755);
  const env = { PATH: `${path}${delimiter}${process.env.PATH}` };
  const { stdout } = runStep('Install stet', bin, {}, { ...env, GITHUB_ACTION_PATH: bin });
  expect(stdout).toBe(`npm ci --prefix ${bin} --no-audit --no-fund\n`);
  expect(runStep('Install stet', bin, {}, env)).toMatchObject({ status: 0, stdout: '' });
});

test('the action fails on findings, marks them in the files, and writes a summary', () => {
  const cwd = folderWith({ 'a b.txt': DOUBLED, 'c.txt': CLEAN });
  const summary = join(cwd, 'summary.md');
  const found = runStep('Check articles', cwd, {}, { GITHUB_STEP_SUMMARY: summary });
  expect({ status: found.status, stderr: found.stderr }).toEqual({ status: 1, stderr: '' });
  expect(found.stdout).toMatch(/^::error .*file=a b\.txt,.*line=1/mu);
  expect(readFileSync(summary, 'utf8')).toContain('### a b\\.txt');
  expect(runStep('Check articles', cwd, { files: 'c.txt\n' })).toMatchObject({ status: 0, stderr: '' });
  expect(runStep('Check articles', cwd, { files: '\na b.txt\nc.txt\n', format: 'text' }).stdout).toContain(
    '2 files checked',
  );
});

test('the action tells in several formats, as for code scanning beside the marks', () => {
  const cwd = folderWith({ 'a.txt': DOUBLED });
  const { stdout } = runStep('Check articles', cwd, { format: 'github\nsarif:stet.sarif\n' });
  expect(stdout).toMatch(/^::error .*file=a\.txt/mu);
  expect(JSON.parse(readFileSync(join(cwd, 'stet.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
});

test('inputs that look like commands and options are names', () => {
  const cwd = folderWith({ 'c.txt': CLEAN });
  const { status, stderr } = runStep('Check articles', cwd, {
    files: '$(touch owned)\n--version',
    since: '-x; touch owned',
    format: 'text',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('--since -x; touch owned');
  expect(existsSync(join(cwd, 'owned'))).toBe(false);
  const other = runStep('Check articles', cwd, { files: '$(touch owned)\n--version', format: 'text' });
  expect(other.stderr).toContain('--version: no such file');
  expect(existsSync(join(cwd, 'owned'))).toBe(false);
});

test('the action keeps to what changed in a pull request', () => {
  const cwd = folderWith({ 'old.txt': DOUBLED });
  git(cwd, 'init', '-q');
  commit(cwd, 'Begin');
  git(cwd, 'checkout', '-qb', 'work');
  writeFileSync(join(cwd, 'new.txt'), CLEAN);
  commit(cwd, 'New');
  expect(runStep('Check articles', cwd, { since: 'main', format: 'text' })).toMatchObject({
    status: 0,
    stdout: '1 file checked: nothing found\n',
  });
});

test('the pre-commit hook is for every format', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { files: string }[];
  for (const ending of ENDINGS) expect(`news${ending}`).toMatch(new RegExp(hook!.files, 'u'));
  expect('news.py').not.toMatch(new RegExp(hook!.files, 'u'));
});

test('the pre-commit hook stops a commit with findings', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    entry: string;
    files: string;
    exclude: string;
  }[];
  const cwd = folderWith({ 'a b.txt': DOUBLED, 'a b.stet.txt': DOUBLED, 'notes.log': DOUBLED });
  git(cwd, 'init', '-q');
  // What pre-commit does: the staged files that fit go to the entry, and stet is on the path.
  const bin = folderWithStet();
  const staged = `git diff --cached --name-only -z | grep -zE '${hook!.files}' | grep -zvE '${hook!.exclude}'`;
  const script = `#!/bin/bash\nPATH='${bin}':'${process.env.PATH}'\n${staged} | xargs -0 ${hook!.entry} >&2\n`;
  writeFileSync(join(cwd, '.git', 'hooks', 'pre-commit'), script, { mode: 0o755 });
  expect(() => commit(cwd, 'Bad')).toThrow(/1 file checked: 2 errors/u);
  writeFileSync(join(cwd, 'a b.txt'), CLEAN);
  commit(cwd, 'Good');
});
