import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { openSession } from '../../src/review/session.js';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';
import { shown } from './shown.js';

const THREE = 'Say [a:teh>the] word.\n\nHe [b:recieve>receives] it, and [a:teh>the] end, [c:so].\n';

describe('a bulk decision is asked about', () => {
  test('with its number, what it leaves alone, and what else could be asked', () => {
    const keyboard = new Keyboard(sessionOf('[a:one>1] [a:one] [a:two>2] [b:x>y]'));
    keyboard.type('/one two');
    keyboard.type('\u0015a is:open\r');
    keyboard.type('\u001b');
    keyboard.type('A');
    expect(shown(keyboard)).toContain('Accept the first suggestion of 2 open findings of en/a?');
    expect(shown(keyboard)).toContain('▸ r   2 of en/a');
    expect(shown(keyboard)).toContain('  t   1 of en/a on “one”');
    expect(shown(keyboard)).toContain('  f   3 in the whole article');
    expect(shown(keyboard)).toContain('1 more without a suggestion that fits stays open.');
  });

  test('and says where there is nothing to decide', () => {
    const keyboard = new Keyboard(sessionOf('[a:one] [b:x>y]'));
    keyboard.type('A');
    expect(shown(keyboard)).toContain('There is nothing to accept of en/a.');
    expect(shown(keyboard)).toContain('1 without a suggestion that fits stays open.');
    expect(shown(keyboard)).not.toContain('y yes');
    keyboard.type('f');
    expect(shown(keyboard)).toContain('y yes');
    keyboard.type('ry');
    expect(keyboard.desk.notice).toBe('There is nothing to accept');
    expect(keyboard.saved).toEqual([]);
  });
});

describe('the changes are shown in the whole article', () => {
  const keyboard = new Keyboard(sessionOf(THREE));

  test('not before there are any', () => {
    keyboard.type('c');
    expect(keyboard.desk.notice).toBe('Nothing is accepted yet: there is no change to show');
  });

  test('one after the other', () => {
    keyboard.type('aagc');
    expect(shown(keyboard)).toContain('Change 1 of 2');
    expect(shown(keyboard)).toContain('Say [-teh-]{+the+} word.');
    expect(shown(keyboard)).toContain('He [-recieve-]{+receives+} it, and teh end, so.');
    keyboard.type('k');
    expect(keyboard.desk.notice).toBe('This is the first change');
    keyboard.type('j');
    expect(shown(keyboard)).toContain('Change 2 of 2');
    expect(shown(keyboard)).toContain('en/b');
    keyboard.type('j');
    expect(keyboard.desk.notice).toBe('This is the last change');
  });

  test('and lead to the finding of each', () => {
    keyboard.type('k\r');
    expect(keyboard.desk).toMatchObject({
      mode: { name: 'review' },
      current: keyboard.desk.session.findings[0]!.fingerprint,
    });
  });

  test('in a long article by pages', () => {
    const long = new Keyboard(sessionOf(`${'Nothing here.\n\n'.repeat(40)}[a:teh>the] end\n`), { rows: 14 });
    long.type('ac');
    expect(shown(long)).toContain('[-teh-]{+the+} end');
    long.type('bb');
    expect(shown(long)).not.toContain('teh');
    long.type('j');
    expect(long.desk.notice).toBe('This is the last change');
    long.type(' '.repeat(4));
    expect(shown(long)).toContain('[-teh-]{+the+} end');
    long.type(' ');
    expect(long.desk.notice).toBe('This is the end of the article');
  });
});

describe('what the review came to is shown', () => {
  test('when the last one is decided, with the score before and after', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('aar');
    expect(keyboard.desk.mode.name).toBe('review');
    keyboard.type('r');
    const screen = shown(keyboard);
    expect(screen).toContain('All decided: 4 findings');
    expect(screen).toContain('✓ 2 accepted   ✗ 2 rejected');
    // Two warnings of 5 each in 10 words; what is rejected was a false alarm.
    expect(screen).toContain('MQM penalty per 1,000 words: 1,000 as it came, 0 now (10 words)');
    expect(screen).toMatch(/style\/awkward +2 ░+ 1,000/u);
    expect(screen).toContain('Written    nothing yet');
  });

  test('at any time, with what is open and what comes next', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('af');
    expect(shown(keyboard)).toContain('3 of 4 findings still open');
    expect(shown(keyboard)).toMatch(/style\/awkward +4 █+░+ 2,000/u);
    keyboard.type('n');
    expect(keyboard.desk).toMatchObject({
      mode: { name: 'review' },
      current: keyboard.desk.session.findings[1]!.fingerprint,
    });
  });

  test('leads to the export and says what was written; undo leads back', () => {
    const keyboard = new Keyboard(sessionOf('[a:teh>the] end'));
    keyboard.type('ax\r');
    expect(keyboard.written).toEqual(['article.stet.txt']);
    expect(shown(keyboard)).toContain('Written    article.stet.txt');
    keyboard.type('u');
    expect(keyboard.desk).toMatchObject({ mode: { name: 'review' }, notice: 'Undone: “teh” (en/a)' });
  });

  test('says what was written without the last decisions, and how to write it again', () => {
    const keyboard = new Keyboard(sessionOf('[a:teh>the] end [a:teh>the] end'));
    keyboard.type('ax\ra');
    expect(shown(keyboard)).toContain('Written    article.stet.txt, without the last decisions');
    expect(shown(keyboard)).toContain('x\u00a0writes\u00a0the\u00a0corrected\u00a0article\u00a0again');
  });

  test('says that decisions are not kept', () => {
    const keyboard = new Keyboard(
      sessionOf('[a:teh>the] end'),
      {},
      {
        save: () => {
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        },
      },
    );
    keyboard.type('a');
    expect(shown(keyboard)).toContain('Decisions  NOT kept: no space left on the disk');
  });
});

describe('a note', () => {
  test('is written to what was decided last, or to the current finding, and shown with it', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('m');
    expect(keyboard.desk.notice).toBe('Nothing is decided yet; m then notes why');
    keyboard.type('rm');
    expect(shown(keyboard)).toContain('Why? A note to “teh”, rejected');
    keyboard.type('as in the ruling\r');
    expect(keyboard.desk.notice).toBe('Noted: as in the ruling');
    keyboard.type('k');
    expect(shown(keyboard)).toContain('✎ as in the ruling');
    keyboard.type('l');
    expect(shown(keyboard)).toMatch(/teh {2}✎ as in the ruling/u);
    keyboard.type('\u001b');
    keyboard.type('m\u0015\r');
    expect(keyboard.desk.notice).toBe('The note is taken away');
    expect(shown(keyboard)).not.toContain('✎');
    keyboard.type('u');
    expect(shown(keyboard)).toContain('✎ as in the ruling');
    expect(keyboard.desk.notice).toBe('Undone: the note to “teh” (en/a)');
  });

  test('is for all of a bulk decision', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('Aym');
    expect(shown(keyboard)).toContain('Why? A note to the 2 decisions made last');
    keyboard.type('typing\r/typing\r');
    expect(keyboard.desk.notice).toBe('2 of 4; Esc shows all again');
  });
});

test('Esc shows all of a list again that a filter has made shorter, and then leads back', () => {
  const keyboard = new Keyboard(sessionOf(THREE));
  keyboard.type('l/teh\r');
  expect(keyboard.desk.notice).toMatch(/^\d of 4; Esc shows all again$/u);
  keyboard.type('\u001b');
  expect(keyboard.desk.notice).toBe('All findings again');
  expect(shown(keyboard)).toContain('Findings by place: 1 of 4');
  keyboard.type('\u001b');
  expect(shown(keyboard)).not.toContain('Findings by place');
});

describe('the help tells of what works where it is asked for', () => {
  test('in the review by topics, without what has nothing to do there', () => {
    const keyboard = new Keyboard(sessionOf(THREE), { rows: 60 });
    keyboard.type('?');
    expect(shown(keyboard)).toContain('Find your way');
    expect(shown(keyboard)).not.toMatch(/choose a suggestion|pronouns of|show all again|show the source|next article/u);
    keyboard.type('?/teh\r?');
    expect(shown(keyboard)).toMatch(/Esc +show all again/u);
  });

  test('in a list, and leads back to it', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('l?');
    expect(shown(keyboard)).toMatch(/s +sort by place/u);
    expect(shown(keyboard)).not.toContain('finish');
    keyboard.type('?');
    expect(keyboard.desk.mode.name).toBe('list');
  });

  test('for one who may not decide, without keys that decide', () => {
    const keyboard = new Keyboard(sessionOf(THREE), { rows: 60 });
    keyboard.desk = { ...keyboard.desk, readOnly: 'somebody reviews it' };
    keyboard.type('?');
    expect(shown(keyboard)).not.toMatch(/accept the chosen|Many at once/u);
    expect(shown(keyboard)).toContain('next finding');
  });

  test('in two columns where there is room for them, and says which rows are in view where there is not', () => {
    const wide = new Keyboard(sessionOf(THREE), { columns: 120, rows: 40 });
    wide.type('?');
    expect(shown(wide)).toMatch(/^Decide .* (?:Find your way|Look)/mu);
    expect(shown(wide)).not.toMatch(/─ \d+–\d+ of/u);
    const low = new Keyboard(sessionOf(THREE));
    low.type('? ');
    expect(shown(low)).toMatch(/─ 16–35 of \d+ ──$/mu);
  });
});

describe('in the list one decides too', () => {
  const order = '[a:one>1] [b:two>2] [a:three>3]';

  test('and goes on to the next open one below, in the order of the list', () => {
    const keyboard = new Keyboard(sessionOf(order));
    keyboard.type('lss');
    expect(keyboard.desk.mode).toMatchObject({ name: 'list', order: 'rule' });
    const at = () => keyboard.desk.session.findings.findIndex((one) => one.fingerprint === keyboard.desk.current);
    keyboard.type('a');
    expect([at(), keyboard.desk.notice]).toEqual([2, 'Accepted: write “1”']);
    keyboard.type('r');
    expect([at(), keyboard.desk.mode.name]).toEqual([1, 'list']);
    keyboard.type('u');
    expect([at(), keyboard.desk.mode.name]).toEqual([2, 'list']);
    keyboard.type('ro');
    expect([at(), keyboard.desk.notice]).toEqual([1, 'It is open']);
    keyboard.type('r');
    expect(keyboard.desk.mode.name).toBe('end');
  });

  test('and sees it become shorter while a filter is written', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('l/');
    expect(shown(keyboard)).toContain('Findings by place: 1 of 4');
    keyboard.type('rec');
    expect(shown(keyboard)).toContain('Findings by place: 1 of 1');
    keyboard.type('\u0015is:no');
    expect(shown(keyboard)).toContain('Findings by place: 1 of 4');
    keyboard.type('\u0015nowhere');
    expect(shown(keyboard)).toContain('Nothing passes the filter');
    keyboard.type('\u001b');
    expect(shown(keyboard)).toContain('Findings by place: 1 of 4');
  });

  test('and filters: it stays the list', () => {
    const keyboard = new Keyboard(sessionOf(order));
    keyboard.type('l/two\r');
    expect(keyboard.desk.mode.name).toBe('list');
    expect(shown(keyboard)).toContain('Findings by place: 1 of 1');
    keyboard.type('/\u0015\r');
    expect(shown(keyboard)).toContain('of 3');
    keyboard.type('/x\u001b');
    expect(keyboard.desk.mode.name).toBe('list');
  });
});

test('E goes from one open error to the next, ! to the first', () => {
  const { document, findings } = sessionOf('[a:one>1] [b:two>2] [a:three>3] [a:four>4]');
  const severities = ['error', 'warning', 'error', 'error'] as const;
  const session = openSession(
    document,
    findings.map((finding, i) => ({ ...finding, severity: severities[i]! })),
  );
  const keyboard = new Keyboard(session);
  const at = () => keyboard.desk.session.findings.findIndex((one) => one.fingerprint === keyboard.desk.current);
  const walked = [...'EEE!EE'].map((key) => {
    keyboard.type(key);
    return at();
  });
  expect(walked).toEqual([2, 3, 0, 0, 2, 3]);
});

test('what the last key did is told in two rows where one is too short, in place of the counts', () => {
  const keyboard = new Keyboard(sessionOf(THREE), { columns: 40, rows: 12 });
  keyboard.type('=');
  expect(shown(keyboard)).toMatch(/^Accept a finding first; = then does the\nsame wherever its text is flagged$/mu);
  expect(shown(keyboard)).not.toContain('4 open');
  keyboard.type('j');
  expect(shown(keyboard)).toContain('4 open');
});

test('the end does not say that decisions are kept which the disk does not take', () => {
  const full = () => {
    throw new Error('no space left on the disk');
  };
  const keyboard = new Keyboard(sessionOf(THREE), {}, { save: full });
  keyboard.type('f');
  expect(shown(keyboard)).toContain('q\u00a0quits:\u00a0every\u00a0decision\u00a0is\u00a0kept');
  keyboard.type('naf');
  expect(shown(keyboard)).toContain('NOT kept: no space left on the disk');
  expect(shown(keyboard)).toContain('q\u00a0quits:\u00a0decisions\u00a0are\u00a0lost');
});

test('keys that have nothing to do are not told of: what is in view whole cannot be scrolled', () => {
  const keyboard = new Keyboard(sessionOf(THREE));
  keyboard.type('f');
  expect(shown(keyboard)).not.toContain('Space more');
  const low = new Keyboard(sessionOf(THREE), { rows: 12 });
  low.type('f');
  expect(shown(low)).toContain('Space more');
});

describe('a text is looked for in the article', () => {
  const LONG = `[a:teh>the] beginning, a mark.\n\n${'Nothing here.\n\n'.repeat(40)}A mark and [b:recieve>receives] marks.\n`;

  test('from the current finding on, and the window goes there only where it must', () => {
    const keyboard = new Keyboard(sessionOf(LONG));
    keyboard.type('jt');
    expect(shown(keyboard)).toContain('A mark and');
    keyboard.type('mark');
    expect(shown(keyboard)).toMatch(/3 of 3/u);
    keyboard.type('\u0015mark');
    expect(shown(keyboard)).toContain('A mark and');
    keyboard.type('\rn');
    expect(keyboard.desk.notice).toBe('Past the last place: on from the first');
    expect(shown(keyboard)).toContain('a mark.');
  });

  test('is shown again after it was scrolled away, and what is found on it is told', () => {
    const keyboard = new Keyboard(sessionOf(LONG));
    keyboard.type('trecieve\r');
    expect(shown(keyboard)).toMatch(/“recieve”: 1 of 1/u);
    expect(shown(keyboard)).toContain('◆ ');
    keyboard.type('b');
    expect(shown(keyboard)).not.toContain('A mark and');
    keyboard.type('n');
    expect(keyboard.desk.notice).toBe('This is the only place');
    expect(shown(keyboard)).toContain('A mark and');
  });

  test('and nothing is decided, nor moved, by looking', () => {
    const keyboard = new Keyboard(sessionOf(LONG));
    const before = shown(keyboard);
    keyboard.type('tmark\rnar');
    keyboard.type('\u001b');
    expect(keyboard.saved).toEqual([]);
    expect(shown(keyboard)).toBe(before);
    keyboard.type('t\r');
    expect(shown(keyboard)).toMatch(/“mark”: 1 of 3/u);
    keyboard.type('t');
    keyboard.type('\u001b');
    expect(keyboard.desk.mode.name).toBe('found');
  });

  test('not without a text to look for', () => {
    const keyboard = new Keyboard(sessionOf(LONG));
    keyboard.type('t\r');
    expect(keyboard.desk.notice).toBe('Write what to look for; Esc leaves');
    keyboard.type('\u001b[A');
    expect(keyboard.desk.notice).toBe('Nothing was looked for before');
  });
});

describe('Esc leads back to where a view or a question was asked for', () => {
  const esc = '\u001b';

  test('from the list and the changes to what the review came to', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('af');
    for (const key of ['l', 'c', 'x']) {
      keyboard.type(key);
      expect(keyboard.desk.mode.name).not.toBe('end');
      keyboard.type(esc);
      expect(keyboard.desk.mode.name).toBe('end');
    }
    keyboard.type('co');
    expect(keyboard.desk.mode.name).toBe('end');
  });

  test('from an own text and an export to the change they were asked for at', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('aagcj');
    for (const key of ['e', 'x']) {
      keyboard.type(key + esc);
      expect(keyboard.desk.mode).toMatchObject({ name: 'changes', at: 1 });
    }
    keyboard.type('e!\r');
    expect(keyboard.desk.mode).toMatchObject({ name: 'changes', at: 1 });
    expect(shown(keyboard)).toContain('He [-recieve-]{+receives!+} it');
    keyboard.type('x\r');
    expect(keyboard.desk).toMatchObject({ mode: { name: 'changes', at: 1 }, notice: 'Written: article.stet.txt' });
    keyboard.type(esc);
    expect(keyboard.desk.mode.name).toBe('review');
  });

  test('and an export goes where the last one went', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('ax\u0015final.txt\rax\r');
    expect(keyboard.written).toEqual(['final.txt', 'final.txt']);
    expect(keyboard.desk.exported.map(({ path }) => path)).toEqual(['final.txt']);
  });

  test('from a file that is not to be overwritten too', () => {
    const keyboard = new Keyboard(sessionOf(THREE), {}, { exportTo: () => 'is there' });
    keyboard.type('acx\r');
    expect(keyboard.desk.mode.name).toBe('overwrite');
    keyboard.type(`n${esc}`);
    expect(keyboard.desk.mode.name).toBe('changes');
  });

  test('and a text in place of several changes is one of those that are left', () => {
    const text = 'One two three.';
    const [finding] = sessionOf('[One two>1 2] three.').findings;
    const edits = [
      { start: 0, end: 3, text: '1' },
      { start: 4, end: 7, text: '2' },
    ];
    const findings = [{ ...finding!, suggestions: [{ label: 'count', edits }] }];
    const keyboard = new Keyboard(openSession(readText(text), findings, []));
    keyboard.type('acje\u00151 and 2\r');
    expect(keyboard.desk.mode).toMatchObject({ name: 'changes', at: 0 });
    expect(shown(keyboard)).toContain('Change 1 of 1');
  });
});
