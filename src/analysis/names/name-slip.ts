import { justBefore } from '../characters/just-before.js';
import { isCommon } from '../words/common-words.js';
import { dictionary } from '../words/dictionary.js';
import { genderOfFirstName } from './first-names.js';
import type { SpellingDifference } from './name-spelling.js';
import type { NameWord } from './names.js';
import { isPlace } from './places.js';

/** A word of English, shorter than this, is one slip away from too many names. */
const WORD_LENGTH = 6;
/** The share of a name's mentions that must have company on one side for other company there to mean another name. */
const USUALLY = 1 / 4;

/** Whether so few stray spellings beside so many others can only be a slip, by what differs and what stands around. */
export function isSlip(difference: SpellingDifference, stray: NameWord, kept: NameWord, text: string): boolean {
  const ratio = kept.mentions.length / stray.mentions.length;
  const company = companyOf(stray, kept);
  const long = Math.min(stray.text.length, kept.text.length) >= 5;
  // “Gary” beside “Gray”: two names that there are.
  if (difference === 'swap' && company !== 'same' && genderOfFirstName(stray.text) !== undefined) return false;
  if (isSlipOfWord(difference, stray, kept) && company !== 'other') return true;
  if (difference !== 'sound' && difference !== 'marks' && isSlipOfSurname(stray, kept, text)) return true;
  switch (difference) {
    case 'marks':
      // “Union for Hope”: what “Unión por la Esperanza” is in English.
      return company === 'same' || (company === 'none' && !isCommon(stray.text.toLowerCase()));
    case 'swap':
      return ratio >= (company === 'same' ? 1 : 2);
    case 'sound':
      if (isShortFor(stray, kept)) return true;
      return company === 'same' || (company === 'none' && long && (ratio >= 3 || isOneNobodyElseBears(stray, kept)));
    case 'school':
      return company === 'same' || (company === 'none' && long && ratio >= 4);
    case 'letter':
      return company === 'same' ? ratio >= 2 : company === 'none' && long && ratio >= 4;
    case 'vowel':
    case 'end':
      return company === 'same' && long && ratio >= 3;
  }
}

/** “Mendez” after “Carla Mendes”: a surname alone, of nobody whom the article has called by the first name too. */
function isShortFor(stray: NameWord, kept: NameWord): boolean {
  const [full] = kept.mentions;
  const named = full?.before !== undefined && genderOfFirstName(full.before.toLowerCase()) !== undefined;
  const lower = stray.text.toLowerCase();
  if (!named || isPlace(lower) || genderOfFirstName(lower) !== undefined || dictionary().has(lower)) return false;
  return stray.mentions.every(({ start, before, after }) => start > full.start && !before && !after);
}

/** “Nagahra” once, where “Tetsuo Nagahara” was introduced: news introduces nobody by a surname alone. */
function isSlipOfSurname(stray: NameWord, kept: NameWord, text: string): boolean {
  if (stray.mentions.length > 1 || !isShortFor(stray, kept)) return false;
  const { start, end } = stray.mentions[0]!;
  return !INTRODUCED.test(justBefore(text, start, 20)) && !LISTED.test(text.slice(end, end + 3));
}

/** “Dr Rafael de Cabo”, “Sheahan, Horan, Dempsey”: somebody else, with what belongs to the name, or in a list of names. */
const INTRODUCED =
  /(?:\p{Lu}[\p{L}\p{M}’']*\.?,?|[-–&/]|(?<!\p{L})(?:de|da|das|do|dos|del|di|du|des|la|le|van|von|den|der|ter|al|el|bin|ibn|ben))[ -]$|[-–&/]$/u;
const LISTED = /^,? ?[\p{Lu}(&/-]/u;

/** “Zelensky” and “Zelenskyy”: long, and both in no dictionary, which has the names that several families write in several ways. */
function isOneNobodyElseBears(stray: NameWord, kept: NameWord): boolean {
  const words = dictionary();
  return [stray, kept].every(({ text }) => text.length >= WORD_LENGTH && !words.has(text));
}

/** “Presdent” beside “President”, “Congrezs” beside “Congress”: no name, but a slip in a word that English has. */
function isSlipOfWord(difference: SpellingDifference, stray: NameWord, kept: NameWord): boolean {
  if (difference !== 'letter' && difference !== 'swap' && difference !== 'vowel') return false;
  if (
    stray.mentions.length > 1 ||
    kept.mentions.length < 2 ||
    kept.text.length < WORD_LENGTH ||
    stray.mentions[0]!.before
  )
    return false;
  const words = dictionary();
  return words.has(kept.text.toLowerCase()) && !words.has(stray.text) && !words.has(stray.text.toLowerCase());
}

/**
 * What stands beside the stray spelling: `same`, a word that also stands there beside the other spelling; `other`, a word
 * where the other spelling usually has different ones (“Antonio Greco”, “António Vale”); `none`, nothing to judge by.
 */
function companyOf(stray: NameWord, kept: NameWord): 'same' | 'other' | 'none' {
  const sides = (['before', 'after'] as const).map((side) => {
    const beside = kept.mentions.flatMap((mention) => mention[side] ?? []);
    const own = stray.mentions.flatMap((mention) => mention[side] ?? []);
    if (own.some((word) => beside.includes(word))) return 'same';
    return own.length > 0 && beside.length >= kept.mentions.length * USUALLY ? 'other' : 'none';
  });
  return sides.find((side) => side === 'same') ?? sides.find((side) => side === 'other') ?? 'none';
}
