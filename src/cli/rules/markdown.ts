import { checks } from '../../checks/index.js';
import { visible } from '../../document/visible.js';
import type { Example } from '../../engine/rule.js';
import type { RuleInForce } from '../../project/in-force.js';
import { groupOf, severityOf } from './known-rules.js';
import { inShort, otherwise } from './option-lines.js';
import { type DescribedOption, describedOptions } from './option-schema.js';

/** What `stet rules --markdown` prints: a reference of the rules, and of the checks that rules can name. */
export function rulesMarkdown(rules: readonly RuleInForce[]): string {
  const groups = [...new Set(rules.map(groupOf))];
  const named = [...new Set(rules.map(({ rule }) => rule.check))].sort();
  const blocks = [
    '# Rules',
    groups.map((group) => `- [${escaped(group)}](#${anchorOf(group)})`).join('\n'),
    ...groups.flatMap((group) => [
      `## ${escaped(group)}`,
      ...rules.filter((entry) => groupOf(entry) === group).flatMap(ruleBlocks),
    ]),
    '# Checks',
    ...named.flatMap(checkBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function ruleBlocks(entry: RuleInForce): string[] {
  const { rule } = entry;
  const options = Object.entries(rule.options as Record<string, unknown>);
  return [
    `### ${escaped(rule.id)}`,
    `${severityOf(entry)} · \`${rule.category}\` · check [${rule.check}](#${anchorOf(rule.check)})`,
    escaped(rule.about.trim()),
    ...(options.length > 0
      ? [options.map(([name, value]) => `- \`${name}\`: ${escaped(inShort(value))}`).join('\n')]
      : []),
    rule.examples.map(exampleLine).join('\n'),
  ];
}

function exampleLine(example: Example): string {
  if ('fine' in example) return `- fine: ${escaped(example.fine)}`;
  const right = example.right === undefined ? '' : `\n  <br>right: ${escaped(example.right)}`;
  return `- wrong: ${escaped(example.wrong)}${right}`;
}

function checkBlocks(name: string): string[] {
  const options = describedOptions(name).flatMap((option) => optionItems(option, ''));
  return [
    `### ${name}`,
    escaped(checks[name]!.about),
    ...(options.length > 0 ? [options.join('\n')] : ['It has no options.']),
  ];
}

function optionItems(option: DescribedOption, indent: string): string[] {
  const { name, kind, about, parts } = option;
  const item = `${indent}- \`${name}\` (${escaped(kind)}; ${escaped(otherwise(option))})${about ? `: ${escaped(about)}` : ''}`;
  return [item, ...parts.flatMap((part) => optionItems(part, `${indent}  `))];
}

/** A text as Markdown shows it, on one line; nothing in it is markup. */
function escaped(text: string): string {
  return visible(text.replace(/\s+/gu, ' ').trim()).replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}
