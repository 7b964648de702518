import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What stet’s data were made of; the build packs their words. */
const DATA = ['any-ascii', 'dictionary-en', 'dictionary-en-gb', 'word-list', 'wink-eng-lite-web-model'];

/** What all licences of MIT's kind grant and disclaim, behind their copyright: five dozen copies of it would weigh as much as a small package. */
const MIT =
  /Permission is hereby granted, free of charge,[\s\S]*?this permission notice shall be included[\s\S]*?THE SOFTWARE IS PROVIDED "AS IS"[\s\S]*?DEALINGS IN\s+THE\s+SOFTWARE\.?/u;
const AS_BELOW = '[permission and disclaimer of the MIT License, as at the end of this file]';

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
  const [permission] = MIT.exec(parts.map(({ text }) => text).join('\n'));
  const wording = plain(permission);
  const short = parts.map(({ text }) => text.replace(MIT, (found) => (plain(found) === wording ? AS_BELOW : found)));
  const end = `The permission and disclaimer of the MIT License:\n\n${permission}\n`;
  writeFileSync('dist/THIRD-PARTY.txt', [begin, ...short, end].join(`\n${'-'.repeat(80)}\n\n`));
}

/** A text whatever its line breaks. */
function plain(text) {
  return text.replace(/\s+/gu, ' ').replace(/\.$/u, '');
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
