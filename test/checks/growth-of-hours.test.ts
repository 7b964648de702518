import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { lettersTried } from '../letters-tried.js';
import { rule } from '../rule.js';

const rules = [rule('en/dates-and-numbers/hour-letter')];

test('twice as many hours with a letter are twice the work', () => {
  const work = (count: number) =>
    lettersTried(() => expect(checkDocument(readText('10h30 '.repeat(count)), rules)).toHaveLength(count));
  work(100);
  expect(work(400)).toBeLessThan(2.3 * work(200));
});
