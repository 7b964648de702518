import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HARBOUR, PROGRAM, Review } from './review.js';
import { Terminal } from './terminal.js';

const SIZES = [
  [80, 24],
  [120, 40],
  [200, 50],
  [40, 12],
] as const;

/** The screen with its edges, so that a snapshot can be read. */
function framed(screen: string, columns: number, rows: number): string {
  const lines = screen.split('\n');
  const body = Array.from({ length: rows }, (_, i) => `│${lines[i] ?? ''}`);
  return [`┌${'─'.repeat(columns)}`, ...body, ''].join('\n');
}

test.each(SIZES)('the screens of a review at %i × %i', async (columns, rows) => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open({ columns, rows });
  const snapshot = (name: string) =>
    expect(framed(terminal.screen(), columns, rows)).toMatchFileSnapshot(`screens/${columns}x${rows}/${name}.txt`);
  await snapshot('1-begin');
  terminal.press('a', 'r', 'j', 'j', 'j');
  await terminal.waitFor('“Amelie”');
  await snapshot('2-evidence');
  terminal.press('e');
  await terminal.waitFor('Your text in place of');
  await snapshot('3-own-text');
  terminal.press('esc');
  await terminal.waitFor('Nothing changed');
  terminal.press('x');
  await terminal.waitFor('Export:');
  await snapshot('4-export');
  terminal.press('esc');
  await terminal.waitFor('Nothing written');
  terminal.press('?');
  await terminal.waitFor('accept the');
  await snapshot('5-help');
  terminal.press('?', 'l', 's');
  await terminal.waitFor('Findings by severity');
  await snapshot('6-list');
  terminal.press('l', 'k', 'A');
  await terminal.waitFor('Accept the first');
  await snapshot('7-many-at-once');
  terminal.press('n', 'c');
  await terminal.waitFor('Change 1 of 1');
  await snapshot('8-changes');
  terminal.press('c', 'f');
  await terminal.waitFor('still open');
  await snapshot('9-end');
});

test('the screen follows the window, and says when it is too small', async () => {
  const review = Review.of(HARBOUR);
  const terminal = await review.open();
  const opened = terminal.screen();
  terminal.resize(40, 12);
  await terminal.waitFor(/^─{40}$/mu);
  expect(terminal.screen()).toContain('“the the”');
  terminal.resize(200, 50);
  await terminal.waitFor(/^─{200}$/mu);
  terminal.resize(30, 8);
  await terminal.waitFor('The window is 30 × 8');
  // Broken between words: the rows of a narrow window are what one reads there.
  terminal.resize(20, 5);
  await terminal.waitFor(/^The window is 20 ×\n5; stet needs 40 ×\n12\. q quits\.$/mu);
  terminal.resize(2, 2);
  await terminal.waitFor(/^Th/u);
  terminal.resize(80, 24);
  await terminal.waitUntil(() => terminal.screen() === opened, 'the screen is not as it was');
});

const SOURCE = [
  'A cidade portuária espera pela sua ponte',
  'A velha ponte sobre o rio foi fechada na primavera, depois de engenheiros encontrarem fendas em dois dos seus pilares. O presidente da câmara apelou diretamente ao governo na capital.',
  '“Esperámos dez anos”, disse a padeira Amélie Dupont. A sua loja fica junto à estrada fechada, e pouca gente passa por ela agora.',
  'O ministro dos transportes prometeu ajuda à cidade antes do inverno. Ninguém soube dizer quando começaria a obra, nem quem a pagaria. “Não chega”, disse Amélie Dupont na segunda-feira, 4 de março.',
  'Os engenheiros voltarão a ver os pilares na próxima semana. Um pequeno ferry leva pessoas e bicicletas pela água, duas vezes por hora.',
].join('\n\n');

test.each(SIZES)('the screen with the source at %i × %i', async (columns, rows) => {
  const review = Review.of(HARBOUR);
  writeFileSync(join(review.folder, 'porto.txt'), `${SOURCE}\n`);
  const terminal = await review.openNames(['harbour.txt', '--source', 'porto.txt'], { columns, rows });
  terminal.press('j');
  await terminal.waitFor('2 of 9');
  await expect(framed(terminal.screen(), columns, rows)).toMatchFileSnapshot(
    `screens/${columns}x${rows}/12-source.txt`,
  );
});

const FOLDER = {
  'bridge.txt': 'The old bridge over the the river was closed in spring, after engineers found cracks.\n',
  'north/ferry.txt': 'A ferry carries people across the water twice in an an hour. They look at at their watches.\n',
  'north/quiet.txt': 'Nobody could say when the work would begin.\n',
  'south/kiosk.txt': 'The kiosk is closed.\n',
  'south/kiosk.txt.stet.json': 'what is this?',
};

test.each(SIZES)('the screens of a folder at %i × %i', async (columns, rows) => {
  const review = Review.ofTexts(FOLDER);
  const terminal = await review.openNames(['.'], { columns, rows });
  const snapshot = (name: string) =>
    expect(framed(terminal.screen(), columns, rows)).toMatchFileSnapshot(`screens/${columns}x${rows}/${name}.txt`);
  await terminal.waitFor('1 of 4 articles done');
  await snapshot('10-articles');
  terminal.press('j', 'enter');
  await terminal.waitFor('1 of 2');
  await snapshot('15-one-of-several');
  terminal.press('r', 'F');
  await terminal.waitFor('1 of 4 articles done');
  await snapshot('11-articles-later');
  terminal.press('?');
  await terminal.waitFor('any key');
  await snapshot('16-articles-help');
  terminal.press('x', 'x', '/', 'north');
  await terminal.waitFor(/ 1 of 2 $|1 of 2$/mu);
  await snapshot('17-articles-filter');
});

const HOPES =
  'Spokeswoman Eri Kaneko spoke on Friday. “We hope so,” he added.\n\nHer shop stands next to to the road, at at home. It was next to to the river.\n';

test.each(SIZES)('what is asked in a review, and the help of each view, at %i × %i', async (columns, rows) => {
  const review = Review.ofTexts({ 'article.txt': HOPES, 'other.txt': 'Precious.\n' });
  const terminal = await review.open({ columns, rows });
  const shown = async (name: string, wanted: string, ...keys: readonly string[]) => {
    for (const key of keys) {
      const before = terminal.screen();
      terminal.press(key);
      await terminal.waitUntil(() => terminal.screen() !== before, `the key ${key} did nothing`);
    }
    await terminal.waitFor(wanted);
    await expect(framed(terminal.screen(), columns, rows)).toMatchFileSnapshot(
      `screens/${columns}x${rows}/${name}.txt`,
    );
  };
  await shown('20-card', 'v back', 'v');
  await shown('21-pronouns', 'Which pronouns', 'v', 'P');
  await shown('22-always', 'Always reject', 'esc', 'i');
  await shown('23-filter', '2 of 4', 'esc', '/', '"to to"');
  await shown('24-filtered', 'Esc shows all', 'enter');
  await shown('25-line-number', 'Go to line', ':', '3');
  await shown('26-same', 'y yes', 'esc', 'a', '=');
  await shown('27-note', 'Why? A note', 'n', 'm', 'as in the ruling');
  await shown('28-broken', 'but now', 'enter', 'e', 'ctrl-u', 'to the', 'enter');
  await shown('29-overwrite', 'y overwrite', 'x', 'ctrl-u', 'other.txt', 'enter');
  await shown('30-list-help', '? back', 'n', 'esc', 'l', '?');
  await shown('31-changes-help', '? back', '?', 'l', 'c', '?');
  await shown('32-end-help', '? back', '?', 'c', 'f', '?');
});

test.each(SIZES)(
  'an article in which nothing is found, and one that another review has, at %i × %i',
  async (columns, rows) => {
    const review = Review.ofText('Nobody could say when the work would begin.\n');
    const terminal = await review.open({ columns, rows });
    await expect(framed(terminal.screen(), columns, rows)).toMatchFileSnapshot(
      `screens/${columns}x${rows}/33-nothing-found.txt`,
    );
    const second = new Terminal(process.execPath, [PROGRAM, 'article.txt'], { cwd: review.folder, columns, rows });
    await second.waitFor(/Read-only: process \d+/u);
    const screen = framed(second.screen(), columns, rows).replace(/process \d+/u, 'process N');
    second.press('q');
    await second.exit;
    await expect(screen).toMatchFileSnapshot(`screens/${columns}x${rows}/34-read-only.txt`);
  },
);
