import { expect, test } from 'vitest';
import { knownSeekers } from '../../../src/analysis/words/word-form.js';
import { readText } from '../../../src/document/formats/text.js';
import { checkDocument } from '../../../src/engine/check-document.js';
import { allRules } from '../../rule.js';

// In a file of its own: others make so many seekers that they are forgotten, and counted anew.
test('rules look for the same from article to article: what each looks for is asked of a word once', () => {
  const rules = allRules();
  const checkAll = () => {
    for (const text of [
      'The mayor of the french town, Ana Lima, said that he knew. “We wait”, she said.',
      'A ferry left. It came back since three years, and the the crew was well.',
      'The minister denied it on Monday (22). Who knows? The end of the story is near; nobody wrote it down.',
    ])
      checkDocument(readText(text), rules);
  };
  checkAll();
  checkAll();
  const known = knownSeekers().length;
  checkAll();
  expect(knownSeekers().length).toBe(known);
  // The rules alone have 17; what other tests of the same thread made is counted as well.
  expect(known).toBeGreaterThan(16);
});
