import { expect, test } from 'vitest';
import { strangeness } from '../../../src/analysis/words/letter-triples.js';

test.each(['window', 'reporter', 'nationwide', 'harbour', 'thoughtless'])(
  '“%s” is spelt as English words are',
  (word) => {
    expect(strangeness(word)).toBeLessThan(2.5);
  },
);

test.each(['szkodliwej', 'skrzypce', 'wzruszenie', 'zwykle'])('“%s” is not', (word) => {
  expect(strangeness(word)).toBeGreaterThan(3);
});
