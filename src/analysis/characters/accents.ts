/** Letters that Unicode does not take apart, with what is written for them where accents are left out. */
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};

/** A text without its accents and other diacritics: “António” gives “Antonio”. Letters like “ł” are only known in lower case. */
export function withoutAccents(text: string): string {
  if (/^[a-z]*$/u.test(text)) return text;
  return text.normalize('NFD').replace(/[\p{M}łøßæœđðþıə]/gu, (letter) => SPECIAL_LETTERS[letter] ?? '');
}
