import { expect, test } from 'vitest';
import { verbGroups } from '../../../src/analysis/grammar/verb-groups.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

test.each([
  ['The bridge will not have been built.', ['will not have been built: future']],
  ['They are going to build a mill.', ['are going to build: future']],
  ['They are going to the mill.', ['are going: present']],
  ['She has often sold bread, and she was there.', ['has often sold: perfect', 'was: past']],
  ['He would stay, he said.', ['would stay: open', 'said: past']],
  ['She wants to stay.', ['wants: present', 'to stay: infinitive']],
  ['Did he not go?', ['Did he not go: past']],
  ['The mill will close.', ['will close: future']],
  ['The will of the baker was read.', ['was read: past']],
  ['The baker sold the bread.', ['sold: past']],
  ['She saw the bread sold there.', ['saw: past', 'sold: unclear']],
])('%s', (text, groups) => {
  const { tokens } = new Reading(readText(text)).paragraphs[0]!;
  expect(verbGroups(tokens).map(({ tense, first, last }) => `${text.slice(first.start, last.end)}: ${tense}`)).toEqual(
    groups,
  );
});
