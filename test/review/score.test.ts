import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { reduce } from '../../src/review/reduce.js';
import { countWords, passes, scoreOf, scoresOf } from '../../src/review/score.js';
import { sessionOf, TIME } from './session.js';

const finding = (severity: 'error' | 'warning' | 'suggestion', category: string) => ({ severity, category });

test('penalties are 25, 5 and 1, and given for 1,000 words', () => {
  const findings = [
    finding('error', 'accuracy/mistranslation'),
    finding('warning', 'style/awkward'),
    finding('warning', 'linguistic-conventions/grammar'),
    finding('suggestion', 'style/awkward'),
  ];
  const score = scoreOf(findings, 500);
  expect(score).toMatchObject({ words: 500, penalty: 36, perThousand: 72 });
  expect(score.counts).toEqual({ error: 1, warning: 2, suggestion: 1 });
  expect(score.categories.map(({ category, penalty, perThousand }) => [category, penalty, perThousand])).toEqual([
    ['accuracy/mistranslation', 25, 50],
    ['style/awkward', 6, 12],
    ['linguistic-conventions/grammar', 5, 10],
  ]);
});

test('a project’s own penalties are multiplied with the weight of the category, or else of its dimension', () => {
  const scoring = {
    penalties: { error: 10, warning: 3, suggestion: 0 },
    weights: { style: 2, 'style/awkward': 0.5 },
    pass: 26,
  };
  const findings = [
    finding('error', 'style/awkward'),
    finding('warning', 'style/register'),
    finding('error', 'accuracy/omission'),
    finding('suggestion', 'accuracy/omission'),
  ];
  const score = scoreOf(findings, 1000, scoring);
  expect(score).toMatchObject({ penalty: 21, penalties: { error: 15, warning: 6, suggestion: 0 } });
  expect(score.dimensions.map(({ category, penalty }) => [category, penalty])).toEqual([
    ['style', 11],
    ['accuracy', 10],
  ]);
  expect([passes(score, scoring), passes(scoreOf(findings, 800, scoring), scoring)]).toEqual([true, false]);
});

test('no findings cost nothing, and no words are no division by zero', () => {
  expect(scoreOf([], 100)).toMatchObject({ penalty: 0, perThousand: 0, categories: [] });
  expect(scoreOf([finding('error', 'style/awkward')], 0)).toMatchObject({ penalty: 25, perThousand: 0 });
});

test('what is rejected never counted, what is accepted counts no more, and what is set aside is not counted twice', () => {
  const session = sessionOf('Say [teh>the] word and [recieve>receive] [it], or [so].');
  const [first, , third] = session.findings;
  const overlapping = { ...first!, rule: 'en/other', fingerprint: 'other' };
  let end = { ...session, findings: [first!, overlapping, ...session.findings.slice(1)] };
  expect(scoresOf(end).before).toEqual(scoresOf(end).after);
  expect(scoresOf(end).after.counts.warning).toBe(5);
  end = reduce(end, { type: 'accept', fingerprint: first!.fingerprint, suggestion: 0, time: TIME }) as typeof end;
  end = reduce(end, { type: 'reject', fingerprint: third!.fingerprint, time: TIME }) as typeof end;
  expect(scoresOf(end).before.counts.warning).toBe(3);
  expect(scoresOf(end).after.counts.warning).toBe(2);
});

describe('words are counted', () => {
  test.each([
    ['between spaces and marks', 'He said: “We’re well-known – 1,000.5 times”.\n\nTwo more', 8],
    ['in a script without spaces', '私は学生です。', 4],
    ['not at all in an empty text', '\n\n — \n', 0],
  ])('%s', (_how, text, count) => expect(countWords(readText(text))).toBe(count));

  test('in time that grows with the text, on one line too', () => {
    const started = performance.now();
    expect(countWords(readText('字'.repeat(200_000)))).toBeGreaterThan(0);
    expect(countWords(readText('word, '.repeat(200_000)))).toBe(200_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
