import type { CheckedFile } from '../report/file-result.js';
import type { Totals } from '../report/totals.js';

/** Takes out of a checked file what a run is not asked about. */
export type Sieve = (file: CheckedFile) => CheckedFile;

/** What a check is to look at: all, or only what is new. */
export interface Narrowing {
  /** True of the files that are checked. */
  readonly touches: (path: string) => boolean;
  readonly sieves: readonly Sieve[];
  /** Called after the last file. */
  readonly done: (totals: Totals) => void;
}

/** The options of `--check` that leave out what is old. */
export interface NarrowingOptions {
  /** A file of findings that are known. */
  readonly baseline?: string;
  /** What to do with it. */
  readonly baselineFor: 'comparing' | 'updating';
  /** A commit: only what changed since is told of. */
  readonly since?: string;
}

/** A check of all there is. */
const EVERYTHING: Narrowing = { touches: () => true, sieves: [], done: () => {} };

/**
 * What the options ask for.
 * @param tell says what became of a baseline, and what is left out
 * @throws Trouble where a baseline cannot be read or git cannot say what changed.
 */
export async function narrowingBy(options: NarrowingOptions, tell: (message: string) => void): Promise<Narrowing> {
  const { baseline, since } = options;
  const all = [
    ...(since === undefined ? [] : [await byChanges(since, tell)]),
    ...(baseline === undefined ? [] : [await byBaseline(baseline, options, tell)]),
  ];
  return all.reduce(
    (one, other) => ({
      touches: (path) => one.touches(path) && other.touches(path),
      sieves: [...one.sieves, ...other.sieves],
      done(totals) {
        one.done(totals);
        other.done(totals);
      },
    }),
    EVERYTHING,
  );
}

async function byChanges(since: string, tell: (message: string) => void): Promise<Narrowing> {
  const { ChangedLines } = await import('./changed-lines.js');
  const changed = await ChangedLines.since(since, process.cwd());
  const told = new Set<string>();
  const touches = (path: string) => {
    const other = changed.otherRepository(path);
    if (other === undefined) return changed.touches(path);
    if (!told.has(other))
      tell(`${other}: left out; it is a git repository of its own, so run stet --check --since there`);
    told.add(other);
    return false;
  };
  return { ...EVERYTHING, touches, sieves: [changed.sieve] };
}

async function byBaseline(
  file: string,
  { baselineFor, since }: NarrowingOptions,
  tell: (message: string) => void,
): Promise<Narrowing> {
  const { Baseline } = await import('./baseline.js');
  if (baselineFor === 'updating') {
    const baseline = new Baseline(file, 'begin');
    return {
      ...EVERYTHING,
      sieves: [baseline.learn],
      done({ unread }) {
        if (unread > 0) return tell(`${file}: not written, since not all files could be checked`);
        const known = baseline.write();
        tell(`${file}: ${known} ${known === 1 ? 'finding is' : 'findings are'} known from now on`);
      },
    };
  }
  const baseline = new Baseline(file, 'refuse');
  return {
    ...EVERYTHING,
    sieves: [baseline.sieve],
    done() {
      // Of what changed alone, nobody knows what is gone.
      const { gone } = baseline;
      if (gone > 0 && since === undefined) {
        tell(`${file}: ${gone} known ${gone === 1 ? 'finding is' : 'findings are'} gone; --update-baseline drops them`);
      }
    },
  };
}
