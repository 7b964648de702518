import type { RE2JS } from 're2js';
import { allowanceFor, MatchingTime, SlowPatternError } from '../matching-time.js';
import { re2 } from './re2.js';

/** A regular expression that cannot be used: what is wrong with it, for the person who wrote it. */
class PatternError extends Error {}

/** How many steps of an expression one match in a text of ordinary length may take, some 75 million of which are taken in a second. */
const MOST_STEPS = 45 * 2 ** 20;

/** What is wrong with an expression of a rule, for the person who wrote it; nothing where it can be used. */
export function patternProblem(expression: string, letterCase: LetterCase): string | undefined {
  try {
    new LinearPattern(expression, letterCase);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return error.message;
  }
}

/** Whether capitals matter. */
export type LetterCase = 'as given' | 'any';

/** One place where a LinearPattern holds; `index` counts UTF-16 code units. */
interface PatternMatch {
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
  constructor(expression: string, letterCase: LetterCase) {
    const { RE2JS } = re2();
    const flags = RE2JS.LOOKBEHINDS | (letterCase === 'any' ? RE2JS.CASE_INSENSITIVE : 0);
    try {
      this.#compiled = RE2JS.compile(expression, flags);
    } catch (error) {
      throw new PatternError(inWords((error as Error).message));
    }
    if (this.#compiled.matcher('').find())
      throw new PatternError('it matches the empty text, so it would match everywhere');
  }

  /** The names of its groups: `(?<name>…)`. */
  get groupNames(): readonly string[] {
    return Object.keys(this.#compiled.namedGroups());
  }

  /**
   * All matches in a text, from left to right, none overlapping another.
   * @param time for this text and others that the rule is to look through
   * @throws SlowPatternError where they take too long
   */
  *matches(text: string, time = new MatchingTime(text.length)): Iterable<PatternMatch> {
    const steps = this.#compiled.programSize() * text.length;
    if (steps > MOST_STEPS * allowanceFor(text.length)) throw new SlowPatternError();
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

/** What re2js says is wrong with an expression; what other engines have and RE2 has not is told as that. */
function inWords(message: string): string {
  const problem = message.replace(/^error parsing regexp: /u, '');
  const ahead = /^invalid or unsupported Perl syntax: (`\(\?[=!].*)$/su.exec(problem);
  if (ahead) return `${ahead[1]}: RE2 has no lookahead`;
  const back = /^invalid escape sequence: (`\\[1-9k].*)$/su.exec(problem);
  return back ? `${back[1]}: RE2 has no backreference` : problem.replace('Perl syntax', 'syntax');
}
