import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { mended, ruleWith } from './rule-with.js';

describe('substitution', () => {
  test.each([
    ['actual: current', 'An actual plan, the actual plan, ACTUAL.', 'A current plan, the current plan, CURRENT.'],
    ['happy: eager', 'He was a happy man. Happy men sing.', 'He was an eager man. Eager men sing.'],
    [
      '~take a walk: ~go for a walk',
      'Taking a walk, he has taken a walk.',
      'Going for a walk, he has gone for a walk.',
    ],
    ['~have a look: ~see', 'She had a look; it has had a look.', 'She saw; it has seen.'],
    [
      '~be in charge: ~be responsible',
      'We are in charge, as we were in charge.',
      'We are responsible, as we were responsible.',
    ],
    ['"<number> of <may|june>": "<2> <1>"', 'On 3 of May.', 'On May 3.'],
    ['truly: ""', 'Truly it rains. It truly rains. Yes, truly.', 'It rains. It rains. Yes,.'],
    ['old: { write: [new, young], because: why not }', 'old', 'new'],
  ])('%s', (line, text, expected) => {
    expect(mended(ruleWith('substitution', `options:\n  words:\n    ${line}`), text)).toBe(expected);
  });

  test('has the words of a list, or of a text, in place of its name', () => {
    const lists = 'lists: { ruler: [king, queen], place: wood field }';
    const rule = ruleWith('substitution', `options:\n  ${lists}\n  words:\n    the <ruler> of the <place>: <2> <1>`);
    expect(mended(rule, 'The queen of the field, the king of the sea.')).toBe('Field queen, the king of the sea.');
  });

  test.each([
    ['~not know', /^r\.yml:9:5: .*“~not”: “not” is no verb’s base; “~” stands before the word that is to take/u],
    ['{ write: [miss, ~Were missing] }', /“~Were”: “Were” is no verb’s base/u],
    ['~no longer ~do', /“~no”: “no” is no verb’s base/u],
  ])('refuses the fix “%s”, whose first word takes no form', (fix, problem) => {
    expect(() => ruleWith('substitution', `options:\n  words:\n    ~ignore: ${fix}`)).toThrow(problem);
  });

  test.each(['not ~know', '~do not know', '~rely on', '~have still', '~second'])('takes the fix “%s”', (fix) => {
    expect(mended(ruleWith('substitution', `options:\n  words:\n    ~ignore: ${fix}`), 'They ignore it.')).toBe(
      `They ${fix.replace('~', '')} it.`,
    );
  });

  test('names the line that is no phrase', () => {
    expect(() => ruleWith('substitution', 'options:\n  words:\n    fine: well\n    "in (what": as for')).toThrow(
      /^r\.yml:10:5: .*a bracket without its partner/u,
    );
  });
});

describe('leftover', () => {
  const rule = ruleWith('leftover', 'options:\n  lines: [read more, "photo: …"]');

  test.each([
    ['Read more\n\nRead more\n\nText.', 'Text.'],
    ['Text.\r\n\r\nRead more\r\n\r\nPhoto: me\r\n\r\nEnd.\r\n', 'Text.\r\n\r\nEnd.\r\n'],
    ['Read more\n\nPhoto: me', ''],
    ['Text.\n\n>> READ MORE…\n', 'Text.\n'],
    ['Read more of it.\n\nThe photo: it lies.', 'Read more of it.\n\nThe photo: it lies.'],
  ])('%j', (text, expected) => {
    expect(mended(rule, text)).toBe(expected);
  });
});

describe('pattern', () => {
  test('fills “write” and the message from its groups, at the right place in any text', () => {
    const rule = ruleWith(
      'pattern',
      "options:\n  find: '(?P<hour>\\d+) p\\.m\\. in the (?:afternoon|evening)'\n  write: '{hour} p.m.'",
    );
    expect(mended(rule, '🐝🐝 At 5 p.m. in the afternoon\n\nÀ 7 p.m. in the evening, too.')).toBe(
      '🐝🐝 At 5 p.m.\n\nÀ 7 p.m., too.',
    );
  });

  test('capitals matter unless the rule says otherwise', () => {
    const text = 'Foo foo';
    expect(checkDocument(readText(text), [ruleWith('pattern', 'options: { find: foo }')])).toHaveLength(1);
    expect(
      checkDocument(readText(text), [ruleWith('pattern', 'options: { find: foo, letterCase: any }')]),
    ).toHaveLength(2);
  });

  test('takes linear time where a backtracking engine would never end', () => {
    const rule = ruleWith('pattern', "options: { find: '(?:a+)+$' }");
    const started = performance.now();
    checkDocument(readText(`${'a'.repeat(20_000)}b`), [rule]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test.each([
    ['(a', 'missing'],
    ['(a)\\1', 'no backreference'],
    ['a*', 'empty text'],
  ])('%s is refused', (find, problem) => {
    expect(() => ruleWith('pattern', `options:\n  find: '${find}'`)).toThrow(
      new RegExp(`^r\\.yml:8:3: .*${problem}`, 'u'),
    );
  });
});

describe('mixed-forms', () => {
  const forms = (find: string) =>
    ruleWith('mixed-forms', `options:\n  forms: [{ find: '${find}', write: a }, { find: b, write: b }]`);

  test('takes linear time where a backtracking engine would never end', () => {
    const started = performance.now();
    checkDocument(readText(`${'a'.repeat(20_000)}c b`), [forms('(?:a+)+$')]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('an expression that cannot be read is told with its line', () => {
    expect(() => forms('(a')).toThrow(/^r\.yml:8:\d+: options\.forms\.0\.find: .*missing/u);
  });

  test('a form is looked for only where the text it has is there', () => {
    const rule = ruleWith(
      'mixed-forms',
      "options:\n  forms: [{ find: '\\d+ km', write: km, has: km }, { find: '\\d+ miles?', write: mi, has: [mile, miles] }]",
    );
    expect(mended(rule, 'It is 3 km, 4 km and 1 mile away.')).toBe('It is 3 km, 4 km and km away.');
    expect(mended(rule, 'It is 3 km, 4 km and a mile away.')).toBe('It is 3 km, 4 km and a mile away.');
  });
});
