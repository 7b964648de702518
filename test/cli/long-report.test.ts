import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/check.js';
import { NO_PROGRESS } from '../../src/cli/progress.js';
import { Trouble } from '../../src/cli/trouble.js';
import { Project } from '../../src/project/project.js';
import { rule } from '../rule.js';
import { DOUBLED, folderWith } from './stet.js';

/** Longer than a string can be. */
const tooLong = () => 'x'.repeat(2 ** 29).repeat(2);

test.each([
  ['of a file', { file: tooLong, end: () => '' }],
  ['of all files', { file: () => '', end: tooLong }],
])('a report %s that is longer than a string can be is told of', async (_, report) => {
  const folder = folderWith({ 'a.txt': DOUBLED });
  const options = {
    names: [join(folder, 'a.txt')],
    project: new Project([rule('en/words/doubled-word')]),
    reports: [{ report, output: { spare: () => {}, write: async () => {}, close: () => {} } }],
    passOver: false,
    limits: { failOn: 'warning' as const },
    jobs: 1,
    narrowing: { touches: () => true, sieves: [], done: () => {} },
    complain: () => {},
    progressOf: () => NO_PROGRESS,
  };
  const run = check(options);
  await expect(run).rejects.toThrow(Trouble);
  await expect(run).rejects.toThrow('the report would be longer than 512 MB');
});
