import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

/** What is flagged, and what to write for it. */
function found(text: string, source: string, sourceLanguage: string): string[] {
  return checkDocument(readText(text, { source, sourceLanguage }), [rule('source/meaning/pronoun')], {}).map(
    ({ start, end, suggestions }) => `${text.slice(start, end)} > ${suggestions[0]?.edits[0]?.text}`,
  );
}

test('each sentence is read with its own', () => {
  const source = 'Er kam spät. Sie sagte nichts.';
  expect(found('She came late. She said nothing.', source, 'de')).toEqual(['She > He']);
  expect(found('He came late. He said nothing.', source, 'de')).toEqual(['He > She']);
  expect(found('He came late. She said nothing.', source, 'de')).toEqual([]);
});

test('sentences that are not as many are read together, where they are few', () => {
  expect(found('She came late. Nobody spoke.', 'Er kam spät, niemand sprach.', 'de')).toEqual(['She > He']);
  expect(found('She came. She sat. She ate. She left.', 'Er kam, saß, aß und ging.', 'de')).toEqual([]);
});

test('whoever is named, or is a thing, may be meant', () => {
  expect(found('Maria Lopes came late; her train stood.', 'Maria Lopes kam spät; er stand, ihr Zug.', 'de')).toEqual(
    [],
  );
  expect(found('She left it.', 'Er blieb liegen.', 'de')).toEqual([]);
  expect(found('She left a letter which was late.', 'Er kam spät.', 'de')).toEqual([]);
  expect(found('By this time she was ill.', 'Zu dieser Zeit war er krank.', 'de')).toEqual(['she > he']);
});

test('“their” of the translation takes what may be “her” in the source', () => {
  expect(found('She showed them their rooms.', 'Er zeigte ihnen ihre Zimmer.', 'de')).toEqual(['She > He']);
  expect(found('She showed the rooms.', 'Er zeigte ihre Zimmer.', 'de')).toEqual([]);
});

test('where both are spoken of they go in the order of the source', () => {
  const source = '他说她病了，他很难过。';
  expect(found('He said he was ill, and he was sad.', source, 'zh')).toEqual([]);
  expect(found('He said she was ill, and she was sad.', source, 'zh')).toEqual(['she > he']);
  expect(found('She said he was ill, and he was sad.', source, 'zh')).toEqual([]);
});

test('a noun tells of no one who is told something', () => {
  expect(found('The minister said that she would go.', 'O ministro disse que vai.', 'pt')).toEqual(['she > he']);
  expect(found('The minister told her to go.', 'O ministro mandou sair.', 'pt')).toEqual([]);
});

test('a form in the past may agree with whoever else acts', () => {
  expect(found('He came and he sat down.', 'Přišla a posadila se.', 'cs')).toEqual(['He > She', 'he > she']);
  expect(found('Slavia said that he came late.', 'Slavia řekla, že přišel pozdě.', 'cs')).toEqual([]);
  expect(found('Slavia said that he gets a bonus.', 'Slavia řekla, že dostane odměnu.', 'cs')).toEqual([]);
  expect(found('I waited until she came.', 'Čekal jsem, až přijde.', 'cs')).toEqual([]);
  expect(found('He asked them to wait.', 'Podle něj je požádala, aby čekali.', 'cs')).toEqual([]);
});

/** What the article alone would tell, by source. */
function foundByArticle(text: string, source: string, sourceLanguage: string): string[] {
  const rules = [rule('source/meaning/pronoun'), rule('en/people/pronoun-gender')];
  return checkDocument(readText(text, { source, sourceLanguage }), rules, {}).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test('a word of the source vouches for a pronoun, whoever is named', () => {
  const article = 'After the retirement of Peter Lamm, she saw the time for a change.';
  expect(foundByArticle(article, 'Nach der Pensionierung von Peter Lamm war es so weit.', 'de')).toEqual(['she']);
  expect(foundByArticle(article, 'Nach der Pensionierung von Peter Lamm sah sie die Zeit gekommen.', 'de')).toEqual([]);
  const other = 'Elena Lima spoke. His voice was calm.';
  expect(foundByArticle(other, 'Elena Lima promluvila. Hlas byl klidný.', 'cs')).toEqual(['His']);
  expect(foundByArticle(other, 'Elena Lima promluvila. Jeho hlas byl klidný.', 'cs')).toEqual([]);
});

test('one word vouches for no more pronouns than one where the source has the other gender too', () => {
  const source = 'Seine Mutter sagte, sie komme.';
  expect(foundByArticle('Elena Lima came. Her mother said she would come.', `Elena Lima kam. ${source}`, 'de')).toEqual(
    [],
  );
  expect(
    foundByArticle(
      'Peter Lamm came. Her wife said she knew her.',
      `Peter Lamm kam. Seine Frau sagte, sie kenne ihn.`,
      'de',
    ),
  ).toEqual(['Her']);
});

test('Hebrew pronouns vouch, and tell against none', () => {
  const article = 'In the case of Abel Lamm it is not known who caused her death.';
  expect(foundByArticle(article, 'לא ידוע מי גרם למותה.', 'he')).toEqual(['her']);
  expect(foundByArticle(article, 'לא ידוע מי הרג אותה.', 'he')).toEqual([]);
  expect(foundByArticle('He was ill.', 'היא חולה.', 'he')).toEqual([]);
});

test('what the source tells is not taken back by what the article tells', () => {
  const check = (text: string, source: string) =>
    checkDocument(readText(text, { source, sourceLanguage: 'sv' }), [
      rule('source/meaning/pronoun'),
      rule('en/people/pronoun-gender'),
    ]).map((finding) => finding.rule);
  const article = 'Maria Lopes came.\n\nThe girl saw it. He left in May.';
  expect(check(article, 'Maria Lopes kom.\n\nFlickan såg det. Någon gick i maj.')).toEqual([
    'en/people/pronoun-gender',
  ]);
  expect(check(article, 'Maria Lopes kom.\n\nFlickan såg det. Han gick i maj.')).toEqual([]);
});

test('a pronoun that the source shows to be wrong tells nothing against a right one beside it', () => {
  const text = `The secretary of transport of Holm, Marlusa Varela, announced on Monday that the works will begin in May. He said that the town got 40 buses.

Marlusia Verella also stated that she will extend the hours of service. According to him, the measure will help the drivers.

The mayor Renato Prado criticized the decision. "It is absurd that he did not hear the drivers," he affirmed.
`;
  const source = `A secretária de Transportes de Holm, Marlusa Varela, anunciou na segunda-feira que as obras começam em maio. Disse que a cidade recebeu 40 ônibus.

Marlusa Varela também afirmou que vai estender o horário de atendimento. Segundo ela, a medida vai ajudar os motoristas.

O prefeito Renato Prado criticou a decisão. "É um absurdo que ela não tenha ouvido os motoristas", afirmou.
`;
  const rules = [rule('source/meaning/pronoun'), rule('en/people/pronoun-gender')];
  const found = checkDocument(readText(text, { source, sourceLanguage: 'pt' }), rules);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['him']);
});
