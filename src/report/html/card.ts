import type { Document } from '../../document/document.js';
import { quotesItself, type Suggestion } from '../../document/suggestion.js';
import { diffWords } from '../../document/word-diff.js';
import { fixesOf } from '../decided.js';
import { evidenceShown } from '../details.js';
import { diffPiece } from './diff.js';
import type { Listed, ListedFile } from './listed.js';
import { html, type Markup } from './markup.js';
import { evidenceId } from './pieces.js';
import { SEVERITY_SIGNS, STATUS_NAMES, STATUS_SIGNS } from './signs.js';

/** A finding: what it says, its fixes as they change the text, and its evidence, which leads to its place in the article. */
export function cardHtml(file: ListedFile, finding: Listed, ruleId: string): Markup {
  const { id, number, severity, status, rule, category, message } = finding;
  const { line, column } = file.places.of(finding.start);
  const decided =
    status === 'open' ? undefined : html`<span class="status">${STATUS_SIGNS[status]} ${STATUS_NAMES[status]}</span>`;
  const note = finding.decision?.note;
  return html`<li class="card ${severity} ${status}" id="f${id}" data-severity="${severity}" data-status="${status}" data-rule="${rule}" tabindex="-1">
<p class="meta"><a class="number ${severity}" href="#m${id}" aria-label="finding ${number} in the text">${SEVERITY_SIGNS[severity]}${number}</a> <span class="severity">${severity}</span> <span class="place">${line}:${column}</span> ${decided}</p>
<p class="message">${message}</p>
${note === undefined ? undefined : html`<p class="decision-note">Note: ${note}</p>`}
${fixes(file, finding)}
${evidence(file, finding)}
<p class="source"><a href="#${ruleId}">${rule}</a> <span class="category">${category}</span></p>
</li>
`;
}

function fixes({ document }: ListedFile, finding: Listed): Markup {
  const [first, ...others] = fixesOf(finding);
  if (!first) return html`<p class="nothing">no fix: to be written anew</p>`;
  const summary = `${others.length} other ${others.length === 1 ? 'way' : 'ways'}`;
  const more =
    others.length === 0
      ? undefined
      : html`<details><summary>${summary}</summary>${others.map((one) => fix(document, one))}</details>`;
  return html`${fix(document, first)}${more}`;
}

function fix(document: Document, { label, edits }: Suggestion): Markup {
  const diff = diffWords(document, edits).map((piece) => diffPiece(piece.kind, piece.text));
  return html`<p class="fix" dir="auto"><span class="label">${label}</span> ${diff}</p>`;
}

function evidence({ document, places }: ListedFile, finding: Listed): Markup | undefined {
  if (finding.evidence.length === 0) return undefined;
  const entries = finding.evidence.map((one, index) => {
    const { line } = places.of(one.start);
    const shown = evidenceShown(document, one);
    const quoted = quotesItself(one, shown) ? undefined : html`<q>${shown}</q> `;
    return html`<li><a href="#${evidenceId(finding, index)}">line ${line}</a> ${quoted}${one.note}</li>`;
  });
  return html`<ul class="evidence">${entries}</ul>`;
}
