import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reading } from '../../src/analysis/reading.js';
import { readText } from '../../src/document/formats/text.js';
import { anyText } from '../tui/text.js';

test('every token stands where its text is, whatever white space stands before it', () => {
  const spaces = fc.constantFrom('\u3000', '\ufeff', '\u000b', '\f', '\u2028', '\u2009', '\u1680', '\u00a0', '\t', ' ');
  const texts = fc.array(fc.oneof(anyText, spaces, fc.constantFrom('He left.', 'A “word”'))).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      for (const token of new Reading(readText(text)).tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(token.start - token.before.length, token.start)).toBe(token.before);
      }
    }),
    { numRuns: 300 },
  );
});
