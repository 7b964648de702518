import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { acceptWanted } from '../../src/review/accepting.js';
import { openSession } from '../../src/review/session.js';
import { mended, ruleWith } from './rule-with.js';

// What every object in JavaScript has by itself is no more than a word here.
const forms = `options:
  forms:
    - { find: 'colou?r(?P<end>s?)', write: 'colour{end}{constructor}' }
    - { find: 'hue(?P<end>s?)', write: 'hue{end}' }`;

test('a placeholder holds what the rule captured, and nothing else', () => {
  expect(mended(ruleWith('mixed-forms', forms), 'The colour and the hues.')).toBe('The colour and the colours.');
  const rule = { ...ruleWith('doubled-word', ''), message: '{found} {constructor} {__proto__}' };
  expect(checkDocument(readText('the the'), [rule])[0]!.message).toBe('the the {constructor} {__proto__}');
});

test('a rule to accept that is called so is no gravity', () => {
  const document = readText('the the');
  const session = openSession(document, checkDocument(document, [ruleWith('doubled-word', '')]));
  expect(acceptWanted(session, ['constructor', '__proto__'], '2026-01-01T00:00:00Z')).toBe(session);
});
