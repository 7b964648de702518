import type { Token } from '../token.js';
import { TIMES } from '../words/function-words.js';

/** The verb that “that” stands behind, or behind which it has only “to reporters”. */
export function sayingBefore(tokens: readonly Token[], that: number): Token | undefined {
  const last = behindTime(tokens, that - 1);
  const before = tokens[last]!;
  if (/^(?:reporters|journalists)$/u.test(before.lower)) {
    const verb = tokens[last - 1]?.lower === 'to' ? tokens[last - 2] : tokens[last - 1];
    return verb?.pos === 'VERB' ? verb : undefined;
  }
  // “to states that have”, “Do states that have”
  if (before.lower.endsWith('s') && /^(?:ADP|DET|ADJ|NUM|PART|AUX)$/u.test(tokens[last - 1]?.pos ?? ''))
    return undefined;
  // “the bank informed that”: the model takes some for adjectives.
  const isVerb = before.pos === 'VERB' || (before.pos === 'ADJ' && before.lower.endsWith('ed'));
  return isVerb && !/^(?:be|been|being)$/u.test(tokens[last - 1]?.lower ?? '') ? before : undefined;
}

/** The index of the word before “this Tuesday (14)”, “on 3 May”, “yesterday”, where such a time ends at a Token; else that Token's own. */
function behindTime(tokens: readonly Token[], end: number): number {
  let at = end;
  // “(14)”
  if (tokens[at]?.text === ')' && tokens[at - 1]?.pos === 'NUM' && tokens[at - 2]?.text === '(') at -= 3;
  if (tokens[at]?.pos === 'NUM') at--;
  if (!TIMES.has(tokens[at]?.lower ?? '')) return end;
  for (at--; at > 0 && BEFORE_TIME.test(tokens[at]!.lower); at--);
  return Math.max(at, 0);
}

const BEFORE_TIME = /^(?:this|last|next|on|in|the|late|early|\d{1,2})$/u;
