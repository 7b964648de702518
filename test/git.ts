import { spawnSync } from 'node:child_process';

/** What git needs to be the same for everybody who runs the tests, but for HOME. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'init.defaultBranch',
  GIT_CONFIG_VALUE_0: 'main',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'A Translator'],
      [`GIT_${who}_EMAIL`, 'translator@example.org'],
    ]),
  ),
};

/** Runs git in a folder, apart from the settings of whoever runs the tests: what it printed. Fails where git does. */
export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, HOME: folder },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** Commits all that is in a folder. */
export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message);
}
