import { expect, test } from 'vitest';
import { baseLanguage } from '../../src/document/base-language.js';

test.each([
  ['pt-BR', 'pt'],
  ['pt_br', 'pt'],
  ['ZH-Hant-TW', 'zh'],
  ['fil', 'fil'],
  ['eng', 'en'],
  ['por_Latn', 'pt'],
  ['cmn-Hans', 'zh'],
  ['iw', 'he'],
  ['sh', 'sr'],
  ['abc', 'abc'],
  // A name that every object has is no language either.
  ['constructor', 'und'],
  ['__proto__', 'und'],
  ['x-none', 'und'],
  ['', 'und'],
])('the language of %j is %s', (tag, language) => {
  expect(baseLanguage(tag)).toBe(language);
});
