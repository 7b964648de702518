import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import type { Rule } from '../../src/engine/rule.js';
import { SlowRuleError } from '../../src/engine/slow-rule-error.js';
import { ruleWith } from './rule-with.js';

const MEGABYTE = 1_048_576;

/** Expressions that hang engines which backtrack, and some that make a linear one look through all the text for each match. */
const EXPRESSIONS = [
  '(a+)+$',
  '(a+)+b',
  '([a-zA-Z]+)*$',
  '(a|aa)+b',
  '(a|a?)+b',
  '(.*a){20}b',
  '(a{1,100}){1,10}b',
  '((a{0,100}){0,10})b',
  '(?:a?){500}a{500}b',
  '(a+a+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(\\w+\\s?)+!',
  '\\s+$',
  '(\\s*,\\s*)+;',
  '[\\s\\S]*?[\\s\\S]*?[\\s\\S]*?q',
  'a+b|a',
  'a.*b|a',
  '(a*)*c|a',
  'a{1000}b|a',
  '(?<=a.*)b|a',
];
const TEXTS = ['a', 'aa ', ' ,', 'ab', '  ', `${'a'.repeat(10_000)}\n\n`];

/**
 * Processor time in milliseconds: a second, and as much again for the collector of garbage in its own threads and for a
 * processor that others share.
 */
const MOST = 2_000;
/** Milliseconds that a finding may take besides, to be ordered, placed and given its fingerprint. */
const PER_FINDING = 0.03;

let longest = 0;

/** Ends within a second of processor time for a megabyte, with findings or with the rule named. */
function expectEnd(rule: Rule, text: string): 'ended' | 'stopped' {
  const before = process.cpuUsage();
  let outcome: 'ended' | 'stopped' = 'ended';
  let findings = 0;
  try {
    findings = checkDocument(readText(text), [rule]).length;
  } catch (error) {
    expect(error).toBeInstanceOf(SlowRuleError);
    expect((error as Error).message).toContain('the rule r ');
    outcome = 'stopped';
  }
  const spent = process.cpuUsage(before).user / 1_000;
  longest = Math.max(longest, spent);
  expect(spent, `milliseconds of ${JSON.stringify(rule.options)}`).toBeLessThan(MOST + findings * PER_FINDING);
  return outcome;
}

/** All texts by STET_EVIL=1, one for each expression else. */
const texts = (at: number) => (process.env.STET_EVIL ? TEXTS : [TEXTS[at % TEXTS.length]!]);

test('an evil expression comes to an end on a megabyte, or the rule is named', () => {
  let [tried, stopped, refused] = [0, 0, 0];
  for (const [at, expression] of EXPRESSIONS.entries()) {
    let rule: Rule;
    try {
      rule = ruleWith('pattern', `options: { find: '${expression}' }`);
    } catch (error) {
      expect((error as Error).message).toMatch(/matches the empty text/u);
      refused++;
      continue;
    }
    for (const piece of texts(at)) {
      tried++;
      if (expectEnd(rule, piece.repeat(MEGABYTE / piece.length)) === 'stopped') stopped++;
    }
  }
  expect(stopped).toBeGreaterThan(0);
  console.log(
    `${tried} tried, ${stopped} stopped with the rule named, the longest took ${longest.toFixed()} ms of processor time; ${refused} refused`,
  );
}, 300_000);

test('mixed-forms names its rule as well', () => {
  const rule = ruleWith('mixed-forms', `options: { forms: [{ find: 'a+b|a', write: a }, { find: c, write: a }] }`);
  expect(expectEnd(rule, 'a'.repeat(MEGABYTE))).toBe('stopped');
}, 60_000);

test.each([
  ['substitution', `words: { '(a) (a) (a) (a) b': c, '${'a '.repeat(50)}b': c, '${'<word> '.repeat(20)}a b': c }`],
  ['consistency', `choices: [['(a) (a) (a) (a) b', '${'a '.repeat(50)}b']]`],
  ['terms', `terms: [{ target: '${'a '.repeat(50)}c', avoid: '${'a '.repeat(50)}b' }]`],
])(
  '%s: phrases that all begin at every word come to an end on 128 kB',
  (check, options) => {
    expect(expectEnd(ruleWith(check, `options: { ${options} }`), 'a '.repeat(MEGABYTE / 16))).toBe('ended');
  },
  60_000,
);
