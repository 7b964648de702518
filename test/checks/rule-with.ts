import type { Settings } from '../../src/analysis/settings.js';
import { applyEdits } from '../../src/document/edit.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { parseRule } from '../../src/engine/parse-rule.js';
import type { Rule } from '../../src/engine/rule.js';

/** A rule of one check with these options, in YAML. */
export function ruleWith(check: string, options: string): Rule {
  return parseRule(
    'r',
    'r.yml',
    `check: ${check}\ncategory: style/awkward\nseverity: warning\nmessage: '{found}'\nabout: a rule\nfix: none\n${options}\nexamples:\n  - wrong: x\n  - fine: y\n`,
  );
}

/** A text with the first suggestion of each finding made. */
export function mended(rule: Rule, text: string, settings: Settings = {}): string {
  const edits = checkDocument(readText(text), [rule], settings).flatMap(
    ({ suggestions }) => suggestions[0]?.edits ?? [],
  );
  return applyEdits(text, edits);
}

/** The flagged texts, in order. */
export function flagged(rule: Rule, text: string): string[] {
  return checkDocument(readText(text), [rule]).map(({ start, end }) => text.slice(start, end));
}
