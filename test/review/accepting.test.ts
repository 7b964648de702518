import { expect, test } from 'vitest';
import { acceptWanted } from '../../src/review/accepting.js';
import { correctedText } from '../../src/review/corrected.js';
import { reduce } from '../../src/review/reduce.js';
import { openSession } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

test.each([
  ['en/a', 'Say one 2 3.'],
  ['en', 'Say one two three.'],
  ['all', 'Say one two three.'],
  ['warnings', 'Say one two three.'],
  ['errors', 'Say 1 2 3.'],
  ['e', 'Say 1 2 3.'],
])('%s', (wanted, expected) => {
  const session = sessionOf('Say [a:1>one] [b:2>two] [ab:3>three].');
  const plain = acceptWanted(session, [wanted], TIME);
  expect(correctedText(plain)).toBe(expected);
});

test('of two that do not go together the graver is taken, else the first', () => {
  const { document } = sessionOf('one two three four');
  const finding = (start: number, end: number, severity: 'error' | 'warning') => ({
    rule: `en/${severity}`,
    category: 'style/awkward',
    severity,
    start,
    end,
    message: '',
    evidence: [],
    suggestions: [{ label: '', edits: [{ start, end, text: `<${start}>` }] }],
    fingerprint: `${start}`,
  });
  const findings = [finding(0, 7, 'warning'), finding(4, 13, 'error'), finding(8, 18, 'warning')];
  expect(correctedText(acceptWanted(openSession(document, findings), ['all'], TIME))).toBe('one <4> four');
  const alike = [finding(0, 7, 'warning'), finding(4, 13, 'warning'), finding(8, 18, 'warning')];
  expect(correctedText(acceptWanted(openSession(document, alike), ['all'], TIME))).toBe('<0> <8>');
});

test('what is rejected, or can only be mended by a person, stays', () => {
  const session = sessionOf('Say [1>one] [2].');
  const rejected = reduce(session, { type: 'reject', fingerprint: session.findings[0]!.fingerprint, time: TIME });
  expect(acceptWanted(rejected, ['all'], TIME)).toBe(rejected);
});
