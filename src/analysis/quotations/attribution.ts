import type { Token } from '../token.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';

/** How many tokens of titles and nouns may stand between the verb and the name: “said the spokeswoman Eri Kaneko”. */
const BETWEEN = 5;

/** True where the Token at this index of its Paragraph's tokens stands right after a closing quotation mark. */
export function followsQuotation(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1];
  // A straight mark closes where it stands right behind a word.
  return mark !== undefined && (/^[”’»]$/u.test(mark.text) || (/^["']$/u.test(mark.text) && mark.before === ''));
}

/**
 * ““…,” said spokeswoman Eri Kaneko”: true where a verb of saying that follows a comma or a closing mark stands before the
 * Token. In “Kaneko said Guterres is coming” it is Kaneko who speaks.
 */
export function isNamedAsSpeaker(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - BETWEEN), index);
  const at = before.findLastIndex(({ lower }) => REPORTING_VERBS.has(lower));
  return at > 0 && /^[,”"’»]$/u.test(before[at - 1]!.text);
}
