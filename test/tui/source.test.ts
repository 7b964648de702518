import { expect, test } from 'vitest';
import { openSession } from '../../src/review/session.js';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';
import { shown } from './shown.js';

const SOURCE = 'A ponte velha foi fechada em maio.\n\nNinguém sabe porquê, nem quando abre.\n';
const TEXT = 'The old [a:brigde>bridge] was closed in May.\n\nNobody knows [b:wy>why], or when it opens.\n';

function keyboard(columns: number, rows = 24): Keyboard {
  const { document, findings } = sessionOf(TEXT);
  return new Keyboard(openSession({ ...document, source: SOURCE }, findings), { columns, rows });
}

test('in a wide window the source stands beside each paragraph', () => {
  const screen = shown(keyboard(120));
  expect(screen).toMatch(/^The old ◆brigde was closed in May\. +│ A ponte velha foi fechada em maio\.$/mu);
  expect(screen).toMatch(/^Nobody knows ◆wy, or when it opens\. +│ Ninguém sabe porquê, nem quando abre\.$/mu);
  expect(new Set(screen.split('\n').flatMap((line) => (line.includes(' │') ? [line.indexOf('│')] : []))).size).toBe(1);
});

test('in a narrower one it stands above each', () => {
  expect(shown(keyboard(80))).toContain(
    ['│ A ponte velha foi fechada em maio.', 'The old ◆brigde was closed in May.', '', '│ Ninguém sabe porquê'].join(
      '\n',
    ),
  );
});

test('a paragraph and its source stay level where one is longer, at every scroll', () => {
  const long = new Keyboard(
    (() => {
      const { document, findings } = sessionOf(`${'word '.repeat(60)}[a:x>y]\n\nshort\n\n${'more '.repeat(20)}\n`);
      return openSession(
        { ...document, source: `${'palavra '.repeat(60)}\n\ncurto\n\n${'mais '.repeat(20)}\n` },
        findings,
      );
    })(),
    { columns: 120, rows: 40 },
  );
  const row = shown(long)
    .split('\n')
    .find((line) => line.startsWith('short'));
  expect(row).toMatch(/^short +│ curto$/u);
});

test('s hides the source and shows it again', () => {
  const one = keyboard(120);
  one.type('s');
  expect(one.desk.notice).toBe('The source is hidden');
  expect(shown(one)).not.toContain('ponte');
  one.type('s');
  expect(shown(one)).toContain('ponte');
  const none = new Keyboard(sessionOf(TEXT));
  none.type('s');
  expect(none.desk.notice).toContain('No source is known');
});

test('the current finding is in view with as much of its source as there is room for', () => {
  const { document, findings } = sessionOf(`${'Before.\n\n'.repeat(20)}Nobody [a:nows>knows] it.\n`);
  const source = `${'Antes.\n\n'.repeat(20)}${'Ninguém sabe isso. '.repeat(10)}\n`;
  const screen = shown(new Keyboard(openSession({ ...document, source }, findings), { rows: 20 }));
  expect(screen).toContain('│ Ninguém sabe isso.');
  expect(screen).toContain('Nobody ◆nows it.');
});
