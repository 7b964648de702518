import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { FileError } from '../../src/engine/file-error.js';
import { parseRule } from '../../src/engine/parse-rule.js';
import { SlowRuleError } from '../../src/engine/slow-rule-error.js';
import { inForceOf } from '../../src/project/in-force.js';
import { readConfig } from '../../src/project/read-config.js';
import { BaselineFileError, parseBaseline } from '../../src/report/baseline-file.js';
import { DecisionsFileError, parseDecisions } from '../../src/review/decisions-file.js';
import { openSession } from '../../src/review/session.js';
import { allRules } from '../rule.js';
import { hostileText, mutate, mutation } from './hostile-text.js';
import { tryOn } from './share.js';

/** What programs that read YAML and JSON stumble over. */
const SIGNS = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function "x"',
    '!!binary aGk=',
    '!!set {a}',
    '!x ',
    '%YAML 1.1',
    '--- ',
    '...',
    '? ',
    '? [a]\n: b',
  ],
  ...[
    '__proto__: { polluted: yes }',
    'constructor: { prototype: { polluted: yes } }',
    'toString: off',
    'hasOwnProperty: on',
  ],
  ...[
    '1e999',
    '-1',
    '0x7fffffffffffffff',
    '9'.repeat(400),
    '.nan',
    '.inf',
    '2026-02-30',
    'null',
    '~',
    'yes',
    '""',
    "''",
    '|',
    '>',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ': ',
    '- ',
    '#',
    '"',
    "'",
    '\t',
    '\n',
    '\r',
    '\0',
    '\ufeff',
    '\u2028',
    '\ud800',
    '[[[[[[',
    '{a: {a: {a: ',
  ],
  ...['<<<<<<< ours', '=======', '>>>>>>> theirs', 'false', '{}', '[]', '"\\u0000"', '"__proto__":{"polluted":true},'],
];

const CONFIGS = [
  'rules:\n  en/words: off\n  en/words/doubled-word: { severity: error, options: { allowed: [had] } }\npeople:\n  - { name: Eri Kaneko, pronouns: she }\n',
  'names: [Ana]\nletStand:\n  - { rule: en/words/spelling, text: x }\nstyle: { dates: month-day }\nglossary:\n  - { source: a, target: [b], avoid: c }\n',
  'sources:\n  - { article: "{name}.en.txt", source: "{name}.pt.txt", language: pt }\noverrides:\n  - { files: "sport/**", rules: { en/style: off } }\nscore:\n  penalties: { error: 25 }\n  weights: { accuracy: 2 }\n  pass: 40\n',
];
const RULES = [
  'check: substitution\ncategory: style/awkward\nseverity: error\nmessage: "“{found}”"\nabout: x\noptions: { words: { in order to: to } }\nexamples:\n  - { wrong: "He came [in order to] see.", right: "He came to see." }\n  - fine: He came.\n',
  'check: pattern\ncategory: style/awkward\nseverity: error\nmessage: "{found}"\nabout: x\noptions: { find: "(a+)+b", write: "{x}" }\nexamples:\n  - { wrong: "An [aab].", right: "An {x}." }\n  - fine: No.\n',
  'check: sequence\ncategory: style/awkward\nseverity: error\nmessage: "{found}"\nabout: x\noptions: { sequences: [{ tokens: [take, { skip: 3 }, walk], write: walk }] }\nexamples:\n  - { wrong: "They [take a walk].", right: "They walk." }\n  - fine: They walk.\n',
];
const DECISIONS = [
  '{\n"stet": "decisions",\n"version": 1,\n"decisions": [\n{"fingerprint":"a","rule":"r","excerpt":"x","state":"accepted","label":"l","edits":[{"at":0,"found":"x","text":"y"}],"time":"t"},\n{"fingerprint":"b","rule":"r","excerpt":"x","state":"rejected","always":"text","note":"n","time":"t"},\n{}\n]\n}\n',
];
const BASELINES = ['{"path":"a.txt","fingerprint":"a","rule":"r","excerpt":"x"}\n{"path":"b.txt","fingerprint":"b"}\n'];

/** One of these files with something wrong in it. */
function broken(files: readonly string[]): fc.Arbitrary<string> {
  const sign = fc.tuple(fc.nat(), fc.constantFrom(...SIGNS));
  const mutated = fc
    .tuple(fc.constantFrom(...files), fc.array(sign, { maxLength: 3 }), fc.array(mutation, { maxLength: 4 }))
    .map(([file, signs, changes]) => {
      const inserted = signs.reduce((text, [at, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place);
      }, file);
      return changes.reduce(mutate, inserted);
    });
  return fc.oneof(
    { weight: 9, arbitrary: mutated },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...SIGNS), { maxLength: 20 }).map((signs) => signs.join('')) },
  );
}

/** Does it, or throws one of the errors that speak to a person, with a place in the file; and changes no other object. */
function expectRead(read: () => void, kinds: readonly (new (...args: never[]) => Error)[], place: RegExp): void {
  try {
    read();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
    expect((error as Error).message).toMatch(place);
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const article = readText('In order to take a short walk, Ana said aab aaab. She went in order to see.\n');

test('a configuration, however broken, is read or refused with its place', async () => {
  const rules = allRules();
  const property = fc.property(broken(CONFIGS), (content) => {
    const read = () => {
      const config = readConfig('a.yaml', content, rules, (folder) => folder);
      const { rules: running, settings } = inForceOf(config, rules)('sport/a.en.txt');
      checkDocument(article, running.slice(0, 20), settings);
    };
    expectRead(read, [FileError], /^a\.yaml:\d+:\d+: ./u);
  });
  await tryOn(property, 'configurations', { few: 300, seconds: 4 });
}, 0);

test('a rule, however broken, is read or refused with its place', async () => {
  const property = fc.property(broken(RULES), (content) => {
    const read = () => {
      checkDocument(article, [parseRule('house/a', 'a.yml', content)]);
    };
    expectRead(read, [FileError, SlowRuleError], /^(?:a\.yml:\d+:\d+: .|the rule house\/a )/u);
  });
  await tryOn(property, 'rules', { few: 300, seconds: 4 });
}, 0);

test('a decisions file, however broken, is read or refused with its place', async () => {
  const property = fc.property(broken(DECISIONS), (content) => {
    const read = () => {
      openSession(article, checkDocument(article, []), parseDecisions(content, 'a.json'));
    };
    expectRead(read, [DecisionsFileError], /^a\.json:\d+: ./u);
  });
  await tryOn(property, 'decisions files', { few: 500, seconds: 3 });
}, 0);

test('a baseline, however broken, is read or refused with its place', async () => {
  const property = fc.property(broken(BASELINES), (content) => {
    expectRead(() => parseBaseline(content, 'a.jsonl'), [BaselineFileError], /^a\.jsonl:\d+: ./u);
  });
  await tryOn(property, 'baselines', { few: 500, seconds: 3 });
}, 0);
