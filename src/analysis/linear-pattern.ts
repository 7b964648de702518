import type { RE2JS } from 're2js';
import { re2 } from './re2.js';

/** A regular expression that cannot be used: what is wrong with it, for the person who wrote it. */
export class PatternError extends Error {}

/** An expression that takes too long on a text. */
export class SlowPatternError extends Error {}

const SLOW = 'the pattern takes too long on this text';

/** A longer text may take longer in proportion, in UTF-16 code units. */
const LONG = 1_048_576;
/** How long all matches in one article may take, in milliseconds: some hundred times what they take. */
const LONGEST = 450;
/** What one match counts at most: the process may have been stopped meanwhile, or the machine asleep. */
const LONGEST_MATCH = 200;

/** How much one match may cost: steps of the expression, each of which may be taken at each character. Some 75 million a second. */
const MOST_STEPS = 45 * LONG;

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

  /** @param length of the article, in UTF-16 code units */
  constructor(length: number) {
    this.#most = LONGEST * Math.max(1, length / LONG);
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
    if (this.#passed > this.#most && this.#worked + sinceIn(this.#begun) > this.#most / 2)
      throw new SlowPatternError(SLOW);
  }
}

/** Milliseconds of processor time, in all threads. */
function sinceIn(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
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
    const time = this.#byRule.get(options) ?? new MatchingTime(this.#length);
    this.#byRule.set(options, time);
    return time;
  }
}

/** One place where a LinearPattern holds; `index` counts UTF-16 code units. */
export interface PatternMatch {
  readonly index: number;
  readonly text: string;
  /** What its named groups captured. */
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * A regular expression in the syntax of RE2 (no backreference, no lookahead), which looks for a match in a time linear in
 * the text whatever the expression: JavaScript's own engine backtracks, and a rule somebody brought could stop a run for
 * ever. All matches together may take longer still: “a+b|a” looks through the whole of “aaaa…” for each of them.
 */
export class LinearPattern {
  readonly #compiled: RE2JS;

  /** @throws PatternError where the expression is none of RE2's, or matches the empty text. */
  constructor(expression: string, letterCase: 'as given' | 'any') {
    const { RE2JS } = re2();
    const flags = RE2JS.LOOKBEHINDS | (letterCase === 'any' ? RE2JS.CASE_INSENSITIVE : 0);
    try {
      this.#compiled = RE2JS.compile(expression, flags);
    } catch (error) {
      throw new PatternError((error as Error).message.replace(/^error parsing regexp: /u, ''));
    }
    if (this.#compiled.matcher('').find())
      throw new PatternError('it matches the empty text, so it would match everywhere');
  }

  /**
   * All matches in a text, from left to right, none overlapping another.
   * @param time for this text and others that the rule is to look through
   * @throws SlowPatternError where they take too long
   */
  *matches(text: string, time = new MatchingTime(text.length)): Iterable<PatternMatch> {
    const long = Math.max(1, text.length / LONG);
    if (this.#compiled.programSize() * text.length > MOST_STEPS * long) throw new SlowPatternError(SLOW);
    const matcher = this.#compiled.matcher(text);
    time.begin();
    let last = performance.now();
    try {
      for (;;) {
        const found = matcher.find();
        // What is made of the match before counts as well: half a million of them are no rule's purpose.
        const now = performance.now();
        time.spend(now - last);
        last = now;
        if (!found) return;
        const groups = Object.entries(matcher.getNamedGroups()).map(([name, value]) => [name, value ?? ''] as const);
        const [index, end] = [matcher.start(), matcher.end()];
        if (end > index) yield { index, text: text.slice(index, end), groups: Object.fromEntries(groups) };
      }
    } finally {
      time.end();
    }
  }
}
