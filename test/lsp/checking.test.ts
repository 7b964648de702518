import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tooLarge } from '../../src/document/too-large.js';
import { Checking } from '../../src/lsp/checking.js';
import { folderWith } from '../cli/stet.js';

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

test('what cannot be read is told in the words of its format, and is no fault of stet', async () => {
  expect(await new Checking(undefined).check('/nowhere/a.html', '<div>'.repeat(2_000))).toEqual({
    problem: 'its html is nested too deeply, or has a line too long, to be read; is it an article?',
  });
});

test('a rule that takes too long is named', async () => {
  const folder = folderWith({
    'stet.config.yaml': 'ruleFolders: [house]\n',
    'house/slow.yml': [
      'check: pattern\ncategory: style/awkward\nseverity: warning\nmessage: m\nabout: a\nfix: none',
      "options: { find: 'a.*b|a' }",
      "examples: [{ wrong: '[a]' }, { fine: c }]\n",
    ].join('\n'),
  });
  expect(await new Checking(undefined).check(join(folder, 'a.txt'), 'a'.repeat(1_000_000))).toEqual({
    problem: 'the rule house/slow takes too long on this text: make its pattern simpler, or switch the rule off',
  });
});
