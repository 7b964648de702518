import { expect, test } from 'vitest';
import type { Mention } from '../../../src/analysis/people/mention.js';
import { people } from '../../../src/analysis/people/people.js';
import { genderOfSpouse, POSSESSED, possessedBy } from '../../../src/analysis/people/possessed.js';
import { type Genders, gendersOf, rivalOf, rivalry } from '../../../src/analysis/people/rival.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

/** The mentions of a text, where the pronoun between square brackets stands among them, and everybody's gender. */
function read(marked: string): { mentions: readonly Mention[]; index: number; genders: Genders } {
  const start = marked.indexOf('[');
  const { mentions, persons } = new Reading(readText(marked.replace(/[[\]]/gu, ''))).get(people);
  const index = mentions.findIndex(({ token }) => token.start === start);
  return { mentions, index, genders: gendersOf(persons) };
}

test.each([
  ['Maria Lopes came, and she had bitten [him] in the street.', 'she'],
  ['He had written to [her] for years.', 'He'],
  ['The envoy asked Rui Prado to help [him] in May.', 'Prado'],
  ['On Monday [he] congratulated her in the hall.', 'her'],
  ['In May [he] and Maria Lopes left for Rome.', 'Lopes'],
  ['“I heard [him] in the hall,” she said.', 'she'],
  ['“I heard him in the hall,” [she] said.', 'him'],
  ['Rui Prado saw the envoy whom [he] taught.', 'envoy'],
])('“%s”: the rival is “%s”', (marked, rival) => {
  const { mentions, index, genders } = read(marked);
  expect(rivalOf(mentions, index, genders)?.mention.last.text).toBe(rival);
});

test.each([
  'He closed the door behind [him] and left.',
  'Maria Lopes said that the judge knew it because [he] had asked.',
  'She left. It pleased [him] too.',
  'Maria Lopes sold [her] house.',
])('“%s”: nobody is a rival', (marked) => {
  const { mentions, index, genders } = read(marked);
  expect(rivalOf(mentions, index, genders)).toBeUndefined();
});

test('who a rival is, and of whose gender, is told apart', () => {
  const { mentions, index, genders } = read('Maria Lopes and Rui Prado met Ana Vidal. She had bitten [him] in May.');
  const rival = rivalOf(mentions, index, genders);
  const answers = mentions.slice(0, index).map((one) => rivalry(one, rival, genders));
  // Lopes, Prado and Vidal, and “she” herself: another of her gender, one of the other, another of hers, the rival.
  expect(answers).toEqual([3, 4, 3, 1]);
  expect(rivalry(mentions[0]!, undefined, genders)).toBe(0);
});

test.each<[string, keyof typeof POSSESSED, string | undefined]>([
  ['In May [his] ever supportive wife came.', 'relative', 'male'],
  ['In May [her] husband came.', 'relative', 'female'],
  ['In May [her] brother came.', 'relative', undefined],
  ['In May [her] own firm failed.', 'own', undefined],
  ['In May [her] old house and a wife were gone.', 'thing', undefined],
  ['In May the wife saw [him].', 'nothing', undefined],
])('“%s”: %s is possessed, by somebody %s', (marked, kind, gender) => {
  const { mentions, index } = read(marked);
  expect(possessedBy(mentions[index]!)).toBe(POSSESSED[kind]);
  expect(genderOfSpouse(mentions[index]!)).toBe(gender);
});
