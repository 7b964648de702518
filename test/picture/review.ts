import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Review, SEED } from '../e2e/review.js';
import type { Terminal } from '../e2e/terminal.js';
import { svgOf } from './svg.js';

/** Where the README shows them from. */
const FOLDER = '.github';

/** What the card in the picture shows: an error with its evidence. */
const SHOWN = /▲ error\s+en\/\S*(?:pronoun|torn-attribution)/u;

async function press(terminal: Terminal, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const before = terminal.screen();
    terminal.press(key);
    await terminal.waitUntil(() => terminal.screen() !== before, `the key ${key} did nothing`);
  }
}

function keep(terminal: Terminal, name: string): void {
  writeFileSync(`${FOLDER}/${name}.svg`, svgOf(terminal.screenBuffer, 'stet un-guterres-moscow.txt'));
}

test('the pictures of the review, the list, the changes and the end', async () => {
  const terminal = await Review.of(SEED).open({ columns: 96, rows: 30 });
  await press(terminal, 'a', 'a', 'r');
  await terminal.waitFor('✗ 1 rejected');
  for (let walked = 0; walked < 100 && !SHOWN.test(terminal.screen()); walked++) await press(terminal, 'j');
  expect(terminal.screen()).toMatch(SHOWN);
  keep(terminal, 'review');
  await press(terminal, 'l', 's');
  await terminal.waitFor('Findings by severity');
  keep(terminal, 'list');
  await press(terminal, 'l', 'A', 'f', 'y', 'f');
  await terminal.waitFor('still open');
  keep(terminal, 'end');
  await press(terminal, 'c');
  await terminal.waitFor('Change ');
  keep(terminal, 'changes');
});
