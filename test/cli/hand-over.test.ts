import { expect, test } from 'vitest';
import type { Checked } from '../../src/cli/check-file.js';
import { handOver, takeOver } from '../../src/cli/hand-over.js';
import { readText } from '../../src/document/formats/text.js';

const checked = (text: string): Checked => ({
  complaints: ['a complaint'],
  result: {
    path: 'a.txt',
    document: readText(text),
    ...{ findings: [], rejected: [], suppressed: [], known: [] },
    scoring: { threshold: undefined, budget: undefined },
  } as unknown as Exclude<Checked['result'], { readonly problem: string }>,
});

test('what came of a long article is the same in another thread, its text sent apart', () => {
  const long = checked(`\ufeff“Ação” 😀 and so on.\r\n`.repeat(250_000));
  const given = structuredClone(handOver(long));
  expect(JSON.stringify(given).length).toBeLessThan(JSON.stringify(long).length - 4_000_000);
  expect(takeOver(given)).toEqual(long);
});

test('that of a short one goes as it is', () => {
  const short = checked('So it is.');
  expect(handOver(short)).toBe(short);
  expect(takeOver(short)).toBe(short);
  const trouble: Checked = { complaints: [], result: { path: 'a.txt', problem: 'it is not there' } };
  expect(takeOver(handOver(trouble))).toBe(trouble);
});
