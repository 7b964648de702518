import { expect, test } from 'vitest';
import { applyEdits } from '../../src/document/edit.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = [rule('source/completeness/full-stop')];

function find(text: string) {
  return checkDocument(readText(text, { source: 'O moinho está aberto.', sourceLanguage: 'pt' }), RULES);
}

/** A translation with the full stop that its source has. */
function mended(text: string): string {
  return applyEdits(text, find(text)[0]?.suggestions[0]?.edits ?? []);
}

test('the last word is shown, and no reference', () => {
  expect(find('The mill is open[3]')).toMatchObject([{ start: 12, end: 16 }]);
});

test('a full stop goes before all references, where it is found again', () => {
  const stopped = 'The mill is open.[3][4]';
  expect(mended('The mill is open[3][4]')).toBe(stopped);
  expect(mended(stopped)).toBe(stopped);
});

test('what is nothing but a reference wants none', () => {
  expect(mended('[13]')).toBe('[13]');
});
