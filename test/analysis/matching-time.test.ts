import { afterEach, expect, test, vi } from 'vitest';
import { MatchingTimes, SlowPatternError, trust } from '../../src/analysis/matching-time.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { changedRule } from '../../src/engine/rule.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Looks for a second, on the clock and on the processor. */
function look(options: object): void {
  vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 1_000_000, system: 0 });
  const time = new MatchingTimes(1_000).of(options);
  time.begin();
  for (let looked = 0; looked < 5; looked++) time.spend(200);
}

test('the expressions of a rule have half a second in an article, those that are trusted as long as they take', () => {
  const options = {};
  expect(() => look(options)).toThrow(SlowPatternError);
  trust(options);
  expect(() => look(options)).not.toThrow();
});

test('the rules that come with stet are trusted, with a severity of the user’s too, and not with options of the user’s', () => {
  const rules = builtinRules().filter(({ check }) => check === 'pattern' || check === 'mixed-forms');
  expect(rules.length).toBeGreaterThan(20);
  for (const rule of rules) {
    const { options } = changedRule(rule, { severity: 'error' });
    expect(() => look(options as object), rule.id).not.toThrow();
    expect(() => look(changedRule(rule, { options: { ...(options as object) } }).options as object)).toThrow();
  }
});
