import { expect, test } from 'vitest';
import { readDocument } from '../../../src/document/formats/index.js';

test.each([
  ['a.html', '<div>'.repeat(100_000)],
  ['a.html', '<b>'.repeat(100_000)],
  ['a.md', '> '.repeat(20_000)],
  ['a.md', '> '.repeat(120)],
  ['a.md', `${'  - '.repeat(400)}the the${'\n'.repeat(400)}`],
  ['a.md', `${'1. > '.repeat(60)}the${'\n'.repeat(4_000)}`],
])('%s: markup within markup, too deep to be read, is said to be so', (path, markup) => {
  expect(() => readDocument(path, `${markup}The end.`)).toThrow(
    /is nested too deeply, or has a line too long, to be read/u,
  );
});

test('a rule across the page is no list', () => {
  for (const rule of ['- '.repeat(500), '-'.repeat(500), '* '.repeat(500), '> '.repeat(50)]) {
    expect(readDocument('a.md', `${rule}\n\nThe end.\n`).segments).toHaveLength(1);
  }
});

test('how deep HTML may be does not hang on how much room a thread has', () => {
  const nested = (depth: number) => `${'<div>'.repeat(depth)}So.`;
  expect(readDocument('a.html', nested(900)).segments).toHaveLength(1);
  expect(() => readDocument('a.html', nested(1_100))).toThrow('nested too deeply');
});

// Each of these takes minutes where the time for it grows with the square of its length.
test.each([
  ['a.txt', '<!-- stet-disable-line -->'.repeat(40_000)],
  ['a.txt', '<!-- stet-disable '.repeat(50_000)],
  ['a.html', '&'.repeat(333_333)],
  ['a.html', '<'.repeat(333_333)],
  ['a.html', '<sup>1</sup>'.repeat(26_666)],
  ['a.html', `<?xml ?>${'<script "'.repeat(33_333)}`],
  ['a.html', `<?xml ?><script ${'/'.repeat(333_333)}`],
  ['a.html', `a${'&shy;'.repeat(66_666)}b`],
  ['a.md', `---\r\n${'a: b\r\n'.repeat(50_000)}`],
  ['a.md', `+++\r${'\r\n'.repeat(166_666)}`],
  ['a.md', '{{'.repeat(166_666)],
  ['a.md', '{%'.repeat(166_666)],
  ['a.md', '[^1]: a\n'.repeat(41_666)],
  ['a.md', `[^1]: a\n\n${'[^1'.repeat(111_000)}`],
  ['a.md', `a${' '.repeat(333_333)}b`],
  ['a.md', '[a]('.repeat(83_333)],
  ['a.md', '![['.repeat(111_000)],
  ['a.md', '[a](<'.repeat(66_666)],
  ['a.md', '[a]: '.repeat(66_666)],
  ['a.md', `[${'a\n'.repeat(111_000)}`],
  ['a.md', '*a* '.repeat(83_333)],
  ['a.md', 'a*_b'.repeat(83_333)],
  ['a.md', '*a '.repeat(111_000) + 'a* '.repeat(111_000)],
  ['a.md', '*'.repeat(333_333)],
  ['a.md', `${'*'.repeat(166_666)}a${'*'.repeat(166_666)}`],
  ['a.md', '`a `` '.repeat(53_333)],
  ['a.md', '<a b="'.repeat(53_333)],
  ['a.md', 'a <!-- '.repeat(46_666)],
  ['a.md', '<!-- '.repeat(66_666)],
  ['a.md', '&'.repeat(333_333)],
  ['a.md', '\\*'.repeat(166_666)],
  ['a.md', '> a\n\n'.repeat(66_666)],
  ['a.md', `a\n${' '.repeat(333_333)}b`],
  ['a.po', `msgid "a"\nmsgstr "${'\\\\'.repeat(166_666)}"`],
  ['a.po', `msgid "a"\nmsgstr "${'%'.repeat(333_333)}"`],
  ['a.po', ' '.repeat(333_333)],
])('%s: a third of a megabyte of one sign is read', (path, text) => {
  expect(readDocument(path, text).text).toBe(text);
});

test.each([
  ['a.txt', '', '\n'],
  ['a.md', '', '\n'],
  ['a.html', '<p>', '</p>\n'],
  ['a.po', 'msgid "a"\nmsgstr "', '"\n'],
  [
    'a.xlf',
    '<xliff version="1.2"><file target-language="en"><body><trans-unit id="1"><source>a</source><target>',
    '</target></trans-unit></body></file></xliff>\n',
  ],
])('%s: a line of ten megabytes is a paragraph', (path, before, after) => {
  const text = 'The end of it is not near, they said. '.repeat(270_000).trim();
  const document = readDocument(path, `${before}${text}${after}`);
  expect(document.segments).toMatchObject([{ start: before.length, end: before.length + text.length }]);
});
