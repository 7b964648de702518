import { expect, test } from 'vitest';
import { farewell } from '../../src/tui/farewell.js';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';

/** What is said after a review in which these keys were pressed. */
function said(names: readonly string[], keys: string, options = {}): string {
  const { session, exported } = new Keyboard(sessionOf('The [a:teh>the] end of [a:teh>the] day.')).type(keys);
  const reviewed = names.map((path) => ({ path, session, exported, file: 'there' as const }));
  return farewell({ reviewed, ended: 'quit' }, { names, options, decisionsPath: (article) => `${article}.stet.json` });
}

test('the way on names all on which the findings hang', () => {
  expect(said(['a.txt'], 'a', { source: 'a b.pt.txt', config: undefined })).toMatch(
    /^Go on with: stet a\.txt --source 'a b\.pt\.txt'$/mu,
  );
  expect(said(['a.txt'], 'aa', { source: undefined, config: 'house.yaml' })).toMatch(
    /^Write the corrected article with: stet a\.txt --config house\.yaml --export FILE$/mu,
  );
});

test('what is open is told how to go on with, after an export too', () => {
  expect(said(['a.txt'], 'ax\r')).toMatch(/^Written: article\.stet\.txt\.\nGo on with: stet a\.txt$/mu);
  expect(said(['a.txt'], 'aax\r')).toMatch(/^Written: article\.stet\.txt\.\n$/mu);
});

test('a file that was written before the last decisions is told as that, and how to write it anew', () => {
  expect(said(['a.txt'], 'ax\ra')).toMatch(
    /^Written before the last decisions, and without them: article\.stet\.txt\.\nWrite the corrected article with: stet a\.txt --export FILE$/mu,
  );
  expect(said(['a.txt'], 'ax\rr')).toMatch(/^Written: article\.stet\.txt\.\n$/mu);
  expect(said(['a.txt'], 'ax\rax\u0015b.txt\r')).toMatch(
    /^Written: b\.txt\.\nWritten before the last decisions, and without them: article\.stet\.txt\.\n$/mu,
  );
});

test.each([
  ['it’s.txt', "'it’s.txt'"],
  ["it's.txt", String.raw`'it'\''s.txt'`],
  ['-a.txt', './-a.txt'],
  ['*.txt', "'*.txt'"],
])('%s is named so that a shell finds it again', (name, quoted) => {
  expect(said([name], '')).toContain(`Go on with: stet ${quoted}\n`);
});
