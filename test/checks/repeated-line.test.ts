import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const repeatedLine = rule('en/page/repeated-line');

test.each([
  ['strings.po', 'msgid "a"\nmsgstr "No file has been chosen"\n\nmsgid "b"\nmsgstr "No file has been chosen"\n'],
  ['page.html', '<title>Bridge opens once again</title>\n<h1>Bridge opens once again</h1>\n<p>Boats wait there.</p>\n'],
  ['page.md', '# Bridge opens once again\n\nBridge opens once again\n'],
])('%s may say the same twice', (path, text) => {
  expect(checkDocument(readDocument(path, text), [repeatedLine])).toEqual([]);
});

test('a text says its headline once', () => {
  const text = 'Bridge opens once again\n\nBridge opens once again\n\nBoats wait there.\n';
  expect(checkDocument(readDocument('a.txt', text), [repeatedLine])).toHaveLength(1);
});
