import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';

/** A regular expression that cannot be used: what is wrong with it, for the person who wrote it. */
export class PatternError extends Error {}

/** One place where a LinearPattern holds; `index` counts UTF-16 code units. */
export interface PatternMatch {
  readonly index: number;
  readonly text: string;
  /** What its named groups captured. */
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * A regular expression in the syntax of RE2 (no backreference, no lookahead), which takes a time linear in the text
 * whatever the expression: JavaScript's own engine backtracks, and a rule somebody brought could stop a run for ever.
 */
export class LinearPattern {
  readonly #compiled: RE2JS;

  /** @throws PatternError where the expression is none of RE2's, or matches the empty text. */
  constructor(expression: string, letterCase: 'as given' | 'any') {
    const { RE2JS } = engine();
    const flags = RE2JS.LOOKBEHINDS | (letterCase === 'any' ? RE2JS.CASE_INSENSITIVE : 0);
    try {
      this.#compiled = RE2JS.compile(expression, flags);
    } catch (error) {
      throw new PatternError((error as Error).message.replace(/^error parsing regexp: /u, ''));
    }
    if (this.#compiled.matcher('').find())
      throw new PatternError('it matches the empty text, so it would match everywhere');
  }

  /** All matches in a text, from left to right, none overlapping another. */
  *matches(text: string): Iterable<PatternMatch> {
    const matcher = this.#compiled.matcher(text);
    while (matcher.find()) {
      const groups = Object.entries(matcher.getNamedGroups()).map(([name, value]) => [name, value ?? ''] as const);
      const [index, end] = [matcher.start(), matcher.end()];
      if (end > index) yield { index, text: text.slice(index, end), groups: Object.fromEntries(groups) };
    }
  }
}

let loaded: typeof import('re2js') | undefined;

/** Loaded when the first rule asks for it: few articles need it. */
function engine(): typeof import('re2js') {
  loaded ??= createRequire(import.meta.url)('re2js') as typeof import('re2js');
  return loaded;
}
