import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Review, SEED } from '../e2e/review.js';
import { svgOf } from './svg.js';

/** Where the README shows it from. */
const PICTURE = '.github/review.svg';

/** What the card in the picture shows: an error with its evidence. */
const SHOWN = /▲ error\s+en\/\S*(?:pronoun|torn-attribution)/u;

test('the picture of the review screen', async () => {
  const terminal = await Review.of(SEED).open({ columns: 96, rows: 30 });
  terminal.press('a', 'a', 'r');
  await terminal.waitFor('✗ 1 rejected');
  for (let walked = 0; walked < 100 && !SHOWN.test(terminal.screen()); walked++) {
    const before = terminal.screen();
    terminal.press('j');
    await terminal.waitUntil(() => terminal.screen() !== before, 'the key did nothing');
  }
  expect(terminal.screen()).toMatch(SHOWN);
  writeFileSync(PICTURE, svgOf(terminal.screenBuffer, 'stet un-guterres-moscow.txt'));
});
