import type { RE2JS } from 're2js';
import { re2 } from '../analysis/patterns/re2.js';
import { TimeoutError, within } from '../document/within.js';
import { FileError, type Place } from '../engine/file-error.js';

/** A pattern with fewer placeholders or wildcards comes to an end on any name that a file can have. */
const FEW = 3;
/** How long JavaScript’s own engine may try one name, in milliseconds: some hundred times what it takes. */
const SOON = 20;
/** How long one name may take where no other engine takes the pattern, or its length alone takes so long. */
const LONGEST = 500;
/** So much of a pattern names it. */
const SHOWN = 60;
/**
 * How picomatch keeps “.”, “..” and the empty name from being matched. Paths of articles from the configuration’s folder have none
 * of these, and the engine that takes no longer than the name is long knows no looking ahead.
 */
const GUARDS = [String.raw`(?!(?:^|\/)\.{1,2}(?:\/|$))`, String.raw`(?!\.{1,2}(?:\/|$))`, '(?=.)'];

/**
 * A pattern that a configuration holds against the paths of articles. JavaScript’s engine tries it, since that is there and fast;
 * where it runs away, as with `+(a*)b`, the engine of RE2 does so in linear time: what somebody put into a repository is not to
 * keep a run busy.
 */
export class PathPattern {
  #linear: RE2JS | 'none' | undefined;

  /**
   * @param written the pattern as it stands there
   * @param at where that is
   * @param expression what it means, of a whole path
   */
  constructor(
    readonly written: string,
    readonly at: Place,
    readonly expression: RegExp,
  ) {}

  /**
   * What stands for each named group where the pattern fits a path; none where it does not.
   * @throws FileError where it takes too long: where it says what a name is not to be, as `!(a)` does, in more ways than a name is
   * tried in
   */
  match(path: string): Readonly<Record<string, string>> | undefined {
    if (wildcards(this.written) < FEW) return this.#tried(path);
    if (this.#linear === undefined) {
      try {
        return within(SOON, () => this.#tried(path));
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
        this.#linear = linearly(this.expression);
      }
    }
    const linear = this.#linear;
    return inTime(this.written, this.at, () => (linear === 'none' ? this.#tried(path) : groups(linear, path)));
  }

  #tried(path: string): Readonly<Record<string, string>> | undefined {
    const found = this.expression.exec(path);
    return found ? { ...found.groups } : undefined;
  }
}

/**
 * Does what a pattern of a configuration asks for, and names it where that comes to no end.
 * @throws FileError where it takes too long
 */
export function inTime<Result>(pattern: string, at: Place, work: () => Result): Result {
  if (wildcards(pattern) < FEW) return work();
  try {
    return within(LONGEST, work);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    throw new FileError(at, `the pattern “${shown(pattern)}” takes too long; write a simpler one`);
  }
}

/** A pattern as messages show it. */
export function shown(pattern: string): string {
  return pattern.length > SHOWN ? `${pattern.slice(0, SHOWN)}…` : pattern;
}

function wildcards(pattern: string): number {
  return pattern.match(/[*?+@!{([]/gu)?.length ?? 0;
}

/** An expression for the engine of RE2; none where that does not know what it asks for. */
function linearly({ source }: RegExp): RE2JS | 'none' {
  const { RE2JS } = re2();
  try {
    return RE2JS.compile(GUARDS.reduce((expression, guard) => expression.replaceAll(guard, ''), source));
  } catch {
    return 'none';
  }
}

function groups(expression: RE2JS, path: string): Readonly<Record<string, string>> | undefined {
  const matcher = expression.matcher(path);
  if (!matcher.matches()) return undefined;
  const named = Object.entries(matcher.getNamedGroups());
  return Object.fromEntries(named.map(([name, value]) => [name, value ?? '']));
}
