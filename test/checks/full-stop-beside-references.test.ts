import { expect, test } from 'vitest';
import { applyEdits } from '../../src/document/edit.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = [rule('source/completeness/full-stop')];

/** A translation with the full stop that its source has. */
function mended(text: string): string {
  const document = readText(text, { source: 'O moinho está aberto.', sourceLanguage: 'pt' });
  return applyEdits(text, checkDocument(document, RULES)[0]?.suggestions[0]?.edits ?? []);
}

test('a full stop goes before all references, where it is found again', () => {
  const stopped = 'The mill is open.[3][4]';
  expect(mended('The mill is open[3][4]')).toBe(stopped);
  expect(mended(stopped)).toBe(stopped);
});

test('what is nothing but a reference wants none', () => {
  expect(mended('[13]')).toBe('[13]');
});
