import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { correctedText } from '../../src/review/corrected.js';
import { openSession } from '../../src/review/session.js';
import { rule } from '../rule.js';
import { Keyboard } from './desk.js';

const XLIFF =
  '<xliff version="1.2"><file target-language="en"><body><trans-unit id="1"><source>a</source><target>He went to to it.</target></trans-unit></body></file></xliff>';

test('a text that would spoil the file is not taken', () => {
  const document = readDocument('a.xlf', XLIFF);
  const keyboard = new Keyboard(openSession(document, checkDocument(document, [rule('en/words/doubled-word')])));
  keyboard.type('e\u0015to R&D\r');
  expect(keyboard.desk.notice).toBe(
    'The file could not be read with this; “&” is &amp; in it, “<” is &lt; (line 1, column 112: not well-formed XML: “&” is written &amp;)',
  );
  expect(keyboard.desk.mode.name).toBe('own text');
  keyboard.type('\u0015to R&amp;D\r');
  expect(correctedText(keyboard.desk.session)).toBe(XLIFF.replace('to to', 'to R&amp;D'));
});
