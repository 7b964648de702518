import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import wordList from 'word-list';
import { built } from '../built.js';
import { commonWords, isCommon } from './common-words.js';
import { isInflected } from './dictionary.js';
import { hashWords } from './hashed-words.js';
import { LATE_WORDS } from './late-words.js';
import { packTriples } from './letter-triples.js';
import { NEAR_WORDS } from './near-words.js';
import { candidates } from './spelling-candidates.js';

interface Dictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

// Run by the build: expands the Hunspell dictionaries of American and British English, so that a run of stet loads their
// hashes rather than a speller with its affixes (400 ms). Possessives are left out: a word is looked up without its “’s”.
const nspell = createRequire(import.meta.url)('nspell') as (dictionary: Dictionary) => {
  data: Record<string, number[]>;
};
const words = new Set([american, british].flatMap((dictionary) => Object.keys(nspell(dictionary).data)));
const kept = [...words].filter((word) => /^\p{L}[\p{L}\p{M}'-]+$/u.test(word) && !word.endsWith("'s"));
writeFileSync(built('words.bin'), hashWords(kept));

// The words that a larger list has besides (the package word-list, MIT), and those that came later: rare words, which are right
// although no speller knows them. Read only where a word seems misspelt.
const known = new Set(kept);
const further = new Set([...readFileSync(wordList, 'utf8').split('\n'), ...LATE_WORDS]);
const rare = [...further].filter((word) => (word.length > 3 || LATE_WORDS.has(word)) && !known.has(word));
writeFileSync(built('rare-words.bin'), hashWords(rare));

// Of these the ones that are no word of any prose, one slip away from a word that is in all of it: they are taken for the slip.
// Two words are one slip apart only where they, or they without a letter, are one: few are left to be asked with care.
const common = new Set([...commonWords()].flatMap((word) => [word, ...oneLess(word)]));
const slips = rare.filter(
  (word) => /^[a-z]{4,}$/u.test(word) && !NEAR_WORDS.has(word) && !isInflected(word) && isNearCommon(word),
);
writeFileSync(built('slip-words.bin'), hashWords(slips));

// Which letters follow which in English: by it a word of another language is told that no list holds.
writeFileSync(built('letter-triples.bin'), packTriples(kept.filter((word) => /^[a-z]{3,}$/u.test(word))));

function isNearCommon(word: string): boolean {
  return (
    (common.has(word) || oneLess(word).some((less) => common.has(less))) && candidates(word, () => false).some(isCommon)
  );
}

function oneLess(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
