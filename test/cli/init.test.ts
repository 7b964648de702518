import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/project/read-config.js';
import { allRules } from '../rule.js';
import { folderWith, stet, writeInto } from './stet.js';

const ARTICLE = `“The colour of the harbour is grey,” Mayor Ana Sá said on 3 May, her favourite day.

“We labour here,” he heard of her neighbour, Ana Sá, on 4 May.
`;

function project(): string {
  const folder = folderWith({});
  for (const name of ['a', 'b', 'c']) {
    writeInto(folder, `news/${name}.en.txt`, ARTICLE);
    writeInto(folder, `news/${name}.pt.txt`, 'O porto é cinzento.\n');
  }
  return folder;
}

test('what a folder shows is told, written, and in force', async () => {
  const cwd = project();
  const { status, stdout, stderr } = await stet(['init'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').slice(0, 7)).toEqual([
    'Looked at 6 files:',
    '  3 in English',
    '  3 of them with a source in Portuguese: {name}.pt.txt',
    '  spelling: british, 18 times to 0',
    '  dates: day-month, 6 times to 0',
    '  quotations: curly, 12 times to 0',
    '  names that come often: Ana Sá',
  ]);
  const content = readFileSync(join(cwd, 'stet.config.yaml'), 'utf8');
  const { layers, sources } = readConfig('stet.config.yaml', content, allRules(), () => []);
  expect(sources).toMatchObject([{ article: '{name}.en.txt', source: '{name}.pt.txt', language: 'pt' }]);
  expect(layers[0]!.style).toMatchObject({ spelling: { value: 'british' }, dates: { value: 'day-month' } });
  expect(layers[0]!.names).toMatchObject([{ value: 'Ana Sá' }]);
  const check = await stet(['--check', '--format', 'json'], { cwd });
  const paths = JSON.parse(check.stdout).files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(['news/a.en.txt', 'news/b.en.txt', 'news/c.en.txt']);
});

test('what is about the repository is no article: init has it ignored, and a check passes over it', async () => {
  const cwd = project();
  const readme = 'To to install it.\n';
  for (const name of ['README.md', 'LICENSE.txt', 'requirements-dev.txt', 'news/README.md', 'history.txt']) {
    writeFileSync(join(cwd, name), readme);
  }
  const { stdout } = await stet(['init'], { cwd });
  expect(stdout).toContain('  4 in English\n');
  expect(stdout).toContain('\n  no articles, to be ignored: LICENSE.txt, README.md, requirements-dev.txt\n');
  const check = await stet(['--check', '--format', 'json'], { cwd });
  const paths = JSON.parse(check.stdout).files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(['history.txt', 'news/a.en.txt', 'news/b.en.txt', 'news/c.en.txt']);
  expect(await stet(['--check', '--format', 'compact', 'README.md'], { cwd })).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('README.md:1:'),
  });
  expect((await stet(['config', 'README.md'], { cwd })).stdout).toMatch(
    /^ignored +unless it is named +stet\.config\.yaml:4$/mu,
  );
});

test('a folder of nothing but such files has articles', async () => {
  const cwd = folderWith({ 'README.md': 'The mayor went home.\n' });
  expect((await stet(['init'], { cwd })).stdout).toContain('  1 in English\n');
  expect(readFileSync(join(cwd, 'stet.config.yaml'), 'utf8')).not.toMatch(/^ignore/mu);
});

test('a folder that shows nothing gets a configuration that says nothing', async () => {
  const cwd = folderWith({ 'a.txt': 'The mayor went home.\n' });
  expect(await stet(['init', cwd], { cwd: '.' })).toMatchObject({ status: 0 });
  const content = readFileSync(join(cwd, 'stet.config.yaml'), 'utf8');
  expect(content.replaceAll(/^#.*\n/gmu, '')).toBe('');
  const examples = content.replaceAll(/^# (people|rules):/gmu, '$1:').replaceAll(/^# {3}/gmu, '  ');
  const { layers } = readConfig('x', examples, allRules(), () => []);
  expect(layers[0]).toMatchObject({ people: [{}], rules: [{}] });
});

test('a configuration is never overwritten, and a folder without articles gets none', async () => {
  const cwd = folderWith({ 'a.txt': 'Home.\n', 'stet.config.yaml': 'names: [Ana]\n' });
  expect(await stet(['init'], { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'stet: stet.config.yaml: it is there already; stet config FILE shows what it says for a file\n',
  });
  expect(readFileSync(join(cwd, 'stet.config.yaml'), 'utf8')).toBe('names: [Ana]\n');
  mkdirSync(join(cwd, 'empty'));
  expect(await stet(['init', 'empty'], { cwd })).toMatchObject({
    status: 2,
    stderr:
      'stet: empty: no article in this folder (.txt, .md, .markdown, .po, .html, .htm, .xhtml, .xlf, .xliff, .sdlxliff, .mqxliff); stet init looks at the articles that are there\n',
  });
});

test.each([
  [['init', '--config', 'x'], '--config does not go with stet init'],
  [['init', 'a', 'b'], 'one folder at a time, please: stet init FOLDER'],
])('%j', async (args, message) => {
  expect(await stet(args, { cwd: '.' })).toMatchObject({ status: 2, stdout: '', stderr: `stet: ${message}\n` });
});
