import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DOUBLED, folderWith } from './cli/stet.js';

interface Packed {
  readonly filename: string;
}

interface Locked {
  readonly dev?: boolean;
}

/** What an installation has beside stet, by folder: all that the lock file does not keep for development alone. */
function needed(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.keys(packages).filter((path) => path !== '' && !packages[path]!.dev);
}

/** An empty folder into which what `npm pack` makes was installed, with nothing but what it asks for. */
function installed(): string {
  const cwd = folderWith({ 'a.txt': DOUBLED, 'b.md': 'The *the* end.\n', 'c.html': '<p>The the end.</p>\n' });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd];
  const [packed]: [Packed] = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const place = join(cwd, 'node_modules', 'stet');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', join(cwd, packed.filename), '-C', place, '--strip-components=1']);
  for (const path of needed()) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    execFileSync('cp', ['-R', path, join(cwd, dirname(path))]);
  }
  return cwd;
}

/** The bytes of all files of a folder and of those below. */
function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

test('all that is installed is under 15 MB, and runs in an empty folder, where there is no network', () => {
  const cwd = installed();
  const bytes = bytesOf(join(cwd, 'node_modules'));
  expect(bytes).toBeLessThan(15e6);
  const shown = Number(/Installed, stet is ([\d.]+) MB in all/u.exec(readFileSync('README.md', 'utf8'))![1]);
  expect(Math.abs(bytes / 1e6 - shown), String(bytes)).toBeLessThan(0.3);

  const main = join('node_modules', 'stet', 'dist', 'cli', 'main.js');
  const alone = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : ['env'];
  const run = (...args: string[]) => {
    const [program, ...before] = [...alone, process.execPath, ...args];
    return spawnSync(program!, before, { cwd, encoding: 'utf8' });
  };
  expect(run(main, '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  const check = run(main, '--check', 'a.txt', 'b.md', 'c.html');
  expect({ status: check.status, stderr: check.stderr }).toEqual({ status: 1, stderr: '' });
  expect(check.stdout).toContain('3 files checked: 4 errors');
  expect(run(main, 'a.txt', '--accept', 'all', '--export', '-').stdout).not.toContain('the the');
  writeFileSync(
    join(cwd, 'program.mjs'),
    "import { check } from 'stet';\nconsole.log(check('The the end.').length);\n",
  );
  expect(run('program.mjs')).toMatchObject({ status: 0, stdout: '1\n' });
}, 120_000);

test('npm link puts stet on the path', () => {
  const prefix = folderWith({ 'a.txt': DOUBLED });
  // What is built is not built again.
  const env = { ...process.env, NPM_CONFIG_PREFIX: prefix };
  expect(spawnSync('npm', ['link', '--ignore-scripts'], { env, encoding: 'utf8' })).toMatchObject({ status: 0 });
  const { status, stdout } = spawnSync(join(prefix, 'bin', 'stet'), ['--check', 'a.txt'], {
    cwd: prefix,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('1 file checked: 2 errors') });
});
