import type { Check } from './check.js';
import { doubledWord } from './doubled-word.js';

/** All Checks by the name under which a Rule asks for them. */
export const checks: Readonly<Record<string, Check>> = {
  'doubled-word': doubledWord,
};
