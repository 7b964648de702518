import { render } from 'ink-testing-library';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { countsOf } from '../../src/review/counts.js';
import { SCORING } from '../../src/review/scoring.js';
import type { Session } from '../../src/review/session.js';
import { KeyReader } from '../../src/tui/keys.js';
import type { Queue } from '../../src/tui/queue.js';
import { Reviewer } from '../../src/tui/reviewer.js';
import { sessionOf, TIME } from '../review/session.js';

/** What is thrown where an article cannot be read. */
const GONE = 'b.txt: no such file';

/** A queue of articles as `sessionOf` writes them; `undefined` cannot be read. */
class Queueing {
  readonly saved = new Map<string, Session>();
  readonly reviewer: Reviewer;
  readonly queue: Queue;
  columns = 80;
  /** The project was told that the rule en/a is off. */
  told = false;

  constructor(articles: Readonly<Record<string, string | undefined>>) {
    const session = async (path: string) => {
      const text = articles[path];
      if (text === undefined) throw new Error(`${path}: no such file`);
      return sessionOf(this.told ? text.replace(/\[a:(\w+)>\w+\]/gu, '$1') : text);
    };
    this.queue = {
      paths: Object.keys(articles),
      open: async (path) => ({
        session: await session(path),
        scoring: SCORING,
        keptIn: `${path}.stet.json`,
        save: (one) => this.saved.set(path, one),
        since: () => undefined,
        check: () => [],
        projectFile: 'stet.config.yaml',
        tell: async () => [],
        takeBack: () => {},
        exportPath: 'x.txt',
        exportTo: () => 'written',
      }),
      count: async (path) => countsOf(await session(path)),
      close: () => {},
      forget: async () => {},
    };
    this.reviewer = new Reviewer(this.queue, { window: () => this.window, now: () => TIME, changed: () => {} });
  }

  get window() {
    return { columns: this.columns, rows: 24, colours: 'no colours' as const, signs: 'drawn' as const };
  }

  async type(input: string): Promise<void> {
    const reader = new KeyReader();
    for (const key of [...reader.read(input), ...reader.flush()]) this.reviewer.take(key);
    await this.settled();
  }

  /** What was to be read is read, and counted. */
  async settled(): Promise<void> {
    for (let i = 0; i < 8; i++) await new Promise((resolve) => setTimeout(resolve));
  }

  screen(): string {
    const { lastFrame, unmount } = render(this.reviewer.view(this.window) as ReactElement);
    const frame = lastFrame()!;
    unmount();
    return frame;
  }
}

const THREE = { 'a.txt': '[a:teh>the] end', 'b.txt': '[b:x>y] and [a:teh>the] z', 'c.txt': 'fine' };

test('several articles are listed with what is open in each, and how far all are', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  expect(desk.screen()).toMatch(/a\.txt +…/u);
  await desk.settled();
  const screen = desk.screen();
  expect(screen).toMatch(/· a\.txt +1 open +0 decided +░{10}/u);
  expect(screen).toMatch(/· b\.txt +2 open +0 decided +░{10}/u);
  expect(screen).toMatch(/✓ c\.txt +nothing found/u);
  expect(screen).toMatch(/3 open {2}✓ 0 decided +1 of 3 articles done/u);
});

test('an article is chosen, left for the next one, and is as it was when one comes back', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.type('j\r');
  expect(desk.screen()).toMatch(/b\.txt \(2 of 3\) +1 of 2/u);
  await desk.type('a');
  expect([...desk.saved.keys()]).toEqual(['b.txt']);
  await desk.type('[');
  expect(desk.screen()).toMatch(/a\.txt \(1 of 3\) +1 of 1/u);
  await desk.type('[');
  expect(desk.screen()).toContain('This is the first article; F shows all');
  await desk.type('F');
  expect(desk.screen()).toMatch(/· b\.txt +1 open +1 decided +█{5}░{5}/u);
  await desk.type('j\ru');
  expect(desk.screen()).toContain('Undone: “x” (en/b)');
  await desk.type(']]');
  expect(desk.screen()).toContain('This is the last article; F shows all');
});

test.each([
  ['in the list', ''],
  ['in an article', '\r'],
  ['while a text is written', '\re'],
])('in a window too small to show anything, %s, no key decides, and q quits', async (_, before) => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.type(before);
  desk.columns = 39;
  expect(desk.screen()).toContain('q quits');
  await desk.type('ar\r');
  expect([...desk.saved.keys()]).toEqual([]);
  expect(desk.reviewer.over).toBe(false);
  await desk.type('q');
  expect(desk.reviewer.over).toBe(true);
});

test('keys that come while an article is read are for that article', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.type('\rr]a');
  expect([...desk.saved.keys()]).toEqual(['a.txt', 'b.txt']);
});

test('n goes to the next one with something open, Esc to the one that was open last', async () => {
  const desk = new Queueing({ ...THREE, 'd.txt': '[a:teh>the]' });
  await desk.reviewer.begin();
  await desk.type('\u001b');
  expect(desk.screen()).toContain('No article is open yet; Enter opens one');
  await desk.settled();
  await desk.type('jn');
  expect(desk.screen()).toContain('4 of 4');
  await desk.type('\rFg\u001b');
  expect(desk.screen()).toContain('d.txt (4 of 4)');
});

test('an article whose file is gone counts for nothing, and does again when it is back', async () => {
  const articles: Record<string, string | undefined> = { ...THREE };
  const desk = new Queueing(articles);
  await desk.reviewer.begin();
  await desk.settled();
  articles['b.txt'] = undefined;
  await desk.type('j\r');
  expect(desk.screen()).toMatch(/! b\.txt +no such file/u);
  expect(desk.screen()).toContain('1 open');
  articles['b.txt'] = THREE['b.txt'];
  await desk.type('\rrF');
  expect(desk.screen()).toMatch(/· b\.txt +1 open +1 decided/u);
});

test('an article that cannot be read is listed with the reason, and the others are reviewed', async () => {
  const desk = new Queueing({ 'a.txt': '[a:teh>the]', 'b.txt': undefined, 'c.txt': '[a:teh>the]' });
  await desk.reviewer.begin();
  await desk.settled();
  expect(desk.screen()).toMatch(/! b\.txt +no such file/u);
  await desk.type('\r]');
  expect(desk.screen()).toContain(GONE);
  expect(desk.screen()).toContain('2 of 3');
  await desk.type('j\r');
  expect(desk.screen()).toContain('c.txt (3 of 3)');
});

test('the one article of a queue that cannot be read ends it', async () => {
  await expect(new Queueing({ 'b.txt': undefined }).reviewer.begin()).rejects.toThrow(GONE);
});

test('the last decision of an article leads on to the next', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.type('\ra');
  expect(desk.screen().replaceAll('\u00a0', ' ')).toContain('] goes to the next article');
  await desk.type(']');
  expect(desk.screen()).toContain('b.txt (2 of 3)');
});

test('where there is one article, the keys between several are not told of', async () => {
  const one = new Queueing({ 'a.txt': '[a:teh>the]' });
  await one.reviewer.begin();
  await one.type('?   ');
  expect(one.screen()).not.toContain('next article');
  await one.type('?]');
  expect(one.screen()).toContain('There is only this article; stet FOLDER takes all of a folder');
  const several = new Queueing(THREE);
  await several.reviewer.begin();
  await several.type('\r?      ');
  expect(several.screen()).toContain('next article');
});

test('a narrow window keeps the names and the figures apart', async () => {
  const desk = new Queueing({ 'a-folder-of-articles/with-a-long-name.txt': '[a:teh>the]', 'b.txt': 'fine' });
  desk.columns = 40;
  await desk.reviewer.begin();
  await desk.settled();
  expect(desk.screen()).toMatch(/· …long-name\.txt +1 open {4}0 decided/u);
  expect(desk.screen()).toMatch(/^1 open {2}✓ 0 +1 of 2 articles done$/mu);
  for (const line of desk.screen().split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});

test('what was counted in other articles is counted anew when the project was told something', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.settled();
  await desk.type('\r');
  desk.told = true;
  await desk.type('iR');
  await desk.type('F');
  const screen = desk.screen();
  expect(screen).toMatch(/✓ a\.txt +nothing found/u);
  expect(screen).toMatch(/· b\.txt +1 open/u);
});

test('the keys of the list of articles are shown, and any key leads on', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.type('?');
  expect(desk.screen()).toMatch(/Enter +review the article/u);
  expect(desk.screen()).not.toContain('a.txt');
  await desk.type('q');
  expect(desk.reviewer.over).toBe(false);
  expect(desk.screen()).toContain('a.txt');
});

test('n at the end of an article, or N anywhere, goes to the next article with open findings', async () => {
  const desk = new Queueing({ ...THREE, 'd.txt': 'fine', 'e.txt': '[a:teh>the]' });
  await desk.reviewer.begin();
  await desk.settled();
  await desk.type('G');
  await desk.type('g\rN');
  expect(desk.screen()).toContain('b.txt (2 of 5)');
  await desk.type('aa');
  expect(desk.screen().replaceAll('\u00a0', ' ')).toContain('n goes to the next article with open ones');
  await desk.type('n');
  expect(desk.screen()).toContain('e.txt (5 of 5)');
  await desk.type('rn');
  expect(desk.screen()).toContain('a.txt (1 of 5)');
  await desk.type('an');
  expect(desk.screen()).toContain('Nothing is open in any other article');
  expect(desk.screen()).toContain('5 of 5 articles done');
});

test('N reads what was not counted, passes over what cannot be read, and keeps keys for where it comes to', async () => {
  const desk = new Queueing({ 'a.txt': '[a:teh>the]', 'b.txt': undefined, 'c.txt': 'fine', 'd.txt': '[a:teh>the]' });
  await desk.reviewer.begin();
  await desk.type('\rNa');
  expect([...desk.saved.keys()]).toEqual(['d.txt']);
  expect(desk.screen()).toContain('d.txt (4 of 4)');
});

test('the list of articles is filtered by path while one writes, and Esc lists all again', async () => {
  const desk = new Queueing({ 'news/a.txt': '[a:teh>the]', 'news/b.txt': 'fine', 'sports/a.txt': '[b:x>y]' });
  await desk.reviewer.begin();
  await desk.settled();
  await desk.type('/A.T');
  expect(desk.screen()).not.toContain('news/b.txt');
  expect(desk.screen()).toContain('/ A.T');
  await desk.type(' sports');
  expect(desk.screen()).not.toContain('news/a.txt');
  expect(desk.screen()).toMatch(/ 1 of 1$/mu);
  await desk.type('x\r');
  expect(desk.screen()).toContain('No article’s path has that in it');
  await desk.type('\u007f\r');
  expect(desk.screen()).toMatch(/\/A\.T sports {2}1 of 1/u);
  await desk.type('\r');
  expect(desk.screen()).toContain('sports/a.txt (3 of 3)');
  await desk.type('F\u001b');
  expect(desk.screen()).toContain('news/b.txt');
  await desk.type('g/b.t\u001b');
  expect(desk.screen()).toMatch(/ 1 of 3$/mu);
  await desk.type('/b.t\rjG');
  expect(desk.screen()).toMatch(/\/b\.t {2}1 of 1$/mu);
});

test('Escape and a key that a terminal sends as one do what both do in the list of articles', async () => {
  const desk = new Queueing(THREE);
  await desk.reviewer.begin();
  await desk.settled();
  await desk.type('/b\r');
  await desk.type('\u001bG');
  expect(desk.screen()).toMatch(/ 3 of 3$/mu);
});

test('how many of the open ones are errors is listed', async () => {
  const desk = new Queueing({ 'a.txt': '[a:teh>the] [b:x>y]', 'b.txt': '[a:teh>the]' });
  const { count } = desk.queue;
  Object.assign(desk.queue, {
    count: async (path: string) => ({ ...(await count(path)), errors: path === 'a.txt' ? 1 : 0 }),
  });
  await desk.reviewer.begin();
  await desk.settled();
  expect(desk.screen()).toMatch(/a\.txt +▲ 1 {3}2 open/u);
  expect(desk.screen()).toMatch(/b\.txt +1 open/u);
});

test('figures of thousands stand apart', async () => {
  const desk = new Queueing({ 'a.txt': 'fine', 'b.txt': '[a:teh>the]' });
  const { count } = desk.queue;
  Object.assign(desk.queue, {
    count: async (path: string) => ({ ...(await count(path)), errors: 12_500, open: 12_600, accepted: 12_345 }),
  });
  await desk.reviewer.begin();
  await desk.settled();
  expect(desk.screen()).toMatch(/a\.txt +▲ 12500 12600 open 12345 decided {2}/u);
});
