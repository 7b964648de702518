import { expect, test } from 'vitest';
import { tooLarge } from '../../src/document/too-large.js';
import { Checking } from '../../src/lsp/checking.js';

const BREAKING = new URL('./breaking-worker.js', import.meta.url);

test('where the thread breaks down, all that wait are told why, and the next check has a new one', async () => {
  const checking = new Checking(undefined, BREAKING);
  expect(await checking.check('a.txt', 'so')).toEqual({ findings: [], about: { text: 'so' } });
  for (const [text, problem] of [
    ['throw', 'a fault of stet itself, please report it: Error: broken'],
    ['exit', 'a fault of stet itself, please report it: the thread that checks ended'],
    ['fill', `the article ${tooLarge()}`],
  ]) {
    const [broken, waiting] = await Promise.all([checking.check('a.txt', text!), checking.check('b.txt', 'so')]);
    const told = { problem };
    expect([broken, waiting]).toEqual([told, told]);
    // At once: the thread that failed has not ended yet.
    expect(await checking.check('a.txt', 'again')).toEqual({ findings: [], about: { text: 'again' } });
  }
});
