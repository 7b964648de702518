import type { Gender } from '../names/gender.js';
import type { Token } from '../token.js';
import { genderOfPlural } from './gendered-nouns.js';
import { genderOfSpouseBefore, genderOfSpouseBehind } from './possessed.js';

/** How far before a noun “female” may stand, in tokens: “a female Swedish police officer”. */
const REACH_OF_ADJECTIVE = 3;

/** How far before a plural “one of” may stand, in tokens: “one of their three young daughters”. */
const REACH_OF_ONE = 5;

/** What is told of “one of your daughters”. */
export function genderOfOne(tokens: readonly Token[], { lower, index }: Token): Gender | undefined {
  const gender = genderOfPlural(lower);
  if (!gender) return undefined;
  for (let at = index - 1; at > 0 && at >= index - REACH_OF_ONE; at--) {
    const { lower: before, pos } = tokens[at]!;
    if (before === 'of') return isOneOf(tokens, at) ? gender : undefined;
    if (!/^(?:DET|ADJ|NUM|PRON|NOUN)$/u.test(pos)) return undefined;
  }
  return undefined;
}

/** True of “of” in “one of” and “each of”. */
export function isOneOf(tokens: readonly Token[], of: number): boolean {
  return tokens[of]?.lower === 'of' && /^(?:one|each|either|neither)$/u.test(tokens[of - 1]?.lower ?? '');
}

/** What stands beside a noun that is said of both tells whom it names: “a female student”, “the driver’s wife”, “the wife of the driver”. */
export function genderBeside(tokens: readonly Token[], { index }: Token): Gender | undefined {
  for (let at = index - 1; at >= index - REACH_OF_ADJECTIVE; at--) {
    const { lower, pos } = tokens[at] ?? {};
    if (lower === 'female' || lower === 'male') return lower;
    if (pos !== 'NOUN' && pos !== 'ADJ') break;
  }
  return genderOfSpouseBehind(tokens, index + 1) ?? genderOfSpouseBefore(tokens, index);
}
