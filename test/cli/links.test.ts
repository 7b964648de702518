import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOUBLED, folderWith, stet } from './stet.js';

test('a link among the articles of a folder or a glob is not read; one that is named is', async () => {
  const outside = folderWith({ 'secret.txt': DOUBLED });
  const cwd = folderWith({ 'a.txt': DOUBLED });
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'out.txt'));
  for (const name of ['.', '*.txt']) {
    const { stdout } = await stet(['--check', '--format', 'json', name], { cwd });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.txt']);
  }
  const { stdout } = await stet(['--check', '--format', 'json', 'out.txt'], { cwd });
  expect(JSON.parse(stdout).files[0].findings).toHaveLength(2);
});

test.each(['a file', 'nothing'])(
  'a decisions file that is a link to %s elsewhere is neither read nor written',
  async (there) => {
    const outside = folderWith({});
    const target = join(outside, 'settings');
    if (there === 'a file') writeFileSync(target, '{"stet":"decisions","version":1,"decisions":[{}]}');
    const cwd = folderWith({ 'a.txt': DOUBLED });
    symlinkSync(target, join(cwd, 'a.txt.stet.json'));
    const { status, stderr } = await stet(['a.txt', '--in-place', '--accept', 'all'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('a.txt.stet.json: this is a link that leads out of its folder');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DOUBLED);
    expect(existsSync(target)).toBe(there === 'a file');
  },
);
