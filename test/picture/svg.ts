import type { IBufferCell, Terminal } from '@xterm/headless';

/** A character's box, in pixels, for a font of 15 pixels. */
const CELL = { width: 9, height: 20 };
const FONT = 15;
const MARGIN = 16;
const TITLE_BAR = 34;

interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly title: string;
  /** The 8 colours that every terminal has, then their bright kin. */
  readonly palette: readonly string[];
}

const DARK: Theme = {
  paper: '#1e2127',
  ink: '#d7dae0',
  title: '#9da3ae',
  palette: [
    ...['#3f4451', '#ef6b73', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56c2d0', '#d7dae0'],
    ...['#7f848e', '#ff7b86', '#a5e075', '#f0d197', '#7cc0ff', '#de8cf2', '#6fd6e4', '#ffffff'],
  ],
};

const LIGHT: Theme = {
  paper: '#fbfbfa',
  ink: '#24292f',
  title: '#57606a',
  palette: [
    ...['#24292f', '#c4232c', '#1f7a36', '#8a5a00', '#0b5fc0', '#8030b5', '#0b7285', '#57606a'],
    ...['#57606a', '#d6343d', '#2a8f45', '#9c6700', '#1f74da', '#9440cc', '#16869b', '#8c959f'],
  ],
};

/** Where a colour is not one of the 16: what is written in, and what is written on. */
const INK = 'ink';
const PAPER = 'paper';

/** Colours by class, so that the picture follows the reader’s light or dark. */
function rulesOf({ paper, ink, title, palette }: Theme): string {
  const named: readonly (readonly [string, string])[] = [
    [PAPER, paper],
    [INK, ink],
    ['title', title],
    ...palette.map((colour, i) => [`c${i}`, colour] as const),
  ];
  return named.map(([name, colour]) => `.${name}{fill:${colour}}`).join('');
}

interface Look {
  /** Classes of colours. */
  readonly ink: string;
  readonly paper: string | undefined;
  readonly attributes: string;
}

interface Run extends Look {
  readonly column: number;
  columns: number;
  text: string;
}

/** What a terminal's screen shows, as an SVG: colours, bold, dim, underlined and struck through text. */
export function svgOf(terminal: Terminal, title: string): string {
  const width = terminal.cols * CELL.width + 2 * MARGIN;
  const height = terminal.rows * CELL.height + TITLE_BAR + MARGIN;
  const rows = Array.from({ length: terminal.rows }, (_, row) => drawRow(runsOf(terminal, row), row));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT}">
<title>${escaped(title)}</title>
<style>${rulesOf(DARK)}@media (prefers-color-scheme: light){${rulesOf(LIGHT)}}</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" class="${PAPER}" stroke="#8885"/>
${['#ef6b73', '#e5c07b', '#98c379'].map((fill, i) => `<circle cx="${18 + 18 * i}" cy="17" r="5.5" fill="${fill}"/>`).join('')}
<text x="${width / 2}" y="22" text-anchor="middle" class="title" font-size="13">${escaped(title)}</text>
<g transform="translate(${MARGIN} ${TITLE_BAR})" xml:space="preserve">
${rows.filter((row) => row !== '').join('\n')}
</g>
</svg>
`;
}

function runsOf(terminal: Terminal, row: number): Run[] {
  const { active } = terminal.buffer;
  const line = active.getLine(active.viewportY + row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column++) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const last = runs.at(-1);
    const text = cell.getChars() || ' ';
    if (last && last.ink === look.ink && last.paper === look.paper && last.attributes === look.attributes) {
      last.text += text;
      last.columns += cell.getWidth();
    } else runs.push({ ...look, column, columns: cell.getWidth(), text });
  }
  return runs;
}

function lookOf(cell: IBufferCell): Look {
  const front = cell.isFgDefault() ? INK : `c${cell.getFgColor() % 16}`;
  const back = cell.isBgDefault() ? undefined : `c${cell.getBgColor() % 16}`;
  const inverse = cell.isInverse() !== 0;
  const lines = [cell.isUnderline() ? 'underline' : '', cell.isStrikethrough() ? 'line-through' : ''].join(' ').trim();
  const attributes = [
    cell.isBold() ? ' font-weight="bold"' : '',
    cell.isDim() ? ' opacity="0.6"' : '',
    lines ? ` text-decoration="${lines}"` : '',
  ].join('');
  return { ink: inverse ? (back ?? PAPER) : front, paper: inverse ? front : back, attributes };
}

function drawRow(runs: readonly Run[], row: number): string {
  const top = row * CELL.height;
  return runs
    .map(({ column, columns, text, ink, paper, attributes }) => {
      const x = column * CELL.width;
      const width = columns * CELL.width;
      const ground = paper
        ? `<rect x="${x}" y="${top}" width="${width}" height="${CELL.height}" class="${paper}"/>`
        : '';
      if (text.trim() === '') return ground;
      // Each run is stretched to its columns, so that any font keeps them in line.
      return `${ground}<text x="${x}" y="${top + FONT}" textLength="${width}" lengthAdjust="spacingAndGlyphs" class="${ink}"${attributes}>${escaped(text)}</text>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
