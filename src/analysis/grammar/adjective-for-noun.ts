import type { Token } from '../token.js';
import { type Exceptions, type Misfit, opensNoun } from './misfit.js';

const BEHIND_NOUN = /^(?:of|in|at|that|was|were|is|had|has|took|began|ended|\.)$/u;

/** “in the historical of the town”, “the accidental took place”, “In additional,” */
export function adjectiveForNoun(tokens: readonly Token[], at: number, { nounsOf }: Exceptions): Misfit | undefined {
  const { lower } = tokens[at]!;
  const right = nounsOf.get(lower);
  const before = tokens[at - 1];
  if (right === undefined || !before) return undefined;
  const [first, next] = [before.lower, tokens[at + 1]?.lower ?? ''];
  const misfit: Misfit = { is: 'an adjective', calledFor: 'a noun', right: [right] };
  if (lower === 'additional') return first === 'in' && /^(?:,|to)$/u.test(next) ? misfit : undefined;
  if (!BEHIND_NOUN.test(next)) return undefined;
  const opens = opensNoun(first) || (/^(?:ADJ|NUM|PROPN)$/u.test(before.pos) && opensNoun(tokens[at - 2]?.lower ?? ''));
  return opens ? misfit : undefined;
}
