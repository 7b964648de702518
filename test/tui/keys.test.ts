import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Key, KeyReader } from '../../src/tui/keys.js';

function keysOf(...chunks: string[]): Key[] {
  const reader = new KeyReader();
  return [...chunks.flatMap((chunk) => reader.read(chunk)), ...reader.flush()];
}

describe('what a terminal sends is read as keys', () => {
  test.each([
    ['letters', 'aAé', ['a', 'A', 'é']],
    ['characters of several code points', '👩‍👩‍👧e\u0301', ['👩‍👩‍👧', 'e\u0301']],
    ['arrows, in both modes of a terminal', '\u001b[A\u001bOB', ['up', 'down']],
    ['arrows with Ctrl, Alt, Shift', '\u001b[1;5D\u001b[1;3C\u001b[1;2A', ['ctrl-left', 'alt-right', 'shift-up']],
    ['Home and End of several terminals', '\u001b[H\u001b[1~\u001b[4~\u001bOF', ['home', 'home', 'end', 'end']],
    ['control characters', '\u0003\u0012\r\n\t\u007f', ['ctrl-c', 'ctrl-r', 'return', 'return', 'tab', 'backspace']],
    ['Ctrl with what is no letter', '\u001f\u001c', ['ctrl-_', 'ctrl-\\']],
    ['Alt with a letter', '\u001bb', ['alt-b']],
    ['the Escape key', '\u001b', ['escape']],
    ['Escape twice', '\u001b\u001b', ['escape', 'escape']],
    [
      'the wheel, with Shift or Ctrl too',
      '\u001b[<64;9;9M\u001b[<65;120;40M\u001b[<81;1;1M',
      ['wheel-up', 'wheel-down', 'wheel-down'],
    ],
    ['the wheel of an old terminal', '\u001b[M`aa\u001b[Ma!!', ['wheel-up', 'wheel-down']],
    ['buttons of the mouse, as no key', '\u001b[<0;9;9M\u001b[<0;9;9m\u001b[M raj', ['j']],
    ['a sequence nobody knows, as one key', '\u001b[?997;1n', ['ESC [ ?997;1n']],
  ])('%s', (_what, input, names) => expect(keysOf(input).map(({ name }) => name)).toEqual(names));

  test('a paste is one key, whatever is in it', () => {
    expect(keysOf('a\u001b[200~r\u001b[A\r\u0003\u001b[201~b')).toEqual([
      { name: 'a', text: 'a' },
      { name: 'paste', text: 'r\u001b[A\r\u0003' },
      { name: 'b', text: 'b' },
    ]);
  });

  test('Ctrl-C by itself ends a paste whose end was lost', () => {
    const keys = new KeyReader();
    expect(keys.read('\u001b[200~r\u0003a')).toEqual([]);
    expect(keys.read('q')).toEqual([]);
    expect(keys.read('\u0003')).toEqual([{ name: 'ctrl-c' }]);
    expect(keys.read('q')).toEqual([{ name: 'q', text: 'q' }]);
  });

  test('a paste without an end is no key', () => {
    expect(keysOf('\u001b[200~aaaa')).toEqual([]);
  });
});

const sent = fc
  .array(
    fc.constantFrom('a', 'é', '日', '\r', '\u0003', '\u001b[A', '\u001b[1;5D', '\u001bOH', '\u001b[5~', '\u001bb'),
    { maxLength: 12 },
  )
  .chain((keys) => fc.tuple(fc.constant(keys), fc.string({ maxLength: 8 }), fc.nat({ max: keys.length })))
  .map(([keys, pasted, at]) => [...keys.slice(0, at), `\u001b[200~${pasted}\u001b[201~`, ...keys.slice(at)].join(''));

test('the keys are the same however the input is cut into pieces', () => {
  fc.assert(
    fc.property(sent, fc.array(fc.nat()), (input, cuts) => {
      const at = [...new Set([0, ...cuts.map((cut) => cut % (input.length + 1)), input.length])].sort((a, b) => a - b);
      const chunks = at.slice(1).map((end, i) => input.slice(at[i], end));
      expect(keysOf(...chunks)).toEqual(keysOf(input));
    }),
  );
});
