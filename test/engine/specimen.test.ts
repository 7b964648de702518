import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { Reading } from '../../src/analysis/reading.js';
import { readText } from '../../src/document/formats/text.js';

const SENTENCE = 'The minister said on Monday that the bridge would open. ';
const readingOf = (length: number) => new Reading(readText(SENTENCE.repeat(Math.ceil(length / SENTENCE.length))));
let offerSpecimen: typeof import('../../src/engine/specimen.js').offerSpecimen;

beforeEach(async () => {
  vi.resetModules();
  ({ offerSpecimen } = await import('../../src/engine/specimen.js'));
});

test('an article of some length is kept, and no other after it', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const offered = [1_000, 5_000, 5_000].map((length) => {
    const reading = readingOf(length);
    offerSpecimen(reading, () => reading);
    return new WeakRef(reading);
  });
  // What a WeakRef was made of lives until the end of the turn.
  await new Promise((done) => setImmediate(done));
  collect();
  expect(offered.map((one) => one.deref() !== undefined)).toEqual([false, true, false]);
});

test('where all are too long to be kept, the beginning of one is read', () => {
  const beginning = vi.fn(() => readingOf(5_000));
  const long = readingOf(100_000);
  offerSpecimen(long, beginning);
  expect(beginning).not.toHaveBeenCalled();
  for (let times = 0; times < 3; times++) offerSpecimen(long, beginning);
  expect(beginning).toHaveBeenCalledTimes(1);
});
