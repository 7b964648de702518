import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

/** What each folder of src/ may import, besides its own files. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  document: [],
  analysis: ['document'],
  checks: ['analysis', 'document'],
  engine: ['checks', 'analysis', 'document'],
  review: ['engine', 'analysis', 'document'],
  project: ['review', 'engine', 'checks', 'analysis', 'document'],
  report: ['review', 'engine', 'document'],
  tui: ['review', 'engine', 'analysis', 'document'],
  lsp: ['project', 'review', 'engine', 'analysis', 'document'],
  library: ['review', 'engine', 'analysis', 'document'],
  cli: ['lsp', 'tui', 'report', 'project', 'review', 'engine', 'checks', 'analysis', 'document'],
};

/** Every import of one file of src/ by another, both from src/: `checks/length.ts`, `document/span.ts`. */
const imports = globSync('**/*.{ts,tsx}', { cwd: 'src' }).flatMap((from) => {
  const code = readFileSync(join('src', from), 'utf8');
  const paths = [...code.matchAll(/(?:\bfrom|\bimport\(|^import) ?'(\.[^']+)'/gmu)];
  return paths.map(([, path]) => ({ from, to: join(dirname(from), path!) }));
});

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

function moduleOf(path: string): string {
  return path.replace(/\.[jt]sx?$/u, '');
}

describe.each(Object.entries(BELOW))('src/%s', (folder, below) => {
  test(`imports of the other folders ${below.join(', ') || 'none'}`, () => {
    const ofFolder = imports.filter(({ from }) => folderOf(from) === folder);
    expect(ofFolder.length).toBeGreaterThan(0);
    expect(ofFolder.filter(({ to }) => ![folder, ...below].includes(folderOf(to)))).toEqual([]);
  });
});

test('no folder of src/ is left out', () => {
  expect(new Set(imports.map(({ from }) => folderOf(from)))).toEqual(new Set(Object.keys(BELOW)));
});

/** What each folder of src/analysis/ may import of the others; the files of none, by which an article is read, serve all. */
const BELOW_IN_ANALYSIS: Readonly<Record<string, readonly string[]>> = {
  characters: [],
  words: ['characters'],
  'language-model': ['words'],
  names: ['words', 'characters'],
  numbers: ['words', 'characters'],
  patterns: ['words', 'characters'],
  grammar: ['language-model', 'names', 'words', 'characters'],
  quotations: ['grammar', 'words', 'characters'],
  source: ['names', 'numbers', 'words', 'characters'],
  people: ['source', 'quotations', 'names', 'words', 'characters'],
};

describe('src/analysis', () => {
  const within = imports.flatMap(({ from, to }) => {
    if (folderOf(from) !== 'analysis' || folderOf(to) !== 'analysis') return [];
    return [{ from: folderOf(from.slice('analysis/'.length)), to: folderOf(to.slice('analysis/'.length)) }];
  });

  test.each(Object.entries(BELOW_IN_ANALYSIS))('%s imports of the other folders %j', (folder, below) => {
    const ofFolder = within.filter(({ from }) => from === folder);
    expect(ofFolder.filter(({ to }) => !['', folder, ...below].includes(to))).toEqual([]);
  });

  test('no folder is left out', () => {
    expect(new Set(within.map(({ from }) => from))).toEqual(new Set(['', ...Object.keys(BELOW_IN_ANALYSIS)]));
  });
});

test('no check imports another', () => {
  const shared = ['checks/check.js', 'checks/words-option.js'];
  const between = imports.filter(({ from, to }) => folderOf(from) === 'checks' && folderOf(to) === 'checks');
  expect(between.filter(({ from, to }) => from !== 'checks/index.ts' && !shared.includes(to))).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(imports.length).toBeGreaterThan(1000);
  // A file in no circle imports only such as are in none, or is imported only by such: taken away, they leave the circles.
  let left = imports.map(({ from, to }) => ({ from: moduleOf(from), to: moduleOf(to) }));
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const importing = new Set(left.map(({ from }) => from));
    const imported = new Set(left.map(({ to }) => to));
    left = left.filter(({ from, to }) => importing.has(to) && imported.has(from));
  }
  expect(left).toEqual([]);
});

test('the screen knows of the engine what a finding is, and no more', () => {
  const known = imports.filter(({ from, to }) => folderOf(from) === 'tui' && folderOf(to) === 'engine');
  expect(new Set(known.map(({ to }) => to))).toEqual(new Set(['engine/finding.js']));
});
