import { expect, test } from 'vitest';
import { progressOn, reading } from '../../src/cli/progress.js';
import { folderWith } from './stet.js';

const ERASE = '\r\u001b[K';

/** What a bar writes on a terminal of so many columns, at times that the test sets. */
function bar(columns: number) {
  let time = 0;
  let written = '';
  const write = (text: string) => {
    written += text;
    return true;
  };
  const progress = progressOn({ write, columns } as never, 4, () => time);
  return {
    progress,
    at(now: number, done: number) {
      time = now;
      written = '';
      progress.show(done);
      return written;
    },
    hidden() {
      written = '';
      progress.hide();
      return written;
    },
  };
}

test('a bar comes once a run has taken a while, not too often, and goes', () => {
  const { at, hidden } = bar(80);
  expect(at(400, 1)).toBe('');
  expect(hidden()).toBe('');
  expect(at(500, 1)).toBe(`${ERASE}${'█'.repeat(6)}${'░'.repeat(18)} 1 of 4 articles`);
  expect(at(550, 2)).toBe('');
  expect(at(600, 3)).toContain('3 of 4');
  expect(hidden()).toBe(ERASE);
  expect(hidden()).toBe('');
  expect(at(601, 3)).toContain('3 of 4');
});

test('a bar never takes more than its line', () => {
  expect(bar(20).at(500, 1)).toBe(`${ERASE}1/4`);
  expect(bar(3).at(500, 1)).toBe(ERASE);
});

test('a long file is said to be read, and what was said is taken away', () => {
  const folder = folderWith({
    'long.txt': 'x'.repeat(300_000),
    'short.txt': 'x',
    'l\u001bng.txt': 'x'.repeat(300_000),
  });
  const said = (name: string, columns = 80) => {
    const written: string[] = [];
    const terminal = { write: (text: string) => written.push(text) > 0, columns };
    reading(terminal as never, `${folder}/${name}`)();
    return written.map((text) => text.replace(folder, ''));
  };
  expect(said('long.txt', 200)).toEqual(['Reading /long.txt …', ERASE]);
  expect(said('l\u001bng.txt', 200)[0]).not.toContain('\u001b');
  expect(said('short.txt', 200)).toEqual([]);
  expect(said('gone.txt', 200)).toEqual([]);
  // It would wrap, and stay.
  expect(said('long.txt', 10)).toEqual([]);
});
