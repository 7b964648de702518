import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Review } from './review.js';
import type { Terminal } from './terminal.js';
import { expectWhole } from './whole.js';

const ARTICLE =
  'Spokeswoman Eri Kaneko spoke on Friday. “We hope so,” he added.\n\nHer shop stands next to to the road, at at home.\n';

interface View {
  readonly name: string;
  readonly keys: readonly string[];
  /** What shows that it is there, in a window of any size. */
  readonly shows: string;
  /** How often Ctrl-C is pressed until the review is over: what is asked is answered with no first. */
  readonly ctrlC: number;
  readonly names?: string;
}

const VIEWS: readonly View[] = [
  { name: 'the article', keys: [], shows: 'written twice', ctrlC: 1 },
  { name: 'the whole card', keys: ['v'], shows: 'v back', ctrlC: 1 },
  { name: 'the list', keys: ['l'], shows: 'Findings by place', ctrlC: 1 },
  { name: 'the changes', keys: ['c'], shows: 'Change 1 of 1', ctrlC: 1 },
  { name: 'the end', keys: ['f'], shows: 'still open', ctrlC: 1 },
  { name: 'the help', keys: ['?'], shows: 'accept the', ctrlC: 1 },
  { name: 'one’s own text', keys: ['e', ' x'], shows: 'Your text in place of', ctrlC: 2 },
  { name: 'a note', keys: ['m', 'so'], shows: 'Why? A note', ctrlC: 2 },
  { name: 'the filter', keys: ['/', 'is:open'], shows: 'Show only', ctrlC: 2 },
  { name: 'a line’s number', keys: [':', '1'], shows: 'Go to line', ctrlC: 2 },
  { name: 'a text that is looked for', keys: ['t', 'the'], shows: 'Look for', ctrlC: 2 },
  { name: 'where it was found', keys: ['t', 'the', 'enter'], shows: 'n next', ctrlC: 1 },
  { name: 'a bulk decision', keys: ['A'], shows: 'Accept the first', ctrlC: 2 },
  { name: 'what is always rejected', keys: ['i'], shows: 'Always reject', ctrlC: 2 },
  { name: 'pronouns', keys: ['k', 'P'], shows: 'Which pronouns', ctrlC: 2 },
  { name: 'the export', keys: ['x'], shows: 'Export: write', ctrlC: 2 },
  { name: 'what would be overwritten', keys: ['x', 'ctrl-u', 'other.txt', 'enter'], shows: 'y overwrite', ctrlC: 3 },
  { name: 'the list of articles', keys: ['F'], shows: 'Enter review', ctrlC: 1, names: '.' },
  { name: 'its filter', keys: ['F', '/', 'art'], shows: '/ art', ctrlC: 2, names: '.' },
  { name: 'its help', keys: ['F', '?'], shows: 'any key leads on', ctrlC: 1, names: '.' },
];

/** Where a terminal is closed as well, as it is the same for a key’s answer, a line, a question, and each of the two lists. */
const CLOSED = ['the article', 'one’s own text', 'a bulk decision', 'the export', 'the list of articles', 'its filter'];

const SIZES = [
  [120, 40],
  [40, 12],
  [200, 50],
] as const;

/** Starts a review from the shell, accepts what it finds first, and goes to the view. */
async function begin(terminal: Terminal, { keys, shows, names = 'article.txt' }: View): Promise<void> {
  terminal.press(`stet ${names}; echo "status=$?"`, 'enter');
  if (names === '.') {
    await terminal.waitFor('Enter review');
    // Both are counted: what comes to be known later would change the screen.
    await terminal.waitFor('nothing found');
    terminal.press('enter');
  }
  await terminal.waitFor('1 of 3');
  terminal.press('a');
  await terminal.waitFor('1 accepted');
  for (const key of keys) {
    const before = terminal.screen();
    terminal.press(key);
    await terminal.waitUntil(() => terminal.screen() !== before, `the key ${key} did nothing`);
  }
  await terminal.waitFor(shows);
}

test.each(VIEWS)(
  '$name: resized, stopped, ended from outside or closed, the terminal and the files stay whole',
  async (view) => {
    const review = Review.ofTexts({ 'article.txt': ARTICLE, 'other.txt': 'Precious.\n' });
    const terminal = await review.shell();
    const expectFilesWhole = () => {
      expect(review.states()).toEqual({ he: 'accepted' });
      expect(review.read('article.txt')).toBe(ARTICLE);
      expect(review.read('other.txt')).toBe('Precious.\n');
    };

    await begin(terminal, view);
    const before = terminal.screen();
    for (const [columns, rows] of SIZES) {
      terminal.resize(columns, rows);
      await terminal.waitUntil(
        () =>
          terminal
            .screen()
            .split('\n')
            .some((row) => row.startsWith('─') && row.length === columns),
        `the screen is not ${columns} columns wide`,
      );
      await terminal.waitFor(view.shows);
    }
    terminal.resize(30, 8);
    await terminal.waitFor('The window is 30 × 8');
    terminal.resize(80, 24);
    await terminal.waitUntil(() => terminal.screen() === before, 'the screen is not as it was');

    terminal.press('ctrl-z');
    await terminal.waitFor('Stopped');
    await expectWhole(terminal);
    terminal.press('fg', 'enter');
    await terminal.waitUntil(() => terminal.onAlternateScreen, 'the review did not come back');
    await terminal.waitUntil(() => terminal.screen() === before, 'the screen is not as it was');

    process.kill(childOf(terminal.pid), 'SIGTERM');
    // A shell does not go on with a list of commands of which one was stopped.
    await terminal.waitFor(/Go on with: .*\nshell>$/u);
    terminal.press('echo "status=$?"', 'enter');
    await terminal.waitFor('status=143');
    await expectWhole(terminal);
    expectFilesWhole();

    terminal.press('rm *.stet.json; clear', 'enter');
    await terminal.waitFor(/^shell>$/u);
    await begin(terminal, view);
    for (let pressed = 1; pressed < view.ctrlC; pressed++) {
      const asked = terminal.screen();
      terminal.press('ctrl-c');
      await terminal.waitUntil(() => terminal.screen() !== asked, 'Ctrl-C did nothing');
    }
    terminal.press('ctrl-c');
    await terminal.waitFor('status=0');
    await expectWhole(terminal);
    expectFilesWhole();

    if (!CLOSED.includes(view.name)) return;
    terminal.press('rm *.stet.json; clear', 'enter');
    await begin(terminal, view);
    const reviewing = childOf(terminal.pid);
    terminal.close();
    await terminal.exit;
    await gone(reviewing);
    expectFilesWhole();
  },
);

/** The process that a shell has started, by Linux's own account. */
function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').at(-1));
}

async function gone(pid: number): Promise<void> {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Whoever takes in a process that has lost its parent may let what is left of it lie for a while. */
function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX] /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
