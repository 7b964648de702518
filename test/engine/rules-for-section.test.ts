import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { withSourcesBeside } from '../../src/document/source-paragraphs.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { rulesForSource } from '../../src/engine/rules-for-section.js';

test('what compares with a source is asked only where there is one', () => {
  const rules = builtinRules();
  const comparing = rules.filter(({ id }) => id.startsWith('source/')).map(({ id }) => id);
  const askedOf = (source?: string) =>
    rulesForSource(rules, withSourcesBeside(readText('It rained.', source === undefined ? {} : { source })));
  expect(askedOf('Choveu.')).toEqual(rules);
  expect(askedOf().map(({ id }) => id)).toEqual(rules.map(({ id }) => id).filter((id) => !comparing.includes(id)));
  expect(comparing.length).toBeGreaterThan(10);
});
