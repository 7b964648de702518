import { expect, test } from 'vitest';
import { editAsRead } from '../../src/document/edit-as-read.js';
import { readDocument } from '../../src/document/formats/index.js';
import { diffWords, marked } from '../../src/document/word-diff.js';
import { replacing } from './replacing.js';

const xliff = (target: string) =>
  `<xliff version="1.2"><file target-language="en"><body><trans-unit id="1"><source>x</source><target>${target}</target></trans-unit></body></file></xliff>`;

test.each([
  ['a.html', '<p>Ant&oacute;nio came.</p>', 'Ant&oacute;nio', 'Ana &amp; Co', 'António', 'Ana & Co'],
  ['a.html', '<p>The cof&shy;fee.</p>', 'cof&shy;fee', 'tea', 'coffee', 'tea'],
  ['a.po', 'msgid "a"\nmsgstr "He said \\"so\\" to us."\n', '\\"so\\"', '\\"no\\"', '"so"', '"no"'],
  ['a.xlf', xliff('R&amp;D here.'), 'R&amp;D', 'R&amp;R', 'R&D', 'R&R'],
  ['a.xlf', xliff('<![CDATA[R&amp;D here.]]>'), 'R&amp;D', 'R&amp;R', 'R&D', 'R&R'],
  ['a.txt', 'R&amp;D here.', 'R&amp;D', 'R&amp;R', 'R&amp;D', 'R&amp;R'],
])('in %s, %s: what goes and what comes are told as they are read', (path, text, found, put, before, after) => {
  const document = readDocument(path, text);
  expect(editAsRead(document, replacing(text, found, put))).toEqual({ before, after });
});

test('what takes markup away is told as it is written', () => {
  const text = '<p>To <b>S&atilde;o</b> Paulo.</p>';
  const edit = replacing(text, 'S&atilde;o</b> Paulo', 'Rio');
  expect(editAsRead(readDocument('a.html', text), edit)).toEqual({ before: 'S&atilde;o</b> Paulo', after: 'Rio' });
});

test('a diff shows no entities', () => {
  const text = '<p>S&atilde;o Paulo &amp; S&atilde;o Tom&eacute;.</p>';
  const pieces = diffWords(readDocument('a.html', text), [replacing(text, 'Tom&eacute;', 'Tome &amp; more')]);
  expect(pieces.map(marked).join('')).toBe('São Paulo & São [-Tomé-]{+Tome & more+}.');
});
