import { asRead } from '../../document/as-read.js';
import { type ChangePiece, changeText } from '../../document/change-text.js';
import { diffPiece } from './diff.js';
import { acceptedEdits, type ListedFile } from './listed.js';
import { html, type Markup } from './markup.js';

/** The paragraphs that accepted fixes change, before and after, side by side; nothing where none is accepted. */
export function changesHtml(file: ListedFile): Markup | undefined {
  const edits = acceptedEdits(file);
  if (edits.length === 0) return undefined;
  const { document, pieces } = changeText(file.document, edits, 'no marks');
  let next = 0;
  const rows = document.segments.flatMap(({ end }) => {
    const here: ChangePiece[] = [];
    for (; next < pieces.length && pieces[next]!.start < end; next++) here.push(pieces[next]!);
    if (here.every(({ kind }) => kind === 'kept')) return [];
    const side = (left: ChangePiece['kind']) =>
      here
        .filter(({ kind }) => kind !== left)
        .map(({ kind, start, end }) => {
          const shown = asRead(document, { start, end });
          return diffPiece(kind, shown.trim() === '' && kind === 'kept' ? ' ' : shown);
        });
    return html`<tr><td dir="auto">${side('added')}</td><td dir="auto">${side('removed')}</td></tr>\n`;
  });
  const count = rows.length === 1 ? '1 paragraph' : `${rows.length} paragraphs`;
  return html`<section class="changes" aria-labelledby="c${file.id}"><h3 id="c${file.id}">Before and after: ${count}</h3>
<table>
<thead><tr><th scope="col">as it came</th><th scope="col">as accepted</th></tr></thead>
<tbody>
${rows}</tbody>
</table></section>
`;
}
