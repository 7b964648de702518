import { writeFileSync } from 'node:fs';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './first-name-lists.js';
import { packWords } from './packed-words.js';
import { wordsOf } from './word-set.js';

// Run by the build: packs the first names, as a run of stet would take longer to list them than to look up those it meets.
for (const [gender, list] of Object.entries({ female: FEMALE_FIRST_NAMES, male: MALE_FIRST_NAMES })) {
  const names = new Set(wordsOf(list));
  writeFileSync(new URL(`../../dist/first-names-${gender}.bin`, import.meta.url), packWords([...names]));
}
