import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const MANY = 100_000;
/** Milliseconds of processor time, far more than it takes; what grows with the square of its text takes minutes. */
const MOST = 3_000;

test.each([
  ['source/meaning/question', `Did he go${'?'.repeat(MANY)} x`, 'Han gick.'],
  ['source/meaning/question', `Did he go${'!'.repeat(MANY)} x`, 'Han gick.'],
  ['source/meaning/question', 'He went.', `x${'”'.repeat(MANY)}x`],
  ['source/meaning/pronoun', 'He went.', `x${')'.repeat(MANY)}x`],
  ['source/meaning/pronoun', 'He went.', `x${'。」'.repeat(MANY)}x`],
])('a row of marks is gone through once: %s', (id, article, source) => {
  const document = readText(article, { source, sourceLanguage: 'sv' });
  const before = process.cpuUsage();
  checkDocument(document, [rule(id)]);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MOST);
});
