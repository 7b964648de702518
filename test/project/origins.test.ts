import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/document/visible.js';
import { inForceOf } from '../../src/project/in-force.js';
import { originsText } from '../../src/project/origins.js';
import { folderWith } from '../cli/stet.js';
import { rule } from '../rule.js';
import { rawIn } from '../terminal-output.js';

test('a source is shown as seen from here, and said to be missing where it is not there', () => {
  const source = { article: '{name}.en.txt', source: '{name}.pt.txt', at: { path: 'a.yaml', line: 2, column: 5 } };
  const config = { path: 'a.yaml', layers: [], ownRules: [], sources: [source], ignored: [] };
  const folder = folderWith({ 'b.pt.txt': '' });
  const shown = (name: string) =>
    originsText('a', { ...inForceOf(config, [])(`${name}.en.txt`), sourcePath: join(folder, `${name}.pt.txt`) });
  expect(shown('a')).toMatch(/^source +\S+\/a\.pt\.txt \(not there\) +a\.yaml:2$/mu);
  expect(shown('b')).toMatch(/^source +\.\.?\/\S+\/b\.pt\.txt +a\.yaml:2$/mu);
});

test('the name of a rule’s file commands no terminal', () => {
  const own = { ...rule('en/words/doubled-word'), id: 'house/\u001b]0;owned\u0007' };
  const text = originsText(
    'a.txt',
    inForceOf({ path: 'a.yaml', layers: [], ownRules: [own], sources: [], ignored: [] }, [])('a.txt'),
  );
  expect(rawIn(text)).toBe('');
  expect(text).toContain('house/␛]0;owned␇  error');
});

test('the columns stand below one another, however wide the characters are', () => {
  const [name, label] = ['市长的名字', 'x'].map((id) => ({ ...rule('en/words/doubled-word'), id: `house/${id}` }));
  const own = { path: 'a.yaml', layers: [], ownRules: [name!, label!], sources: [], ignored: [] };
  const lines = originsText('a.txt', inForceOf(own, [])('a.txt')).split('\n').slice(2, -1);
  const ends = lines.map((line) => columnsOf(line.slice(0, line.indexOf('default'))));
  expect(new Set(ends).size).toBe(1);
});
