import { expect, test } from 'vitest';
import type { Settings } from '../../src/analysis/settings.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = [rule('en/people/pronoun-gender'), rule('en/people/role-gender')];

/** What is flagged, its fix, and the first note of its evidence. */
function found(text: string, source: string, settings: Settings = {}): string[] {
  return checkDocument(readText(text, { source, sourceLanguage: 'pt' }), RULES, settings).map(
    ({ start, end, suggestions, evidence }) =>
      `${text.slice(start, end)} > ${suggestions[0]?.edits[0]?.text}: ${evidence[0]?.note}`,
  );
}

const SOURCE = 'A porta-voz Adama Kone disse que as conversas continuarão. “Esperamos que sim”, acrescentou.';

test('a pronoun that the source’s grammar is against is wrong, and the source is quoted', () => {
  const text = 'The spokesperson Adama Kone said the talks would go on. “We hope so,” he added.';
  expect(found(text, SOURCE)).toEqual(['he > she: “she” by the source: “A porta-voz”']);
  expect(found(text.replace('he added', 'she added'), SOURCE)).toEqual([]);
  expect(found(text, SOURCE.replace('A porta-voz', 'O porta-voz'))).toEqual([]);
});

test('so is a noun', () => {
  expect(found('The spokesman Adama Kone said the talks would go on.', SOURCE)).toEqual([
    'spokesman > spokeswoman: “she” by the source: “A porta-voz”',
  ]);
});

test('what the user says of a person comes before what the source says', () => {
  const text = 'The spokesperson Adama Kone said the talks would go on. “We hope so,” he added.';
  expect(found(text, SOURCE, { people: [{ name: 'Adama Kone', pronouns: 'he' }] })).toEqual([]);
});
