import { closeSync, existsSync, openSync, readdir, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ENDINGS } from '../document/formats/index.js';
import { isStandardInput } from '../document/read-file.js';
import { isConfig } from '../project/find-config.js';
import { fromHere } from '../project/from-here.js';
import type { UnreadFile } from '../report/file-result.js';
import { correctedPath } from '../review/corrected.js';
import { decidedIn } from '../review/decisions-file.js';
import { absence, fileProblem, isMisread } from './trouble.js';

const IGNORED = ['**/node_modules/**'];
/** What stet itself writes beside an article. */
const OWN = '**/*.stet.*';

/**
 * The files that the user names, in the order of the names, each once, as it was named first: a file stands for itself, a folder for all
 * articles in it, `-` for standard input, any other name is a glob. Without a name: the current folder. Hidden folders, node_modules and what stet
 * wrote are passed over, and so is what has a name that Node.js cannot read. So is, where several are named as a shell's `*` does, what
 * is no article by its name, and the export of one that is named too. A name that stands for nothing, and a folder that cannot be
 * looked into, is answered by what is wrong with it.
 * @param tell hears of what is passed over though it may be an article
 */
export async function findArticles(
  names: readonly string[],
  tell: (said: string) => void,
): Promise<(string | UnreadFile)[]> {
  if (names.length > 1 && names.some(isStandardInput)) {
    return [{ path: '-', problem: 'standard input is read alone, without other articles' }];
  }
  const found = new Map<string, string | UnreadFile>();
  for (const name of names.length === 0 ? ['.'] : names) {
    for (const one of await matches(name, tell)) {
      const path = resolve(typeof one === 'string' ? one : one.path);
      if (!found.has(path)) found.set(path, one);
    }
  }
  return withoutBelongings(found);
}

/** Without decisions, configurations, and exports of others among them; of nothing else the first is told. */
function withoutBelongings(found: ReadonlyMap<string, string | UnreadFile>): (string | UnreadFile)[] {
  const exported = new Set([...found.keys()].map(correctedPath));
  const articles = [...found].filter(([path]) => !isNoArticle(path));
  const [first] = found.keys();
  if (articles.length === 0 && first !== undefined) {
    return [{ path: fromHere(first), problem: 'not an article, but what stet keeps about articles' }];
  }
  return articles.filter(([path]) => !exported.has(path)).map(([, one]) => one);
}

/** True of names under which stet keeps what it knows of articles: their decisions, and what locks them, and configurations. */
function isNoArticle(path: string): boolean {
  return decidedIn(path.replace(/\.lock$/u, '')) !== undefined || isConfig(path);
}

async function matches(name: string, tell: (said: string) => void): Promise<(string | UnreadFile)[]> {
  const kind = kindOf(name);
  if (kind === 'file') return [name];
  const { glob } = await import('tinyglobby');
  const closed: UnreadFile[] = [];
  const options = { ...GLOB, fs: { readdir: lookingInto(closed) } };
  const found =
    kind === 'folder'
      ? (
          await glob(
            ENDINGS.map((ending) => `**/*${ending}`),
            // What its format is, a name says in capitals too, as those of other systems do.
            { cwd: name, ...options, caseSensitiveMatch: false },
          )
        ).map((path) => within(name, path))
      : await glob(name, name.includes('.stet.') ? { ...options, ignore: IGNORED } : options);
  // Until then Node.js keeps all that it told of the folders.
  await nextTurn();
  const misread = new Set([...found, ...closed.map(({ path }) => path)].filter((path) => isMisread(path)).sort());
  for (const path of misread) tell(`${path}: passed over: ${absence(path)}`);
  const articles = found.filter((path) => !misread.has(path) && !isReport(path));
  const unread = closed.filter(({ path }) => !misread.has(path));
  if (articles.length > 0 || unread.length > 0) return [...articles.sort(), ...unread];
  const problem = kind === 'folder' ? `no article in this folder (${ENDINGS.join(', ')})` : 'no file matches';
  return [{ path: name, problem }];
}

/** What reads folders for a search, and keeps those that are there and cannot be read: to the search they would be empty. */
function lookingInto(closed: UnreadFile[]): typeof readdir {
  const look: Look = (path, options, done) =>
    readdir(path, options, (error, entries) => {
      if (error && (isMisread(path) || existsSync(path)))
        closed.push({ path: fromHere(path), problem: fileProblem(error) });
      done(error, entries);
    });
  return look as typeof readdir;
}

type Look = (path: string, options: object, done: (error: Error | null, entries: unknown) => void) => void;

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
  if (!/\.html?$/iu.test(path)) return false;
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
