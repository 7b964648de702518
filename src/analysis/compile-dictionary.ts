import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';

interface Dictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

// Run by the build: expands the Hunspell dictionaries of American and British English, so that a run of stet loads a list of
// words (20 ms) rather than a speller with its affixes (400 ms). Possessives are left out: a word is looked up without its “’s”.
const nspell = createRequire(import.meta.url)('nspell') as (dictionary: Dictionary) => {
  data: Record<string, number[]>;
};
const words = new Set([american, british].flatMap((dictionary) => Object.keys(nspell(dictionary).data)));
const kept = [...words].filter((word) => /^\p{L}[\p{L}\p{M}'-]+$/u.test(word) && !word.endsWith("'s"));
writeFileSync(new URL('../words.txt', import.meta.url), kept.sort().join('\n'));
