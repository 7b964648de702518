import { subjectForm } from '../analysis/gender.js';
import { mistakenRoles } from '../analysis/mistaken-roles.js';
import { saidBy } from '../analysis/people.js';
import { defineCheck, type Evidence, type Hit, replace } from './check.js';

const EVIDENCE_SHOWN = 3;

/** “UN spokesman Eri Kaneko”, who is “she” elsewhere: a noun or title for the other gender. */
export const roleGender = defineCheck({
  about: 'A noun or title for a man said of a woman, or the other way round (“spokesman Eri Kaneko … she”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { token, person, gender, form, pronouns, nouns, weak } of reading.get(mistakenRoles)) {
      const evidence: Evidence[] = [
        ...nouns.slice(0, EVIDENCE_SHOWN).map(({ start, end, text }) => ({ start, end, note: `is “${text}” here` })),
        ...pronouns
          .slice(0, EVIDENCE_SHOWN)
          .map(({ start, end }) => ({ start, end, note: `is “${subjectForm(gender)}” here` })),
      ];
      const named = reading.text.indexOf(person.name);
      const start = named < 0 ? token.start : named;
      const sort = gender === 'female' ? 'a woman’s' : 'a man’s';
      const note = person.set ? `“${subjectForm(gender)}” ${saidBy(person)}` : `has ${sort} first name`;
      if (evidence.length === 0) evidence.push({ start, end: start + person.name.length, note });
      const same = nouns.find(({ lower }) => /^m(?:r|s|rs|iss)\.?$/u.test(lower) && /^m/iu.test(form));
      const fix = same?.text ?? form;
      yield {
        start: token.start,
        end: token.end,
        values: { person: person.name, expected: subjectForm(gender), fix },
        person: person.name,
        weak,
        evidence: evidence.slice(0, EVIDENCE_SHOWN),
        suggestions: [replace(token, fix, `write “${fix}”`)],
      };
    }
  },
});
