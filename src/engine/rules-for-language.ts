import { baseLanguage } from '../document/base-language.js';
import type { Rule } from './rule.js';

/**
 * The Rules that may run on articles in a language: those of `en/`, and of `source/`, which compare English with its source, only
 * where it is English; all others, those of a house among them, wherever it is.
 * @param language a BCP 47 tag
 */
export function rulesForLanguage(rules: readonly Rule[], language: string): readonly Rule[] {
  return baseLanguage(language) === 'en' ? rules : rules.filter(({ id }) => !/^(?:en|source)\//u.test(id));
}
