import { expect, test } from 'vitest';
import { readText } from '../../../src/document/formats/text.js';

/** The paragraphs and headings that a text is read as. */
function segments(text: string): string[] {
  return readText(text).segments.map(({ start, end }) => text.slice(start, end));
}

const WRAPPED = `The council of Porto approved the plan for the harbour on Monday,
after a debate of nine hours in which the mayor spoke four times and
the leader of the opposition left the hall.`;

test('lines that are wrapped at one width are one paragraph', () => {
  expect(segments(`Port plan approved\n\n${WRAPPED}\n`)).toEqual(['Port plan approved', WRAPPED]);
});

test('a line that had room for the next word stands by itself', () => {
  const lines = [
    'Read also: What the melting means for your holidays',
    'The institute for snow research publishes its next report in October.',
  ];
  expect(segments(`${lines.join('\n')}\n`)).toEqual(lines);
});
