import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { Screen } from '../../src/tui/screen.js';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';

/** What the screen shows. */
function shown(keyboard: Keyboard): string {
  const { lastFrame, unmount } = render(
    <Screen desk={keyboard.desk} title="article.txt" window={keyboard.effects.window} />,
  );
  const frame = lastFrame()!;
  unmount();
  return frame;
}

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
    keyboard.type('y');
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
    expect(screen).toContain('MQM penalty per 1,000 words: 1000 as it came, 0 now (10 words)');
    expect(screen).toMatch(/style\/awkward +2 ░+ 1000/u);
    expect(screen).toContain('Written    nothing yet');
  });

  test('at any time, with what is open and what comes next', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('af');
    expect(shown(keyboard)).toContain('3 of 4 findings still open');
    expect(shown(keyboard)).toMatch(/style\/awkward +4 █+░+ 2000/u);
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

  test('says that decisions are not kept', () => {
    const keyboard = new Keyboard(
      sessionOf('[a:teh>the] end'),
      {},
      {
        save: () => {
          throw new Error('no space left');
        },
      },
    );
    keyboard.type('a');
    expect(shown(keyboard)).toContain('Decisions  NOT kept: no space left');
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
  });

  test('is for all of a bulk decision', () => {
    const keyboard = new Keyboard(sessionOf(THREE));
    keyboard.type('Aym');
    expect(shown(keyboard)).toContain('Why? A note to the 2 decisions made last');
    keyboard.type('typing\r/typing\r');
    expect(keyboard.desk.notice).toBe('2 of 4; Esc shows all again');
  });
});
