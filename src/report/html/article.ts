import type { SegmentKind } from '../../document/document.js';
import { SEVERITIES } from '../../engine/finding.js';
import type { Listed, ListedFile } from './listed.js';
import { type Content, html, Markup } from './markup.js';
import { type Piece, piecesOf } from './pieces.js';
import { SEVERITY_SIGNS } from './signs.js';

/** The article with its findings marked in place, each mark with the number of its finding; evidence can be led to. */
export function articleHtml(file: ListedFile): Markup {
  const { text, segments } = file.document;
  const pieces = piecesOf(file);
  let next = 0;
  const upTo = (end: number): Piece[] => {
    const from = next;
    while (next < pieces.length && pieces[next]!.start < end) next++;
    return pieces.slice(from, next);
  };
  const shown = (piece: Piece) => pieceHtml(piece, text);
  const paragraphs = segments.map(({ start, end, kind }) => [
    between(upTo(start), text),
    paragraph(kind, upTo(end).map(shown)),
  ]);
  return html`<div class="text">${paragraphs}${between(upTo(Number.POSITIVE_INFINITY), text)}</div>`;
}

/** What stands between two paragraphs: shown only where it is more than white space, or something begins there. */
function between(pieces: readonly Piece[], text: string): Markup | undefined {
  const blank = pieces.every(
    ({ start, end, findings, evidence }) =>
      findings.length === 0 && evidence.length === 0 && /^[\s\ufeff]*$/u.test(text.slice(start, end)),
  );
  return blank ? undefined : html`<p class="between" dir="auto">${pieces.map((piece) => pieceHtml(piece, text))}</p>\n`;
}

function paragraph(kind: SegmentKind, content: readonly Markup[]): Markup {
  return html`<p class="${kind}" dir="auto">${content}</p>\n`;
}

function pieceHtml({ start, end, over, findings, evidence }: Piece, text: string): Markup {
  const anchors = evidence.map((id) => html`<span class="anchor" id="${id}" tabindex="-1"></span>`);
  const shown = lines(text.slice(start, end));
  return html`${anchors}${findings.map(numberLink)}${over.length > 0 ? mark(over, shown) : shown}`;
}

function numberLink({ id, number, severity, status }: Listed): Markup {
  const name = `finding ${number}, ${severity}${status === 'open' ? '' : `, ${status}`}`;
  return html`<a class="number ${severity} ${status}" id="m${id}" href="#f${id}" aria-label="${name}">${SEVERITY_SIGNS[severity]}${number}</a>`;
}

function mark(over: readonly Listed[], shown: Content): Markup {
  const gravest = SEVERITIES.find((severity) => over.some((finding) => finding.severity === severity))!;
  const decided = over.every(({ status }) => status !== 'open') ? 'decided' : 'undecided';
  return html`<mark class="${gravest} ${decided}" data-findings="${over.map(({ id }) => id).join(' ')}">${shown}</mark>`;
}

const BREAK = new Markup('<br>');

/** Line breaks within a paragraph are the author’s, and stay. */
function lines(text: string): Content {
  return text.split(/\r\n|[\n\r]/u).map((line, i) => (i === 0 ? line : [BREAK, line]));
}
