import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { FileError } from '../../src/engine/file-error.js';
import { Project } from '../../src/project/project.js';
import { folderWith, writeInto } from '../cli/stet.js';
import { rule } from '../rule.js';

const builtin = [rule('en/words/doubled-word'), rule('any/spaces/double-space')];
let folder: string;

function write(path: string, content: string): void {
  writeInto(folder, path, content);
}

beforeEach(() => {
  folder = folderWith({});
});

test('a file without configuration has the rules that come with stet', async () => {
  const found = await new Project(builtin).inForce(join(folder, 'a.txt'));
  expect(found).toMatchObject({ rules: builtin, settings: {}, language: { value: 'en' } });
  expect(found.config).toBeUndefined();
});

test('the nearest configuration upwards holds, and its globs and sources count from its folder', async () => {
  write('stet.config.yaml', 'rules: { en: off }');
  write(
    'desk/stet.config.yaml',
    "overrides: [{ files: 'sport/*', rules: { any: off } }]\nsources: [{ article: '{path}.en.txt', source: 'pt/{path}.txt' }]",
  );
  const project = new Project(builtin);
  const sport = await project.inForce(join(folder, 'desk/sport/a.en.txt'));
  expect(sport.rules.map(({ id }) => id)).toEqual(['en/words/doubled-word']);
  expect(sport.sourcePath).toBe(join(folder, 'desk/pt/sport/a.txt'));
  const other = await project.inForce(join(folder, 'other/a.txt'));
  expect(other.rules.map(({ id }) => id)).toEqual(['any/spaces/double-space']);
});

test('what holds for several files is the same object, lest it be gathered for each', async () => {
  write('stet.config.yaml', "names: [Kyiv]\noverrides: [{ files: 'sport/*', names: [Kiev], rules: { any: off } }]");
  const project = new Project(builtin);
  const [one, other, sport] = await Promise.all(
    ['a.txt', 'deep/b.txt', 'sport/c.txt'].map((path) => project.inForce(join(folder, path))),
  );
  expect(other!.rules).toBe(one!.rules);
  expect(other!.settings).toBe(one!.settings);
  expect(other!.settings.names).toEqual(['Kyiv']);
  expect(sport!.settings.names).toEqual(['Kyiv', 'Kiev']);
  expect(sport!.rules.map(({ id }) => id)).toEqual(['en/words/doubled-word']);
  const given = new Project(builtin, join(folder, 'stet.config.yaml'));
  const [english, french] = [await given.inForceOfText('d', 'en'), await given.inForceOfText('d', 'fr')];
  expect((await given.inForceOfText('e', 'en')).rules).toBe(english.rules);
  expect(french.rules.map(({ id }) => id)).toEqual(['any/spaces/double-space']);
});

test('a configuration may end in .yml; two in one folder are told', async () => {
  write('stet.config.yml', 'rules: { en: off }');
  const found = await new Project(builtin).inForce(join(folder, 'deep/a.txt'));
  expect(found.rules.map(({ id }) => id)).toEqual(['any/spaces/double-space']);
  write('stet.config.yaml', '');
  await expect(new Project(builtin).inForce(join(folder, 'a.txt'))).rejects.toThrow(
    /stet\.config\.yml:1:1: stet\.config\.yaml stands beside it; put the two together/u,
  );
});

test('a configuration that is a link to nothing is not passed over', async () => {
  symlinkSync('nowhere', join(folder, 'stet.config.yaml'));
  await expect(new Project(builtin).inForce(join(folder, 'a.txt'))).rejects.toThrow(/ENOENT/u);
});

test('a given configuration holds in place of the one that would be found', async () => {
  write('stet.config.yaml', 'rules: { en: off }');
  write('other.yaml', 'rules: { any: off }');
  const found = await new Project(builtin, join(folder, 'other.yaml')).inForce(join(folder, 'a.txt'));
  expect(found.rules.map(({ id }) => id)).toEqual(['en/words/doubled-word']);
});

test('own rules are called after their folder; a mistake in one is told at its own place', async () => {
  const twice = `check: doubled-word
category: linguistic-conventions/grammar
severity: error
message: twice
about: Twice.
examples:
  - wrong: 'The [the] end.'
    right: 'The end.'
  - fine: 'The end.'
`;
  write(
    'house/words/twice.yml',
    twice.replace("'The [the] end.'", "'See [the the] end.'").replace("right: 'The end.'", "right: 'See the end.'"),
  );
  write('stet.config.yaml', 'ruleFolders: [house]');
  const found = await new Project(builtin).inForce(join(folder, 'a.txt'));
  expect(found.rules.at(-1)).toMatchObject({ id: 'house/words/twice', severity: 'error' });

  write('house/words/twice.yml', twice.replace('doubled-word', 'doubled-wrod'));
  const failed = await new Project(builtin).inForce(join(folder, 'a.txt')).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(FileError);
  expect((failed as Error).message).toMatch(/house\/words\/twice\.yml:1:1: check: .*did you mean “doubled-word”\?$/u);
});
