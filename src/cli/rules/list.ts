import { visible } from '../../document/visible.js';
import type { RuleInForce } from '../../project/in-force.js';
import { beside } from './fold.js';
import { changeOf, firstSentence, groupOf, nameOf, saidAt, severityOf } from './known-rules.js';
import { type PageStyle, paintSeverity } from './page-style.js';

const SEVERITY_COLUMNS = 'suggestion'.length;

/** What `stet rules` prints: the rules in their groups, each with its severity and what it is about in one sentence. */
export function ruleList(rules: readonly RuleInForce[], style: PageStyle): string {
  const nameColumns = Math.max(...rules.map((entry) => nameOf(entry).length));
  const groups = [...new Set(rules.map(groupOf))];
  const sections = groups.map((group) => {
    const entries = rules.filter((entry) => groupOf(entry) === group);
    return [style.paint.bold(visible(group)), ...entries.flatMap((entry) => linesOf(entry, nameColumns, style)), ''];
  });
  const off = rules.filter((entry) => severityOf(entry) === 'off').length;
  const count = `${rules.length} rule${rules.length === 1 ? '' : 's'}${off > 0 ? `, ${off} of them off` : ''}`;
  return `${[...sections.flat(), `${count}; stet rules NAME tells of one.`].join('\n')}\n`;
}

function linesOf(entry: RuleInForce, nameColumns: number, style: PageStyle): string[] {
  const severity = severityOf(entry);
  const [name, padded] = [visible(nameOf(entry)).padEnd(nameColumns), severity.padEnd(SEVERITY_COLUMNS)];
  const change = changeOf(entry);
  const about = `${firstSentence(entry.rule.about)}${change ? ` (${change}: ${saidAt(entry)})` : ''}`;
  const [first, ...rest] = beside(`  ${name}  ${padded}  `, about, style.width);
  // The colour goes on at the end: it takes no columns.
  return [first!.replace(padded, () => paintSeverity(padded, severity, style)), ...rest];
}
