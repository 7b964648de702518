import type { Settings } from '../analysis/settings.js';
import { readDocument } from '../document/formats/index.js';
import { once } from '../document/once.js';
import { builtinRules } from '../engine/builtin-rules.js';
import { checkDocument } from '../engine/check-document.js';
import type { Finding } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import { rulesForLanguage } from '../engine/rules-for-section.js';

/** What is known of a text besides its words. All optional. */
export interface CheckOptions {
  /** BCP 47 tag of the text’s language; `en` unless given. For others the rules of `en/` and `source/` are left out. */
  readonly language?: string;
  /** The whole text it was translated from. */
  readonly source?: string;
  /** BCP 47 tag of the source’s language. */
  readonly sourceLanguage?: string;
  /** A name whose ending tells the text’s format; plain text without. No file of this name is read. */
  readonly fileName?: string;
  /** The rules to run in place of those that come with stet. */
  readonly rules?: readonly Rule[];
  /** The people, names, terms and style of the house. */
  readonly settings?: Settings;
}

/** The rules that come with stet, read once. */
export const rules: () => readonly Rule[] = once(builtinRules);

/**
 * Checks a text: its Findings in the order of the text, with offsets in UTF-16 code units. The same text and options
 * give the same Findings; nothing is kept between two calls but the rules and the language model, loaded once.
 * @throws Error with line and column where the text is not what the format of its file name asks for, as XLIFF does.
 */
export function check(text: string, options: CheckOptions = {}): Finding[] {
  const { language = 'en', source, sourceLanguage, fileName = '', settings } = options;
  const document = {
    ...readDocument(fileName, text),
    ...(source === undefined ? {} : { source }),
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
  };
  return checkDocument(document, rulesForLanguage(options.rules ?? rules(), language), settings);
}
