import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HARBOUR, Review } from './review.js';

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
});
