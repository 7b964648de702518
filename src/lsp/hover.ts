import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { visible } from '../document/visible.js';
import type { Finding } from '../engine/finding.js';
import { type Article, findingsAt, rangeOf } from './article.js';

/** How an editor shows the text of a hover. */
export type Markup = 'markdown' | 'plaintext';

/** What is said of the Findings under the cursor: the message, why it is wrong, the Evidence and the rule. */
export function hoverAt(article: Article, position: Position, markup: Markup): Hover | null {
  const { decisions } = article.session;
  const found = findingsAt(article, { start: position, end: position }).filter(
    ({ fingerprint }) => decisions.get(fingerprint)?.state !== 'rejected',
  );
  if (found.length === 0) return null;
  const value = found
    .map((finding) => told(article, finding, markup))
    .join(markup === 'markdown' ? '\n\n---\n\n' : '\n\n');
  return {
    contents: { kind: markup === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: rangeOf(article, found[0]!),
  };
}

function told(article: Article, finding: Finding, markup: Markup): string {
  const say = markup === 'markdown' ? escaped : visible;
  const { rule, category, severity, message, evidence } = finding;
  const about = article.about[rule]?.trim().replace(/\s+/gu, ' ');
  const seen = evidence.map((one) => {
    const { line } = rangeOf(article, one).start;
    const words = article.session.document.text.slice(one.start, one.end);
    return `- ${say(`line ${line + 1}: “${words}”: ${one.note}`)}`;
  });
  return [
    markup === 'markdown' ? `**${say(message)}**` : say(message),
    ...(about ? [say(about)] : []),
    ...(seen.length > 0 ? [seen.join('\n')] : []),
    say(`${severity} · ${rule} · ${category}`),
  ].join('\n\n');
}

/** Text of an article is text, whatever it means to Markdown. */
function escaped(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, '\\$&');
}
