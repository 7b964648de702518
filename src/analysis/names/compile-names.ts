import { writeFileSync } from 'node:fs';
import anyAscii from 'any-ascii';
import { built } from '../built.js';
import { EXONYMS, OTHER_EXONYMS } from './exonym-list.js';

// Run by the build: what is needed to compare names with those of a source, in files that are read only where an article has one.
writeFileSync(built('exonyms.txt'), `${EXONYMS.trim()}\n\n${OTHER_EXONYMS.trim()}`);

/** Greek to Thai, Georgian and the parts of Korean syllables, kana: the first and the last block of each. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x03, 0x0e],
  [0x10, 0x11],
  [0x30, 0x30],
];
const BLOCK = 0x100;

/** The anusvara of Devanagari: the n of हांगकांग, Hong Kong. */
const ANUSVARA = 0x902;

function lettersFor(code: number): string {
  if (code === ANUSVARA) return 'n';
  return anyAscii(String.fromCodePoint(code))
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
}

/** The Latin letters for each character of a block, by the block's number, with a tab between two. */
const letters: Record<number, string> = {};
for (const [first, last] of BLOCKS)
  for (let block = first; block <= last; block++)
    letters[block] = Array.from({ length: BLOCK }, (_, at) => lettersFor(block * BLOCK + at)).join('\t');
writeFileSync(built('romanisation.json'), JSON.stringify(letters));
