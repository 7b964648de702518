import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRead } from '../../src/document/as-read.js';
import { readDocument } from '../../src/document/formats/index.js';
import { readText } from '../../src/document/formats/text.js';
import { columnsOf, visible } from '../../src/document/visible.js';
import { acceptedIn } from '../../src/review/selectors.js';
import { ArticleLayout, type Place } from '../../src/tui/article.js';
import { articleLines } from '../../src/tui/article-lines.js';
import { openDesk } from '../../src/tui/desk.js';
import { widthOf } from '../../src/tui/line.js';
import { run, sessionOf, TIME } from '../review/session.js';
import { Keyboard } from './desk.js';
import { shown } from './shown.js';
import { anyText } from './text.js';

const PAGES = fc.record({ width: fc.integer({ min: 4, max: 60 }), height: fc.integer({ min: 1, max: 30 }) });

function layoutOf(text: string, width: number): ArticleLayout {
  return new ArticleLayout(readText(text), [], width);
}

function allRows(layout: ArticleLayout): Place[] {
  return layout.document.segments.flatMap((_, segment) => layout.rowsOf(segment).map((_, row) => ({ segment, row })));
}

test('paragraphs stand apart, and lines of one do not', () => {
  const layout = layoutOf('One two\n\nthree\nfour\n', 5);
  const page = [...layout.page({ segment: 0, row: 0 }, 10)];
  expect(page.map(({ start, end }) => layout.document.text.slice(start, end))).toEqual([
    'One ',
    'two',
    '',
    'three',
    'four',
  ]);
});

test('an article of nothing, or of nothing but markup, has a row and can be scrolled', () => {
  const layout = layoutOf('\n\n', 20);
  expect(layout.placeOf(0)).toEqual({ segment: 0, row: 0 });
  expect(layout.pageAround({ segment: 0, row: 0 }, 10)).toEqual({ segment: 0, row: 0 });
  expect(layout.move({ segment: 0, row: 0 }, 3)).toEqual({ segment: 0, row: 0 });
});

test('every place of every paragraph is on the row that holds it', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 40 }), (text, width) => {
      const layout = layoutOf(text, width);
      for (const { start, end } of layout.document.segments) {
        for (let offset = start; offset < end; offset++) {
          const { segment, row } = layout.placeOf(offset);
          const rows = layout.rowsOf(segment);
          expect(rows[row]!.start).toBeLessThanOrEqual(offset);
          if (rows[row + 1]) expect(rows[row + 1]!.start).toBeGreaterThan(offset);
        }
      }
    }),
  );
});

test('moving by rows counts them, and stops at the ends', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 4, max: 40 }), fc.nat(), fc.integer({ min: -60, max: 60 }), (...drawn) => {
      const [text, width, seed, rows] = drawn;
      const layout = layoutOf(text, width);
      const all = allRows(layout);
      fc.pre(all.length > 0);
      const from = seed % all.length;
      const expected = all[Math.min(all.length - 1, Math.max(0, from + rows))];
      expect(layout.move(all[from]!, rows)).toEqual(expected);
    }),
  );
});

test('a page shows the place it is to show, and is full where there is enough text', () => {
  fc.assert(
    fc.property(anyText, PAGES, fc.nat(), (text, { width, height }, seed) => {
      const layout = layoutOf(text, width);
      const all = allRows(layout);
      fc.pre(all.length > 0);
      const wanted = all[seed % all.length]!;
      const page = [...layout.page(layout.pageAround(wanted, height), height)];
      expect(page.some(({ segment, row }) => segment === wanted.segment && row === wanted.row)).toBe(true);
      expect(page).toHaveLength(Math.min(height, all.length));
    }),
  );
});

test('the findings of a paragraph are those that have something in it', () => {
  const { document, findings } = sessionOf('[one] and [two]\n\nnothing\n\n[thr\n\nee] four\n');
  const layout = new ArticleLayout(document, findings, 40);
  const counts = document.segments.map((_, segment) => layout.findingsIn(segment).length);
  expect(counts).toEqual([2, 0, 1, 1]);
});

test('rows stay short enough to be read in a window however wide', () => {
  const keyboard = new Keyboard(sessionOf(`${'word '.repeat(80)}[a:x>y]\n`), { columns: 200, rows: 40 });
  keyboard.type('a\u001bc');
  const inChanges = shown(keyboard).split('\n');
  keyboard.type('\u001b');
  for (const rows of [inChanges, shown(keyboard).split('\n')]) {
    const longest = Math.max(...rows.filter((row) => row.startsWith('word')).map((row) => row.length));
    expect(longest).toBeGreaterThan(90);
    expect(longest).toBeLessThanOrEqual(120);
  }
});

const MARKUP = [
  'word ',
  'a',
  '<b>',
  '</b>',
  '&eacute;',
  '&ldquo;',
  '&nbsp;',
  '\n   ',
  '<br>',
  '日本',
  '👩‍👩‍👧',
  '&#9;',
  '<a href="x">',
];

test('what is read of an article with markup fits its rows, all of it and in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...MARKUP), { maxLength: 60 }),
      fc.integer({ min: 6, max: 30 }),
      (pieces, width) => {
        const document = readDocument('a.html', `<p>${pieces.join('')}</p>`);
        const layout = new ArticleLayout(document, [], width);
        document.segments.forEach((segment, index) => {
          const rows = layout.rowsOf(index).filter(({ start, end }) => end > start);
          const read = rows.map((row) => asRead(document, row));
          for (const row of read) expect(columnsOf(visible(row.trimEnd()))).toBeLessThanOrEqual(width);
          expect(read.join('')).toBe(asRead(document, segment).replaceAll('\n', ''));
        });
      },
    ),
  );
});

test('the article reads as accepted changes make it, and as it came where they are undone', () => {
  const keyboard = new Keyboard(
    sessionOf('A man said [he>she] is [not going to come>coming] now. [the the>the] [end]\n'),
  );
  keyboard.type('aaa');
  expect(shown(keyboard)).toContain('A man said ✓she is ✓coming now. ✓the ◆end');
  keyboard.type('uu');
  expect(shown(keyboard)).toContain('A man said ✓she is ◆not going to come now. ◆the the ◆end');
});

test('of a change in a second place it is seen that it was accepted', () => {
  const session = sessionOf('[He>She] and [him] ran [x]\n');
  const [first, second, third] = session.findings;
  const edits = [...first!.suggestions[0]!.edits, { start: second!.start, end: second!.end, text: 'her' }];
  const both = { ...first!, suggestions: [{ label: 'both', edits }] };
  const keyboard = new Keyboard({ ...session, findings: [both, third!] });
  keyboard.type('a');
  const row = articleLines(keyboard.desk, keyboard.effects.window)[0]!;
  expect(row).toContainEqual({ text: 'her', style: 'accepted' });
});

test('own text longer than the row breaks between its words', () => {
  const keyboard = new Keyboard(sessionOf('One [x] two [y]\n'), { columns: 50, rows: 30 });
  keyboard.type(`e\u0015${'long words '.repeat(12)}\r`);
  const rows = shown(keyboard).split('\n').slice(1, 5);
  expect(rows.join(' ').replace(/\s+/gu, ' ')).toContain(`One ✓${'long words '.repeat(12)}`.trim());
  for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(50);
});

test('a mark put in at the end of a row is on it', () => {
  const session = sessionOf('He went to the town hall of [Lisbon] where they all [were]\n');
  const [finding, last] = session.findings;
  const comma = { start: finding!.end, end: finding!.end, text: ',' };
  const keyboard = new Keyboard(
    { ...session, findings: [{ ...finding!, suggestions: [{ label: 'comma', edits: [comma] }] }, last!] },
    { columns: 40, rows: 24 },
  );
  keyboard.type('a');
  expect(shown(keyboard)).toMatch(/^He went to the town hall of ✓Lisbon,$/mu);
});

test('whatever is accepted, the rows of the article fit the window and all of it is in them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }),
      fc.integer({ min: 26, max: 50 }),
      (parts, width) => {
        const plain = (text: string) => text.replace(/[[\]>|\n\r]/gu, '');
        const marked = parts.map(([found, fix]) => `word [w${plain(found)}>v${plain(fix)}]`).join(' ');
        let session = sessionOf(`${marked} end\n`);
        for (const { fingerprint } of session.findings)
          session = run(session, { type: 'accept', fingerprint, suggestion: 0, time: TIME });
        const { document, findings } = session;
        const layout = new ArticleLayout(document, findings, width, undefined, acceptedIn(session));
        for (const [index, segment] of document.segments.entries()) {
          const read = layout
            .rowsOf(index)
            .filter(({ start, end }) => end > start)
            .map((row) => asRead(document, row, layout.signsOf(index)));
          expect(read.join('')).toBe(asRead(document, segment, layout.signsOf(index)));
        }
        const lines = articleLines(
          { ...openDesk(session) },
          { columns: width, rows: 40, colours: 'no colours', signs: 'drawn' },
        );
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
