import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './first-name-lists.js';
import type { Gender } from './gender.js';

let genders: ReadonlyMap<string, Gender> | undefined;

/** The gender of nearly all who bear a first name (in any case); none where both do or the name is not known. */
export function genderOfFirstName(name: string): Gender | undefined {
  genders ??= new Map([...entries(FEMALE_FIRST_NAMES, 'female'), ...entries(MALE_FIRST_NAMES, 'male')]);
  const lower = name.toLowerCase();
  return genders.get(lower) ?? genders.get(folded(lower)) ?? genders.get(lower.split('-', 1)[0]!);
}

/** Letters that are no accented ones by Unicode and are written as these where accents are left out. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ð: 'd',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Without its accents: “antónio” gives “antonio”. */
export function folded(word: string): string {
  if (/^[a-z]*$/u.test(word)) return word;
  return word.normalize('NFD').replace(/[\p{M}ıłđøðəæœß]/gu, (letter) => LETTERS[letter] ?? '');
}

function entries(list: string, gender: Gender): [string, Gender][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((name) => [name, gender]);
}
