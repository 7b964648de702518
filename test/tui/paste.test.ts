import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PasteReader, pasteIn } from '../../src/tui/paste.js';

describe('what comes at once from a terminal that puts no brackets around a paste', () => {
  test.each([
    'The mayor asked the government for help.',
    'a rrr\na long text with line breaks\nin it, and each of its letters would be a key\n',
    'a árvore não é o único problema daqui',
    'x y\r'.repeat(50),
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
    for (const now of [1000, 1100]) expect(pastes.read(FIRST, now).paste).toEqual({ name: 'paste', text: FIRST });
    expect(pastes.read('a rA', 1200).paste).toEqual({ name: 'paste', text: 'a rA' });
    expect(pastes.read('q', 1201).paste).toBeUndefined();
  });

  test('goes on after a short piece in its middle, and where it takes long to draw what came before', () => {
    const pastes = new PasteReader();
    pastes.read(FIRST, 1000);
    pastes.done(3000);
    const short = 'x y\r'.repeat(10);
    expect(pastes.read(short, 3100).paste).toEqual({ name: 'paste', text: short });
    pastes.done(4000);
    expect(pastes.read('x y\r', 4100).paste).toEqual({ name: 'paste', text: 'x y\r' });
    pastes.done(4101);
    expect(pastes.read('x y\r', 4102).paste).toBeUndefined();
  });

  test('is over after a while, where a control key comes, and where no piece was long', () => {
    const pastes = new PasteReader();
    pastes.read(FIRST, 1000);
    expect(pastes.read('a', 1500).paste).toBeUndefined();
    pastes.read(FIRST, 2000);
    expect(pastes.read('\u001b', 2001).paste).toBeUndefined();
    pastes.read(FIRST, 3000);
    expect(pastes.read('\u0003', 3001).paste).toBeUndefined();
    pastes.read(FIRST.slice(0, 100), 4000);
    expect(pastes.read('a', 4001).paste).toBeUndefined();
  });

  test('ends where a key was pressed behind it, which comes in the same piece', () => {
    const pastes = new PasteReader();
    const text = 'x y\r'.repeat(50);
    expect(pastes.read(`${text}\u001bq`, 1000)).toEqual({ paste: { name: 'paste', text }, rest: '\u001bq' });
    pastes.read(FIRST, 2000);
    expect(pastes.read('x\ry\u001bq', 2001)).toEqual({ paste: { name: 'paste', text: 'x\ry' }, rest: '\u001bq' });
    expect(pastes.read('x\ry', 2002)).toEqual({ rest: 'x\ry' });
    expect(pastes.read('right on beside it and next to that\u0003', 3000).paste).toBeUndefined();
  });
});
