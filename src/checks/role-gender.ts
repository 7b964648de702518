import { type Gender, subjectForm } from '../analysis/names/gender.js';
import { mistakenRoles } from '../analysis/people/mistaken-roles.js';
import { genderByFirstName, type Person, saidBy } from '../analysis/people/person.js';
import type { Reading } from '../analysis/reading.js';
import type { Token } from '../analysis/token.js';
import { defineCheck, type Evidence, type Hit, witnesses, write } from './check.js';

/** “UN spokesman Eri Kaneko”, who is “she” elsewhere: a noun or title for the other gender. */
export const roleGender = defineCheck({
  about: 'A noun or title for a man said of a woman, or the other way round (“spokesman Eri Kaneko … she”).',
  *find(reading): Iterable<Hit> {
    for (const { token, person, gender, form, pronouns, nouns, weak } of reading.get(mistakenRoles)) {
      const called = [
        ...nouns.map(({ start, end, text }) => ({ start, end, as: text })),
        ...pronouns.map(({ start, end }) => ({ start, end, as: subjectForm(gender) })),
      ];
      const shown = witnesses(called, ({ as }) => `is “${as}” here`);
      // Who is “Mrs” elsewhere is no “Ms”.
      const same = nouns.find(({ lower }) => /^m(?:r|s|rs|iss)\.?$/u.test(lower) && /^m/iu.test(form));
      const fix = same?.text ?? form;
      yield {
        start: token.start,
        end: token.end,
        values: { person: person.name, expected: subjectForm(gender), fix },
        person: person.name,
        weak,
        evidence: shown.length > 0 ? shown : [nameOf(reading, person, gender, token)],
        suggestions: [write(token, fix)],
      };
    }
  },
});

/** What the name alone shows, where the article first has it in full; else at the noun. */
function nameOf(reading: Reading, person: Person, gender: Gender, noun: Token): Evidence {
  const named = reading.text.indexOf(person.name);
  const start = named < 0 ? noun.start : named;
  const sort = gender === 'female' ? 'a woman’s' : 'a man’s';
  const which = genderByFirstName(person) ? 'first name' : 'surname';
  const note = person.set ? `“${subjectForm(gender)}” ${saidBy(person)}` : `has ${sort} ${which}`;
  return { start, end: start + person.name.length, note };
}
