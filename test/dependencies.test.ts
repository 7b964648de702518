import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The folders of all packages whose code or words the build puts into stet. */
const carried: readonly string[] = JSON.parse(readFileSync('build/carried.json', 'utf8'));
const installed = Object.keys(dependencies);
const wanted = [
  ...installed,
  ...Object.keys(devDependencies).filter((name) => carried.includes(`node_modules/${name}`)),
];
const locked: Readonly<Record<string, Locked>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const section = readFileSync('README.md', 'utf8').split('## What it is made of')[1]!.split('\n## ')[0]!;
const rows = [...section.matchAll(/^\| `([^`]+)` +\| (.+?) +\| (\S.*?) +\| ([\d.]+) +\|$/gmu)];

/** Where Node.js finds a package that one in `from` asks for; none where an optional one is not installed. */
function found(name: string, from: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (locked[path]) return path;
  return from === '' ? undefined : found(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** A package and all that it needs, by their folders. */
function withAllOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const name of Object.keys({ ...locked[path]!.dependencies, ...locked[path]!.peerDependencies })) {
    const next = found(name, path);
    if (next) withAllOf(next, seen);
  }
  return seen;
}

/** The bytes of a folder’s files, without the packages in it. */
function bytesOf(folder: string): number {
  const sizes = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : bytesOf(path);
    return statSync(path).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the README lists every package that stet carries or needs, and no other, each with its reason and licence', () => {
  expect(rows.map(([, name]) => name)).toEqual([...wanted].sort());
  for (const [, name, reason, licence] of rows) {
    expect(reason!.length).toBeGreaterThan(10);
    expect(licence, name).toBe(locked[`node_modules/${name}`]!.license);
  }
});

test('and its size, with all that it needs in turn, within a tenth or 0.1 MB', () => {
  for (const [, name, , , size] of rows) {
    const bytes = [...withAllOf(`node_modules/${name}`)].reduce((sum, path) => sum + bytesOf(path), 0);
    expect(Math.abs(bytes / 1e6 - Number(size)), `${name}: ${bytes}`).toBeLessThan(Math.max(0.1, Number(size) / 10));
  }
});

test('nothing that is installed with stet or carried in it runs a script then, and all of it may be passed on', () => {
  const beside = Object.entries(locked).flatMap(([path, { dev }]) => (path === '' || dev ? [] : [path]));
  expect(beside).toEqual(installed.map((name) => `node_modules/${name}`));
  expect(carried.length).toBeGreaterThan(50);
  for (const path of [...beside, ...carried]) {
    const { hasInstallScript, license } = locked[path]!;
    expect(hasInstallScript ?? false, path).toBe(false);
    expect(license, path).toMatch(/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|\(MIT (?:OR CC0-1\.0|AND BSD)\))$/u);
  }
});

test('what stet carries is named in the notice that goes with it, with the words of its licence where it brings them', () => {
  const notice = readFileSync('dist/THIRD-PARTY.txt', 'utf8');
  // What five dozen licences say alike stands once, at the end.
  const [, permission] = notice.split('The permission and disclaimer of the MIT License:\n\n');
  expect(permission).toMatch(/^Permission is hereby granted/u);
  const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  const whole = plain(notice.replaceAll(/\[permission and disclaimer of the MIT License, as [^\]]+\]/gu, permission!));
  for (const path of carried) {
    const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    expect(notice).toContain(`\n${name} ${version}\n${locked[path]!.license}\n`);
    for (const file of readdirSync(path).filter((file) => /^licen[cs]e/iu.test(file)))
      expect(whole, path).toContain(plain(readFileSync(join(path, file), 'utf8')).replace(/\.$/u, ''));
  }
});
