import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Review } from './review.js';

const BEFORE = 'The old bridge over the the river was closed in spring. Her shop stands next to to the closed road.\n';
const AFTER = `${BEFORE}\nA ferry carries people across the water twice in an an hour, and they look at at their watches.\n`;

test('what was not found in the last review is marked, listed and filtered; the next review has nothing new', async () => {
  const review = Review.ofText(BEFORE);
  const first = await review.open();
  expect(first.screen()).not.toMatch(/[*▲]\*|new/u);
  first.press('a', 'q');
  await first.exit;
  writeFileSync(review.article, AFTER);
  const second = await review.open();
  await second.waitFor('2 findings are new since the last review');
  expect(second.screen()).toContain('▲to to');
  expect(second.screen()).toContain('twice in ▲*an an hour, and they look');
  expect(second.screen()).toContain('* 2 new');
  await expect(second.screen()).toMatchFileSnapshot('screens/80x24/14-new.txt');
  second.press('l');
  await second.waitFor(/^▲\* error +¶2 …in an an hour/mu);
  expect(second.screen()).toMatch(/^▲ {2}error +¶1 …next to to the/mu);
  second.press('l', '/', 'is:new', 'enter');
  await second.waitFor('2 of 4; Esc shows all again');
  expect(second.screen()).toContain('▲ error  * new  en/words/doubled-word');
  second.press('a');
  await second.waitFor('Accepted: keep one “an”');
  expect(second.screen()).toContain('✓*an hour');
  second.signal('SIGKILL');
  await second.exit;
  const third = await review.open();
  await third.waitFor('1 finding is new since the last review');
  third.press('q');
  await third.exit;
  const fourth = await review.open();
  expect(fourth.screen()).not.toMatch(/\*|new/u);
});

test('to look at an article leaves nothing beside it', async () => {
  const review = Review.ofText(BEFORE);
  const terminal = await review.open();
  terminal.press('j', 'q');
  await terminal.exit;
  expect(review.states()).toEqual({});
  expect(() => review.read('article.txt.stet.json')).toThrow('ENOENT');
});
