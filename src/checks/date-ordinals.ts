import { justBefore } from '../analysis/characters/just-before.js';
import { dates } from '../analysis/numbers/dates.js';
import { defineCheck, type Hit } from './check.js';

/** “April 26th”: in print the ordinal is spoken, not written. */
export const dateOrdinals = defineCheck({
  about: 'A date with an ordinal ending (“April 26th”), which print leaves out.',
  *find(reading): Iterable<Hit> {
    for (const { start, end, spelled, named, ordinals } of reading.get(dates).mentions) {
      if (spelled || named || ordinals.length === 0) continue;
      // “her 21st May in office” counts.
      if (/\b(?:my|your|his|her|its|our|their) $/iu.test(justBefore(reading.text, start, 7))) continue;
      const edits = ordinals.map((ordinal) => ({ start: ordinal.start, end: ordinal.end, text: '' }));
      yield { start, end, suggestions: [{ label: 'leave out the ending', edits }] };
    }
  },
});
