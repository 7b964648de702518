import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ENDINGS } from '../document/formats/index.js';
import { isStandardInput } from '../document/read-file.js';
import type { UnreadFile } from '../report/file-result.js';

const IGNORED = ['**/node_modules/**'];
/** What stet itself writes beside an article. */
const OWN = '**/*.stet.*';

/**
 * The files that the user names, in the order of the names, each once: a file stands for itself, a folder for all
 * articles in it, `-` for standard input, any other name is a glob. Without a name: the current folder. Hidden folders, node_modules and what stet
 * wrote are passed over. A name that stands for nothing is answered by what is wrong with it.
 */
export async function findArticles(names: readonly string[]): Promise<(string | UnreadFile)[]> {
  if (names.length > 1 && names.some(isStandardInput)) {
    return [{ path: '-', problem: 'standard input is read alone, without other articles' }];
  }
  const found = new Set<string | UnreadFile>();
  for (const name of names.length === 0 ? ['.'] : names) for (const one of await matches(name)) found.add(one);
  return [...found];
}

async function matches(name: string): Promise<(string | UnreadFile)[]> {
  const kind = kindOf(name);
  if (kind === 'file') return [name];
  const { glob } = await import('tinyglobby');
  const found =
    kind === 'folder'
      ? (
          await glob(
            ENDINGS.map((ending) => `**/*${ending}`),
            { cwd: name, ...GLOB },
          )
        ).map((path) => within(name, path))
      : await glob(name, name.includes('.stet.') ? { ...GLOB, ignore: IGNORED } : GLOB);
  // Until then Node.js keeps all that it told of the folders.
  await nextTurn();
  const articles = found.filter((path) => !isReport(path));
  if (articles.length > 0) return articles.sort();
  const problem = kind === 'folder' ? `no article in this folder (${ENDINGS.join(', ')})` : 'no file matches';
  return [{ path: name, problem }];
}

/** Links to folders are not followed: a link could lead out of what was named, or round in a circle. */
const GLOB = {
  ignore: [...IGNORED, OWN],
  followSymbolicLinks: false,
  caseSensitiveMatch: process.platform !== 'darwin',
};

/** True of what stet itself wrote: an export, decisions, a report. */
export function isOwn(path: string): boolean {
  return /\.stet\.[^/\\]*$/u.test(path) || isReport(path);
}

/** Where a page that `--format html` wrote says so. */
const SIGN = '<meta name="generator" content="stet">';
const HEAD = 200;

/** True of such a page: it may lie among the articles that it tells of, and is none. */
function isReport(path: string): boolean {
  if (!/\.html?$/u.test(path)) return false;
  try {
    return headOf(path).includes(SIGN);
  } catch {
    // What cannot be read is told of as an article that cannot.
    return false;
  }
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    readSync(file, head);
    return head;
  } finally {
    closeSync(file);
  }
}

function within(folder: string, path: string): string {
  return folder === '.' || folder === './' ? path : `${folder.replace(/[/\\]+$/u, '') || ''}/${path}`;
}

/** A name that is no file and holds no sign of a glob is taken for a file, which will be said to be missing. */
function kindOf(name: string): 'file' | 'folder' | 'glob' {
  let stats: ReturnType<typeof statSync>;
  try {
    stats = statSync(name, { throwIfNoEntry: false });
  } catch {
    return 'file';
  }
  if (stats?.isDirectory()) return 'folder';
  return stats || !/[*?{}[\]!()]/u.test(name) ? 'file' : 'glob';
}
