import { dictionary } from './dictionary.js';
import { BASE_IN_ING, PAST_ONLY, PAST_OR_PARTICIPLE } from './irregular-verbs.js';
import { irregularReading, type VerbReading, verbForms } from './verb-forms.js';
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
    (base) =>
      base.length > 1 && dictionary().has(base) && [verbForms(base)[2], withDoubledL(base, 'ed')].includes(past),
  );
}

/** “making” gives “make”, “stopping” “stop”; none for what is no verb’s “-ing”. */
function baseOfIng(ing: string): string | undefined {
  const stem = ing.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/y$/u, 'ie')].find(
    (base) =>
      base.length > 1 && dictionary().has(base) && [verbForms(base)[4], withDoubledL(base, 'ing')].includes(ing),
  );
}

/** “travel” gives “travelled” in British English, beside the American “traveled”. */
function withDoubledL(base: string, ending: string): string | undefined {
  return /[aeiou]l$/u.test(base) ? `${base}l${ending}` : undefined;
}

/** What a word in lower case is as a form of a verb, by its ending and the dictionary; none of what is no verb. */
export function verbReading(word: string): VerbReading | undefined {
  return irregularReading(word) ?? regularReading(word);
}

function regularReading(word: string): VerbReading | undefined {
  // “need” has an “-s” of its own, and “bring” is no “-ing” form.
  const past = /[^e]ed$/u.test(word) ? baseOfPast(word) : undefined;
  const isBase = BASE_IN_ING.has(word) || (word.endsWith('ed') && past === undefined && dictionary().has(`${word}s`));
  if (isBase) return reading(word, 0);
  if (word.endsWith('ing')) return reading(baseOfIng(word), 4);
  if (word.endsWith('ed')) return reading(past ?? baseOfPast(word), 2, 3);
  return reading(baseOfThird(word), 1) ?? (thirdOf(word) === undefined ? undefined : reading(word, 0));
}

function reading(base: string | undefined, ...forms: number[]): VerbReading | undefined {
  return base === undefined ? undefined : { base, forms: new Set(forms) };
}
