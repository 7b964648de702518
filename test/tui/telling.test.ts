import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/engine/finding.js';
import type { Said } from '../../src/review/said.js';
import { sessionOf, statuses } from '../review/session.js';
import { Keyboard } from './desk.js';
import { shown } from './shown.js';

const WINDOWS = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
  { columns: 40, rows: 12 },
];

const TEXT = '[a:one>1] [a:two>2] [a:one>1] [b:one>I] [c:she>he]';

function start(window = WINDOWS[0]!) {
  const session = sessionOf(TEXT);
  const findings: readonly Finding[] = session.findings.map((finding) =>
    finding.rule === 'en/c' ? { ...finding, person: 'Eri Kaneko' } : finding,
  );
  const said: Said[] = [];
  const keyboard: Keyboard = new Keyboard({ ...session, findings }, window, {
    tell: async (one) => {
      said.push(one);
      if (one.kind === 'pronouns') return findings.filter(({ rule }) => rule !== 'en/c');
      const textOf = ({ start, end }: Finding) => session.document.text.slice(start, end);
      return findings.filter(
        (finding) => finding.rule !== one.rule || (one.kind === 'let stand' && textOf(finding) !== one.text),
      );
    },
    takeBack: (one) => said.splice(said.indexOf(one), 1),
  });
  return { keyboard, said };
}

describe.each(WINDOWS)('at $columns × $rows', (window) => {
  test('it is asked what is to be rejected always, with the numbers', () => {
    const { keyboard } = start(window);
    keyboard.type('i');
    const screen = shown(keyboard);
    expect(screen).toContain(window.columns < 60 ? 'later run too:' : 'later run too; open now:');
    expect(screen).toContain('t   2 “one” of en/a');
    expect(screen).toContain('r   3 en/a');
    expect(screen).toContain('T   2 “one” of en/a');
    expect(screen).toContain('R   3 en/a');
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(window.columns);
  });

  test('it is asked which pronouns a person goes by', () => {
    const { keyboard } = start(window);
    keyboard.type('G');
    keyboard.type('v');
    expect(shown(keyboard)).toContain('P says which pronouns Eri Kaneko');
    keyboard.type('v');
    keyboard.type('P');
    const screen = shown(keyboard);
    expect(screen).toContain('Which pronouns does Eri Kaneko go by?');
    expect(screen).toContain('h he  s she  t they  a any');
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(window.columns);
  });
});

describe('always rejected in the article', () => {
  test('is a text, undone by one key', () => {
    const { keyboard } = start();
    keyboard.type('it');
    expect(statuses(keyboard.desk.session)).toBe('rejected open rejected open open');
    expect(keyboard.desk.notice).toBe('Always rejected here: 2 findings; u takes it back');
    keyboard.type('u');
    expect(statuses(keyboard.desk.session)).toBe('open open open open open');
    expect(keyboard.desk.notice).toBe('Undone: 2 decisions');
  });

  test('is a rule, until one of its findings is opened again', () => {
    const { keyboard } = start();
    keyboard.type('ir');
    expect(statuses(keyboard.desk.session)).toBe('rejected rejected rejected open open');
    keyboard.type('g');
    expect(shown(keyboard)).toContain('✗ always rejected: this rule, in this article; o takes it back');
    keyboard.type('ir');
    expect(keyboard.desk.notice).toBe('That is always rejected in this article already');
    keyboard.type('o');
    expect(keyboard.desk.notice).toBe('No longer always rejected; open again: 3');
    expect(statuses(keyboard.desk.session)).toBe('open open open open open');
  });

  test('is no text where none is flagged', () => {
    const keyboard = new Keyboard(sessionOf('end[a:>.]'));
    keyboard.type('i');
    expect(shown(keyboard)).not.toMatch(/^[tT] {2}/mu);
    keyboard.type('t');
    expect(keyboard.desk.notice).toBe('No text is flagged here, but a gap');
  });
});

describe('always rejected in the project', () => {
  test('is a text, and the findings follow; undo and redo tell the project', async () => {
    const { keyboard, said } = start();
    await keyboard.typeAndWait('niT');
    const stands = { kind: 'let stand', rule: 'en/a', text: 'two' };
    expect(said).toEqual([stands]);
    expect(keyboard.desk.notice).toBe('“two” stands: 1 finding gone; u takes it back (stet.config.yaml)');
    expect(keyboard.desk.session.findings).toHaveLength(4);
    expect(keyboard.desk.session.findings.indexOf(keyboard.desk.session.findings[1]!)).toBe(1);
    keyboard.type('u');
    expect(said).toEqual([]);
    expect(keyboard.desk.notice).toBe('Undone: “two” stands: 1 finding new');
    expect(keyboard.desk.session.findings).toHaveLength(5);
    await keyboard.typeAndWait('\u0012');
    expect(said).toEqual([stands]);
    expect(keyboard.desk.session.findings).toHaveLength(4);
  });

  test('is a rule; what was decided of it comes back with it', async () => {
    const { keyboard, said } = start();
    await keyboard.typeAndWait('rgiR');
    expect(said).toEqual([{ kind: 'rule off', rule: 'en/a' }]);
    expect(statuses(keyboard.desk.session)).toBe('open open');
    expect(keyboard.saved.at(-1)!.kept.map(({ stored }) => stored.excerpt)).toEqual(['one']);
    keyboard.type('u');
    expect(statuses(keyboard.desk.session)).toBe('rejected open open open open');
    expect(keyboard.saved.at(-1)!.kept).toEqual([]);
  });

  test('leaves all as it is where the project cannot be told, or cannot take it back', async () => {
    const { keyboard } = start();
    const deaf = new Keyboard(keyboard.desk.session);
    await deaf.typeAndWait('iR');
    expect(deaf.desk).toMatchObject({ mode: { name: 'review' }, notice: 'Nothing changed: nobody listens' });
    expect(deaf.saved).toEqual([]);
    const stubborn = new Keyboard(
      keyboard.desk.session,
      {},
      {
        tell: async () => [],
        takeBack: () => {
          throw new Error('it was changed since');
        },
      },
    );
    await stubborn.typeAndWait('iR');
    expect(shown(stubborn)).toContain('✓ Nothing found');
    stubborn.type('u');
    expect(stubborn.desk.notice).toBe('Not undone: it was changed since');
    expect(stubborn.desk.session.findings).toEqual([]);
  });
});

test('a person’s pronouns are told the project, and the findings follow', async () => {
  const { keyboard, said } = start();
  keyboard.type('P');
  expect(keyboard.desk.notice).toBe('This finding is about nobody’s pronouns');
  await keyboard.typeAndWait('GPs');
  expect(said).toEqual([{ kind: 'pronouns', person: 'Eri Kaneko', pronouns: 'she' }]);
  expect(keyboard.desk.notice).toBe('Eri Kaneko is “she”: 1 finding gone; u takes it back (stet.config.yaml)');
  expect(keyboard.desk.session.findings).toHaveLength(4);
  keyboard.type('u');
  expect(keyboard.desk.current).toBe(keyboard.desk.session.findings[4]!.fingerprint);
  expect(keyboard.desk.session.findings).toHaveLength(5);
});

test('where nothing can be decided, nothing is told', async () => {
  const { keyboard, said } = start();
  keyboard.desk = { ...keyboard.desk, readOnly: 'another stet reviews it' };
  await keyboard.typeAndWait('iR');
  expect(said).toEqual([]);
  expect(keyboard.desk.notice).toBe('Read-only: another stet reviews it');
  keyboard.type('i');
  expect(keyboard.desk.notice).toBe('Read-only: another stet reviews it');
  expect(statuses(keyboard.desk.session)).toBe('open open open open open');
});

test('one key rejects this text always in this article, and u takes it back', () => {
  const { keyboard } = start();
  keyboard.type('I');
  expect(statuses(keyboard.desk.session)).toBe('rejected open rejected open open');
  expect(keyboard.desk.notice).toBe('Always rejected here: 2 findings; u takes it back');
  keyboard.type('u');
  expect(statuses(keyboard.desk.session)).toBe('open open open open open');
});
