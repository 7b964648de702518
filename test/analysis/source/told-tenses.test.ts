import { expect, test } from 'vitest';
import { PlainText } from '../../../src/analysis/source/plain-text.js';
import { ToldTenses } from '../../../src/analysis/source/told-tenses.js';

const tenses = new ToldTenses({
  past: ['-ou', '!sou', '*了', '!*为了'],
  stems: ['kup', 'prod'],
  endings: ['il', 'ila'],
  auxiliaries: ['ha'],
  participles: ['-ato'],
  between: ['non', 'mai'],
  future: ['-rá'],
  open: ['vai'],
});

test.each([
  ['A ponte fechou.', ['fechou']],
  ['Eu sou o moleiro.', []],
  ['Fechou a ponte; Ananou não.', ['Fechou']],
  ['Kupil ji a prodila.', ['Kupil', 'prodila']],
  ['Pensou falou e voltou.', ['Pensou', 'voltou']],
  ['Non ha mai comprato pane.', ['ha']],
  ['Ha il pane comprato.', []],
  ['为了面包他去了。', ['了']],
])('the pasts of “%s”', (text, pasts) => {
  expect(tenses.pastsIn(new PlainText(text, 'pt'))).toEqual(pasts);
});

test('where no words are told that may stand between an auxiliary and its participle, all may', () => {
  const german = new ToldTenses({ past: [], auxiliaries: ['hat'], participles: ['gekauft'], open: [] });
  expect(german.pastsIn(new PlainText('Er hat das Brot gekauft.', 'de'))).toEqual(['hat']);
});
