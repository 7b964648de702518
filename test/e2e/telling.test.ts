import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Review } from './review.js';

const KANEKO =
  'Spokeswoman Eri Kaneko spoke on Friday. “We hope so,” he added.\n\nThe mayor went to the the harbour.\n';

test('a person’s pronouns are written to the project’s configuration, the findings follow, and undo takes it back', async () => {
  const review = Review.ofText(KANEKO);
  const terminal = await review.open();
  await terminal.waitFor('P says which pronouns Eri Kaneko goes by');
  terminal.press('P');
  await terminal.waitFor('Which pronouns does Eri Kaneko go by?');
  // Keys that come while the article is checked again wait for it.
  terminal.press('h', 'a');
  await terminal.waitFor('Accepted: keep one “the”');
  expect(review.read('stet.config.yaml')).toBe('people:\n  - { name: Eri Kaneko, pronouns: he }\n');
  terminal.press('u', 'u');
  // “Spokeswoman” is wrong as long as she is “he”.
  await terminal.waitFor('Undone: the pronouns of Eri Kaneko: 1 finding gone, 1 finding new');
  expect(terminal.screen()).toContain('2 open');
  expect(existsSync(join(review.folder, 'stet.config.yaml'))).toBe(false);
});

test('what is always rejected, here or in the project, is so in the next review', async () => {
  const review = Review.ofText('The the one. He said to to her. The the two. We made an appeal. to them.\n');
  const terminal = await review.open();
  terminal.press('i');
  await terminal.waitFor('t   2 “The the” of en/words/doubled-word, in this article');
  terminal.press('t');
  await terminal.waitFor('Always rejected here: 2 findings; u takes it back');
  terminal.press('i', 'R');
  await terminal.waitFor('en/words/doubled-word is off: 3 findings gone');
  terminal.press('u', 'q');
  await terminal.exit;
  const again = await review.open();
  await again.waitFor('2 open  ✓ 0 accepted  ✗ 2 rejected');
});
