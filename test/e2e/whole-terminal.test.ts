import { readFileSync } from 'node:fs';
import xterm from '@xterm/headless';
import { expect, test } from 'vitest';
import { HARBOUR, Review } from './review.js';
import type { Terminal } from './terminal.js';
import { expectWhole } from './whole.js';

async function reviewInShell(): Promise<{ review: Review; terminal: Terminal }> {
  const review = Review.of(HARBOUR);
  const terminal = await review.shell();
  return { review, terminal };
}

test('q', async () => {
  const { review, terminal } = await reviewInShell();
  terminal.press('stet harbour.txt; echo "status=$?"', 'enter');
  await terminal.waitFor('1 of ');
  expect(terminal.onAlternateScreen).toBe(true);
  expect(terminal.cursorShown).toBe(false);
  terminal.press('a', 'q');
  await terminal.waitFor('status=0');
  await expectWhole(terminal);
  expect(review.states()).toEqual({ 'the the': 'accepted' });
});

test('a terminal that cannot move its cursor is left as it is', async () => {
  const { terminal } = await reviewInShell();
  terminal.press('TERM=dumb stet harbour.txt; echo "status=$?"', 'enter');
  await terminal.waitFor('status=2');
  expect(terminal.screen()).toContain('a review needs a terminal that moves its cursor, and TERM is dumb');
  expect(terminal.output).not.toContain('\u001b[?1049h');
});

test('a terminal that does not know how large it is, as on a serial line, is taken for one of 80 × 24', async () => {
  const { terminal } = await reviewInShell();
  terminal.press('stty cols 0 rows 0; stet harbour.txt; echo "status=$?"', 'enter');
  await terminal.waitFor(/^ stet {2}harbour\.txt .*1 of /mu);
  expect(terminal.screen().split('\n')).toHaveLength(24);
  terminal.press('q');
  await terminal.waitFor('status=0');
});

test('Ctrl-C', async () => {
  const { review, terminal } = await reviewInShell();
  terminal.press('stet harbour.txt; echo "status=$?"', 'enter');
  await terminal.waitFor('1 of ');
  terminal.press('a', 'ctrl-c');
  await terminal.waitFor('status=0');
  await expectWhole(terminal);
  expect(review.states()).toEqual({ 'the the': 'accepted' });
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s', async (signal, status) => {
  const { review, terminal } = await reviewInShell();
  terminal.press('stet harbour.txt; echo "status=$?"', 'enter');
  await terminal.waitFor('1 of ');
  terminal.press('r');
  await terminal.waitFor('Rejected:');
  process.kill(childOf(terminal.pid), signal);
  await terminal.waitFor(`status=${status}`);
  await expectWhole(terminal);
  expect(review.states()).toEqual({ 'the the': 'rejected' });
});

test('Ctrl-Z gives the shell its terminal, and fg brings the review back as it was', async () => {
  const { review, terminal } = await reviewInShell();
  terminal.press('stet harbour.txt', 'enter');
  await terminal.waitFor('1 of ');
  terminal.press('a');
  await terminal.waitFor('Accepted: keep one “the”');
  const before = terminal.screen();
  terminal.press('ctrl-z');
  await terminal.waitFor('Stopped');
  await expectWhole(terminal);
  terminal.press('fg', 'enter');
  await terminal.waitUntil(() => terminal.onAlternateScreen, 'the review did not come back');
  await terminal.waitFor('1 accepted');
  expect(terminal.screen()).toBe(before);
  expect(terminal.cursorShown).toBe(false);
  expect(terminal.screenBuffer.modes.mouseTrackingMode).toBe('vt200');
  terminal.press('r');
  await terminal.waitFor('Rejected: “appeal. to” stands');
  terminal.press('q');
  await terminal.waitFor('Go on with:');
  await expectWhole(terminal);
  expect(review.states()).toEqual({ 'the the': 'accepted', 'appeal. to': 'rejected' });
});

test('where a terminal has no other screen, what is said at the end begins a line below the review', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('q');
  await terminal.exit;
  const bare = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  await new Promise<void>((resolve) => bare.write(terminal.output.replace(/\?1049[hl]/gu, '?9999h'), resolve));
  const rows = Array.from({ length: 24 }, (_, i) => bare.buffer.active.getLine(i + bare.buffer.active.viewportY)!);
  expect(rows.map((row) => row.translateToString(true))).toContainEqual(expect.stringMatching(/^harbour\.txt: 0 acc/u));
});

test('a terminal that is closed ends the review, with every decision kept', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('a', 'r');
  await terminal.waitFor('Rejected:');
  terminal.close();
  await terminal.exit;
  expect(review.states()).toEqual({ 'the the': 'accepted', 'appeal. to': 'rejected' });
});

/** The process that a shell has started, by Linux's own account. */
function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').at(-1));
}
