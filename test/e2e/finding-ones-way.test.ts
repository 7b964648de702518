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

test('a text of the article is found while it is written; n and N go from place to place, Esc back, Enter stays', async () => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, i) => `Paragraph ${i + 1} tells of the harbour and the boats in it.`,
  );
  paragraphs[19] = 'In São Tomé the ferry came, and the the ferry left.';
  paragraphs[49] = 'The Ferry sank.';
  const terminal = await Review.ofText(`She walked to to the harbour.\n\n${paragraphs.join('\n\n')}\n`).open();
  terminal.press('t', 'ferry');
  await terminal.waitFor('1 of 3');
  await terminal.waitFor('In São Tomé the ferry came');
  terminal.press('enter');
  await terminal.waitFor(/“ferry”: 1 of 3 +line 41, ¶21/u);
  terminal.press('N');
  await terminal.waitFor('Before the first place: on from the last');
  await terminal.waitFor('The Ferry sank.');
  terminal.press('n');
  await terminal.waitFor('Past the last place: on from the first');
  terminal.press('n');
  await terminal.waitFor(/“ferry”: 2 of 3/u);
  terminal.press('esc');
  await terminal.waitFor('She walked');
  expect(terminal.screen()).toMatch(/ 1 of 2$/mu);

  terminal.press('t', 'nowhere at all');
  await terminal.waitFor(/Look for in the article +nowhere/u);
  terminal.press('enter');
  await terminal.waitFor('“nowhere at all” is not in the article');
  terminal.press('ctrl-u', 'Ferry', 'enter');
  await terminal.waitFor(/“Ferry”: 1 of 1 +line 101, ¶51/u);
  terminal.press('t', 'up', 'ctrl-u', 'tome', 'enter');
  await terminal.waitFor(/“tome”: 1 of 1/u);
  terminal.press('enter');
  await terminal.waitFor(/ 2 of 2$/mu);
  expect(terminal.screen()).toContain('In São Tomé the ferry came');
  terminal.press('a');
  await terminal.waitFor('1 accepted');

  terminal.press('t', 'enter');
  await terminal.waitFor(/“tome”: 1 of 1/u);
  terminal.press('a');
  await terminal.waitFor('“a” does nothing here');
  expect(terminal.screen()).toContain('? shows the keys');
});

test('an article of HTML is seen as it is read, in each view', async () => {
  const link = `<a href="https://example.org/${'far/'.repeat(20)}">old bridge</a>`;
  const review = Review.ofTexts({
    'news.html': `<p>The river took\n   the ${link}\n   and the the school &amp; more,<br>said Ana <em>Prado</em>.</p>\n`,
  });
  const terminal = await review.open();
  await terminal.waitFor('keep one “the”');
  expect(terminal.screen()).toContain('The river took the old bridge and ▲the the school & more,\nsaid Ana Prado.');
  expect(terminal.screen()).toContain('the old bridge and the·the school & more,');
  terminal.press('l');
  await terminal.waitFor('Findings by place');
  expect(terminal.screen()).toMatch(/old bridge and the the school & mo|and the the school & mo/u);
  terminal.press('esc', 'a');
  await terminal.waitFor('All decided');
  terminal.press('c');
  await terminal.waitFor('Change 1 of 1');
  expect(terminal.screen()).toContain('The river took the old bridge and the·the school & more,\nsaid Ana Prado.');
});
