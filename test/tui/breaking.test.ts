import { expect, test } from 'vitest';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Check } from '../../src/review/broken.js';
import { sessionOf } from '../review/session.js';
import { rule } from '../rule.js';
import { Keyboard } from './desk.js';
import { shown } from './shown.js';

const rules = [rule('en/words/doubled-word')];
const check: Check = (document) => checkDocument(document, rules);

test.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 12 },
])('what an accepted text breaks is shown with it, at $columns × $rows', (window) => {
  const keyboard = new Keyboard(sessionOf('He went to [teh>the] harbour.\n\nAnd [so>then] on.\n'), window, { check });
  keyboard.type('e\u0015to the\r');
  expect(keyboard.desk.current).toBe(keyboard.desk.session.findings[0]!.fingerprint);
  expect(keyboard.desk.notice).toBe('Accepted your own text: “to the”, but now: “to to”: written twice');
  keyboard.type('v');
  expect(shown(keyboard)).toContain('▲ but now: “to to”: written twice');
  expect(shown(keyboard).replaceAll('\u00a0', ' ')).toContain('e writes another text');
  keyboard.type('vl');
  if (window.columns >= 80) expect(shown(keyboard)).toContain('accepted ▲');
  keyboard.type('\u001b');
  keyboard.type('u');
  expect(shown(keyboard)).not.toContain('but now');
  keyboard.type('\u0012');
  expect(keyboard.desk.notice).toBe('Done again: “teh” (en/rule), but now: “to to”: written twice');
  keyboard.type('v');
  expect(shown(keyboard)).toContain('▲ but now: “to to”: written twice');
});

test('what was written is told to its end, with semicolons in it', () => {
  const keyboard = new Keyboard(sessionOf('He went to [teh>the] harbour.\n\nAnd [so>then] on.\n'), {}, { check });
  keyboard.type('e\u0015to the; or so\r');
  expect(keyboard.desk.notice).toBe('Accepted your own text: “to the; or so”, but now: “to to”: written twice');
});

test('a text that mends it is good, and the review goes on', () => {
  const keyboard = new Keyboard(sessionOf('He went to [teh>the] harbour.\n\nAnd [so>then] on.\n'), {}, { check });
  keyboard.type('e\u0015to the\re\u0015the\r');
  expect(keyboard.desk.notice).toBe('Accepted your own text: “the”');
  expect(keyboard.desk.current).toBe(keyboard.desk.session.findings[1]!.fingerprint);
});

test('where the filter shows no other, it is told first', () => {
  const keyboard = new Keyboard(sessionOf('He went to [a:teh>the] harbour.\n\nAnd [b:so>then] on.\n'), {}, { check });
  keyboard.type('/rule:a\re\u0015to the\r');
  expect(keyboard.desk.notice).toBe('Accepted your own text: “to the”, but now: “to to”: written twice');
});

test('of many accepted at once the first that breaks something comes into view', () => {
  const session = sessionOf('Say [a:teh>the] word.\n\nGo to [a:the>to the] end.\n\nTo [a:a>to a] man.\n\n[b:x>y]\n');
  const keyboard = new Keyboard(session, {}, { check });
  keyboard.type('Ay');
  expect(keyboard.desk.current).toBe(session.findings[1]!.fingerprint);
  expect(keyboard.desk.notice).toBe(
    'Accepted 3 open findings, but 2 of them break something; the first: “to to”: written twice',
  );
});
