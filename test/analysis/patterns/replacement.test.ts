import { expect, test } from 'vitest';
import { replacement, withApostrophesOf } from '../../../src/analysis/patterns/replacement.js';
import { applyEdits } from '../../../src/document/edit.js';

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

test.each([
  ['He met [of] the man.', 'He met the man.'],
  ['The town he lived [in], and left.', 'The town he lived, and left.'],
  ['[Also] he left.', 'He left.'],
  ['He left “[in]”.', 'He left “”.'],
])('%s: the word is left out with its gap', (marked, without) => {
  const [ahead, found, behind] = marked.split(/[[\]]/u) as [string, string, string];
  const [start, end] = [ahead.length, ahead.length + found.length];
  const neighbour = (match: RegExpExecArray | null, from: number) =>
    match && { start: from + match.index, end: from + match.index + match[0].length, text: match[0], lower: match[0] };
  const { edits } = replacement(ahead + found + behind, { start, end }, '', {
    before: neighbour(/\p{L}+(?=\s*$)/u.exec(ahead), 0) ?? undefined,
    after: neighbour(/\p{L}+|\p{P}/u.exec(behind), end) ?? undefined,
  });
  expect(applyEdits(ahead + found + behind, edits)).toBe(without);
});
