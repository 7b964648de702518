import { expect, test } from 'vitest';
import type { Mention } from '../../../src/analysis/people/mention.js';
import { strayRuns } from '../../../src/analysis/people/stray-run.js';
import { mistakenPronouns } from '../../../src/analysis/people/who-is-meant.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

/** Pronouns as “he”, “she” or, in a quotation, “«she”, each with the number of its sentence. */
function pronouns(written: string) {
  return written.split(' ').map((one) => {
    const [, quoted, word, at] = /^(«?)(he|she)(\d+)$/u.exec(one)!;
    const mention = { at: Number(at), ...(quoted ? { quotation: { start: 0, end: 1 } } : {}) } as unknown as Mention;
    return { mention, gender: word === 'he' ? 'male' : 'female', votes: new Map() } as const;
  });
}

test.each([
  ['she0 she0 she1 he2 he3 she4', 'he2 he3'],
  // Alone, it is a run of one.
  ['she0 she0 she1 he2 she3', 'he2'],
  ['he0 he4 she4 she5 she6 she7', ''],
  ['he0 she1 he2 she3 she4 she5', ''],
  // Of few nobody can say which are the strays.
  ['he0 he0 she1 she1 she1', ''],
  ['he0 he0 he1', ''],
  ['she0 she0 she1 he2 «he2 she4', 'he2'],
])('of %s the stray are %j', (written, stray) => {
  const all = pronouns(written);
  const runs = strayRuns(all);
  const names = written.split(' ').filter((_, at) => runs.has(all[at]!));
  expect(names.join(' ')).toBe(stray);
});

const LIFE = `Robin Keller leads the museum in Graz. He restored his first chapel at 24. Keller taught in Vienna, where he met his first sponsor, and he left in 2009. Keller wrote two books on glass. He sold his house to print them.

Keller was born in Linz. He was the third of six, and his aunts ran a bakery. Keller was nine when he drew his first window.
`;
const mistaken = (text: string) =>
  new Reading(readText(text)).get(mistakenPronouns).map(({ pronoun }) => pronoun.token.text);

test('a run that alone is of its gender does not vouch for itself, where the rest of the article tells who is meant', () => {
  expect(
    mistaken(`${LIFE}\nWhile Keller was in Rome, she was received by the pope. Her visit took place in April.\n`),
  ).toEqual(['she', 'Her']);
  expect(
    mistaken(`${LIFE}\nWhile Keller was in Rome, he was received by the pope. His visit took place in April.\n`),
  ).toEqual([]);
  expect(
    mistaken(`${LIFE}\nHis sister Ada teaches in Rome. She was received by the pope. Her visit took place in April.\n`),
  ).toEqual([]);
  expect(
    mistaken(
      `${LIFE}\nA guard showed Keller the way. She had worked there for years, and she knew her keys by heart.\n`,
    ),
  ).toEqual([]);
});
