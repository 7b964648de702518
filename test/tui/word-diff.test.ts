import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.js';
import type { Edit } from '../../src/document/edit.js';
import { readDocument } from '../../src/document/formats/index.js';
import { readText } from '../../src/document/formats/text.js';
import { wordDiff } from '../../src/tui/word-diff.js';
import { replacing } from '../document/replacing.js';

function diff(text: string, ...edits: Edit[]): string {
  return shownIn(readText(text), edits);
}

function shownIn(document: Document, edits: readonly Edit[]): string {
  return wordDiff(document, edits, 'no colours')
    .map((piece) => piece.text)
    .join('');
}

test.each([
  ['a word', 'He wrote teh word.', 'teh', 'the', 'He wrote [-teh-]{+the+} word.'],
  ['a word taken out, with its space', 'He went to to it.', 'to to', 'to', 'He went to[-·to-] it.'],
  ['a word put in', 'He it.', 'He', 'He did', 'He{+·did+} it.'],
  ['a number, whole', 'So 84.000 came.', '84.000', '84,000', 'So [-84.000-]{+84,000+} came.'],
  ['a line break', 'One\ntwo', '\n', ' ', 'One[-↵-]{+·+}two'],
])('%s', (_what, text, found, replacement, shown) => {
  expect(diff(text, replacing(text, found, replacement))).toBe(shown);
});

test('a few words around the change, of its own paragraph', () => {
  const text = `Other paragraph.\n\n${'before '.repeat(9)}teh ${'after '.repeat(9)}`;
  expect(diff(text, replacing(text, 'teh', 'the'))).toBe('…before before before [-teh-]{+the+} after after after…');
});

test('two changes near each other in one line, far ones apart', () => {
  const near = 'He wrote teh word and recieved it.';
  const both = [replacing(near, 'recieved', 'received'), replacing(near, 'teh', 'the')];
  expect(diff(near, ...both)).toBe('He wrote [-teh-]{+the+} word and [-recieved-]{+received+} it.');
  const far = `One teh ${'word '.repeat(40)}recieved it.`;
  const apart = diff(far, replacing(far, 'teh', 'the'), replacing(far, 'recieved', 'received'));
  expect(apart).toMatch(/^One \[-teh-\]\{\+the\+\} (?:word )+word…\s+…(?:word )+\[-recieved-\]/u);
});

test('of what is not text of the paragraph nothing is around it', () => {
  const unit = '<trans-unit id="1"><source>Oi</source><target>He wrote teh word.</target></trans-unit>';
  const document = readDocument(
    'news.xlf',
    `<xliff version="1.2"><file source-language="pt" target-language="en"><body>${unit}</body></file></xliff>`,
  );
  expect(shownIn(document, [replacing(document.text, 'teh', 'the')])).toBe('He wrote [-teh-]{+the+} word.');
});
