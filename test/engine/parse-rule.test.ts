import { expect, test } from 'vitest';
import { FileError } from '../../src/engine/file-error.js';
import { parseRule } from '../../src/engine/parse-rule.js';

function mistakes(yaml: string): readonly string[] {
  try {
    parseRule('house/a', 'a.yml', yaml);
  } catch (error) {
    if (error instanceof FileError) return error.messages;
  }
  return [];
}

const RULE = 'category: style/awkward\nseverity: warning\nmessage: m\nabout: a\n';

test('all that is wrong with a rule is told, its options and its examples too', () => {
  expect(
    mistakes(
      `check: pattern\n${RULE}options: { fnd: x }\nexamples:\n  - { wrong: '[a]' }\n  - { wrong: '[b]' }\n  - { fine: c }\n`,
    ),
  ).toEqual([
    'a.yml:6:12: options: “fnd” is not known here; did you mean “find”?',
    'a.yml:8:5: examples: a “wrong” needs its “right” (or the rule says “fix: none”)',
    'a.yml:9:5: examples: a “wrong” needs its “right” (or the rule says “fix: none”)',
  ]);
  expect(mistakes('check: pattern\noptions: { fnd: x }\nexamples: [{ fine: a }]\n')).toContain(
    'a.yml:2:12: options: “fnd” is not known here; did you mean “find”?',
  );
});

test.each(['constructor', '[a]', '7'])('a check that there cannot be is a mistake like others: %s', (check) => {
  expect(mistakes(`check: ${check}\n${RULE}`)[0]).toMatch(/^a\.yml:1:1: check: /u);
});
