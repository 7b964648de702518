import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRead } from '../../src/document/as-read.js';
import { applyEdits, type Edit } from '../../src/document/edit.js';
import { readDocument } from '../../src/document/formats/index.js';
import { signsWithEdits } from '../../src/document/read-with-edits.js';
import { anyText } from '../tui/text.js';
import { replacing } from './replacing.js';

function read(name: string, text: string, edits: readonly Edit[]): readonly string[] {
  const document = readDocument(name, text);
  return document.segments.map((segment) => {
    const touching = edits.filter(({ start, end }) => start <= segment.end && end >= segment.start);
    return asRead(document, segment, signsWithEdits(document, segment, touching));
  });
}

test('a paragraph reads as its edits make it', () => {
  const text = 'He said that that is all\n\nNobody came. at noon\n';
  const edits = [replacing(text, 'He', 'She'), replacing(text, 'that that', 'that'), replacing(text, '. at', ' at')];
  expect(read('a.txt', text, edits)).toEqual(['She said that is all', 'Nobody came at noon']);
});

test('what is put in is read where it is put in, at the edges of a paragraph too', () => {
  const text = 'ab cd\n';
  const at = (offset: number, added: string) => ({ start: offset, end: offset, text: added });
  expect(read('a.txt', text, [at(0, '“'), at(2, ', and then'), at(5, '.')])).toEqual(['“ab, and then cd.']);
});

test('an edit that reaches over paragraphs is read in the first, and what it takes is read in none', () => {
  const text = 'one two\n\nthree\n\nfour\n';
  const joined = { start: text.indexOf('two'), end: text.indexOf('four'), text: 'to ' };
  expect(read('a.txt', text, [joined])).toEqual(['one to ', '', 'four']);
});

test('markup around an edit is read as before', () => {
  const text = '<p>The <b>man</b> said &ldquo;no&rdquo;</p>';
  const edits = [
    replacing(text, 'man', 'woman'),
    { start: text.indexOf('</p>'), end: text.indexOf('</p>'), text: '.' },
  ];
  expect(read('a.html', text, edits)).toEqual(['The woman said “no”.']);
});

/** Edits in order, none next to another. */
const anyEdits = fc.array(fc.tuple(fc.nat(6), fc.nat(6), anyText), { maxLength: 6 });

test('any text with any edits in it reads as the corrected text', () => {
  fc.assert(
    fc.property(anyText, anyEdits, (drawn, places) => {
      const text = `a${drawn.replace(/\s*[\n\r]\s*/gu, ' ')}b`;
      const edits: Edit[] = [];
      let at = 0;
      for (const [gap, length, added] of places) {
        const start = at + gap;
        const end = start + length;
        if (end > text.length) break;
        edits.push({ start, end, text: added });
        at = end + 1;
      }
      const document = {
        ...readDocument('a.txt', 'x'),
        text,
        segments: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
      };
      const signs = signsWithEdits(document, { start: 0, end: text.length }, edits);
      for (const [i, sign] of signs.entries()) expect(sign.start).toBeGreaterThanOrEqual(signs[i - 1]?.end ?? 0);
      // What is put in behind the last character has been given the one before it.
      expect(asRead(document, { start: 0, end: text.length }, signs)).toBe(applyEdits(text, edits));
    }),
  );
});
