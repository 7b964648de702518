import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, DOUBLED, folderWith } from '../cli/stet.js';
import { ENVIRONMENT } from '../git.js';

test('pre-commit installs the hook from the last commit of this repository, and it stops what has findings', () => {
  const rev = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const cwd = folderWith({
    '.pre-commit-config.yaml': `repos: [{ repo: '${resolve('.')}', rev: ${rev}, hooks: [{ id: stet }] }]\n`,
    'a b.txt': DOUBLED,
    'a b.stet.txt': DOUBLED,
    'notes.log': DOUBLED,
    'README.md': DOUBLED,
    'stet.config.yaml': 'rules: { en/style: off }\nignore: [README.md]\n',
  });
  // npm’s own settings are those of whoever runs the test: how its registry is reached.
  const apart = { ...ENVIRONMENT, GIT_CONFIG_GLOBAL: '/dev/null', PRE_COMMIT_HOME: join(folderWith({}), 'hooks') };
  const env = { ...process.env, ...apart };
  const run = (command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
    if (error) throw error;
    return { status, output: stdout + stderr };
  };
  run('git', 'init', '-q');
  expect(run('pre-commit', 'install')).toMatchObject({ status: 0 });
  run('git', 'add', '-A');
  const stopped = run('git', 'commit', '-m', 'Bad');
  expect(stopped).toMatchObject({ status: 1, output: expect.stringContaining('1 file checked: 2 errors') });
  expect(stopped.output).toContain('a b.txt:1:19: error en/words/doubled-word');
  writeFileSync(join(cwd, 'a b.txt'), CLEAN);
  run('git', 'add', '-A');
  const passed = run('git', 'commit', '-m', 'Good');
  expect(passed.output).toMatch(/stet\.+Passed/u);
  expect(passed.status).toBe(0);
});
