import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longArticle } from '../bench/long-article.js';
import { Review } from './review.js';

const FOLDER = {
  'bridge.txt': 'The old bridge over the the river was closed in spring, after engineers found cracks.\n',
  'north/ferry.txt': 'A ferry carries people across the water twice in an an hour. They look at at their watches.\n',
  'north/quiet.txt': 'Nobody could say when the work would begin.\n',
};

function stored(review: Review, name: string): string[] {
  const path = join(review.folder, `${name}.stet.json`);
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).decisions.flatMap(({ state }: { state?: string }) => state ?? []);
}

test('a folder is a queue: chosen from a list, gone through, each decision kept beside its article', async () => {
  const review = Review.ofTexts(FOLDER);
  const terminal = await review.openNames(['.']);
  await terminal.waitFor('1 of 3 articles done');
  terminal.press('enter');
  await terminal.waitFor('bridge.txt (1 of 3)');
  terminal.press('a');
  await terminal.waitFor('All decided');
  expect(stored(review, 'bridge.txt')).toEqual(['accepted']);
  terminal.press(']');
  await terminal.waitFor('north/ferry.txt (2 of 3)');
  terminal.press('r', 'F');
  await terminal.waitFor('2 of 3 articles done');
  expect(stored(review, 'north/ferry.txt')).toEqual(['rejected']);
  terminal.press('q');
  await terminal.waitFor('Go on with: stet .');
  expect(await terminal.exit).toMatchObject({ status: 0 });
  expect(terminal.screen()).toContain('bridge.txt: 1 accepted, 0 rejected, 0 open.');
  expect(terminal.screen()).toContain('north/ferry.txt: 0 accepted, 1 rejected, 1 open.');
  expect(terminal.screen()).toContain('Decisions are kept beside each article, in FILE.stet.json.');
  expect(existsSync(join(review.folder, 'bridge.txt.stet.lock'))).toBe(false);
});

test('from an article in which nothing is found n goes on to one that has something open', async () => {
  const review = Review.ofTexts(FOLDER);
  const terminal = await review.openNames(['.']);
  await terminal.waitFor('1 of 3 articles done');
  terminal.press('G', 'enter');
  await terminal.waitFor('north/quiet.txt (3 of 3)');
  expect(terminal.screen().replaceAll(/\s+/gu, ' ')).toContain('n goes on to the next article with open findings');
  terminal.press('n');
  await terminal.waitFor('bridge.txt (1 of 3)');
});

test('files that are named are a queue too; the sources of others are left out', async () => {
  const review = Review.ofTexts({
    'a.en.txt': FOLDER['bridge.txt'],
    'a.pt.txt': 'A ponte velha foi fechada.\n',
    'b.en.txt': FOLDER['north/ferry.txt'],
    'stet.config.yaml': 'sources: [{ article: "{name}.en.txt", source: "{name}.pt.txt" }]\n',
  });
  const terminal = await review.openNames(['*.txt']);
  await terminal.waitFor('0 of 2 articles done');
  expect(terminal.screen()).not.toContain('a.pt.txt');
});

test('an article of the queue that another review has is shown, and cannot be decided', async () => {
  const review = Review.ofTexts(FOLDER);
  const first = await review.open();
  const terminal = await review.openNames(['bridge.txt', 'north/ferry.txt']);
  terminal.press('enter');
  await terminal.waitFor(/Read-only: process \d+ reviews this article/u);
  terminal.press('a');
  await terminal.waitFor('Read-only:');
  expect(stored(review, 'bridge.txt')).toEqual([]);
  terminal.press(']', 'a');
  await terminal.waitFor('1 accepted');
  expect(stored(review, 'north/ferry.txt')).toEqual(['accepted']);
  first.press('q');
});

test('keys are answered while a long article is counted', async () => {
  const review = Review.ofTexts({ ...FOLDER, 'a-long-one.txt': longArticle(1_000_000) });
  const terminal = await review.openNames(['.']);
  terminal.press('j', 'j');
  await terminal.waitFor(/^ stet {2}articles .* 3 of 4$/mu);
  expect(terminal.screen()).toContain('reading: 4 to go');
  terminal.press('enter');
  await terminal.waitFor('north/ferry.txt (3 of 4)');
  terminal.press('F', 'q');
  await terminal.waitFor('Go on with:');
});
