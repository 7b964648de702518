import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, folderWithStet } from '../cli/stet.js';

const SETTINGS = /^```lua\n(.*?)^```$/msu.exec(readFileSync('README.md', 'utf8'))![1]!;

test('Neovim shows what is found, fixes it, lets it stand, and fixes all', () => {
  const cwd = folderWith({
    'a.txt': 'The mayor went to the the harbour.\n\nShe wrote “of of” there.\n\nThey spoke to to the sailors.\n',
    'init.lua': SETTINGS,
    'stet.config.yaml': '',
  });
  const env = { ...process.env, HOME: cwd, PATH: `${folderWithStet()}${delimiter}${process.env.PATH}` };
  const script = resolve('test/neovim/review.lua');
  const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-n', '-c', `luafile ${script}`], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 100_000,
  });
  if (run.error) throw run.error;
  const told = JSON.parse(/\{.*\}/u.exec(run.stdout)?.[0] ?? `"${run.stderr}"`);
  expect(told).toEqual({
    found: [
      [0, 18, 1, 'en/words/doubled-word', '“the the”: written twice'],
      // Neovim counts bytes, and “ has three.
      [2, 13, 1, 'en/words/doubled-word', '“of of”: written twice'],
      [4, 11, 1, 'en/words/doubled-word', '“to to”: written twice'],
    ],
    hover: expect.stringContaining('written twice'),
    actions: expect.arrayContaining(['Keep one “the”', 'Let “the the” stand', 'Fix all that stet found']),
    fixed: 'The mayor went to the harbour.',
  });
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(
    'The mayor went to the harbour.\n\nShe wrote “of of” there.\n\nThey spoke to the sailors.\n',
  );
  expect(readFileSync(join(cwd, 'a.txt.stet.json'), 'utf8')).toContain('"rejected"');
});
