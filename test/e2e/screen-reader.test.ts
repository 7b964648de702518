import { expect, test } from 'vitest';
import { HARBOUR, Review } from './review.js';

const READER = { env: { INK_SCREEN_READER: 'true' } };

test('a review by ear: signs are words, keys do the same, and the decisions are the same', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open(READER);
  await expect(terminal.screen()).toMatchFileSnapshot('screens/80x24/13-screen-reader.txt');
  expect(terminal.screen()).toContain('[here, error] the the river');
  expect(terminal.screen()).not.toMatch(/[▲◆●✓✗⊘▸│─█░]/u);
  terminal.press('a');
  await terminal.waitFor('Accepted: keep one “the”');
  expect(terminal.screen()).toContain('accepted 1');
  terminal.press('r', 'e');
  await terminal.waitFor('Your text in place of');
  terminal.press('esc');
  await terminal.waitFor('Nothing changed');
  terminal.press('l');
  await terminal.waitFor('Findings by place');
  expect(terminal.screen()).toContain('[accepted]');
  terminal.press('l', 'c');
  await terminal.waitFor('Change 1 of 1');
  expect(terminal.screen()).toMatch(/\[-.*the.*-\]/u);
  terminal.press('c', 'q');
  await terminal.waitFor('Go on with:');
  expect(review.states()).toEqual({ 'the the': 'accepted', 'appeal. to': 'rejected' });
});
