import { otherForm, subjectForm } from '../analysis/names/gender.js';
import { toldPronouns } from '../analysis/people/told-pronouns.js';
import { defineCheck, type Hit, write } from './check.js';

/** “she” where the source has “er”, “он”, “他” or “Foi nomeado”, and no woman. */
export const sourcePronoun = defineCheck({
  about: 'A “he” or “she” where the source speaks of the other alone (“она”, “她”, “Foi nomeada”).',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { pronoun, cue } of reading.get(toldPronouns)) {
      if (pronoun.gender === cue.gender) continue;
      const fix = otherForm(pronoun.sentence.paragraph.tokens, pronoun.token.index);
      yield {
        start: pronoun.start,
        end: pronoun.end,
        values: { source: cue.text, expected: subjectForm(cue.gender) },
        suggestions: [write(pronoun, fix)],
      };
    }
  },
});
