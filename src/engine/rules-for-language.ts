import type { Rule } from './rule.js';

/** The rules for articles in a language, a BCP 47 tag: all for English, those of `any/` for every other; `source/` reads English, too. */
export function rulesForLanguage(rules: readonly Rule[], language: string): readonly Rule[] {
  return /^en(?:-|_|$)/iu.test(language) ? rules : rules.filter(({ id }) => id.startsWith('any/'));
}

/** The rules that may run on an article which says itself what language it is in: those for English only where it is. */
export function withoutEnglish(rules: readonly Rule[], language: string): readonly Rule[] {
  return /^en(?:-|_|$)/iu.test(language) ? rules : rules.filter(({ id }) => !/^(?:en|source)\//u.test(id));
}
