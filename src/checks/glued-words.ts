import { gluedWords } from '../analysis/names/glued-words.js';
import { defineCheck, type Hit, insert, type Suggestion } from './check.js';

/** “the meetingwhen he spoke”: the space between two words is lost, as it is where a link or italics end. */
export const gluedWordsCheck = defineCheck({
  about: 'Two words, or a number and a word, without the space between them (“the meetingwhen he spoke”).',
  options: (z) =>
    z.strictObject({ allowed: z.array(z.string()).describe('words to be let be, in lower case').default([]) }),
  *find(reading, { allowed }): Iterable<Hit> {
    const names = new Set([...allowed, ...(reading.settings.names ?? []).map((name) => name.toLowerCase())]);
    for (const { start, end, at, opens } of reading.get(gluedWords)) {
      if (names.has(reading.text.slice(start, end).toLowerCase())) continue;
      yield { start, end, suggestions: repairs(at, opens) };
    }
  },
});

function repairs(at: number, opens: boolean): readonly Suggestion[] {
  const space = insert(at, ' ', 'add a space');
  return opens ? [insert(at, '. ', 'start a new sentence'), space] : [space];
}
