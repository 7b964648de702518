import { readBuilt } from '../built.js';
import { withoutMarks } from './name-spelling.js';
import { romanised } from './romanised.js';

let letters: Readonly<Record<number, string>> | undefined;
const blocks = new Map<number, readonly string[]>();

/** What the package any-ascii writes for a character, which the build keeps; nothing for one that is no letter. */
function lettersFor(character: string): string {
  const code = character.codePointAt(0)!;
  const block = code >> 8;
  let there = blocks.get(block);
  if (!there) {
    letters ??= JSON.parse(readBuilt('romanisation.json').toString());
    there = (letters![block] ?? '').split('\t');
    blocks.set(block, there);
  }
  return there[code & 0xff] ?? '';
}

const GREEK = /μπ|ντ|γκ|γγ|τζ|ου|αυ|ευ|ει|οι/u;
/** Two letters of Greek that stand for one sound, in names of other languages above all: Ντόναλντ, Μπάιντεν. */
const GREEK_PAIRS = 'μπ=b ντ=d γκ=g γγ=ng τζ=j ου=u αυ=av ευ=ev ει=i οι=i'
  .split(' ')
  .map((pair) => pair.split('=') as [string, string]);

/** A word of any writing in the letters a to z, without its marks: “nurnberg” of “Nürnberg”, “vena” of Вена; nothing of Chinese ones. */
export function inLatinLetters(word: string): string {
  if (/^[a-z]*$/u.test(word)) return word;
  const plain = withoutMarks(romanised(word));
  if (/^[a-z]*$/u.test(plain)) return plain;
  // Marks are vowels in many writings, so that they are kept: not in Latin letters, whose marks are gone by now.
  if (GREEK.test(plain))
    return inLatinLetters(GREEK_PAIRS.reduce((left, [pair, one]) => left.replaceAll(pair, one), plain));
  const whole = /[\u0370-\uffff]/u.test(plain) ? word.normalize('NFD').toLowerCase() : plain;
  return [...whole]
    .map((one) => (one < '\u0080' ? one : lettersFor(one)))
    .join('')
    .replace(/[^a-z]/gu, '');
}
