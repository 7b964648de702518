import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherForm } from '../../../src/analysis/names/gender.js';
import { people } from '../../../src/analysis/people/people.js';
import { genderByName, toldGender } from '../../../src/analysis/people/person.js';
import { LINKS, linkOf } from '../../../src/analysis/people/pronoun-link.js';
import { isTalk, speakerBefore } from '../../../src/analysis/people/speakers.js';
import { expectedSpeaker } from '../../../src/analysis/people/turns.js';
import { mistakenPronouns } from '../../../src/analysis/people/who-is-meant.js';
import { Reading } from '../../../src/analysis/reading.js';
import type { Settings } from '../../../src/analysis/settings.js';
import { readText } from '../../../src/document/formats/text.js';
import { goneThrough } from '../../gone-through.js';

function read(text: string, settings: Settings = {}) {
  return new Reading(readText(text), settings);
}

function genders(text: string, settings?: Settings): Record<string, string | undefined> {
  const { persons } = read(text, settings).get(people);
  return Object.fromEntries(persons.map((person) => [person.name, toldGender(person) ?? genderByName(person)]));
}

test.each<[string, string, string | undefined]>([
  ['United Nations spokeswoman Eri Kaneko said so.', 'Eri Kaneko', 'female'],
  ['Mr Kovács spoke.', 'Kovács', 'male'],
  ['Ildikó Varga, the actress, spoke.', 'Ildikó Varga', 'female'],
  ['President Kim Okwu spoke.', 'Kim Okwu', undefined],
  ['President Abu Okwu spoke.', 'Abu Okwu', undefined],
  ['The wife of President Kim Okwu spoke.', 'Kim Okwu', undefined],
  ['Maria Lopes spoke.', 'Maria Lopes', 'female'],
  ['The envoy’s spokeswoman, Kim Okwu, spoke.', 'Kim Okwu', 'female'],
  ['The widow of the painter, Kim Okwu, spoke.', 'Kim Okwu', undefined],
  ['The king of the islands, Kim Okwu, spoke.', 'Kim Okwu', 'male'],
  ['A boy from Irving, Kim Texas, spoke.', 'Kim Texas', undefined],
  ['According to her husband, Kim Okwu, 41, spoke.', 'Kim Okwu', undefined],
  ['When she met the actress, Kim Okwu, 41, spoke.', 'Kim Okwu', undefined],
  ['Dr Kim Okwu is the first actress to speak.', 'Kim Okwu', 'female'],
  ['Kim Okwu, who is a mother of two, spoke.', 'Kim Okwu', 'female'],
  ['Kim Okwu, 36, is the first actress to speak.', 'Kim Okwu', 'female'],
  ['Kim Okwu led the union, and was its first spokeswoman.', 'Kim Okwu', 'female'],
  ['Kim Okwu led the union, and Rui Prado was its first spokesman.', 'Kim Okwu', undefined],
  ['Kim Okwu said the union fell and was a mother to nobody.', 'Kim Okwu', undefined],
  ['Kim Okwu, an actress and former envoy, spoke.', 'Kim Okwu', 'female'],
  ['Kim Okwu, a mother and two others spoke.', 'Kim Okwu', undefined],
  ['Kim Okwu is the federation’s spokeswoman.', 'Kim Okwu', 'female'],
  ['Kim Okwu is the actress’s lawyer.', 'Kim Okwu', undefined],
  ['Kim Okwu, his wife and their children spoke.', 'Kim Okwu', undefined],
  ['Kim Okwu, whose wife is ill, spoke.', 'Kim Okwu', undefined],
  ['The governor, Şebnem Kılıç, spoke.', 'Şebnem Kılıç', 'female'],
  ['On Monday Maria Lopes spoke.', 'Maria Lopes', 'female'],
  ['Prosecutor Giulia Romeo spoke.', 'Giulia Romeo', 'female'],
  ['Striker Nuria Vidal spoke.', 'Nuria Vidal', 'female'],
  ['The mayor of São Paulo Ricardo Okwu spoke.', 'Ricardo Okwu', 'male'],
  ['The director of Grainline Paula Maria Okwu spoke.', 'Paula Maria Okwu', 'female'],
  ['The mayor of San Marino spoke with Kim Okwu.', 'Kim Okwu', undefined],
  ['The author of Nuria Vidal Paula Okwu spoke.', 'Nuria Vidal Paula Okwu', 'female'],
  ['Spaniard Nuria Vidal spoke.', 'Nuria Vidal', 'female'],
  ['The Brazilian Nuria Vidal spoke.', 'Nuria Vidal', 'female'],
  ['Finn Aino Virta spoke.', 'Aino Virta', 'female'],
  ['Argentine David Okwu spoke.', 'David Okwu', 'male'],
  ['Finn Virta spoke.', 'Finn Virta', 'male'],
  ['Frenchman Paul Okwu spoke.', 'Paul Okwu', 'male'],
  ['Fifteen fellow singers met Comedian Maria Lopes on stage.', 'Maria Lopes', 'female'],
  ['Jean Maria Lopes spoke.', 'Jean Maria Lopes', undefined],
  ['Labour MP Maria Lopes spoke.', 'Maria Lopes', 'female'],
  ['His father Mohamed El-Hassan Mohamed spoke.', 'Mohamed El-Hassan Mohamed', 'male'],
  ['The guest was Penny Okwu, who spoke.', 'Penny Okwu', 'female'],
  ['The guest was Grant Okwu, who spoke.', 'Grant Okwu', 'male'],
  ['Napoleon III spoke.', 'Napoleon III', 'male'],
  ['Elizabeth II spoke.', 'Elizabeth II', 'female'],
  ['The spokeswoman, Han Mi-kyung, spoke.', 'Han Mi-kyung', 'female'],
  ['Kim Jong-un spoke.', 'Kim Jong-un', 'male'],
  ['Park Geun-hye spoke.', 'Park Geun-hye', 'female'],
  ['Chairman Peng Dawei spoke.', 'Peng Dawei', 'male'],
  ['Envoy Peng Dawei spoke.', 'Peng Dawei', undefined],
  ['The deputy, He Dawei, spoke.', 'He Dawei', undefined],
  ['Bashar al-Assad spoke.', 'Bashar al-Assad', 'male'],
  ['Ursula von der Leyen spoke.', 'Ursula von der Leyen', 'female'],
  ['Theresa May spoke.', 'Theresa May', 'female'],
  ['In May Theresa Okwu spoke.', 'Theresa Okwu', 'female'],
  ['Merkel spoke.', 'Merkel', 'female'],
  ['Petrova spoke.', 'Petrova', 'female'],
  ['Lind-Nováková spoke.', 'Lind-Nováková', 'female'],
  ['Petrova Kim spoke.', 'Petrova Kim', 'female'],
  ['Ola Wolska spoke.', 'Ola Wolska', 'female'],
  ['Sól Jónsdóttir spoke.', 'Sól Jónsdóttir', 'female'],
  ['Kim Casanova spoke.', 'Kim Casanova', undefined],
  ['Peter Malkova spoke.', 'Peter Malkova', 'male'],
  ['Macron said so, and Brigitte Macron spoke.', 'Macron', 'male'],
  ['Macron said so, and Brigitte Macron spoke.', 'Brigitte Macron', 'female'],
  ['Michael Ortega and Mrs Ortega spoke.', 'Mrs Ortega', 'female'],
  ['Michael Ortega spoke. Mr Ortega left.', 'Michael Ortega', 'male'],
])('“%s”: the gender of %s', (text, name, gender) => {
  expect(genders(text)[name]).toBe(gender);
});

test.each([
  ['Judge Kim Okwu heard it. The judge left.', 'judge', 'Kim Okwu'],
  ['Kim Okwu, the ambassador, heard it. The ambassador left.', 'ambassador', 'Kim Okwu'],
  ['Prime Minister Kim Okwu met Foreign Minister Jo Tan. The foreign minister left.', 'minister', 'Jo Tan'],
  ['Prime Minister Kim Okwu met Foreign Minister Jo Tan. The minister left.', 'minister', undefined],
  ['Kim Okwu is the mayor of Faro. The mayor of Lisbon left.', 'mayor', undefined],
  ['Kim Okwu is the mayor of Faro. A mayor left.', 'mayor', undefined],
  ['Kim Okwu is the mayor of Faro. The mayor Jo Tan left.', 'mayor', undefined],
  ['The mayor left. Then Kim Okwu became the mayor of Faro.', 'mayor', undefined],
])('“%s”: who is the %s that left', (text, office, name) => {
  const { mentions } = read(text).get(people);
  const left = text.startsWith('The mayor') ? 0 : text.lastIndexOf('. ') + 2;
  const mention = mentions.find(({ kind, start, token }) => kind === 'noun' && start >= left && token.lower === office);
  expect(mention?.person?.name).toBe(name);
});

test.each([
  ['Michael Ortega and his wife, Sandra Ortega, came. Mrs Ortega spoke.', 'Sandra Ortega'],
  ['Michael Ortega and his wife, Sandra Ortega, came. Mr Ortega spoke.', 'Michael Ortega'],
  ['Michael Ortega came. Ortega sat down with his wife, Sandra Ortega. Ortega spoke.', 'Michael Ortega'],
  ['Michael Ortega and his wife, Sandra Ortega, came. Ortega spoke.', 'ortega'],
  ['Michael Ortega came alone. Mrs Ortega spoke.', 'Mrs Ortega'],
  ['Kim Ortega came alone. Mrs Ortega spoke.', 'Kim Ortega'],
  ['Sandra Ortega came alone. Mr Ortega spoke.', 'Sandra Ortega'],
])('“%s”: %s spoke', (text, name) => {
  const { mentions } = read(text).get(people);
  expect(mentions.findLast(({ kind }) => kind === 'name')?.person?.name).toBe(name);
});

test.each([
  ['In Faro, Nuria Vidal from Grainline said so.', ['Nuria Vidal']],
  ['Nuria Vidal of the 21st Century Grain Project says so. The project ends.', ['Nuria Vidal']],
  ['In Formosa, I said so.', []],
  ['Nuria Township said so.', []],
  ['St. George’s ribbon was tied to the church of Saint Helena.', []],
  ['Saint Helena said so.', ['Helena']],
])('“%s”: nobody speaks but %j', (text, names) => {
  expect(
    read(text)
      .get(people)
      .persons.map(({ name }) => name),
  ).toEqual(names);
});

test.each([
  ['A Vidal exhibition opened near the Vidal museum.', 0],
  ['Vidal plans to leave.', 1],
  ['Vidal tourism board members left.', 0],
  ['Vidal’s museum opened.', 1],
])('“Nuria Vidal came. %s” mentions her %i more times', (text, times) => {
  const { mentions } = read(`Nuria Vidal came. ${text}`).get(people);
  expect(mentions.filter(({ kind }) => kind === 'name').length - 1).toBe(times);
});

test.each([
  ['The driver’s wife spoke.', 'driver', 'male'],
  ['The husband of the 40-year-old driver spoke.', 'driver', 'female'],
  ['A female bus driver spoke.', 'driver', 'female'],
  ['A female bus and a driver came.', 'driver', undefined],
  ['Neither of her two sisters spoke.', 'sisters', 'female'],
  ['Her two sisters spoke.', 'sisters', undefined],
])('“%s”: the gender of the %s', (text, noun, gender) => {
  expect(
    read(text)
      .get(people)
      .mentions.find(({ token }) => token.lower === noun)?.gender,
  ).toBe(gender);
});

test('the settings outweigh what the text says', () => {
  const people = [{ name: 'Maria Lopes', pronouns: 'he' as const }];
  expect(genders('Spokeswoman Maria Lopes spoke.', { people })['Maria Lopes']).toBe('male');
});

test('places and organisations are nobody', () => {
  expect(genders('The United Nations met in Florence. The Security Council left for New York.')).toEqual({});
});

test.each([
  ['Watts grew up near Salem, Florida, and left.', []],
  ['Havana said nothing.', []],
  ['The band met in a bar near Jackson, Mississippi, in May.', []],
  ['Brittany left.', ['Brittany']],
  ['Florida Lopes left, and Florida never wrote.', ['Florida Lopes']],
])('“%s”: persons are %j, and the rest places', (text, names) => {
  const persons = read(text)
    .get(people)
    .persons.map(({ name }) => name);
  expect(persons.filter((name) => /Florida|Havana|Jackson|Brittany/u.test(name))).toEqual(names);
});

test.each([
  ['He saw her.', 'her', 'him'],
  ['He saw her mother.', 'her', 'his'],
  ['His book is old.', 'His', 'Her'],
  ['The book is his.', 'his', 'hers'],
  ['HIS book', 'HIS', 'HER'],
  ['They saw her leave again.', 'her', 'him'],
])('“%s”: the other form of “%s” is “%s”', (text, word, form) => {
  const { tokens } = read(text);
  expect(
    otherForm(
      tokens,
      tokens.findIndex((token) => token.text === word),
    ),
  ).toBe(form);
});

test.each([
  ['Spokeswoman Eri Kaneko said Guterres is coming.\n\n“We hope so,” he added.', 'Eri Kaneko'],
  ['Spokeswoman Eri Kaneko said Guterres is coming.\n\n"We hope so," he added.', 'Eri Kaneko'],
  ['“We hope so,” said Eri Kaneko. Okwu shook his head. “Not yet,” he added.', undefined],
  ['Eri Kaneko said so. He added nothing.', undefined],
])('“%s”: the last pronoun means the last speaker, %s', (text, name) => {
  const { mentions } = read(text).get(people);
  const pronoun = mentions.findLastIndex(({ kind }) => kind === 'pronoun');
  const speaker = speakerBefore(mentions, pronoun);
  expect(speaker === undefined ? undefined : mentions[speaker]!.person?.name).toBe(name);
});

test.each([
  ['“Go,” said Ann.\n\n“No,” he said.\n\nHe went.', true],
  ['The talks failed.\n\n“We hope so,” he added.\n\nThey go on.\n\nNobody knows.', false],
])('“%s” is mostly talk: %s', (text, talk) => {
  expect(read(text).get(isTalk)).toBe(talk);
});

test.each([
  ['Texas, Sweden and the London Marathon said so.', {}],
  ['Minas Gerais, Mato Grosso, Bahia, Santiago de Compostela and João Pessoa said so.', {}],
  ['Marília Lopes and Minas Kaya said so.', { 'Marília Lopes': 'female', 'Minas Kaya': 'male' }],
  ['Economics student at the University of Texas Nuria Vidal spoke.', { 'Nuria Vidal': 'female' }],
  ['Pro-reform Nuria Vidal spoke.', { 'Nuria Vidal': 'female' }],
  ['Jack London said so.', { 'Jack London': 'male' }],
  ['Ms King spoke.', { King: 'female' }],
])('“%s”: people are told from places and organisations', (text, told) => {
  expect(genders(text)).toEqual(told);
});

test.each([
  ['Gary Fan of the Neo Party lost his seat.', 'Gary Fan', 'subject'],
  ['Lydia Roth for the Food Office, says so.', 'Lydia Roth', 'subject'],
  ['They met Gary Fan of the Neo Party.', 'Gary Fan', 'other'],
])('“%s”: %s is %s', (text, name, role) => {
  const { mentions } = read(text).get(people);
  expect(mentions.find(({ person }) => person?.name === name)?.role).toBe(role);
});

test.each([
  ['“Why?” said Ann.\n\n“No reason,” I said.\n\n“Well,” she said.', 'Ann'],
  ['“Why?” said Ann.\n\n“No reason,” said Paul.\n\n“Well,” she said.', 'Ann'],
  ['“Why?” said Ann.\n\n“No reason.”\n\n“Well,” she said.', 'Ann'],
  ['“Why?” said Ann.\n\n“No reason,” he said.', undefined],
])('“%s”: in talk it is the turn of %s', (text, name) => {
  const reading = read(text);
  const { mentions } = reading.get(people);
  const pronoun = mentions.findLastIndex(({ kind }) => kind === 'pronoun');
  const expected = expectedSpeaker(reading, mentions, pronoun);
  expect(expected && mentions[expected.index]!.person?.name).toBe(name);
});

test.each([
  ['Nuria Vidal said she would go.', LINKS.saying],
  ['Nuria Vidal told reporters on Monday that she would go.', LINKS.saying],
  ['Nuria Vidal, 42, and her son left.', LINKS.coordinator],
  ['The car she drives is old.', LINKS.relative],
  ['As she left, it rained.', LINKS.subordinator],
  ['It was in her car.', LINKS.preposition],
  ['She left.', LINKS.nothing],
])('“%s”: what the pronoun hangs on', (text, link) => {
  const { mentions } = read(text).get(people);
  expect(linkOf(mentions.find(({ kind }) => kind === 'pronoun')!)).toBe(link);
});

test.each([
  [
    'He sold his first picture in 1950, and he never sold another. He was poor, and he said so. He did not mind.',
    ['her'],
  ],
  // Fewer others, and another of its own gender, leave it open.
  ['He sold his first picture in 1950, and he never sold another.', []],
  [
    'He sold his first picture in 1950, and a woman showed it in her shop. He was poor, and he said so. He did not mind.',
    [],
  ],
])('“%s”: where all other pronouns are of one gender, a lone one of the other is wrong sooner: %j', (others, wrong) => {
  const text = `Emil Varga painted ships. ${others} Sol Tan and Kim Roe tell of it: Varga had kept her best ships in a barn.`;
  const found = read(text).get(mistakenPronouns);
  expect(found.map(({ pronoun }) => text.slice(pronoun.start, pronoun.end))).toEqual(wrong);
});

/** So many times a piece is repeated; twice as many may take so many times the work. */
const FEW = 150;
const MOST = 2.3;

test.each(['Ms Smith she he ', 'king queen ', 'Mr King, his wife, ', 'Ms Smith said he is a mother, he left, '])(
  'mentions of “%s” over and over are weighed, and twice as many are twice the work',
  (piece) => {
    const weigh = (times: number) => goneThrough(() => read(piece.repeat(times)).get(mistakenPronouns));
    weigh(FEW);
    expect(weigh(2 * FEW).items).toBeLessThan(MOST * weigh(FEW).items);
  },
);

test('mentions lie inside the article, in order, whatever it holds', () => {
  const word = fc.constantFrom(
    'Maria',
    'he',
    'her',
    'Mr',
    'Kovács',
    'said',
    ',',
    '.',
    '“',
    '”',
    'the',
    'queen',
    '\n\n',
    'de',
    'J.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (article) => {
      let at = 0;
      for (const { start, end } of read(article).get(people).mentions) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(article.length);
        expect(end).toBeGreaterThan(start);
        at = start;
      }
    }),
  );
});

test('the end of a long name names who bears it, unless two do', () => {
  const names = (text: string) =>
    read(text)
      .get(people)
      .persons.map(({ name }) => name);
  expect(names('Leonor Cid de Sousa spoke. Cid de Sousa is 60.')).toEqual(['Leonor Cid de Sousa']);
  expect(names('Leonor Cid Okwu spoke. Rui Cid Okwu left. Cid Okwu is 60.')).toHaveLength(3);
});

test('whoever alone is of an age is called by it, once it was said', () => {
  const meant = (text: string) =>
    read(text)
      .get(people)
      .mentions.filter(({ token }) => token.lower === 'old');
  expect(meant('Ana Prado, 36, spoke. The 36-year-old was late.').map(({ person }) => person?.name)).toEqual([
    'Ana Prado',
  ]);
  expect(meant('Ana Prado (36) and Rui Okwu, aged 36, spoke. The 36-year-old was late.')[0]?.person).toBeUndefined();
  expect(meant('The 36-year-old was late. Ana Prado, 36, spoke.')[0]?.person).toBeUndefined();
  expect(meant('Ana Prado, 36, spoke with a 36-year-old driver.')).toEqual([]);
});
