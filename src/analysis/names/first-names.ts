import { once } from '../../document/once.js';
import { readBuilt } from '../built.js';
import { withoutAccents } from '../characters/accents.js';
import { HashedWords } from '../words/hashed-words.js';
import { remembered } from '../words/remembered.js';
import { wordsOf } from '../words/word-set.js';
import type { Gender } from './gender.js';

/** The gender of nearly all who bear a first name (in any case); none where both do or the name is not known. */
export function genderOfFirstName(name: string): Gender | undefined {
  return lookedUp(name.toLowerCase());
}

/**
 * First names that are words or places too, so that alone they tell nothing: of at least 97 % of their bearers of one sex in the counts of the
 * United States Social Security Administration.
 */
const BESIDE_A_SURNAME: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(`
    concepcion concepción encarnacion encarnación penny joy hope faith autumn summer ivy jade jewel dawn carol georgia eve ester destiny melody harmony peg primrose
    hillary trinity`).map((name) => [name, 'female'] as const),
  ...wordsOf(`
    will grant rich earl miles hunter norm rusty sterling teddy carter chase christian art august baron cary chance
    denver houston israel octave martial`).map((name) => [name, 'male'] as const),
]);

/** The gender of nearly all who bear a first name with a surname behind it: “Penny” and “Will” are names there, and no words. */
export function genderBesideSurname(name: string): Gender | undefined {
  return genderOfFirstName(name) ?? BESIDE_A_SURNAME.get(name);
}

/** “Jean-Baptiste”: French, and a man’s, where “Jean” alone may be an English woman’s. */
const FRENCH_MAN = /^jean-\p{L}/u;

const lookedUp = remembered((lower): Gender | undefined => {
  if (FRENCH_MAN.test(lower)) return 'male';
  const hyphen = lower.indexOf('-');
  return listed(lower) ?? listed(withoutAccents(lower)) ?? (hyphen < 0 ? undefined : listed(lower.slice(0, hyphen)));
});

function listed(lower: string): Gender | undefined {
  const { female, male } = names();
  if (female.has(lower)) return 'female';
  return male.has(lower) ? 'male' : undefined;
}

const names = once(() => ({ female: read('female'), male: read('male') }));

function read(gender: Gender): HashedWords {
  return new HashedWords(readBuilt(`first-names-${gender}.bin`));
}
