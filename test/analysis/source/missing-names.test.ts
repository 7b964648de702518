import { describe, expect, test } from 'vitest';
import { isPerson, missingNames } from '../../../src/analysis/source/missing-names.js';
import { PlainText } from '../../../src/analysis/source/plain-text.js';
import { WordList } from '../../../src/analysis/source/word-list.js';

const lists: Readonly<Record<string, WordList>> = {
  es: new WordList(['tribunal-', 'supremo']),
  de: new WordList(['jahr-']),
  ru: new WordList(['министр-']),
};

function missing(language: string, source: string, text: string) {
  return missingNames(new PlainText(source, language), new PlainText(text, 'en'), lists[language]);
}

describe('a name of the source that the translation has in no form', () => {
  test.each([
    ['es', 'Vino Óscar de la Renta.', 'He came.', ['Óscar de la Renta']],
    ['es', 'Vino ayer Cristóbal Colón.', 'Christopher Columbus came.', []],
    ['es', 'Vino ayer Recep Tayyip Erdogan.', 'Erdoğan came.', []],
    ['es', 'Vino ayer Pablo Neruda a Sevilla.', 'He came to Seville.', ['Pablo Neruda']],
    ['es', 'El Tribunal Supremo habló.', 'The court spoke.', []],
    ['es', 'Ayer el Dr. Quiroga habló.', 'He spoke.', ['Quiroga']],
    ['es', 'Ayer llovió en el bosque. Después nevó.', 'It rained.', []],
    ['de', 'Er traf die Kritik von Steijn.', 'He met it.', ['Steijn']],
    ['de', 'Er sah im Wald die kleinen Bäume.', 'He saw them.', []],
    ['de', 'Es sangen Stars wie Hirschfeld.', 'They sang.', ['Hirschfeld']],
    ['de', 'Zum Schluss erzielte Ginter ein Tor.', 'He scored.', ['Ginter']],
    ['de', 'Es kamen erste Fichten.', 'They came.', []],
    ['ru', 'Вчера Министр прилетел в Варшаву.', 'He landed.', ['Варшаву']],
    ['ru', 'Кроме того, шёл дождь. Того, кто пришёл, нет.', 'It rained.', []],
    ['hi', 'दिल्ली की दुकान बंद है।', 'The shop is closed.', ['दिल्ली']],
    ['ja', 'パリは今日も雨だ。', 'It rains.', ['パリ']],
    ['ja', 'パリティは今日も雨だ。', 'It rains.', []],
    ['ja', 'パリティの話だが、パリは今日も雨だ。', 'It rains.', ['パリ']],
    ['tr', 'Dün Ahmet geldi.', 'He came.', []],
  ])('%s: %s', (language, source, text, names) => {
    expect(missing(language, source, text).map((name) => name.text)).toEqual(names);
  });
});

test('a name is given in English where that is known', () => {
  const english = (language: string, source: string) =>
    missing(language, source, 'He came.').map((name) => name.english);
  expect(english('ru', 'Он был в Варшаве.')).toEqual(['Warsaw']);
  expect(english('zh', '他在印度尼西亚。')).toEqual(['Indonesia']);
  expect(english('es', 'Fue Neruda.')).toEqual(['Neruda']);
  expect(english('ru', 'Это был Лукашевич.')).toEqual([undefined]);
  expect(english('es', 'Fue Nеruda, con una letra cirílica.')).toEqual([undefined]);
});

test('nothing is missing that is there under another name or in part', () => {
  expect(
    missing('es', 'Estuvo en Múnich con los Länder de Baviera.', 'He was in Munich, Bavaria, with the länder.'),
  ).toEqual([]);
  expect(missing('ru', 'Он сказал Медведеву.', 'He told Medvedev.')).toEqual([]);
});

describe('a person who is missing', () => {
  test.each([
    ['es', 'Vino Óscar de la Renta.', true],
    ['es', 'Vino Renta.', false],
    ['ru', 'Суд поверил Ивану Петрову.', true],
    ['de', 'Er sah das Königreich Schweden.', false],
  ])('%s: %s', (language, source, expected) => {
    const persons = missing(language, source, 'He spoke.').filter((name) =>
      isPerson(name, new PlainText(source, language)),
    );
    expect(persons.length > 0).toBe(expected);
  });
});
