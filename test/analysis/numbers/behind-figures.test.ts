import { expect, test } from 'vitest';
import { behindFigures } from '../../../src/analysis/numbers/behind-figures.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

test.each([
  ['It rose by 12.5 percent.', '# percent'],
  ['It costs $5m now.', '#m '],
  ['At 11:30 p.m. it ended.', '# p.m.'],
  ['It costs 1,500€ here.', '#€'],
])('“%s” has “%s”', (text, behind) => {
  expect(new Reading(readText(text)).get(behindFigures).all).toContain(behind);
});

test('a text without figures has nothing behind them', () => {
  expect(new Reading(readText('The same man came at five pm, a percent sign % in hand.')).get(behindFigures).all).toBe(
    '',
  );
});

test('of each paragraph it is told by itself', () => {
  expect(new Reading(readText('One 1m.\n\nTwo.')).get(behindFigures).byParagraph).toEqual(['#m.\n', '']);
});
