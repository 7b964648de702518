import { expect, test } from 'vitest';
import { hasOrder } from '../../../src/analysis/grammar/unseen-clause.js';
import { Reading } from '../../../src/analysis/reading.js';
import { stretches } from '../../../src/analysis/stretch.js';
import { readText } from '../../../src/document/formats/text.js';

test.each([
  ['For a summary, read on.', true],
  ['In doubt, the list, see there.', true],
  ['For all who read, a list.', false],
  ['A summary, read by few.', false],
])('“%s” has an order after its comma: %s', (text, has) => {
  expect(hasOrder(stretches(new Reading(readText(text)))[0]!)).toBe(has);
});
