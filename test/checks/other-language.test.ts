import { expect, test } from 'vitest';
import { Reading } from '../../src/analysis/reading.js';
import { otherLanguage } from '../../src/checks/other-language.js';
import { readDocument } from '../../src/document/formats/index.js';

test('what is marked of a language that parts no words ends between characters', () => {
  const text = '한국어שלום𐀀𐀀'.repeat(20);
  const [hit] = [...otherLanguage.find(new Reading(readDocument('a.txt', text)), {})];
  expect(hit).toBeDefined();
  expect(text.slice(hit!.start, hit!.end)).toMatch(/^(?:\p{L}|\p{M})+$/u);
});
