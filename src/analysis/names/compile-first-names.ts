import { writeFileSync } from 'node:fs';
import { built } from '../built.js';
import { hashWords } from '../words/hashed-words.js';
import { wordsOf } from '../words/word-set.js';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './first-name-lists.js';
import { FURTHER_FEMALE_NAMES, FURTHER_MALE_NAMES } from './further-first-names.js';

// Run by the build: packs the first names, as a run of stet would take longer to list them than to look up those it meets.
const lists = { female: FEMALE_FIRST_NAMES + FURTHER_FEMALE_NAMES, male: MALE_FIRST_NAMES + FURTHER_MALE_NAMES };
for (const [gender, list] of Object.entries(lists)) {
  writeFileSync(built(`first-names-${gender}.bin`), hashWords(wordsOf(list)));
}
