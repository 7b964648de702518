import { expect, test } from 'vitest';
import { DOUBLED, folderWith, stet } from '../cli/stet.js';

function project(ignore: string): string {
  const config = `names: [Ana]\nignore: ${ignore}\n`;
  return folderWith({ 'stet.config.yaml': config, 'a.txt': DOUBLED, 'drafts/b.txt': DOUBLED });
}

async function checked(cwd: string, ...names: readonly string[]): Promise<string[]> {
  const { stdout } = await stet(['--check', '--format', 'json', ...names], { cwd });
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

test.each([
  ['drafts/**', ['a.txt']],
  ['[b.txt]', ['a.txt']],
  ["['*.md', 'a.*']", ['drafts/b.txt']],
  ["'none/**'", ['a.txt', 'drafts/b.txt']],
  ["['**', '!drafts/*']", ['drafts/b.txt']],
  ["['**', '!a.*', 'a.md']", ['a.txt']],
])('ignore: %s leaves %j of what is searched', async (ignore, left) => {
  const cwd = project(ignore);
  expect(await checked(cwd)).toEqual(left);
  expect(await checked(cwd, '.')).toEqual(left);
  expect(await checked(cwd, '**/*.txt')).toEqual(left);
});

test('what is named is checked', async () => {
  expect(await checked(project("'**'"), 'drafts/b.txt')).toEqual(['drafts/b.txt']);
  expect(await checked(project('drafts/**'), '.', './drafts/b.txt')).toEqual(['a.txt', 'drafts/b.txt']);
});

test('where everything is ignored, a check does not pass', async () => {
  const cwd = project("'**'");
  expect(await stet(['--check'], { cwd })).toMatchObject({
    status: 2,
    stderr: 'stet: a.txt: ignored, by stet.config.yaml:2, and so is all else here\n',
  });
});

test('a glob that cannot match is told with its place', async () => {
  expect(await stet(['--check'], { cwd: project('[a.txt, drafts/]') })).toMatchObject({
    status: 2,
    stderr: 'stet: stet.config.yaml:2:17: “drafts/” matches no file; did you mean “drafts/**”?\n',
  });
});
