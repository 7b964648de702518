import { expect, test } from 'vitest';
import { withApostrophesOf } from '../../../src/analysis/patterns/replacement.js';

test.each([
  ['The mayor’s men saw Irans ships.', 'Irans', "Iran's", 'Iran’s'],
  ['The mayor’s men saw the teams flags.', 'teams flags', "teams' flags", 'teams’ flags'],
  ["The mayor's men saw Irans ships.", 'Irans', "Iran's", "Iran's"],
  ["The mayor’s men saw Iran's ships and Iraqs.", 'Iraqs', "Iraq's", "Iraq's"],
  ['The men saw Irans ships.', 'Irans', "Iran's", "Iran's"],
  // It is about the mark itself.
  ['The way to Xi’an is far.', 'Xi’an', "Xi'an", "Xi'an"],
])('in %j %j is written %j as %j', (text, found, better, written) => {
  expect(withApostrophesOf(text, found, better)).toBe(written);
});
