import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failedExamples } from '../../src/engine/examples.js';
import { rule as ruleOf } from '../rule.js';

const folder = new URL('../../rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yml'));

describe.each(files.sort())('rules/%s', (file) => {
  const rule = ruleOf(file.replace(/\.yml$/u, ''));

  test('shows at least four texts that are wrong and six that come near and are fine', () => {
    const wrong = rule.examples.filter((example) => 'wrong' in example);
    expect(wrong.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples.length - wrong.length).toBeGreaterThanOrEqual(6);
    expect(new Set(rule.examples.map((example) => JSON.stringify(example))).size).toBe(rule.examples.length);
  });

  test.each(rule.examples.map((example) => [Object.values(example)[0] as string, example] as const))(
    '%s',
    (_name, example) => {
      expect(failedExamples({ ...rule, examples: [example] })).toEqual([]);
    },
  );
});
