import { expect, test } from 'vitest';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';

const UP = '\u001b[<64;5;5M';
const DOWN = '\u001b[<65;5;5M';

const LONG = `[a:teh>the] end\n\n${'More.\n\n'.repeat(60)}`;

test('the wheel scrolls the article by a few rows, and stays at its ends', () => {
  const keyboard = new Keyboard(sessionOf(LONG));
  keyboard.type(DOWN);
  // Three rows: a paragraph, a blank, and the next one.
  expect(keyboard.desk.top).toEqual({ segment: 1, row: 1 });
  keyboard.type(UP);
  expect(keyboard.desk.top).toEqual({ segment: 0, row: 0 });
  keyboard.type(UP);
  expect(keyboard.desk.notice).toBe('This is its beginning');
  expect(keyboard.desk.current).toBe(keyboard.desk.session.findings[0]!.fingerprint);
});

test('the wheel moves in the list, the changes and the help', () => {
  const keyboard = new Keyboard(sessionOf(`${'[a:x>y]\n\n'.repeat(9)}${'More.\n\n'.repeat(60)}`));
  const at = () => keyboard.desk.session.findings.findIndex(({ fingerprint }) => fingerprint === keyboard.desk.current);
  keyboard.type(`l${DOWN}`);
  expect(at()).toBe(3);
  keyboard.type(`\ra?${DOWN}`);
  expect(keyboard.desk.mode).toMatchObject({ name: 'help', scroll: 3 });
  keyboard.type(`?c${DOWN}`);
  expect(keyboard.desk.mode).toMatchObject({ name: 'changes', at: 0, top: { row: expect.any(Number) } });
});

test('where something is asked, the wheel is no answer', () => {
  const keyboard = new Keyboard(sessionOf(LONG));
  const asked = keyboard.type('A');
  expect(keyboard.type(UP + DOWN)).toEqual(asked);
});
