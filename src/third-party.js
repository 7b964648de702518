import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What stet’s data were made of; the build packs their words. */
const DATA = ['any-ascii', 'dictionary-en', 'dictionary-en-gb', 'word-list', 'wink-eng-lite-web-model'];

/** The folder of the package that a module is of; none for stet’s own. */
function packageOf(module) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(module.replaceAll('\\', '/').replace(/^\0/u, ''))?.[0];
}

/**
 * Tells of all packages whose code or data stet carries within it: their licences, as they want to be passed on, in
 * dist/THIRD-PARTY.txt, and for the tests their folders in build/carried.json.
 */
export function tellOfCarried(modules) {
  const folders = new Set([...modules].map(packageOf).filter((folder) => folder && existsSync(folder)));
  for (const name of DATA) folders.add(`${process.cwd()}/node_modules/${name}`);
  writeFileSync('build/carried.json', JSON.stringify([...folders].map((folder) => relative('.', folder)).sort()));
  const parts = [...folders].map(partOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const begin = `stet carries within it code or words of these ${parts.length} packages.\n`;
  writeFileSync('dist/THIRD-PARTY.txt', [begin, ...parts.map(({ text }) => text)].join(`\n${'-'.repeat(80)}\n\n`));
}

function partOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} says nothing of its licence`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(file));
  const own = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const told = `Copyright ${author?.name ?? author ?? `the authors of ${name}`}; its package brings no copy of the licence.`;
  const home = repository?.url ?? repository;
  return {
    name,
    text: `${[`${name} ${version}`, license, home].filter(Boolean).join('\n')}\n\n${(own.length > 0 ? own : [told]).join('\n\n')}\n`,
  };
}
