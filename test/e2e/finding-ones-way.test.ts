import { expect, test } from 'vitest';
import { HARBOUR, Review } from './review.js';

test('the list is sorted, walked, and left at a finding or where one was', async () => {
  const terminal = await Review.of(HARBOUR).open();
  terminal.press('l', 's');
  await terminal.waitFor('Findings by severity: 1 of 9');
  terminal.press('k');
  await terminal.waitFor('This is the first one');
  terminal.press('G', 'enter');
  await terminal.waitFor('● suggestion  en/dates-and-numbers/date-ordinals');
  terminal.press('l', 'g', 'j');
  await terminal.waitFor('Findings by place: 2 of 9');
  terminal.press('esc');
  await terminal.waitFor('● suggestion  en/dates-and-numbers/date-ordinals');
});

test('the first error, the first and the last finding, and a line are one key away', async () => {
  const terminal = await Review.of(HARBOUR).open();
  terminal.press('a', 'G');
  await terminal.waitFor('9 of 9');
  terminal.press('!');
  await terminal.waitFor('2 of 9');
  terminal.press('g');
  await terminal.waitFor('1 of 9');
  terminal.press(':', '9', 'enter');
  await terminal.waitFor('8 of 9');
  expect(terminal.screen()).toMatch(/^ stet .*\nEngineers|Engineers will look/u);
  terminal.press(':', '99', 'enter');
  await terminal.waitFor('The article has no line 99');
  terminal.press('ctrl-u', 'x', 'enter');
  await terminal.waitFor('“x” is not a line’s number');
});

test('a filter limits what is walked, listed and gone on to; Esc takes it off', async () => {
  const terminal = await Review.of(HARBOUR).open();
  terminal.press('/', 'is:open xyzzy', 'enter');
  await terminal.waitFor('No finding passes “is:open xyzzy”');
  terminal.press('ctrl-u', 'is:what', 'enter');
  await terminal.waitFor('is:what is not known');
  terminal.press('ctrl-u', 'rule:stop-before is:open', 'enter');
  await terminal.waitFor('2 of 9; Esc shows all again');
  expect(terminal.screen()).toMatch(/^ stet .*\/rule:stop-before is:open +2 of 9$/mu);
  terminal.press('l');
  await terminal.waitFor('Findings by place: 1 of 2');
  terminal.press('esc');
  await terminal.waitUntil(() => !terminal.screen().includes('Findings by place'), 'the list never went');
  terminal.press('r');
  await terminal.waitFor('Rejected: “appeal. to” stands');
  expect(terminal.screen()).toContain('5 of 9');
  terminal.press('r');
  await terminal.waitFor('No open one passes “rule:stop-before is:open”');
  terminal.press('l');
  await terminal.waitFor('Nothing passes the filter');
  terminal.press('esc');
  await terminal.waitUntil(() => !terminal.screen().includes('Nothing passes the filter'), 'the list never went');
  terminal.press('esc');
  await terminal.waitFor('All findings again');
  terminal.press('j');
  await terminal.waitFor('6 of 9');
});
