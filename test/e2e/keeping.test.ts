import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { loadDecisions } from '../../src/review/decisions-store.js';
import { HARBOUR, Review } from './review.js';

test('a review that was killed goes on where it was', async () => {
  const review = Review.of(HARBOUR);
  const first = await review.open();
  first.press('a', 'a', 'r');
  await first.waitFor('Rejected: “to to” stands');
  first.signal('SIGKILL');
  expect((await first.exit).signal).toBe(9);
  const second = await review.open();
  expect(second.screen()).toContain('✓ 2 accepted  ✗ 1 rejected');
  expect(second.screen()).toContain('▸ 1 keep one “help”');
  second.press('r');
  await second.waitFor('✗ 2 rejected');
  expect(Object.values(review.states()).sort()).toEqual(['accepted', 'accepted', 'rejected', 'rejected']);
});

test.each([
  ['decisions', 'article.txt.stet.json', '{', /^stet: article\.txt\.stet\.json:1: this is not JSON; mend the file/u],
  ['a configuration', 'stet.config.yaml', 'rule: x\n', /^stet: stet\.config\.yaml:1:1: “rule” is not known here/u],
])('%s that cannot be read are no fault of stet', async (_what, name, content, said) => {
  const review = Review.ofTexts({ 'article.txt': 'He went to to the town.\n', [name]: content });
  const terminal = await review.shell({ columns: 200 });
  terminal.press('stet article.txt; echo "status $?"', 'enter');
  await terminal.waitFor(/^status \d/mu);
  expect(terminal.screen()).toContain('status 2');
  expect(
    terminal
      .screen()
      .split('\n')
      .filter((line) => line.startsWith('stet: ')),
  ).toEqual([expect.stringMatching(said)]);
});

test('nor is an article that cannot even be asked for its size', async () => {
  const review = Review.ofTexts({ 'article.txt': '' });
  symlinkSync('round.txt', join(review.folder, 'round.txt'));
  const terminal = await review.shell({ columns: 200 });
  terminal.press('stet round.txt; echo "status $?"', 'enter');
  await terminal.waitFor('status 2');
  expect(terminal.screen()).toContain('stet: round.txt: symbolic links that lead round in a circle');
});

test('no key press is lost, however fast they come before the program is killed', async () => {
  const review = Review.ofText(`${'He went to to the town. '.repeat(40)}\n`);
  const terminal = await review.open();
  for (let pressed = 0; pressed < 12; pressed++) terminal.press('r');
  await terminal.waitFor(/✗ [1-9]\d* rejected/u);
  const shown = Number(/✗ (\d+) rejected/u.exec(terminal.screen())![1]);
  terminal.signal('SIGKILL');
  await terminal.exit;
  expect(loadDecisions(review.article).length).toBeGreaterThanOrEqual(shown);
});

test('an article that changed keeps its decisions, and those that fit nothing are named', async () => {
  const review = Review.of(HARBOUR);
  const first = await review.open();
  first.press('a', 'r', 'q');
  await first.exit;
  const article = readFileSync(review.article, 'utf8');
  writeFileSync(review.article, `A new first line.\n\n${article.replace('the the river', 'the river')}`);
  const second = await review.open();
  expect(second.screen()).toContain('1 earlier decision fits nothing now');
  expect(second.screen()).toContain('✗ 1 rejected');
  second.press('q');
  await second.exit;
  expect(review.states()).toEqual({ 'the the': 'accepted', 'appeal. to': 'rejected' });
});

test('export writes the accepted changes and nothing else, byte for byte', async () => {
  const text = '\uFEFFHe went to to the town.\r\n\r\nIt was at at home,\tnaïve – 日本.\nThe the end';
  const review = Review.ofText(text);
  const terminal = await review.open();
  terminal.press('a', 'r', 'a', 'x');
  await terminal.waitFor('Export: write the article with its 2 accepted changes to');
  expect(terminal.screen()).toContain('> article.stet.txt');
  terminal.press('enter');
  await terminal.waitFor('Written: article.stet.txt');
  expect(review.read('article.stet.txt')).toBe(text.replace('to to', 'to').replace('The the', 'The'));
  expect(review.read('article.txt')).toBe(text);
  terminal.press('q');
  await terminal.exit;
  expect(readdirSync(review.folder).sort()).toEqual(['article.stet.txt', 'article.txt', 'article.txt.stet.json']);
  expect(terminal.screen()).toContain('Written: article.stet.txt');
});

test('export asks before it overwrites, and never overwrites the article', async () => {
  const review = Review.of(HARBOUR);
  writeFileSync(`${review.folder}/out.txt`, 'precious');
  const terminal = await review.open();
  terminal.press('x');
  await terminal.waitFor('Nothing is accepted yet');
  terminal.press('a', 'x', 'ctrl-u', 'out.txt', 'enter');
  await terminal.waitFor('out.txt is there already. Overwrite it?');
  terminal.press('n', 'ctrl-u', 'harbour.txt', 'enter');
  await terminal.waitFor('that is the article itself');
  terminal.press('ctrl-u', 'missing/out.txt', 'enter');
  await terminal.waitFor('Not written: missing/out.txt: cannot be written: its folder is not there');
  terminal.press('ctrl-u', '.', 'enter');
  await terminal.waitFor('Not written: .: a folder; name a file in it');
  expect(review.read('out.txt')).toBe('precious');
  terminal.press('ctrl-u', 'out.txt', 'enter', 'y');
  await terminal.waitFor('Written: out.txt');
  expect(review.read('out.txt')).toBe(readFileSync(HARBOUR, 'utf8').replace('the the', 'the'));
});

test('an article that another program changed meanwhile is not exported as it was', async () => {
  const text = 'He went to to the town. It was at at home.\n';
  const review = Review.ofText(text);
  const terminal = await review.open();
  writeFileSync(review.article, `${text}\nNobody else came.\n`);
  terminal.press('a', 'x', 'enter');
  await terminal.waitFor('Not written: the article was changed meanwhile by another program');
  expect(existsSync(`${review.folder}/article.stet.txt`)).toBe(false);
  terminal.press('esc');
  await terminal.waitFor('Nothing written');
  terminal.press('q');
  await terminal.exit;
  const second = await review.open();
  expect(second.screen()).toContain('✓ 1 accepted');
  second.press('x', 'enter');
  await second.waitFor('Written: article.stet.txt');
  expect(review.read('article.stet.txt')).toBe(`${text.replace('to to', 'to')}\nNobody else came.\n`);
});

test('an article that another program changes or takes away is told of at the next decision, until it is as it was', async () => {
  const text = 'He went to to the town. It was at at home. We saw the the sea. They came from from Rome.\n';
  const review = Review.ofText(text);
  const terminal = await review.open();
  writeFileSync(review.article, `${text}\nNobody else came.\n`);
  terminal.press('r');
  await terminal.waitFor(/^ stet {2}article\.txt .*changed on the disk: quit, start again {2}2 of 4 *$/mu);
  terminal.press('j');
  await terminal.waitFor(/changed on the disk: quit, start again {2}3 of 4 *$/mu);
  terminal.resize(60, 24);
  await terminal.waitFor(/changed {2}3 of 4 *$/mu);
  rmSync(review.article);
  terminal.press('r');
  await terminal.waitFor(/gone {2}4 of 4 *$/mu);
  terminal.resize(80, 24);
  await terminal.waitFor(/gone from the disk {2}4 of 4 *$/mu);
  // Another file with the same text, as a change of branches and back leaves it.
  writeFileSync(review.article, text);
  terminal.press('k', 'u');
  await terminal.waitFor(/article\.txt +\d of 4 *$/mu);
  terminal.press('q');
  await terminal.exit;
  expect(review.states()).toEqual({ 'to to': 'rejected' });
});

test('an article that gives way to a folder, or to a pipe that nobody writes into, was changed', async () => {
  const review = Review.ofText('He went to to the town. It was at at home. We saw the the sea.\n');
  const terminal = await review.open();
  rmSync(review.article);
  mkdirSync(review.article);
  terminal.press('a', 'x', 'enter');
  await terminal.waitFor('Not written: the article was changed meanwhile by another program');
  terminal.press('esc');
  await terminal.waitFor('Nothing written');
  expect(terminal.screen()).toMatch(/changed on the disk: quit, start again {2}2 of 3 *$/mu);
  rmdirSync(review.article);
  execFileSync('mkfifo', [review.article]);
  terminal.press('a');
  await terminal.waitFor(/changed on the disk: quit, start again {2}3 of 3 *$/mu);
  terminal.press('q');
  await terminal.exit;
  expect(existsSync(`${review.folder}/article.stet.txt`)).toBe(false);
  expect(review.states()).toEqual({ 'to to': 'accepted', 'at at': 'accepted' });
});

test('quitting says what was decided and how to go on', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('a', 'q');
  expect(await terminal.exit).toMatchObject({ status: 0 });
  expect(terminal.screen()).toMatch(/^harbour\.txt: 1 accepted, 0 rejected, \d+ open\.$/mu);
  expect(terminal.screen()).toContain('Decisions are kept in harbour.txt.stet.json.');
  expect(terminal.screen()).toContain('Go on with: stet harbour.txt');
});

test('where the article is gone, nothing is proposed that needs it', async () => {
  const review = Review.ofText('He went to to the town.\n');
  const terminal = await review.open();
  rmSync(review.article);
  terminal.press('a', 'q');
  expect(await terminal.exit).toMatchObject({ status: 0 });
  expect(terminal.screen()).toContain('The article is gone from the disk; put it back to go on.');
  expect(terminal.screen()).not.toContain('stet article.txt');
  expect(review.states()).toEqual({ 'to to': 'accepted' });
});

test('a review in which nothing was decided leaves no file', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  terminal.press('q');
  await terminal.exit;
  expect(existsSync(review.decisionsPath)).toBe(false);
});

test('a second review of an article may look only, and says so; the first one goes on', async () => {
  const review = Review.of(HARBOUR);
  const first = await review.open();
  const second = await review.open();
  expect(second.screen()).toContain(`Read-only: process ${first.pid} reviews this article`);
  expect(second.screen()).toMatch(/^ stet .*read-only {2}1 of 9$/mu);
  second.press('j', 'a', 'j', 'r');
  await second.waitFor(/3 of 9.*Read-only: /su);
  second.press(':');
  await second.waitFor('Go to line');
  second.press('esc');
  await second.waitFor(/^j next/mu);
  second.press('e');
  await second.waitFor(/✓ 0 accepted.*Read-only: /su);
  expect(second.screen()).not.toContain('Your text');
  expect(existsSync(review.decisionsPath)).toBe(false);
  first.press('a', 'q');
  await first.exit;
  expect(review.states()).toEqual({ 'the the': 'accepted' });
  expect(readdirSync(review.folder).sort()).toEqual(['harbour.txt', 'harbour.txt.stet.json']);
  const third = await review.open();
  expect(third.screen()).not.toContain('read-only');
});

test.each(['SIGTERM', 'SIGHUP'] as const)('%s leaves nothing locked', async (signal) => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  expect(readdirSync(review.folder)).toContain('harbour.txt.stet.json.lock');
  terminal.signal(signal);
  await terminal.exit;
  expect(readdirSync(review.folder)).toEqual(['harbour.txt']);
});

test('SIGHUP upon SIGHUP, as of a terminal that is closed, leaves nothing locked', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  for (let isThere = true; isThere; await setImmediate()) {
    try {
      terminal.signal('SIGHUP');
    } catch {
      isThere = false;
    }
  }
  await terminal.exit;
  expect(readdirSync(review.folder)).toEqual(['harbour.txt']);
});

test('where the folder goes away meanwhile that is told, and all decisions are kept once it is there again', async () => {
  const review = Review.ofTexts({ 'news/a.txt': 'He went to to the town. It was at at home.\n' });
  const terminal = await review.openNames(['news/a.txt']);
  renameSync(`${review.folder}/news`, `${review.folder}/elsewhere`);
  terminal.press('a');
  await terminal.waitFor('NOT KEPT ON DISK: its folder is not there; make it first');
  renameSync(`${review.folder}/elsewhere`, `${review.folder}/news`);
  terminal.press('r');
  await terminal.waitFor('All decided');
  expect(terminal.screen()).not.toContain('NOT KEPT');
  expect(review.states()).toEqual({ 'to to': 'accepted', 'at at': 'rejected' });
});
