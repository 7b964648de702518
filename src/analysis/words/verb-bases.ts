import { dictionary } from './dictionary.js';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from './irregular-verbs.js';
import { verbForms } from './verb-forms.js';
import { withoutS } from './without-s.js';

// From one form of a verb to another, where the dictionary has both.

/** “look” gives “looks”; none for what is no verb's base, or a past. */
export function thirdOf(base: string): string | undefined {
  if (/(?:ed|en|ing)$/u.test(base) || PAST_ONLY.has(base) || PAST_OR_PARTICIPLE.has(base)) return undefined;
  const third = verbForms(base)[1];
  return dictionary().has(third) ? third : undefined;
}

/** “looks” gives “look”, “carries” “carry”; none for what is no verb’s third person. */
export function baseOfThird(third: string): string | undefined {
  return withoutS(third).find((base) => base.length > 1 && dictionary().has(base) && verbForms(base)[1] === third);
}

/** “explained” gives “explain”, “stopped” “stop”; none for what is no verb’s past. */
export function baseOfPast(past: string): string | undefined {
  return [past.slice(0, -2), past.slice(0, -1), past.slice(0, -3), past.replace(/ied$/u, 'y')].find(
    (base) => base.length > 1 && dictionary().has(base) && verbForms(base)[2] === past,
  );
}
