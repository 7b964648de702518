/** An expression that takes too long on a text. */
export class SlowPatternError extends Error {
  constructor() {
    super('the pattern takes too long on this text');
  }
}

/** A longer text may take longer in proportion, in UTF-16 code units. */
const LONG = 1_048_576;
/** How long all matches in one article may take, in milliseconds: some hundred times what they take. */
const LONGEST = 450;
/** What one match counts at most, in milliseconds: the process may have been stopped meanwhile, or the machine asleep. */
const LONGEST_MATCH = 200;

/** How many times as much a text of this length may take as a text of ordinary length, which is 1. */
export function allowanceFor(length: number): number {
  return Math.max(1, length / LONG);
}

/**
 * How long the expressions of one rule may still take in one article. A busy machine lets a process wait: what passed on the
 * clock is too much only where the processor was at work, too. It is asked from half of the time on: that takes a twentieth of
 * the time of an article, were it asked of each of its paragraphs.
 */
export class MatchingTime {
  readonly #most: number;
  #passed = 0;
  /** What the processor was at work on texts since half of the time has passed. */
  #worked = 0;
  #begun: NodeJS.CpuUsage | undefined;

  /** @param length of the article, in UTF-16 code units; infinite where the time has no end */
  constructor(length: number) {
    this.#most = LONGEST * allowanceFor(length);
  }

  /** Another text is looked through. */
  begin(): void {
    this.#begun = this.#passed > this.#most / 2 ? process.cpuUsage() : undefined;
  }

  /** It was looked through. */
  end(): void {
    if (this.#begun) this.#worked += sinceIn(this.#begun);
  }

  /**
   * Counts what passed on the clock, which is quickly asked.
   * @throws SlowPatternError where that was too much
   */
  spend(milliseconds: number): void {
    this.#passed += Math.min(milliseconds, LONGEST_MATCH);
    if (this.#passed <= this.#most / 2) return;
    this.#begun ??= process.cpuUsage();
    if (this.#passed > this.#most && this.#worked + sinceIn(this.#begun) > this.#most / 2) throw new SlowPatternError();
  }
}

/** Milliseconds of processor time, in all threads. */
function sinceIn(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

const trusted = new WeakSet<object>();

/**
 * Lets the expressions of a rule take the time that they take: those that come with stet are known to take a time in proportion to the
 * text, and a report of a megabyte may give one of them ten thousand prices to find.
 * @param options of the rule
 */
export function trust(options: object): void {
  trusted.add(options);
}

/** The MatchingTime of each rule in one article, though that is read in several sections. */
export class MatchingTimes {
  readonly #length: number;
  readonly #byRule = new Map<object, MatchingTime>();

  /** @param length of the whole article, in UTF-16 code units */
  constructor(length: number) {
    this.#length = length;
  }

  /** @param options of the rule */
  of(options: object): MatchingTime {
    const time =
      this.#byRule.get(options) ?? new MatchingTime(trusted.has(options) ? Number.POSITIVE_INFINITY : this.#length);
    this.#byRule.set(options, time);
    return time;
  }
}
