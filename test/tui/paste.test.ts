import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PasteReader, pasteIn } from '../../src/tui/paste.js';

describe('what comes at once from a terminal that puts no brackets around a paste', () => {
  test.each([
    'The mayor asked the government for help.',
    'a rrr\na long text with line breaks\nin it, and each of its letters would be a key\n',
    'a árvore não é o único problema daqui',
    'x y\rx y\r'.repeat(128),
  ])('is a paste where it reads like a text: %j', (text) => expect(pasteIn(text)).toEqual({ name: 'paste', text }));

  test.each([
    ['a held key', 'j'.repeat(200)],
    ['keys held for long', `${'j'.repeat(2_000)}nna`],
    ['a few keys while the program was busy', 'aaraajjaar   nn'],
    ['many of them', 'aarnaarrkjaarnaarrkjaarnaarrkjaarnaarrkj'],
    ['a filter, written at once', '/rule:stop-before is:open\r'],
    ['arrows', '\u001b[A'.repeat(30)],
    ['a line that was edited', '\u0015right on beside it and next to that\r'],
  ])('is keys where it may be: %s', (_what, input) => expect(pasteIn(input)).toBeUndefined());

  test('and is keys whatever it is, where a control key is in it', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        expect(pasteIn(`${a}\u0003${b}`)).toBeUndefined();
      }),
    );
  });
});

describe('a paste that comes in pieces', () => {
  const FIRST = 'The mayor asked the government for help. '.repeat(100).slice(0, 1024);

  test('goes on with whatever follows a long piece at once, however short', () => {
    const pastes = new PasteReader();
    for (const now of [1000, 1100]) expect(pastes.read(FIRST, now)).toEqual({ name: 'paste', text: FIRST });
    expect(pastes.read('a rA', 1200)).toEqual({ name: 'paste', text: 'a rA' });
    expect(pastes.read('q', 1201)).toBeUndefined();
  });

  test('is over after a while, where a control key comes, and where no piece was long', () => {
    const pastes = new PasteReader();
    pastes.read(FIRST, 1000);
    expect(pastes.read('a', 1200)).toBeUndefined();
    pastes.read(FIRST, 2000);
    expect(pastes.read('\u001b', 2001)).toBeUndefined();
    pastes.read(FIRST, 3000);
    expect(pastes.read('\u0003', 3001)).toBeUndefined();
    pastes.read(FIRST.slice(0, 100), 4000);
    expect(pastes.read('a', 4001)).toBeUndefined();
  });
});
