import { withCapital } from '../characters/capital.js';
import { isCommon } from './common-words.js';
import { dictionary, LONGEST_WORD } from './dictionary.js';
import { PREPOSITIONS, PRONOUNS } from './function-words.js';
import { wordSet } from './word-set.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWEL = /[aeiouy]/u;
/** The words that fill a third of any text, besides pronouns and prepositions. */
const FREQUENT = wordSet(`
  the a an and or but is are was were be been have has had do does did will would can could may might should not his
  her its our their my your said who which what when where there then than more most also one two first new time year
  years people now all no so some such only other`);
/** No slip is taken for these: a news desk that is told “did you mean” one of them takes it for a jest, and is seldom wrong. */
const UNSAID = wordSet(`
  anal anus arse arses arsehole ass asses asshole assholes bitch bitches bitchy boob boobs bugger buggers clit clitoris cock cocks crap craps cum cunt
  cunts dick dicks dildo dyke dykes fag faggot faggots fags fart farts fuck fucked fucker fuckers fucking fucks horny masturbate nigger niggers orgasm
  orgasms penis penises piss pissed pisses poop prick pricks pussies pussy queer queers semen shit shits shitty slut sluts slutty spic tit tits titties
  titty turd turds twat twats vagina vaginal vaginas vulva wank wanker wankers whore whores`);
/** The keys beside each letter's on a keyboard that begins with QWERTY. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  'qwa wqesa ewrsd rdetf tfryg ygtuh uhyij iujok oiklp pol aqswz sawedzx dserfxc frdtgcv gtfyhvb hygujbn juhiknm kjiolm lkop zasx xzsdc cxdfv vcfgb bvghn nbhjm mnjk'
    .split(' ')
    .map(([letter, ...others]) => [letter!, others.join('')]),
);
/** What speaks for a word, beside the slip itself: measured on slips made by rule in edited prose. */
const IN_ARTICLE = 0.8;
const COMMON = 1.3;
const VERY_FREQUENT = 2.2;

/** What a plural without its own ending costs. */
const PLURAL = 0.2;

/** A shorter word of which two letters are doubled, or single, for once is another word. */
const LONG = 7;
/** In a shorter one two letters around a vowel make another word when they change places. */
const LONG_ENOUGH = 6;

/**
 * The dictionary's words that lie one slip of the finger from `word` (a letter lost, added, swapped or wrong), the likeliest
 * first. “Likeliest”: the slip is a common one, and the word a frequent one or one of the article's. Also the plural of “varietys”, and
 * where there is none, those of which a long word has two letters double for single (“reffering”, “sucessfull”), or two consonants in
 * each other's place (“aminal”).
 * @param inArticle true of a word that the article has elsewhere
 */
export function candidates(word: string, inArticle: (word: string) => boolean): string[] {
  if (word.length > LONGEST_WORD + 1) return [];
  const words = dictionary();
  const cost = new Map<string, number>();
  const propose = (candidate: string, slip: number) => {
    if (candidate === word || !words.has(candidate) || UNSAID.has(candidate)) return;
    const bonus =
      (inArticle(candidate) ? IN_ARTICLE : 0) +
      (isFrequent(candidate) ? VERY_FREQUENT : isCommon(candidate) ? COMMON : 0);
    cost.set(candidate, Math.min(cost.get(candidate) ?? Number.POSITIVE_INFINITY, slip - bonus));
  };
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const isFirst = at === 0;
    const here = word[at];
    if (here !== undefined) {
      const doubled = here === word[at - 1] || here === word[at + 1];
      propose(before + after.slice(1), doubled ? 0.3 : isFirst ? 1.8 : 1.4);
      if (after[1] !== undefined) propose(before + after[1] + here + after.slice(2), isFirst ? 0.5 : 0.3);
    }
    for (const letter of LETTERS) {
      const doubles = letter === word[at - 1] || letter === here;
      propose(before + letter + after, doubles ? 0.5 : isFirst ? 1.1 : 0.9);
      if (here !== undefined) propose(before + letter + after.slice(1), exchanged(here, letter) + (isFirst ? 0.4 : 0));
    }
  }
  // “varietys”
  if (/[^aeiou]ys$/u.test(word)) propose(`${word.slice(0, -2)}ies`, PLURAL);
  if (cost.size === 0 && word.length >= LONG) for (const one of doubledOtherwise(word)) propose(one, 0);
  if (cost.size === 0 && word.length >= LONG_ENOUGH) for (const one of exchangedAroundVowel(word)) propose(one, 0);
  const capital = withCapital(word);
  if (words.has(capital)) cost.set(capital, 0);
  return [...cost].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([candidate]) => candidate);
}

/** “aminal”: what becomes of a word when two consonants around a vowel change places. */
function* exchangedAroundVowel(word: string): Iterable<string> {
  for (let at = 0; at + 2 < word.length; at++) {
    const [first, between, second] = word.slice(at, at + 3) as unknown as [string, string, string];
    if (VOWEL.test(between) && !VOWEL.test(first + second))
      yield word.slice(0, at) + second + between + first + word.slice(at + 3);
  }
}

/** What becomes of a word when two of its letters, single or double, become double or single. */
function* doubledOtherwise(word: string): Iterable<string> {
  const letters = word.match(/(.)\1?/gu) ?? [];
  const changed = letters.map((one) => (one.length > 1 ? one[0]! : one + one));
  for (let first = 1; first < letters.length; first++)
    for (let second = first + 1; second < letters.length; second++)
      yield letters.map((one, at) => (at === first || at === second ? changed[at]! : one)).join('');
}

/** One letter for another: its neighbour on the keyboard, a vowel for a vowel, or neither. */
function exchanged(here: string, letter: string): number {
  if (NEIGHBOURS.get(here)!.includes(letter)) return 0.9;
  if (VOWEL.test(here) !== VOWEL.test(letter)) return 2;
  return VOWEL.test(here) ? 1 : 1.5;
}

/** True of the words that everybody writes most, and so mistypes most. */
function isFrequent(word: string): boolean {
  return FREQUENT.has(word) || PREPOSITIONS.has(word) || PRONOUNS.has(word);
}
