import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/stet.js';

const examples = [...readFileSync('README.md', 'utf8').matchAll(/^```js\n(.*?)^```$/gmsu)].map(([, code]) => code!);

test('the README shows the library at work', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2);
});

test.each(examples)('example %# prints what its comments say, in a project that depends on stet', (code) => {
  const project = projectWith({ 'example.mjs': code });
  const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: project, encoding: 'utf8' });
  const said = [...code.matchAll(/^\/\/ (.*\n)/gmu)].map(([, line]) => line);
  expect(said).not.toEqual([]);
  expect(printed).toBe(said.join(''));
});

test('what the package exports is in the package, with its types', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  ) as [{ files: { path: string }[] }];
  const packed = files.map(({ path }) => `./${path}`);
  expect(packed).toEqual(expect.arrayContaining([exports['.'].types, exports['.'].default, './dist/rules.jsonl']));
});

test('the examples type-check against the package, its own declarations included', () => {
  const bodies = examples.map((code) => `{\n${code.replace(/^import .*\n/gmu, '')}}\n`).join('');
  const imports = "import { apply, check, correctedText, reduce, review } from 'stet';\n";
  const project = projectWith({ 'example.mts': imports + bodies });
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--lib', 'ES2023,DOM'];
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'example.mts'], { cwd: project, encoding: 'utf8' });
  expect(stdout).toBe('');
});

/** A folder with these files, in which `stet` is installed. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const project = folderWith(files);
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(process.cwd(), join(project, 'node_modules/stet'), 'dir');
  return project;
}
