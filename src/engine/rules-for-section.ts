import { otherLanguageOf } from '../analysis/words/other-language.js';
import { checks } from '../checks/index.js';
import { baseLanguage } from '../document/base-language.js';
import type { Document } from '../document/document.js';
import { onceFor } from '../document/once.js';
import type { Rule } from './rule.js';

/**
 * The Rules that may run on articles in a language: those of `en/`, and of `source/`, which compare English with its source, only
 * where it is English; all others, those of a house among them, wherever it is.
 * @param language a BCP 47 tag
 */
export function rulesForLanguage(rules: readonly Rule[], language: string): readonly Rule[] {
  return baseLanguage(language) === 'en' ? rules : rules.filter(({ id }) => !isForEnglish(id));
}

/** True of a Rule of `en/`, or of `source/`, by its id. */
export function isForEnglish(id: string): boolean {
  return /^(?:en|source)\//u.test(id);
}

/** The check of the Rule that tells of a text in another language than English. */
const TELLS = 'other-language';
/** The tag of a language that is not known. */
const UNKNOWN = 'und';

/** What `rulesByLooks` chooses among. */
interface ByLooks {
  readonly telling: readonly Rule[];
  readonly english: readonly Rule[];
  readonly others: readonly Rule[];
}

const byLooks = onceFor((rules: readonly Rule[]): ByLooks => {
  const english = rules.filter(({ check }) => check !== TELLS);
  return {
    telling: rules.filter(({ check }) => check === TELLS),
    english,
    others: rulesForLanguage(english, UNKNOWN),
  };
});

/**
 * Chooses among Rules by what a text looks like, section after section: where a section is not English at all, and a Rule tells so, none
 * other for English runs; of several such sections the first is told.
 */
export function rulesByLooks(rules: readonly Rule[]): (section: Document) => readonly Rule[] {
  const { telling, english, others } = byLooks(rules);
  if (telling.length === 0) return () => rules;
  let told = false;
  return (section) => {
    if (!otherLanguageOf(section)) return english;
    if (told) return others;
    told = true;
    return [...others, ...telling];
  };
}

const withoutSource = onceFor((rules: readonly Rule[]) => rules.filter(({ check }) => !checks[check]!.comparesSource));

/** Without the Rules that compare a section with its source, where nothing of one stands beside it. */
export function rulesForSource(rules: readonly Rule[], { segments }: Document): readonly Rule[] {
  if (segments.some(({ source, beside }) => source !== undefined || beside !== undefined)) return rules;
  return withoutSource(rules);
}
