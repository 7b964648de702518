import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../document/error-code.js';
import type { Span } from '../document/span.js';
import type { CheckedFile } from '../report/file-result.js';
import { Trouble } from './trouble.js';

/** The lines of a file that were changed, or all of them. Lines end at line feeds, as git counts them, from 1. */
type Lines = 'all' | readonly { readonly first: number; readonly last: number }[];

/** What changed in the working tree of a git repository since it parted from a commit. */
export class ChangedLines {
  readonly #root: string;
  readonly #byPath: ReadonlyMap<string, Lines>;
  /** Folders in it that are repositories of their own, each with “/” at its end. */
  readonly #others: readonly string[];

  private constructor(root: string, byPath: ReadonlyMap<string, Lines>, others: readonly string[]) {
    this.#root = root;
    this.#byPath = byPath;
    this.#others = others;
  }

  /**
   * Asks git what changed since `ref`, or since the commit at which the current branch left it; files that git does not
   * know yet, and does not ignore, have changed as a whole. A file that was renamed has changed where it differs.
   * @param folder a folder of the repository
   * @throws Trouble where there is no repository or no such commit, where the clone is too shallow to tell, or git is not
   * there.
   */
  static async since(ref: string, folder: string): Promise<ChangedLines> {
    if (ref.startsWith('-')) throw new Trouble(`--since ${ref}: the name of a commit does not begin with “-”`);
    const root = await rootOf(folder);
    const commit = await answer(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    if (commit === undefined) {
      throw new Trouble(
        `--since ${ref}: git knows no such commit here; a shallow clone has only the newest: fetch it first`,
      );
    }
    const parted = await answer(root, 'merge-base', commit.trim(), 'HEAD');
    if (parted === undefined && (await ask(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
      const mend = 'fetch more of it, as by git fetch --unshallow, or fetch-depth: 0 of actions/checkout';
      throw new Trouble(
        `--since ${ref}: this clone is too shallow to hold the commit at which the branch left it; ${mend}`,
      );
    }
    const from = parted ?? commit;
    const diff = await ask(root, ['diff', ...DIFF, from.trim(), '--'], await withoutOwnFilters(root));
    const untracked = await ask(root, ['ls-files', '--others', '--exclude-standard', '-z']);
    const byPath = new Map(linesByPath(diff));
    const unknown = untracked.split('\0').filter((path) => path !== '');
    for (const path of unknown) byPath.set(path, 'all');
    const nested = unknown.filter((path) => path.endsWith('/'));
    return new ChangedLines(root, byPath, [...nested, ...(await submodulesOf(root))]);
  }

  /**
   * The folder that holds a file and is a repository of its own, of whose changes this one knows nothing; none where the
   * file is the repository’s own.
   * @throws Trouble where the file is not in the repository’s folder.
   */
  otherRepository(path: string): string | undefined {
    const inside = this.#inside(path);
    if (/^\.\.(?:\/|$)|^\/|^[A-Za-z]:/u.test(inside)) {
      throw new Trouble(
        `${path}: not in the git repository of this folder, so that --since cannot tell what changed in it`,
      );
    }
    return this.#others.find((folder) => inside.startsWith(folder));
  }

  /** True of a file with at least one changed line; and of one that is not there though nobody deleted it, for that to be told. */
  touches(path: string): boolean {
    return this.#linesOf(path).length > 0 || (!this.#byPath.has(this.#inside(path)) && !existsSync(path));
  }

  /** Leaves only the findings that stand on a changed line, or whose evidence does. */
  readonly sieve = (file: CheckedFile): CheckedFile => {
    const changed = this.#linesOf(file.path);
    if (changed === 'all') return file;
    const spans = spansOf(changed, file.document.text);
    const isChanged = (span: Span) => spans.some(({ start, end }) => span.start < end && start <= span.end);
    return { ...file, findings: file.findings.filter((finding) => [finding, ...finding.evidence].some(isChanged)) };
  };

  #linesOf(path: string): Lines {
    return this.#byPath.get(this.#inside(path)) ?? [];
  }

  /** The path from the root of the repository, with “/”. */
  #inside(path: string): string {
    const full = resolve(path);
    let folder = dirname(full);
    try {
      folder = realpathSync(folder);
    } catch {
      // A file in a folder that cannot be looked at will be said not to be readable.
    }
    return relative(this.#root, join(folder, basename(full))).replaceAll(sep, '/');
  }
}

/** One record of names, then the patch; no program of the repository’s configuration runs, and nothing is left out. */
const DIFF = [
  ...['--patch-with-raw', '-z', '--unified=0', '--text'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--ignore-submodules'],
];

/**
 * The names come apart from the patch, in the same order, since those within it are quoted. Lines end at line feeds alone,
 * where `^` sees more.
 */
export function linesByPath(diff: string): [string, Lines][] {
  const cut = diff.indexOf('\0\0');
  const names = namesIn(diff.slice(0, Math.max(cut, 0)).split('\0'));
  const patches = diff
    .slice(cut + 2)
    .split(/(?<![^\n])diff --git /u)
    .slice(1);
  return names.map((name, index) => [name, names.length === patches.length ? hunksOf(patches[index]!) : 'all']);
}

/** The present names of the files: a record is what git knows of a file and its name, of one that was renamed two. */
function namesIn(fields: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const length = / [RC]\d*$/u.test(fields[at]!) ? 3 : 2;
    names.push(fields[at + length - 1]!);
    at += length;
  }
  return names;
}

async function submodulesOf(root: string): Promise<string[]> {
  if (!existsSync(join(root, '.gitmodules'))) return [];
  const files = (await ask(root, ['ls-files', '--stage', '-z'])).split('\0');
  return files.filter((file) => file.startsWith('160000 ')).map((file) => `${file.slice(file.indexOf('\t') + 1)}/`);
}

function hunksOf(patch: string): Lines {
  return [...patch.matchAll(/(?<![^\n])@@ -\S+ \+(\d+)(?:,(\d+))? @@/gu)].flatMap(([, first, count = '1']) =>
    count === '0' ? [] : [{ first: Number(first), last: Number(first) + Number(count) - 1 }],
  );
}

function spansOf(lines: Exclude<Lines, 'all'>, text: string): Span[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1);
  return lines.map(({ first, last }) => ({
    start: starts[first - 1] ?? text.length,
    end: starts[last] ?? text.length + 1,
  }));
}

async function rootOf(folder: string): Promise<string> {
  try {
    return (await ask(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/u, '');
  } catch (error) {
    // Anything else git says best itself: that the folder is another user’s, and what to do.
    if (!(error instanceof GitSaysNo) || !/not a git repository/u.test(error.message)) throw error;
    throw new Trouble('--since needs a git repository, and this folder is in none');
  }
}

const run = promisify(execFile);

/** A setting of git: its name and its value. */
type GitSetting = readonly [name: string, value: string];

/** No monitor and no hook runs, and nothing is fetched that a partial clone lacks. */
const NO_PROGRAM: readonly GitSetting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['protocol.allow', 'never'],
];

/** What git prints; it runs without a shell, and no program that a repository’s own configuration may name. */
async function ask(folder: string, args: readonly string[], settings: readonly GitSetting[] = []): Promise<string> {
  const env = { ...process.env, ...asEnvironment([...NO_PROGRAM, ...settings]) };
  try {
    return (await run('git', args, { cwd: folder, maxBuffer: 2 ** 30, env })).stdout;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Trouble('--since needs git, and there is none here');
    const [said = '', ...more] = String((error as { stderr?: unknown }).stderr ?? error).split('\n');
    const mend = more.find((line) => /^\s+git /u.test(line))?.trim();
    throw new GitSaysNo(`--since: git does not tell what changed: ${said}${mend === undefined ? '' : `; ${mend}`}`);
  }
}

/** What git was asked cannot be had from it. */
class GitSaysNo extends Trouble {}

/** By the environment, since a name may hold a “=”, which ends it in an option; behind what the user has set there. */
function asEnvironment(settings: readonly GitSetting[]): NodeJS.ProcessEnv {
  const before = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const pairs = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, name],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  const count = { GIT_CONFIG_COUNT: String(before + settings.length) };
  return { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', ...count, ...Object.fromEntries(pairs) };
}

const FILTERS = '^filter\\..*\\.(clean|smudge|process|required)$';

/**
 * What switches the filters off that a repository’s own configuration names (`filter.NAME.clean`, run on each changed
 * file). Those of the user’s configuration stay: git-lfs has one there.
 */
async function withoutOwnFilters(folder: string): Promise<GitSetting[]> {
  const listed = await answer(folder, 'config', '--show-scope', '--name-only', '-z', '--get-regexp', FILTERS);
  const fields = (listed ?? '').split('\0');
  return fields
    .filter((_, at) => at % 2 === 1 && /^(?:local|worktree)$/u.test(fields[at - 1]!))
    .map((name) => [name, name.endsWith('.required') ? 'false' : '']);
}

/** What git prints, or nothing where it says no. */
async function answer(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    return await ask(folder, args);
  } catch (error) {
    if (error instanceof GitSaysNo) return undefined;
    throw error;
  }
}
