import { expect, test } from 'vitest';
import { asRead, glyphsRead, signsOf } from '../../src/document/as-read.js';
import { readDocument } from '../../src/document/formats/index.js';

function read(name: string, text: string): string {
  const document = readDocument(name, text);
  const [first, last] = [document.segments[0]!, document.segments.at(-1)!];
  return asRead(document, { start: first.start, end: last.end });
}

test.each([
  [
    'entities, tags and white space',
    'a.html',
    '<p>The <b>d&eacute;p&ocirc;t</b>\n  &amp; more</p>',
    'The dépôt & more',
  ],
  ['emphasis and targets of links', 'a.md', 'The **old** [harbour](https://example.org/x).\n', 'The old harbour.'],
  ['a placeholder', 'a.po', 'msgid "%d"\nmsgstr "You have %d articles"\n', 'You have %d articles'],
  ['code', 'a.md', 'Write `a & b` so.\n', 'Write `a & b` so.'],
  ['plain text', 'a.txt', 'So **it** &amp; was.\n', 'So **it** &amp; was.'],
])('%s', (_what, name, text, expected) => expect(read(name, text)).toBe(expected));

test('a stretch that begins or ends within a sign has no part of it', () => {
  const document = readDocument('a.html', '<p>A <strong>b</strong> c</p>');
  const at = document.text.indexOf('ong>b');
  expect(asRead(document, { start: at, end: at + 6 })).toBe('b');
});

test('each character is told with its place in the file', () => {
  const document = readDocument('a.html', '<p>&eacute;<i>t</i></p>');
  const { start, end } = document.segments[0]!;
  const signs = signsOf(document).map((sign) => ({ ...sign, start: sign.start - start, end: sign.end - start }));
  const glyphs = [...glyphsRead(document.text.slice(start, end), signs)];
  expect(glyphs.map(({ start, drawn, width }) => [start, drawn, width])).toEqual([
    [0, 'é', 1],
    [8, '', 0],
    [11, 't', 1],
  ]);
});
