import { checks } from '../../checks/index.js';
import type { RuleInForce } from '../../project/in-force.js';
import { jsonText } from '../../report/json-text.js';
import { saidAt, severityOf } from './known-rules.js';
import { optionSchema } from './option-schema.js';

/**
 * What `stet rules --json` prints, a rule a line: `{rules: [{id, state, severity, check, category, message, about, fix?,
 * supersedes, options, examples, saidAt?}]}`. `state` is the severity here, or `off`; `severity` that of the rule's file.
 */
export function rulesJson(rules: readonly RuleInForce[]): string {
  const lines = rules.map((entry) => {
    const { id, severity, ...rest } = entry.rule;
    const said = saidAt(entry);
    return jsonText({ id, state: severityOf(entry), severity, ...rest, ...(said ? { saidAt: said } : {}) });
  });
  return `{"rules":[\n${lines.join(',\n')}\n]}\n`;
}

/** What `stet rules --checks --json` prints, a check a line: `{checks: [{name, about, options}]}`, options as JSON Schema. */
export function checksJson(names: readonly string[]): string {
  const lines = names.map((name) => jsonText({ name, about: checks[name]!.about, options: optionSchema(name) }));
  return `{"checks":[\n${lines.join(',\n')}\n]}\n`;
}
