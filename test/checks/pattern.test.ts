import { expect, test } from 'vitest';
import { type LetterCase, LinearPattern } from '../../src/analysis/patterns/linear-pattern.js';
import { readText } from '../../src/document/formats/text.js';
import { SECTION } from '../../src/document/sections.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { allRules, rule } from '../rule.js';

const PATTERNS = allRules().filter(({ check }) => check === 'pattern');

test.each(PATTERNS.map((one) => [one.id, one.options] as const))(
  '%s looks through the longest paragraph that there is',
  (_id, options) => {
    const {
      find,
      letterCase,
      longest = SECTION,
    } = options as {
      find: string;
      letterCase: LetterCase;
      longest?: number;
    };
    const paragraph = 'the '.repeat(longest / 4);
    expect([...new LinearPattern(find, letterCase).matches(paragraph)]).toEqual([]);
  },
);

test('what is told only of a short paragraph is not looked for in a long one', () => {
  const notice = rule('en/page/translation-notice');
  const found = (text: string) => checkDocument(readText(text), [notice]).length;
  const said = 'This article was automatically translated and may contain errors';
  expect(found(`${said}.`)).toBe(1);
  expect(found(`${said}${', as the mayor said'.repeat(3_000)}.`)).toBe(0);
});
