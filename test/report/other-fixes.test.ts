import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/document/visible.js';
import { otherFixes } from '../../src/report/details.js';
import { FORMATS } from '../../src/report/index.js';
import { hostileText } from './hostile.js';
import { checked, finding, on, reportOf, TEXT } from './sample.js';

/** A finding whose suggestions do this, the first first. */
function doing(...labels: string[]) {
  return on(TEXT, 'the the', {
    suggestions: labels.map((label) => ({ label, edits: [{ start: 21, end: 25, text: '' }] })),
  });
}

function told(...labels: string[]): string[] {
  return otherFixes(finding(doing(...labels)));
}

test.each([
  ['no other', ['write “a”'], []],
  ['one', ['join them', 'start a new sentence'], ['or: start a new sentence']],
  ['several', ['write “a”', 'write “b”', 'write “c, d”'], ['or: write “b”, write “c, d”']],
  [
    'the same in several places',
    ['close the quotation', 'close the quotation', 'close the quotation', 'remove the mark'],
    ['or: close the quotation elsewhere, remove the mark'],
  ],
  ['more than a line', ['a', 'b', 'c'.repeat(85), 'd'.repeat(9), 'e'], [`or: b, ${'c'.repeat(85)}, 2 more`]],
  ['one too long', ['a', 'é😀'.repeat(60)], ['or: 1 more']],
  ['what a terminal would obey', ['a', '\u001b[31mb\nc'], ['or: ␛[31mb↵c']],
])('the other fixes on one line: %s', (_, labels, lines) => {
  expect(told(...labels)).toEqual(lines);
});

test('the line is never longer than a line, whatever suggestions do', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 2, maxLength: 20 }), (labels) => {
      const [line, ...others] = told(...labels);
      expect(others).toEqual([]);
      expect(columnsOf(line!)).toBeLessThan(110);
    }),
  );
});

test.each(['text', 'junit', 'github', 'markdown'])('%s tells them; what was accepted has no other', async (name) => {
  const format = await FORMATS[name]!();
  const open = doing('keep one', 'write “both”');
  expect(reportOf(format, [checked('a.txt', TEXT, [open])])).toContain('or: write “both”');
  const decision = {
    state: 'accepted',
    edits: [{ start: 21, end: 25, text: '' }],
    time: '2026-11-25T08:00:00.000Z',
  } as const;
  expect(reportOf(format, [checked('a.txt', TEXT, [{ ...open, status: 'accepted', decision }])])).not.toContain('or: ');
});
