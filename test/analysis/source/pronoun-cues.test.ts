import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastCuesIn, pronounCuesIn, tellsGender } from '../../../src/analysis/source/pronoun-cues.js';

/** The sure cues of a text, “+” those of women. */
function sure(text: string, language: string): string[] {
  return pronounCuesIn(text, language).flatMap((cue) =>
    cue.sure ? [`${cue.gender === 'female' ? '+' : ''}${cue.text}`] : [],
  );
}

test.each<[string, string, string[]]>([
  ['zh', '他们说她吃了其他东西，他走了。', ['+她', '他']],
  ['zh', '马耳他和维他命，排他的是他信。', []],
  ['ja', '彼氏は', []],
  ['ja', '彼女は彼らに会い、彼は帰った。', ['+彼女', '彼']],
  ['de', 'Er sah sie und ihre Kinder.', ['Er']],
  ['de', 'Gestern sagte sie, dass sie nicht kommen.', ['+sie']],
  ['de', 'Sie sprach mit Gästen.', ['+Sie sprach']],
  ['de', 'Die Ministerin sprach.', ['+Ministerin']],
  ['nl', 'Hij zag dat ze zei: ze komen.', ['Hij', '+ze zei']],
  ['fr', 'Il y a du pain, et il faut qu’elle parte.', ['+elle']],
  ['fr', 'Il est rare qu’il pleuve.', []],
  ['pt', 'Foi nomeada em 2019.', ['+Foi nomeada']],
  ['pt', 'A ministra saiu.', ['+ministra']],
  ['pt', 'Disse ao diretor que saiu.', []],
  ['es', 'Fue elegido alcalde.', ['Fue elegido']],
  ['es', 'Fue una figura clave.', []],
  ['es', 'Nacida en Cádiz, estudió en Sevilla.', ['+Nacida']],
  ['pt', 'É uma pessoa calma.', []],
  ['it', 'È una persona calma.', []],
  ['it', 'È nata a Bari.', ['+È nata']],
  ['ro', 'A fost educat acasă.', ['A fost educat']],
  ['ro', 'A fost mereu interesată de artă.', ['+A fost mereu interesată']],
  ['ru', 'Она видела его дом.', ['+Она']],
  ['sv', 'Hon gav honom boken.', ['+Hon', 'honom']],
  ['sv', 'Hon träffade Hans Berg.', ['+Hon']],
  ['it', 'Ha incontrato Ella Rossi.', []],
  ['fr', 'Il y aura du pain, car il fait froid et il est très rare qu’il gèle.', []],
])('%s: “%s”', (language, text, cues) => {
  expect(sure(text, language)).toEqual(cues);
});

test.each<[string, string, string[]]>([
  ['ru', 'Сказала, что прочитал журнал.', ['female', 'male']],
  ['uk', 'Сказав, що мала час.', ['male', 'female']],
  ['pl', 'Dodał, że szkoła czytała artykuł.', ['male', 'female']],
  ['cs', 'Řekl, že četla díla.', ['male', 'female']],
  ['cs', 'Hrála v seriálu: král hrál na škále.', ['female', 'male']],
  ['de', 'Er kam.', []],
  ['ru', 'Уволен с поста посла после дела о числах.', []],
  ['ru', 'Живёт с братом по имени Михаил, профессионал.', []],
  ['pl', 'Zwolniony z posła: działa trybunał i jest finał.', []],
  ['pl', 'Brat Michał.', []],
  ['cs', 'Bohužel představitel průmyslu, Pavel, má čísla i letadla.', []],
  ['uk', 'П’ять років держав і українців.', []],
  ['uk', 'Хотів і сидів.', ['male', 'male']],
])('past forms in %s: “%s”', (language, text, genders) => {
  expect(pastCuesIn(text, language).map(({ gender }) => gender)).toEqual(genders);
});

test('a language of which nothing is known tells nothing', () => {
  expect([undefined, 'fi', 'constructor'].map(tellsGender)).toEqual([false, false, false]);
});

test('cues stand in the text, in order', () => {
  const languages = ['zh', 'ja', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'ro', 'ru', 'uk', 'pl', 'cs', 'sv', 'da', 'no'];
  fc.assert(
    fc.property(
      fc.constantFrom(...languages),
      fc.array(fc.constantFrom('er', 'Sie', ' ', '他', 'он', 'il', '. ', '“', 'Foi', 'nata', '𝒳')),
      (language, parts) => {
        const text = parts.join('');
        let last = 0;
        for (const cue of pronounCuesIn(text, language)) {
          expect(cue.index).toBeGreaterThanOrEqual(last);
          expect(text.toLowerCase()).toContain(cue.text.toLowerCase());
          last = cue.index;
        }
      },
    ),
  );
});
