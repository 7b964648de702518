import { apply, check, correctedText, formatDecisions, parseDecisions, reduce, review, rules, statusOf } from 'stet';
import { expect, test } from 'vitest';
import { CLEAN, DOUBLED, MENDED } from '../cli/stet.js';

const time = '2026-01-02T03:04:05.000Z';

test('check gives findings in the order of the text, with offsets in UTF-16 code units', () => {
  const text = `🌊 ${DOUBLED}`;
  const flagged = check(text).map(({ rule, start, end }) => [rule, text.slice(start, end)]);
  expect(flagged).toEqual([
    ['en/words/doubled-word', 'the the'],
    ['en/words/doubled-word', 'to to'],
  ]);
});

test('check keeps to the language, the rules and the settings it is given', () => {
  expect(check(DOUBLED, { language: 'de' })).toEqual([]);
  expect(check(DOUBLED, { rules: rules().filter(({ id }) => id.startsWith('en/style/')) })).toEqual([]);
  const date = 'The mayor left on May 3.\n';
  expect(check(date, { settings: { style: { dates: 'day-month' } } })).toHaveLength(1);
  expect(check(date, { settings: { style: { dates: 'month-day' } } })).toEqual([]);
});

test.each(['de', 'pt-BR', 'en', 'en-GB'])('rules of one’s own run on articles in %s', (language) => {
  const twice = rules().find(({ id }) => id === 'en/words/doubled-word')!;
  const findings = check(DOUBLED, { language, rules: [{ ...twice, id: 'house/twice' }] });
  expect(findings.map(({ rule }) => rule)).toEqual(['house/twice', 'house/twice']);
});

test('apply makes the first suggestion of each finding; without findings the text stays', () => {
  expect(apply(DOUBLED, check(DOUBLED))).toBe(MENDED);
  expect(apply(CLEAN, check(CLEAN))).toBe(CLEAN);
  expect(apply(DOUBLED, [])).toBe(DOUBLED);
});

test('apply takes the graver of two findings that do not go together', () => {
  const finding = { rule: 'a', category: 'style/awkward', message: '', evidence: [], start: 0, end: 3 } as const;
  const suggest = (text: string) => [{ label: text, edits: [{ start: 0, end: 3, text }] }];
  const both = [
    { ...finding, severity: 'suggestion', fingerprint: '1', suggestions: suggest('mild') },
    { ...finding, severity: 'error', fingerprint: '2', suggestions: suggest('grave') },
  ] as const;
  expect(apply('abc', both)).toBe('grave');
});

test('apply makes edits, and refuses those that conflict or lie outside the text', () => {
  expect(apply('abc', [{ start: 1, end: 2, text: 'B' }])).toBe('aBc');
  const twice = { start: 0, end: 2, text: 'x' };
  expect(() => apply('abc', [twice, { ...twice, start: 1 }])).toThrow(RangeError);
  expect(() => apply('abc', [{ start: 1, end: 9, text: '' }])).toThrow(RangeError);
});

test('a review goes on from the decisions of an earlier one', () => {
  const findings = check(DOUBLED);
  const [first, second] = findings;
  let session = review(DOUBLED, findings);
  session = reduce(session, { type: 'reject', fingerprint: first!.fingerprint, time });
  session = reduce(session, { type: 'accept', fingerprint: second!.fingerprint, suggestion: 0, time });
  const kept = formatDecisions(session);
  const later = review(DOUBLED, findings, { decisions: parseDecisions(kept, 'kept.json') });
  expect(later.findings.map((finding) => statusOf(later, finding))).toEqual(['rejected', 'accepted']);
  expect(correctedText(later)).toBe(DOUBLED.replace('to to', 'to'));
});
