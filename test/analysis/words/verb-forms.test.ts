import { expect, test } from 'vitest';
import { irregularPast, verbForms } from '../../../src/analysis/words/verb-forms.js';

test.each([
  ['make', 'makes made made making'],
  ['take', 'takes took taken taking'],
  ['agree', 'agrees agreed agreed agreeing'],
  ['die', 'dies died died dying'],
  ['carry', 'carries carried carried carrying'],
  ['pay', 'pays paid paid paying'],
  ['constructor', 'constructors constructored constructored constructoring'],
  ['visit', 'visits visited visited visiting'],
  ['put', 'puts put put putting'],
  ['admit', 'admits admitted admitted admitting'],
  ['stop', 'stops stopped stopped stopping'],
  ['fix', 'fixes fixed fixed fixing'],
  ['reach', 'reaches reached reached reaching'],
  ['shed', 'sheds shed shed shedding'],
  ['seek', 'seeks sought sought seeking'],
  ['control', 'controls controlled controlled controlling'],
  ['go', 'goes went gone going'],
  ['be', 'is was been being'],
])('%s: %s', (base, forms) => {
  expect(verbForms(base).join(' ')).toBe(`${base} ${forms}`);
});

test('knows the base and the participle of a past that is neither', () => {
  expect(irregularPast('went')).toEqual({ base: 'go', participle: 'gone' });
  expect(irregularPast('said')).toBeUndefined();
  expect(irregularPast('came')).toEqual({ base: 'come', participle: 'come' });
  expect(irregularPast('cut')).toBeUndefined();
});
