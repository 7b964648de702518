import { expect, test } from 'vitest';
import { loadDecisions } from '../../src/review/decisions-store.js';
import { Review } from './review.js';

/** How often a review is killed; `npm run crash` says more. */
const RUNS = Math.ceil(Number(process.env.STET_CRASH_RUNS ?? 4));
const TEXT = `${'The mayor went to the the harbour. Nothing else was said, and nobody asked. '.repeat(60)}\n`;

test('a review, killed: what the screen has shown as decided is in the decisions file, which is whole', async () => {
  let [shownInAll, keptInAll] = [0, 0];
  for (let i = 0; i < RUNS; i++) {
    const reviewed = Review.ofText(TEXT);
    const terminal = await reviewed.open();
    for (let pressed = 0; pressed < 20; pressed++) terminal.press(pressed % 3 ? 'r' : 'a');
    const wanted = 1 + ((i * 7) % 18);
    await terminal.waitUntil(() => decided(terminal.screen()) >= wanted, `${wanted} decisions never showed`);
    const shown = decided(terminal.screen());
    terminal.signal('SIGKILL');
    await terminal.exit;
    const kept = loadDecisions(reviewed.article).length;
    expect(kept).toBeGreaterThanOrEqual(shown);
    expect(reviewed.read('article.txt')).toBe(TEXT);
    shownInAll += shown;
    keptInAll += kept;
  }
  console.log(`review: ${RUNS} killed, ${shownInAll} decisions shown, ${keptInAll} kept`);
}, 0);

function decided(screen: string): number {
  return [...screen.matchAll(/[✓✗] (\d+) (?:accepted|rejected)/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
}
