import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Review } from './review.js';

/** What a reviewer does: the keys for it on this article, and what then is on the screen. */
const TASKS: readonly (readonly [what: string, keys: readonly string[], shows: string | RegExp])[] = [
  ['accept what is suggested, and go on', ['a'], 'Accepted: keep one “The”'],
  ['let it stand, and go on', ['r'], 'Rejected: “to to” stands'],
  ['undo the last decision', ['u'], 'Undone: “to to”'],
  ['accept, and the same wherever it stands', ['a', '=', 'y'], 'Accepted 2 open findings'],
  ['let a text stand, here and in every later run', ['I'], 'Always rejected here: 1 finding'],
  ['let all of a rule stand', ['R', 'y'], 'Rejected 2 open findings'],
  ['take the second suggestion', ['2', 'a'], 'Accepted: start a new sentence'],
  ['go back to the one before', ['k'], / [1-9] of \d$/mu],
  ['write the corrected file', ['x', 'enter'], 'Written: article.stet.txt'],
];

const ARTICLE =
  'The the mayor spoke. He said to to her. He went to to them and ran to to us. It was at at home. They sat in in a row, on on a bench. We made an appeal. to them.\n';

test('what a reviewer does most takes as many keys as the README says', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const terminal = await Review.ofText(ARTICLE).open();
  for (const [what, keys, shows] of TASKS) {
    for (const key of keys) {
      const before = terminal.screen();
      terminal.press(key);
      await terminal.waitUntil(() => terminal.screen() !== before, `${key} did nothing`);
    }
    await terminal.waitFor(shows);
    const row = readme.split('\n').find((line) => line.startsWith(`| ${what} `));
    expect(row, what).toMatch(new RegExp(`^\\| ${what} +\\| ${keys.length} +\\|`, 'u'));
  }
});
