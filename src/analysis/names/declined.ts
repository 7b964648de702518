/** How many letters a case may set behind what all forms of a name share. */
const MOST_ENDING = 3;
/** A name of so few letters is the beginning of other words too often: behind it may only stand what cases set there. */
const SHORT = 5;
const CASE_ENDING =
  /^(?:[aeuyis]|ul(?:ui)?|i?e[mj]|[ao]m|ou|ie|oi|ami|a(?:ch|kh)|ov[ei]|owi|[аеуыиюя]|и?[еою][им]|ам[и]?|ах)?$/u;
const VOWEL = /[aeyoаяыи]$/u;

/** True of a word that is a name or a case of it, both in small letters and without marks: “rzymie” for “rzym”, “praze” for “praha”. */
export function isCaseOf(word: string, name: string): boolean {
  const stem = stemOf(name);
  if (!word.startsWith(stem)) return false;
  if (name.length > SHORT) return word.length <= stem.length + MOST_ENDING;
  return CASE_ENDING.test(word.slice(word.startsWith(name) ? name.length : stem.length));
}

/** What all cases of a name begin with. */
export function stemOf(name: string): string {
  return name.length > SHORT || (name.length === SHORT && VOWEL.test(name)) ? name.slice(0, -1) : name;
}
