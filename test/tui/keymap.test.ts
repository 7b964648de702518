import { expect, test } from 'vitest';
import { worksHere } from '../../src/tui/binding.js';
import { KEYS } from '../../src/tui/keymap.js';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';

test.each(Object.entries(KEYS))('no key does two things in the mode “%s”', (_mode, bindings) => {
  const keys = bindings.flatMap((binding) => binding.keys);
  expect(keys).toEqual([...new Set(keys)]);
});

test.each(['review', 'list'] as const)('in the %s, A and R are told of where they would find something', (view) => {
  const told = (marked: string, keys: string) => {
    const { desk, effects } = pressed(marked, view === 'list' ? `${keys}l` : keys);
    return worksHere(KEYS[view], desk, effects.window)
      .map(({ shown }) => shown)
      .filter((shown) => shown === 'A' || shown === 'R');
  };
  expect(told('The [teh>the] end of [day].', '')).toEqual(['A', 'R']);
  expect(told('The [teh] end of [day].', '')).toEqual(['R']);
  // What has a fix is decided, or hidden by the filter.
  expect(told('The [teh>the] end of [day].', 'a')).toEqual(['R']);
  expect(told('The [teh>the] end of [day].', '/day\r')).toEqual(['R']);
  expect(told('The [teh>the] end of [day].', 'rr\u001b')).toEqual([]);
});

function pressed(marked: string, keys: string): Keyboard {
  const keyboard = new Keyboard(sessionOf(marked));
  keyboard.type(keys);
  return keyboard;
}
