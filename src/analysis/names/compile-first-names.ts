import { writeFileSync } from 'node:fs';
import { built } from '../built.js';
import { hashWords } from '../words/hashed-words.js';
import { wordsOf } from '../words/word-set.js';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './first-name-lists.js';

// Run by the build: packs the first names, as a run of stet would take longer to list them than to look up those it meets.
for (const [gender, list] of Object.entries({ female: FEMALE_FIRST_NAMES, male: MALE_FIRST_NAMES })) {
  writeFileSync(built(`first-names-${gender}.bin`), hashWords(wordsOf(list)));
}
