import { asRead } from '../../document/as-read.js';
import type { Document, SegmentKind } from '../../document/document.js';
import { SEVERITIES } from '../../engine/finding.js';
import type { Listed, ListedFile } from './listed.js';
import { type Content, html, Markup } from './markup.js';
import { type Piece, piecesOf } from './pieces.js';
import { SEVERITY_SIGNS } from './signs.js';

/** The article with its findings marked in place, each mark with the number of its finding; evidence can be led to. */
export function articleHtml(file: ListedFile): Markup {
  const { document } = file;
  const pieces = piecesOf(file);
  let next = 0;
  const upTo = (end: number): Piece[] => {
    const from = next;
    while (next < pieces.length && pieces[next]!.start < end) next++;
    return pieces.slice(from, next);
  };
  const shown = (piece: Piece) => pieceHtml(piece, document);
  const paragraphs = document.segments.map(({ start, end, kind, source }) => [
    between(upTo(start), document),
    source === undefined ? undefined : html`<p class="between" dir="auto">${source}</p>\n`,
    paragraph(kind, upTo(end).map(shown)),
  ]);
  return html`<div class="text">${paragraphs}${between(upTo(Number.POSITIVE_INFINITY), document)}</div>`;
}

/** Formats of which nothing between two paragraphs is to be read by people, but sources that are shown by themselves. */
const FOR_PROGRAMS: readonly string[] = ['html', 'xliff', 'po'];

/** What stands between two paragraphs: shown only where it is more than white space and signs of Markdown, or something begins there. */
function between(pieces: readonly Piece[], document: Document): Markup | undefined {
  const begins = pieces.some(({ findings, evidence }) => findings.length + evidence.length > 0);
  const isRead =
    !FOR_PROGRAMS.includes(document.format) &&
    pieces.some(({ start, end }) => !/^[\s\ufeff#>*+-]*$/u.test(document.text.slice(start, end)));
  if (!begins && !isRead) return undefined;
  return html`<p class="between" dir="auto">${pieces.map((piece) => pieceHtml(piece, document))}</p>\n`;
}

function paragraph(kind: SegmentKind, content: readonly Markup[]): Markup {
  return html`<p class="${kind}" dir="auto">${content}</p>\n`;
}

function pieceHtml({ start, end, over, findings, evidence }: Piece, document: Document): Markup {
  const anchors = evidence.map((id) => html`<span class="anchor" id="${id}" tabindex="-1"></span>`);
  const shown = lines(asRead(document, { start, end }));
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
