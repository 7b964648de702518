import { describe, expect, test } from 'vitest';
import { openSession } from '../../src/review/session.js';
import { listLines } from '../../src/tui/list.js';
import { sessionOf, statuses, TIME } from '../review/session.js';
import { Keyboard } from './desk.js';
import { shown } from './shown.js';

const at = ({ desk }: Keyboard) => desk.session.findings.findIndex((one) => one.fingerprint === desk.current);

/** A session whose first finding, `[a:one>1]`, was rejected in an earlier one. */
function goneOn(marked: string) {
  const { fingerprint } = sessionOf(marked).findings[0]!;
  return sessionOf(marked, [{ fingerprint, rule: 'en/a', excerpt: 'one', state: 'rejected', time: TIME }]);
}

describe('in the list', () => {
  const text = '[b:one>1] [a:two>2] [b:three>3] [a:two>2]';

  test('many are decided at once, and the list stays; no leads back to it', () => {
    const keyboard = new Keyboard(sessionOf(text));
    keyboard.type('lA');
    expect(shown(keyboard)).toContain('Accept the first suggestion of 2 open findings of en/b?');
    keyboard.type('n');
    expect([keyboard.desk.mode.name, keyboard.desk.notice]).toEqual(['list', 'Nothing changed']);
    keyboard.type('Ry');
    expect([statuses(keyboard.desk.session), keyboard.desk.mode.name]).toEqual(['rejected open rejected open', 'list']);
    keyboard.type('a=y');
    expect(statuses(keyboard.desk.session)).toBe('rejected accepted rejected accepted');
    expect(keyboard.desk.mode.name).toBe('end');
  });

  test('n and p go to open ones in its own order', () => {
    const keyboard = new Keyboard(sessionOf(text));
    keyboard.type('rgl');
    keyboard.type('ss');
    expect(keyboard.desk.mode).toMatchObject({ order: 'rule' });
    const walked = [...'nnnpp'].map((key) => {
      keyboard.type(key);
      return at(keyboard);
    });
    expect(walked).toEqual([2, 1, 3, 1, 2]);
    keyboard.type('arar');
    keyboard.type('l');
    keyboard.type('n');
    expect(keyboard.desk.notice).toBe('There is no other open finding');
  });

  test('a note is written, and the list stays', () => {
    const keyboard = new Keyboard(sessionOf(text));
    keyboard.type('lrmas it was said\r');
    expect([keyboard.desk.mode.name, keyboard.desk.notice]).toEqual(['list', 'Noted: as it was said']);
    keyboard.type('m\u001b');
    expect(keyboard.desk.mode.name).toBe('list');
  });

  test('what is flagged stands among the words around it; what is blank is seen', () => {
    const keyboard = new Keyboard(sessionOf('The mayor said [a:he>she] had gone to the port.\n\nTo[b:  > ]the end'));
    keyboard.type('l');
    expect(shown(keyboard)).toMatch(/◆ warning +¶1 +…said he had gone to the … +en\/a/u);
    expect(shown(keyboard)).toMatch(/◆ warning +¶2 +To··the end +en\/b/u);
  });

  test('what is flagged stands out in the chosen row as in the others', () => {
    const { desk, effects } = new Keyboard(sessionOf('The mayor [a:teh>the] end.\n\nTo [b:so>thus] end.'));
    const flagged = listLines(desk, 'place', effects.window).map((line) =>
      line.filter(({ text }) => text === 'teh' || text === 'so').map(({ style }) => style),
    );
    expect(flagged).toEqual([[], ['chosen bold'], ['bold']]);
  });

  test('a narrow window has room for the text rather than for a word that its mark says', () => {
    const keyboard = new Keyboard(sessionOf('The mayor of [a:teh>the] town spoke.'), { columns: 40, rows: 12 });
    keyboard.type('l');
    expect(shown(keyboard)).toMatch(/^◆ ¶1 …mayor of teh town spoke\.$/mu);
  });
});

describe('among the changes', () => {
  test('one is taken back, or written anew, and the others stay in view', () => {
    const keyboard = new Keyboard(sessionOf('Say [a:teh>the] word, [b:recieve>receive] it, [c:so>thus].'));
    keyboard.type('aaac');
    keyboard.type('gj');
    keyboard.type('o');
    expect([statuses(keyboard.desk.session), keyboard.desk.notice]).toEqual(['accepted open accepted', 'Open again']);
    expect(shown(keyboard)).toContain('Change 2 of 2');
    keyboard.type('u');
    expect(statuses(keyboard.desk.session)).toBe('accepted accepted accepted');
    expect(shown(keyboard)).toContain('Change 2 of 3');
    keyboard.type('e');
    expect(shown(keyboard)).toContain('Your text in place of “recieve”');
    keyboard.type('\u0015get\r');
    expect(shown(keyboard)).toContain('[-recieve-]{+get+} it');
  });

  test('the last one that is taken back leads to its finding', () => {
    const keyboard = new Keyboard(sessionOf('Say [a:teh>the] word, [b:so>thus].'));
    keyboard.type('aco');
    expect([keyboard.desk.mode.name, at(keyboard)]).toEqual(['review', 0]);
  });
});

describe('keys', () => {
  test('Escape and a key that a terminal sends as one do what both do', () => {
    const keyboard = new Keyboard(sessionOf('[a:one>1] [b:two>2]'));
    keyboard.type('l\u001bc');
    expect([keyboard.desk.mode.name, keyboard.desk.notice]).toEqual([
      'review',
      'Nothing is accepted yet: there is no change to show',
    ]);
    keyboard.type('?\u001br');
    expect(statuses(keyboard.desk.session)).toBe('rejected open');
    // In a line that is written Alt has its own keys.
    keyboard.type('e\u001bb');
    expect(keyboard.desk.mode.name).toBe('own text');
    keyboard.type('\u001ba');
    expect(statuses(keyboard.desk.session)).toBe('rejected open');
  });

  test('one that is no answer to a question leaves the answers in view', () => {
    const keyboard = new Keyboard(sessionOf('[a:one>1] [b:two>2]'));
    keyboard.type('A\r');
    expect(keyboard.desk.notice).toBe('Enter does nothing here: y yes, n no, r this rule, t this text, f all shown');
    keyboard.type('nax\u001b[15~');
    expect(keyboard.desk.notice).toBe('F5 does nothing here: Enter write, Esc cancel');
    keyboard.type('\u001b');
    keyboard.type('lz');
    expect(keyboard.desk.notice).toBe('“z” does nothing here; ? shows the keys');
    keyboard.type('\u001b');
    keyboard.type('?z');
    expect(keyboard.desk.notice).toMatch(/^“z” does nothing here: .*\? back$/u);
  });

  test('undo goes back to the beginning of the sitting, and says how decisions of another are opened', () => {
    const keyboard = new Keyboard(goneOn('[a:one>1] [b:two>2]'));
    keyboard.type('u');
    expect(keyboard.desk.notice).toBe('There is nothing to undo since you began; o opens a decided finding again');
    keyboard.type('ko');
    expect(statuses(keyboard.desk.session)).toBe('open open');
    keyboard.type('u\u0012\u0012');
    expect(keyboard.desk.notice).toBe('There is nothing to redo');
  });

  test('ask nothing where nothing can be decided', () => {
    for (const key of ['e', 'A', 'R', 'i', 'P', 'm', '=']) {
      const keyboard = new Keyboard(goneOn('[a:one>1] [b:two>2]'));
      keyboard.desk = { ...keyboard.desk, readOnly: 'process 7 reviews this article' };
      keyboard.type(key);
      expect(keyboard.desk.mode.name, key).toBe('review');
    }
    const keyboard = new Keyboard(sessionOf('[a:one>1]'));
    keyboard.desk = { ...keyboard.desk, readOnly: 'process 7 reviews this article' };
    keyboard.type('e');
    expect(keyboard.desk.notice).toBe('Read-only: process 7 reviews this article');
  });

  test('are told of only where they have something to do', () => {
    const keyboard = new Keyboard(sessionOf('[a:one] [b:two>2]'), { columns: 100, rows: 40 });
    expect(shown(keyboard)).not.toMatch(/a accept {2}|undo|export|changes/u);
    keyboard.type('j');
    expect(shown(keyboard)).toContain('a accept  r reject  e own text  j next');
    keyboard.type('a?');
    expect(shown(keyboard)).toMatch(/undo the last decision.*write the corrected/su);
    const none = new Keyboard(sessionOf('Nothing here.'));
    expect(shown(none)).toMatch(/^q quit {2}t find text {2}f finish {2}\? keys$/mu);
    none.type('?');
    expect(shown(none)).not.toMatch(/accept the|reject the|finding$|undo the/mu);
    none.type('?f');
    expect(shown(none)).toContain('Nothing found');
    expect(shown(none)).not.toContain('All decided');
  });

  test('the filter says how many pass while it is written', () => {
    const keyboard = new Keyboard(sessionOf('[a:one>1] [b:two>2] [b:three>3]'));
    keyboard.type('/b');
    expect(shown(keyboard)).toMatch(/^Show only +2 of 3$/mu);
    keyboard.type(' is:op');
    expect(shown(keyboard)).toMatch(/^Show only$/mu);
    keyboard.type('en th');
    expect(shown(keyboard)).toMatch(/^Show only +1 of 3$/mu);
  });

  test('pages are turned as in vi and less, too', () => {
    const long = new Keyboard(sessionOf(`${'Nothing here.\n\n'.repeat(60)}[a:teh>the] end\n`), { rows: 14 });
    const top = () => shown(long).split('\n').slice(1, 4).join('\n');
    const before = top();
    long.type('\u0002');
    const paged = top();
    expect(paged).not.toBe(before);
    long.type('\u0015');
    expect(long.desk.top).not.toBeUndefined();
    long.type('\u0004\u0006');
    expect(top()).toBe(before);
  });
});

test('evidence that says the same of several places says it once', () => {
  const { document, findings } = sessionOf('[a:teh>the] end.\n\nThe one.\n\nThe two, the The three.');
  const spans = [...document.text.matchAll(/The/gu)].map(({ index }) => ({ start: index, end: index + 3 }));
  const evidence = [...spans.map((span) => ({ ...span, note: 'here' })), { ...spans[0]!, note: 'and elsewhere' }];
  const keyboard = new Keyboard(openSession(document, [{ ...findings[0]!, evidence }]));
  expect(shown(keyboard)).toContain('¶2 ¶3 “The” here\n¶2 “The” and elsewhere');
});

test('evidence that its note quotes is not quoted twice', () => {
  const { document, findings } = sessionOf('She came. [a:teh>the] end.\n');
  const evidence = [{ start: 0, end: 3, note: '“she” here' }];
  const keyboard = new Keyboard(openSession(document, [{ ...findings[0]!, evidence }]));
  expect(shown(keyboard)).toContain('¶1 “she” here\n');
});

test('a wide window names the line as well, as editors count them', () => {
  const keyboard = new Keyboard(sessionOf('One.\r\n\r\nTwo.\rThe [a:teh>the] end.'), { columns: 100, rows: 40 });
  expect(shown(keyboard)).toMatch(/line 4, paragraph \d of \d$/mu);
  keyboard.type(':4\r');
  expect(keyboard.desk.notice).toBe('Line 4');
});

test('a line’s number leads to no finding that the filter hides, and to one that began on the line before', () => {
  const keyboard = new Keyboard(sessionOf('[b:one>1] line.\n\n[a:two\nlines>2] [b:three>3]\n'));
  keyboard.type(':4\r');
  expect(at(keyboard)).toBe(1);
  keyboard.type('/rule:en/b\r:3\r');
  expect(at(keyboard)).toBe(2);
});
