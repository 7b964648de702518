import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Review, SEED } from './review.js';

/** Many findings, whatever the rules; enough for any set of them. */
const MOST = 200;

test('a whole review of the seed, driven by what is on the screen', async () => {
  const review = Review.of(SEED);
  let terminal = await review.open({ columns: 100, rows: 30 });
  const total = Number(/1 of (\d+)/u.exec(terminal.screen())![1]);
  expect(total).toBeGreaterThan(10);

  for (let decided = 0; ; decided++) {
    expect(decided).toBeLessThan(MOST);
    if (decided === 4) {
      terminal.signal('SIGKILL');
      await terminal.exit;
      terminal = await review.open({ columns: 100, rows: 30 });
      expect(terminal.screen()).toMatch(/✓ [1-4] accepted/u);
    }
    if (decided === 7) {
      terminal.resize(60, 16);
      await terminal.waitFor(/^─{60}$/mu);
    }
    const before = terminal.output.length;
    terminal.press(/▸ (?!.*overlaps)/u.test(terminal.screen()) ? 'a' : 'r');
    // A frame that was still on its way may show what was decided before: the key is then answered by what it cannot do.
    await terminal.waitUntil(
      () => terminal.output.length > before && /Accepted|Rejected|no suggestion to accept/u.test(terminal.screen()),
      'the key did nothing',
    );
    if (terminal.screen().includes('All decided')) break;
  }

  terminal.press('x', 'enter');
  await terminal.waitFor('Written: un-guterres-moscow.stet.txt');
  terminal.press('q');
  await terminal.exit;
  const decisions = [...review.decisions().values()];
  expect(decisions.length).toBeGreaterThan(5);
  const exported = review.read('un-guterres-moscow.stet.txt');
  expect(exported).toContain('one of the five permanent members of the Security Council');
  expect(exported).toContain('a letter to António Guterres');
  const paragraphs = readFileSync(SEED, 'utf8').split('\n\n');
  const left = paragraphs.filter((one) => !/^(?:Source: CNN Brasil|You may also like)$/u.test(one.trim()));
  expect(exported.split('\n\n')).toHaveLength(left.length);
  expect(review.read('un-guterres-moscow.txt')).toBe(readFileSync(SEED, 'utf8'));

  const again = await review.open({ columns: 100, rows: 30 });
  expect(again.screen()).toContain('All decided');
  expect(again.screen()).toMatch(new RegExp(`\\d+ of ${total}\\b`, 'u'));
  expect(again.screen()).toMatch(/\b0 open\b/u);
}, 60_000);
