import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { readText } from '../../src/document/formats/text.js';
import { Places } from '../../src/document/place.js';
import { excerptOf } from '../../src/report/excerpt.js';

/** The excerpt of what stands between ‹ and ›, in one string, and the width of what is marked. */
function shown(marked: string): { line: string; width: number } {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/gu, '');
  const { before, flagged, after, indent, width } = excerptOf(
    readText(text),
    { start, end },
    { lineStart: (offset) => text.lastIndexOf('\n', offset - 1) + 1 },
  );
  expect(indent).toBe(stringWidth(before));
  return { line: `${before}‹${flagged}›${after}`, width };
}

test('a short line is shown whole, and no other', () => {
  expect(shown('No.\nHe ‹said› so.\nNo.')).toEqual({ line: 'He ‹said› so.', width: 4 });
});

test('an empty span is marked by one column', () => {
  expect(shown('He said‹› so.')).toEqual({ line: 'He said‹› so.', width: 1 });
});

test('a span over lines is shown on one', () => {
  expect(shown('He ‹said\n\nso›.')).toEqual({ line: 'He ‹said↵↵so›.', width: 8 });
});

test('wide characters take two columns', () => {
  expect(shown('東京 ‹大阪›。')).toEqual({ line: '東京 ‹大阪›。', width: 4 });
});

test('a long line is cut at words before the span and somewhere after it', () => {
  const { line } = shown(`${'word '.repeat(40)}‹here›${' more'.repeat(40)}`);
  expect(line).toMatch(/^… (?:word ){7}‹here›(?: more)+ ?\w*…$/u);
  expect(stringWidth(line)).toBeLessThanOrEqual(104);
});

test('a long span is shown by its beginning', () => {
  const { line, width } = shown(`‹${'a'.repeat(1000)}› b`);
  expect(line).toBe(`‹${'a'.repeat(60)}…›`);
  expect(width).toBe(61);
});

test('a line without spaces is cut at a character', () => {
  expect(shown(`${'の'.repeat(200)}‹大›`).line).toBe(`…${'の'.repeat(20)}‹大›`);
});

test('of what is not text of the paragraph nothing is shown', () => {
  const document = readDocument('news.po', 'msgid "Obrigado"\nmsgstr "He said the the truth."\n');
  const start = document.text.indexOf('the the');
  const { before, flagged, after } = excerptOf(document, { start, end: start + 7 }, new Places(document.text));
  expect([before, flagged, after]).toEqual(['He said ', 'the the', ' truth.']);
});

test('an article with markup is shown as it is read', () => {
  const document = readDocument('a.html', '<p>&ldquo;Yes,&rdquo; <b>she</b> said, &amp; so so it was.</p>');
  const start = document.text.indexOf('so so');
  const { before, flagged, after, indent } = excerptOf(document, { start, end: start + 5 }, new Places(document.text));
  expect([before, flagged, after, indent]).toEqual(['“Yes,” she said, & ', 'so so', ' it was.', 19]);
});
