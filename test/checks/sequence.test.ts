import { expect, test } from 'vitest';
import { flagged, mended, ruleWith } from './rule-with.js';

const sequences = (lines: string, lists = '{}') =>
  ruleWith('sequence', `options:\n  lists: ${lists}\n  sequences:\n${lines.replace(/^/gmu, '    ')}`);

test.each([
  [
    'a part of speech, and a lemma in any form',
    '- { tokens: [since, { pos: NUM, name: number }, { lemma: [day, year], name: unit }], write: "for {number} {unit}" }',
    'He has lived here since three years. Since 12 days it rains; since 2003 they pay, since a year too.',
    'He has lived here for three years. For 12 days it rains; since 2003 they pay, since a year too.',
  ],
  [
    'what is flagged is less than what is looked for',
    '- { tokens: [{ lemma: depend }, { word: from, flag: true }, { pos: [DET, NOUN, PROPN] }], write: on }',
    'It depends from the weather, as all depended from Rome. He came from Rome.',
    'It depends on the weather, as all depended on Rome. He came from Rome.',
  ],
  [
    'an optional token, present and absent',
    '- { tokens: [in, the, { word: very, optional: true }, actuality], write: at present }',
    'In the actuality it rains, in the very actuality too.',
    'At present it rains, at present too.',
  ],
  [
    'a token that must not be there, also at the edge',
    '- { tokens: [{ word: actual, flag: true }, { not: { word: [cost, size] } }], write: current }',
    'The actual cost, the actual mayor, an actual plan\n\nIt is actual',
    'The actual cost, the current mayor, a current plan\n\nIt is current',
  ],
  [
    'words skipped, but no mark',
    '- { tokens: [{ lemma: make, flag: true }, { skip: 2 }, { word: photo }], write: ~take }',
    'She made a nice photo and is making a photo. He makes tea, photo by photo. They made a very nice old photo.',
    'She took a nice photo and is taking a photo. He makes tea, photo by photo. They made a very nice old photo.',
  ],
  [
    'the verb’s form, by its auxiliary',
    '- { tokens: [{ lemma: celebrate }, { word: elections }], write: ~hold elections }',
    'They celebrate elections, had celebrated elections and celebrated elections.',
    'They hold elections, had held elections and held elections.',
  ],
  [
    '“be” in all its forms, each kept where “be” is written',
    '- { tokens: [{ lemma: be }, { word: capable }, { word: of, flag: false }], write: ~be up to }',
    'I am capable of it, they are capable of it, it is capable of it, they were capable of it, he has been capable of it.',
    'I am up to it, they are up to it, it is up to it, they were up to it, he has been up to it.',
  ],
  [
    'a form of “be” that other verbs do not have',
    '- { tokens: [{ lemma: be }, { word: capable }, { word: of }], write: ~know }',
    'They are capable of it, and were capable of it.',
    'They know it, and knew it.',
  ],
  [
    'the British forms of a verb',
    '- { tokens: [{ lemma: [cancel, learn] }, { word: it }], write: ~take it }',
    'They cancelled it, were cancelling it, canceled it, had learnt it and learned it.',
    'They took it, were taking it, took it, had taken it and took it.',
  ],
  [
    'a word not of this part of speech',
    '- { tokens: [{ word: so, flag: true }, { pos: PROPN, not: { word: Far } }], write: thus }',
    'This is so Berlin and so Far.',
    'This is thus Berlin and so Far.',
  ],
  [
    'a word that is none of several things',
    '- { tokens: [{ word: an, flag: true }, information, { not: { pos: NOUN, word: "-" } }], write: some }',
    'An information, an information desk and an information-rich text.',
    'Some information, an information desk and an information-rich text.',
  ],
  ['nothing to write', '- { tokens: [the, { word: said, flag: true }], write: "" }', 'The said man.', 'The man.'],
])('%s', (_name, lines, text, expected) => {
  expect(mended(sequences(lines), text)).toBe(expected);
});

test.each([
  [
    'in place of a word',
    '- { tokens: [to, { word: the, flag: true }, <people>], write: our }',
    'To the voters, to the fans; to the sea, to the <people>.',
    'To our voters, to our fans; to the sea, to the <people>.',
  ],
  [
    'among other words, and beside another list',
    '- { tokens: [to, { word: the, flag: true }, { word: [sea, <people>, <places>] }], write: our }',
    'To the sea, to the fans, to the Rhine; to the rhine, to the hill.',
    'To our sea, to our fans, to our Rhine; to the rhine, to the hill.',
  ],
  [
    'of verbs in any form, and the form is kept',
    '- { tokens: [{ lemma: [write, <asking>] }, to, { word: <people>, name: who }], write: "~tell {who}" }',
    'She asked to voters, is begging to fans, wrote to voters, and speaks to voters.',
    'She told voters, is telling fans, told voters, and speaks to voters.',
  ],
  [
    'of what must not be there',
    '- { tokens: [an, { pos: NOUN, flag: true, not: { word: [end, <people>], lemma: <asking> } }], write: hour }',
    'An idea, an end, an ultras.',
    'An hour, an end, an ultras.',
  ],
])('a list of the rule %s', (_name, lines, text, expected) => {
  const lists = '{ people: [voters, fans, ultras], places: Rhine Danube, asking: ask beg }';
  expect(mended(sequences(lines, lists), text)).toBe(expected);
});

test('one line may hold several, none overlapping another', () => {
  const rule = sequences('- { tokens: [{ pos: NUM }, { word: "-", optional: true }, { pos: NUM }] }');
  expect(flagged(rule, 'one two three four five')).toEqual(['one two', 'three four']);
});

test('takes linear time in the words, whatever is optional', () => {
  const parts = Array.from({ length: 18 }, () => '{ word: a, optional: true }').join(', ');
  const started = performance.now();
  flagged(sequences(`- { tokens: [${parts}, b] }`), 'a '.repeat(5_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each([
  ['[<peple>]', /^r\.yml:11:16: .*“<peple>” is no list of this rule; did you mean “<people>”\?$/u],
  ['[a, { word: [the, <peple>] }]', /^r\.yml:11:33: .*“<peple>” is no list .* mean “<people>”/u],
  ['[a, { lemma: <peple> }]', /^r\.yml:11:21: .*“<peple>” is no list .* mean “<people>”/u],
  ['[a, { not: { word: <peple> } }]', /^r\.yml:11:28: .*“<peple>” is no list .* mean “<people>”/u],
  ['[<constructor>]', /“<constructor>” is no list of this rule$/u],
])('a list that the rule does not have, %s, is refused where it stands', (tokens, problem) => {
  expect(() => sequences(`-\n  tokens: ${tokens}`, '{ people: [voters], verbs: [ask] }')).toThrow(problem);
});

test.each([
  ['{ people: [] }', 'lists.people: must not be empty'],
  ['{ people: " " }', 'lists.people: must not be empty'],
  ['{ people: [fans, the voters] }', 'lists.people.1: “the voters” is no token'],
  ['{ people: [fans], all: [<people>, they] }', 'lists.all.0: “<people>”: no list is part of another'],
])('the lists %s are refused', (lists, problem) => {
  expect(() => sequences('- { tokens: [<people>] }', lists)).toThrow(new RegExp(`^r\\.yml:8:.*${problem}`, 'u'));
});

test.each([
  ['- { tokens: [{ skip: 2 }] }', 'at least one word, lemma or part of speech'],
  ['- { tokens: [a, { optional: true }] }', 'nothing is asked of token 2'],
  ['- { tokens: [a, { pos: NUON }] }', 'not “NUON”'],
  ['- { tokens: [a, { wrod: b }] }', '“wrod” is not known here'],
  ['- { tokens: [take, in 1977  walk] }', '“in 1977  walk” is no token'],
  ['- { tokens: [{ lemma: ignore }], write: ~not know }', '“~not”: “not” is no verb’s base'],
  ['- { tokens: [{ lemma: ignore }], write: [~miss, ~clearly lack] }', '“~clearly”: “clearly” is no verb’s base'],
  ['- { tokens: [take, { not: { lemma: a walk } }] }', '“a walk” is no token'],
])('%s is refused, with its line', (lines, problem) => {
  expect(() => sequences(lines)).toThrow(new RegExp(`^r\\.yml:10:.*${problem}`, 'u'));
});
