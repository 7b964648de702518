import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/report/index.js';
import { checked, finding, on, reportOf, TEXT } from './sample.js';

const TIME = '2026-11-25T08:00:00.000Z';

/** An open finding, an accepted one with the reviewer’s own text, one set aside by it, and a rejected one. */
const REVIEWED = {
  ...checked('a.txt', TEXT, [
    on(TEXT, 'went', { message: 'left open', rule: 'house/open' }),
    on(TEXT, 'the the', {
      message: 'taken',
      rule: 'house/taken',
      status: 'accepted',
      suggestions: [{ label: 'offered', edits: [{ start: 18, end: 25, text: 'offered' }] }],
      decision: {
        state: 'accepted',
        edits: [{ start: 18, end: 25, text: 'mine' }],
        note: 'as the mayor says',
        time: TIME,
      },
    }),
    on(TEXT, 'the harbour', { message: 'put aside', rule: 'house/aside', status: 'set-aside' }),
  ]),
  rejected: [
    finding({
      ...on(TEXT, 'spoke'),
      message: 'let stand',
      status: 'rejected',
      decision: { state: 'rejected', note: 'a quotation', time: TIME },
    }),
  ],
};

describe.each(Object.keys(FORMATS))('%s', async (name) => {
  const report = reportOf(await FORMATS[name]!(), [REVIEWED]);

  test('tells of an accepted finding that it is, with the reviewer’s note', () => {
    expect(report).toContain('left open');
    expect(report).toMatch(/accepted/u);
    expect(report).toContain('as the mayor says');
    expect(report).toMatch(/set[ \\]*-?aside/u);
  });

  test('leaves rejected findings out, but for the page that is the record of a review, and the notes in json', () => {
    expect(report.includes('let stand')).toBe(name === 'html');
    expect(report.includes('a quotation')).toBe(name === 'html' || name === 'json');
  });

  test('gives what was accepted for the fix, where it gives fixes', () => {
    const fixes = ['text', 'json', 'jsonl', 'sarif', 'github', 'junit', 'rdjsonl', 'markdown', 'html'].includes(name);
    expect(report.includes('mine')).toBe(fixes);
  });
});
