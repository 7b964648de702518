import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = ['names', 'country', 'numbers', 'calendar'].map((name) => rule(`source/meaning/${name}`));

/** What is said of a translation beside its source. */
function said(text: string, source: string, sourceLanguage: string): string[] {
  return checkDocument(readText(text, { source, sourceLanguage }), RULES).map(({ message }) => message);
}

describe('a name that is known, and that nothing in the translation stands for', () => {
  test.each([
    ['pl', 'Burmistrz mieszka w Rzymie, na starym mieście.', 'The mayor lives in the old town.', '“Rzymie” (Rome)'],
    ['cs', 'Starosta žije v Praze, ve starém městě.', 'The mayor lives in the old town.', '“Praze” (Prague)'],
    [
      'pl',
      'Film można od dziś oglądać w kinach w Niemczech.',
      'The film is shown from today.',
      '“Niemczech” (Germany)',
    ],
    ['pl', 'Film można od dziś oglądać w kinach w Chinach.', 'The film is shown from today.', '“Chiny” (China)'],
    ['ru', 'Министр вчера прилетел в Индию.', 'The minister landed yesterday.', '“Индия” (India)'],
    ['zh', '部长星期一飞往贝尔格莱德。', 'The minister flew there on Monday.', '“贝尔格莱德” (Belgrade)'],
    ['et', 'Suurim parvlaev sõidab Süüriasse.', 'The largest ferry sails.', '“Süüria” (Syria)'],
    ['es', 'El ministro habló ayer con Yolanda.', 'The minister spoke yesterday.', '“Yolanda”'],
  ])('%s: %s', (language, source, text, named) => {
    expect(said(text, source, language)).toEqual([`The source has ${named}, which is missing here`]);
  });
});

describe('a country that nothing in the source may stand for', () => {
  test.each([
    ['es', 'El ministro viajó ayer.', 'The minister flew to Norway yesterday.', 'Norway'],
    ['zh', '这家商店关门了。', 'The shop in Egypt is closed.', 'Egypt'],
  ])('%s: %s', (language, source, text, name) => {
    expect(said(text, source, language)).toEqual([`The source does not name “${name}”`]);
  });
});

describe('a name that the source has in no form, beside a word with a capital that is missing', () => {
  test.each([
    [
      'et',
      'Linnapea Maria Hundinurk ei olnud saalis.',
      'The mayor, Maria Pickersgill, was not there.',
      'Pickersgill',
      'Hundinurk',
    ],
    ['ro', 'Ieri brutarul Teodorescu a plecat.', 'Yesterday the baker Okonkwo left.', 'Okonkwo', 'Teodorescu'],
    ['hu', 'Tegnap Kelemen elment.', 'Yesterday Okonkwo left.', 'Okonkwo', 'Kelemen'],
  ])('%s: %s', (language, source, text, strange, missing) => {
    expect(said(text, source, language)).toEqual([
      `The source has no “${strange}”; it has “${missing}”, which is missing here`,
    ]);
  });

  test('but not where only such a word is missing, in a language whose words with capitals are not known', () => {
    expect(said('The baker left.', 'Tegnap Kelemen elment.', 'hu')).toEqual([]);
  });
});

describe('a number and a month that nothing in the source stands for', () => {
  test.each([
    ['ro', 'Aceasta o spune regulamentul.', 'The regulation of 2014 says so.', ['The source has no “2014”']],
    ['et', 'Sild suleti vihma tõttu.', 'The bridge was closed in October.', ['The source does not have “October”']],
    ['et', 'Sild suleti oktoobris.', 'The bridge was closed in October.', []],
    ['fr', 'Le pont a coûté cher.', 'The bridge cost some $375 (340 euros) in the 1980s.', []],
  ])('%s: %s', (language, source, text, messages) => {
    expect(said(text, source, language)).toEqual(messages);
  });
});
