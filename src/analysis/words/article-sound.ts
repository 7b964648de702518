/** Begin with the sound of “you” or “w”, though with a vowel's letter (Quirk et al. § 5.11; any pronouncing dictionary). */
const CONSONANT_SOUND =
  /^(?:one(?!i)|once|una(?=nim)|uni(?!n|mp|mag|d(?!irect)|ll|ro|ss|gn)|use|usu|usa|ut[ei]|uto|ura|uri|uk|eu|ewe|ubi|ufo|uv)/u;
/** Begin with a silent h. */
const SILENT_H = /^(?:hour|heir|honest|honou?r)/u;
/** May go either way: “an historic”, “a herb”, names of other languages, and the letters that are also spelt out. */
const EITHER =
  /^(?:h(?:abit|allu|armo|er(?:b|e[dt]|oi)|ilar|istor|iatus|omage|orr|umb|umil|umou?r|yp|yster|$)|f[^aeilorujy]|x[^aeiouy]|ou[iy]|one[il]|u[a-z]*[aeiou]n?$)/u;
const VOWEL_LETTER = /^[AEFHILMNORSX]/u;

/**
 * The indefinite article that goes before a word by its first sound; none where both are heard or nothing is certain.
 * @param word as written: initials are spelt out where they hold no vowel (“an MP”), and figures are read (“an 8”)
 */
export function articleFor(word: string): 'a' | 'an' | undefined {
  if (/^\p{N}/u.test(word))
    return /^(?:8\d*|11|18)(?!\d)/u.test(word) ? 'an' : /^1[18]\d/u.test(word) ? undefined : 'a';
  // “a renminbi account”, “an R-M-B account”
  if (word === 'RMB') return undefined;
  if (word === 'EU') return 'an';
  if (/^[A-Z]{2,}s?$/u.test(word)) {
    if (!/[AEIOUY]/u.test(word)) return VOWEL_LETTER.test(word) ? 'an' : 'a';
    return /^[BCDGJKPQTVWYZ]/u.test(word) || /^(?:UN|UK|US)/u.test(word) ? 'a' : undefined;
  }
  const lower = word.toLowerCase();
  if (!/^[a-z]{2}/u.test(lower) || /^[A-Z].*[A-Z]/u.test(word)) return undefined;
  if (SILENT_H.test(lower)) return 'an';
  if (/^[aeiou]/u.test(lower)) {
    if (CONSONANT_SOUND.test(lower)) return 'a';
    return /^[A-Z]/u.test(word) && /^[ueo]/u.test(lower) ? undefined : 'an';
  }
  return EITHER.test(lower) || /^[A-Z]?[^aeiouyAEIOUY]+$/u.test(word) ? undefined : 'a';
}
