import type { Rule } from '../engine/rule.js';
import { markdownText } from './markdown-text.js';
import { sarifText } from './sarif-text.js';

const LEVELS = { error: 'error', warning: 'warning', suggestion: 'note' } as const;

/** What SARIF tells of a rule: what it is about, with its examples as help. A rule that is not known has its id alone. */
export function sarifRule(id: string, rule: Rule | undefined) {
  if (!rule) return { id };
  const about = rule.about.trim();
  return {
    id,
    shortDescription: { text: sarifText(firstSentence(about)) },
    fullDescription: { text: sarifText(about) },
    help: { text: sarifText(about), markdown: helpOf(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { category: rule.category, tags: [rule.category] },
  };
}

function firstSentence(about: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(about)?.[0] ?? about;
}

function helpOf({ about, examples }: Rule): string {
  const lines = examples.map((example) => {
    if ('fine' in example) return `- fine: ${shown(example.fine)}`;
    const right = example.right === undefined ? '' : `\n  right: ${shown(example.right)}`;
    return `- wrong: ${shown(example.wrong)}${right}`;
  });
  return `${shown(about.trim())}\n\n${lines.join('\n')}\n`;
}

/** Braces are doubled in every message of SARIF; Markdown keeps those that its escapes do not change. */
function shown(text: string): string {
  return markdownText(text).replace(/\\([{}])/gu, '$1$1');
}
