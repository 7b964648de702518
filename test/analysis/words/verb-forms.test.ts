import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import wordListPath from 'word-list';
import {
  BASE_TOO,
  PARTICIPLE_ONLY,
  PAST_ONLY,
  PAST_OR_PARTICIPLE,
} from '../../../src/analysis/words/irregular-verbs.js';
import {
  allFormsOf,
  formOf,
  inForm,
  irregularReading,
  verbForms,
  withVerbsIn,
} from '../../../src/analysis/words/verb-forms.js';

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

test.each([
  ['went', 'go', [2]],
  ['said', 'say', [2, 3]],
  ['become', 'become', [0, 3]],
  ['cut', 'cut', [0, 2, 3]],
  ['hanged', 'hang', [2, 3]],
  ['gotten', 'get', [3]],
  ['are', 'be', [1]],
  ['found', 'find', [0, 2, 3]],
])('“%s” is of “%s”, whose forms %j it can be', (word, base, forms) => {
  const reading = irregularReading(word);
  expect(reading?.base).toBe(base);
  expect([...reading!.forms].sort()).toEqual(forms);
});

test('of a regular word nothing is known by heart', () => {
  expect(irregularReading('walked')).toBeUndefined();
});

test.each([
  ['be', 'are am were'],
  ['learn', 'learnt'],
  ['get', 'gotten'],
  ['cancel', 'cancelled cancelling'],
  ['reveal', ''],
  ['control', ''],
  ['sell', ''],
  ['walk', ''],
])('%s has further forms: %s', (base, further) => {
  expect(allFormsOf(base).slice(verbForms(base).length).join(' ')).toBe(further);
});

test.each([
  ['be', 'they', 'are', 'are'],
  ['be', 'they', 'were', 'were'],
  ['be', 'have', 'been', 3],
  ['learn', 'they', 'learnt', 2],
  ['learn', 'had', 'learnt', 3],
  ['get', 'had', 'gotten', 3],
  ['lie', 'they', 'lied', 2],
  ['lie', 'had', 'lied', 3],
  ['take', 'they', 'took', 2],
  ['take', 'they', 'toked', undefined],
  ['put', 'to', 'put', 0],
  ['put', 'mayor', 'put', 2],
])('%s after “%s”: “%s” is form %s', (base, before, word, form) => {
  expect(formOf(base, [{ lower: before }, { lower: word }], 1)).toBe(form);
});

test('writes a verb in the form of another, and “be” in its own', () => {
  expect(inForm('take', 2)).toBe('took');
  expect(inForm('take', 'were')).toBe('took');
  expect(inForm('take', 'are')).toBe('take');
  expect(inForm('be', 'were')).toBe('were');
  expect(withVerbsIn('am', '~be able to ~take')).toBe('am able to take');
  expect(withVerbsIn(undefined, '~be able to')).toBe('be able to');
});

test('every irregular past and participle is a form of a verb whose forms are known', () => {
  const irregular = [PAST_ONLY, PARTICIPLE_ONLY, PAST_OR_PARTICIPLE, BASE_TOO].flatMap((words) => [...words]);
  const beginnings = new Set(irregular.map((word) => word.slice(0, 2)));
  const bases = readFileSync(wordListPath, 'utf8').split('\n');
  const known = new Set(bases.filter((base) => beginnings.has(base.slice(0, 2))).flatMap(allFormsOf));
  expect(irregular.filter((word) => !known.has(word))).toEqual([]);
});
