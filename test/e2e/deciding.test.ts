import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HARBOUR, PROGRAM, Review } from './review.js';
import { Terminal } from './terminal.js';

test('a suggestion is accepted, another rejected, and the next open finding comes into view', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  await terminal.waitFor('▸ 1 keep one “the”');
  terminal.press('a');
  await terminal.waitFor('Accepted: keep one “the”');
  expect(terminal.screen()).toContain('over ✓the river');
  expect(terminal.screen()).toContain('▸ 1 join the two parts');
  terminal.press('r');
  await terminal.waitFor('Rejected: “appeal. to” stands');
  expect(terminal.screen()).toContain('✗appeal. to the government');
  expect(terminal.screen()).toContain('✓ 1 accepted  ✗ 1 rejected');
  expect(review.states()).toEqual({ 'the the': 'accepted', 'appeal. to': 'rejected' });
});

test('a digit chooses a suggestion, and Enter accepts it', async () => {
  const review = Review.ofText('The mayor made a direct appeal. to the government.\n');
  const terminal = await review.open();
  terminal.press('2');
  await terminal.waitFor('▸ 2 start a new sentence');
  terminal.press('7');
  await terminal.waitFor('There is no suggestion 7');
  terminal.press('enter');
  await terminal.waitFor('Accepted: start a new sentence');
  expect(review.decisions().get('appeal. to')).toMatchObject({
    state: 'accepted',
    label: 'start a new sentence',
    edits: [{ found: 'to', text: 'To' }],
  });
});

test('one’s own replacement is written with editing keys, in any alphabet', async () => {
  const review = Review.ofText('Her shop stands next to to the closed road.\n');
  const terminal = await review.open();
  terminal.press('e');
  await terminal.waitFor('Your text in place of “to to”');
  terminal.press('ctrl-u', 'beside', 'ctrl-left', 'right on ', 'end', ' it', 'backspace', 'backspace', 'backspace');
  terminal.press(' naïve 日本 👩‍👩‍👧', 'left', 'left', 'backspace', 'delete');
  await terminal.waitFor('right on beside naïve 日👩‍👩‍👧');
  terminal.press('home', 'ctrl-k');
  terminal.paste('near\nto');
  await terminal.waitFor('> near to');
  expect(review.decisions().size).toBe(0);
  terminal.press('enter');
  await terminal.waitFor('Accepted your own text: “near to”');
  expect(review.decisions().get('to to')).toMatchObject({ state: 'accepted', text: 'near to' });
});

test('Esc leaves the text as it is', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('e', 'x', 'esc');
  await terminal.waitFor('Nothing changed');
  expect(review.states()).toEqual({});
});

test('undo and redo go through every decision', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('a', 'r');
  await terminal.waitFor('Rejected: “appeal. to” stands');
  terminal.press('u');
  await terminal.waitFor('Undone: “appeal. to”');
  expect(review.states()).toEqual({ 'the the': 'accepted' });
  terminal.press('u');
  await terminal.waitFor('Undone: “the the”');
  expect(review.states()).toEqual({});
  terminal.press('u');
  await terminal.waitFor('There is nothing to undo');
  terminal.press('ctrl-r', 'ctrl-r');
  await terminal.waitFor('Done again: “appeal. to”');
  expect(review.states()).toEqual({ 'the the': 'accepted', 'appeal. to': 'rejected' });
  terminal.press('ctrl-r');
  await terminal.waitFor('There is nothing to redo');
});

test('many are decided at once after their number was shown, and undone in one step', async () => {
  const review = Review.ofText('The the one. He said to to her. It was at at home.\n\nWe made an appeal. to them.\n');
  const terminal = await review.open();
  terminal.press('r', 'A');
  await terminal.waitFor('Accept the first suggestion of 2 open findings of en/words/doubled-word?');
  expect(review.states()).toEqual({ 'The the': 'rejected' });
  terminal.press('y');
  await terminal.waitFor('Accepted 2 open findings; u undoes all 2');
  expect(review.states()).toEqual({ 'The the': 'rejected', 'to to': 'accepted', 'at at': 'accepted' });
  terminal.press('u');
  await terminal.waitFor('Undone: 2 decisions');
  expect(review.states()).toEqual({ 'The the': 'rejected' });
  terminal.press('R', 't');
  await terminal.waitFor('Reject 1 open finding of en/words/doubled-word on “to to”?');
  terminal.press('f');
  await terminal.waitFor('Reject 3 open findings in the whole article?');
  terminal.press('n');
  await terminal.waitFor('Nothing changed');
  expect(review.states()).toEqual({ 'The the': 'rejected' });
});

test('what the filter hides is not decided, and is told of', async () => {
  const review = Review.ofText('The the one. He said to to her. It was at at home.\n');
  const terminal = await review.open();
  terminal.press('/', '"to to"', 'enter', 'R');
  await terminal.waitFor('Reject 1 open finding of en/words/doubled-word?');
  await terminal.waitFor('2 more, hidden by the filter, stay open.');
  terminal.paste('y');
  await terminal.waitFor('Pasted text decides nothing');
  expect(review.states()).toEqual({});
  terminal.press('y');
  await terminal.waitFor('Rejected 1 open finding; u undoes it');
  expect(review.states()).toEqual({ 'to to': 'rejected' });
});

test('one’s own text is written wherever the same text is flagged', async () => {
  const review = Review.ofText('We went to to her. He came to to him. They ran to to them. It was at at home.\n');
  const terminal = await review.open();
  terminal.press('e', 'ctrl-u', 'towards', 'enter');
  await terminal.waitFor('= does the same to 2 more');
  terminal.press('=');
  await terminal.waitFor('to to: write “towards”, for 2 open findings more of en/words/doubled-word?');
  terminal.press('y');
  await terminal.waitFor('Accepted 2 open findings; u undoes all 2');
  terminal.press('x', 'enter');
  await terminal.waitFor('Written');
  expect(review.read('article.stet.txt')).toBe(
    'We went towards her. He came towards him. They ran towards them. It was at at home.\n',
  );
});

test('what overlaps an accepted change is set aside, says why, and comes back by undo', async () => {
  const review = Review.ofText('The minister promised help help. to the town.\n');
  const terminal = await review.open();
  terminal.press('j', 'e', 'ctrl-u', 'aid to', 'enter');
  await terminal.waitFor('Accepted your own text: “aid to”');
  terminal.press('k');
  await terminal.waitFor(/⊘ set aside: overlaps “help\. to”/u);
  expect(terminal.screen()).toContain('⊘ 1 set aside');
  expect(terminal.screen()).toContain('⊘help');
  terminal.press('a');
  await terminal.waitFor(/That overlaps “help\. to”/u);
  expect(review.states()).toEqual({ 'help. to': 'accepted' });
  terminal.press('u');
  await terminal.waitFor('Undone: “help. to”');
  expect(terminal.screen()).not.toContain('set aside');
});

test('a paste decides nothing, and a key that does nothing says so', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.paste('aaarrr\nA');
  await terminal.waitFor('Pasted text decides nothing');
  terminal.press('z');
  await terminal.waitFor('“z” does nothing here; ? shows the keys');
  expect(review.states()).toEqual({});
});

test('nor does the end of a long one, which a terminal sends in pieces of any length', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  const line = 'A mayor asked a reporter about a rare arrangement; rather a lot of area.\r';
  // Pieces of 1, 4 and 64 KB are usual, less a byte or not: of each length the last piece is short.
  for (const length of [1_024, 4_095, 4_096, 8_192, 65_536])
    for (const rest of [1, 9, 15]) {
      terminal.press(line.repeat(1 + (length + rest) / line.length).slice(0, length + rest));
      await terminal.waitFor('Pasted text decides nothing');
      // On a busy machine the last piece is read late; what is pressed within a moment of it counts as more of it.
      while (!terminal.screen().includes('“z” does nothing here')) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        terminal.press('z');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  expect(review.states()).toEqual({});
});

test('a megabyte that is pasted into a line is refused at once, and every key is answered then', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('e', 'ctrl-u', 'mine');
  await terminal.waitFor('> mine');
  terminal.paste('“lorem” ipsum dolor sit amét. '.repeat(35_000));
  await terminal.waitFor('Not pasted: that is 1,050,000 characters, and a line takes 10,000 in all');
  terminal.press('!');
  await terminal.waitFor('> mine!');
  terminal.press('enter');
  await terminal.waitFor('1 accepted');
  for (const key of ['/', 't']) {
    terminal.press(key, 'sea');
    await terminal.waitFor(/[>/] sea/u);
    terminal.paste('x'.repeat(1_000_000));
    await terminal.waitFor('Not pasted');
    terminal.press('esc');
    await terminal.waitUntil(() => !terminal.screen().includes('Not pasted'), 'Esc did not leave');
  }
  expect(Object.values(review.states())).toEqual(['accepted']);
});

test('a paste decides nothing where the terminal puts no brackets around it', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('A yard of text that was copied from elsewhere,\nand a return at its end\n');
  await terminal.waitFor('Pasted text decides nothing');
  expect(terminal.screen()).toContain('1 of 9');
  terminal.press('e');
  await terminal.waitFor('Your text in place of');
  terminal.press('a yard of text that was copied from elsewhere\n');
  await terminal.waitFor('copied from elsewhere');
  expect(review.states()).toEqual({});
});

test('Ctrl-L draws over what another program has written on the screen', async () => {
  const terminal = await Review.of(HARBOUR).open();
  const before = terminal.screen();
  await new Promise<void>((done) => terminal.screenBuffer.write('\u001b[5;1HBroadcast message\r\n', done));
  expect(terminal.screen()).not.toBe(before);
  terminal.press('ctrl-l');
  await terminal.waitUntil(() => terminal.screen() === before, 'it was not drawn anew');
});

test('where no file may be longer, that is shown, and the review goes on', async () => {
  const review = Review.of(HARBOUR);
  const limited = ['-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, PROGRAM, review.article];
  const terminal = new Terminal('bash', limited, { cwd: review.folder });
  await terminal.waitFor('a accept');
  terminal.press('a');
  await terminal.waitFor('NOT KEPT ON DISK: larger than a file may be here');
  terminal.press('q');
  await terminal.waitFor('q again leaves without them');
  terminal.press('q');
  expect(await terminal.exit).toMatchObject({ status: 2 });
  expect(terminal.screen()).toContain('Decisions were NOT kept: larger than a file may be here');
});

test('decisions that cannot be kept are shown on the screen, and asked about before quitting', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  mkdirSync(review.decisionsPath);
  terminal.press('a');
  await terminal.waitFor('NOT KEPT ON DISK: harbour.txt.stet.json: a directory, not a file');
  terminal.press('q');
  await terminal.waitFor('q again leaves without them');
  terminal.press('q');
  expect(await terminal.exit).toMatchObject({ status: 2 });
  expect(terminal.screen()).toContain('Decisions were NOT kept: harbour.txt.stet.json: a directory, not a file');
});

test('a paragraph that was changed is checked again, and what the change broke is shown', async () => {
  const review = Review.ofText('He walked next to the the road. It was at at home.\n');
  const terminal = await review.open();
  terminal.press('e', 'ctrl-u', 'to the', 'enter');
  await terminal.waitFor('Accepted your own text: “to the”, but now: “to to”: written twice');
  await terminal.waitFor('▲ but now: “to to”: written twice (en/words/doubled-word)');
  terminal.press('n');
  await terminal.waitFor('keep one “at”');
});

test('beside a source, a change is checked against its own paragraph’s, not against all of it', async () => {
  const review = Review.ofTexts({
    'news.en.txt':
      'The museum bought the picture in 1951 for 12,000 francs.\n\nThe director said she would show a copy of it in the the hall, with its history beside it.\n',
    'news.pt.txt':
      'O museu comprou o quadro em 1951 por 21.000 francos.\n\nA diretora disse que mostraria uma cópia na sala, com a sua história ao lado.\n',
  });
  const terminal = await review.openNames(['news.en.txt', '--source', 'news.pt.txt']);
  await terminal.waitFor('▸ 1 write “21,000”');
  terminal.press('e', 'ctrl-u', '75,000', 'enter');
  await terminal.waitFor('The source has no “75,000”; it has “21.000”');
  await terminal.waitFor('▲ but now: The source has no “75,000”');
  terminal.press('u', 'a');
  await terminal.waitFor('keep one “the”');
  // It is checked again once its own screen is there.
  terminal.press('a');
  await terminal.waitFor('All decided');
  expect(terminal.screen()).not.toContain('but now');
});
