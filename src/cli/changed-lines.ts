import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Span } from '../document/span.js';
import type { CheckedFile } from '../report/file-result.js';
import { Trouble } from './trouble.js';

/** The lines of a file that were changed, or all of them. Lines end at line feeds, as git counts them, from 1. */
export type Lines = 'all' | readonly { readonly first: number; readonly last: number }[];

/** What changed in the working tree of a git repository since it parted from a commit. */
export class ChangedLines {
  readonly #root: string;
  readonly #byPath: ReadonlyMap<string, Lines>;

  private constructor(root: string, byPath: ReadonlyMap<string, Lines>) {
    this.#root = root;
    this.#byPath = byPath;
  }

  /**
   * Asks git what changed since `ref`, or since the commit at which the current branch left it; files that git does not
   * know yet, and does not ignore, have changed as a whole.
   * @param folder a folder of the repository
   * @throws Trouble where there is no repository or no such commit, or git is not there.
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
    const from = (await answer(root, 'merge-base', commit.trim(), 'HEAD')) ?? commit;
    const diff = await ask(root, 'diff', ...DIFF, from.trim(), '--');
    const untracked = await ask(root, 'ls-files', '--others', '--exclude-standard', '-z');
    const byPath = new Map(linesByPath(diff));
    for (const path of untracked.split('\0')) if (path !== '') byPath.set(path, 'all');
    return new ChangedLines(root, byPath);
  }

  /** True of a file with at least one changed line. */
  touches(path: string): boolean {
    return this.#linesOf(path).length > 0;
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
    const full = resolve(path);
    let folder = dirname(full);
    try {
      folder = realpathSync(folder);
    } catch {
      // A file in a folder that cannot be looked at will be said not to be readable.
    }
    return this.#byPath.get(relative(this.#root, join(folder, basename(full))).replaceAll(sep, '/')) ?? [];
  }
}

/** One record of names, then the patch; no program of the repository’s configuration runs, and nothing is left out. */
const DIFF = [
  ...['--patch-with-raw', '-z', '--unified=0', '--text'],
  ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules'],
];

/**
 * The names come apart from the patch, in the same order, since those within it are quoted. Lines end at line feeds alone,
 * where `^` sees more.
 */
export function linesByPath(diff: string): [string, Lines][] {
  const cut = diff.indexOf('\0\0');
  const names = diff
    .slice(0, Math.max(cut, 0))
    .split('\0')
    .filter((_, index) => index % 2 === 1);
  const patches = diff
    .slice(cut + 2)
    .split(/(?<![^\n])diff --git /u)
    .slice(1);
  return names.map((name, index) => [name, names.length === patches.length ? hunksOf(patches[index]!) : 'all']);
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
  const root = await answer(folder, 'rev-parse', '--show-toplevel');
  if (root === undefined) throw new Trouble('--since needs a git repository, and this folder is in none');
  return root.replace(/\n$/u, '');
}

const run = promisify(execFile);

/** What git prints; it runs without a shell, and without the monitor that a repository’s configuration may name. */
async function ask(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...args], { cwd: folder, maxBuffer: 2 ** 30 });
  return stdout;
}

/** What git prints, or nothing where it says no. */
async function answer(folder: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    return await ask(folder, ...args);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Trouble('--since needs git, and there is none here');
    return undefined;
  }
}
