import fc from 'fast-check';
import { test } from 'vitest';
import { allRules } from '../rule.js';
import { hostilePhrase, hostileText } from './hostile-text.js';
import { ALL_ENDINGS, allFormats, expectSafe } from './invariants.js';
import { counter, share } from './share.js';

const settings = fc.record(
  {
    people: fc.array(
      fc.record({
        name: hostilePhrase,
        pronouns: fc.constantFrom('he' as const, 'she' as const, 'they' as const, 'any' as const),
      }),
      { maxLength: 2 },
    ),
    names: fc.array(hostilePhrase, { maxLength: 2 }),
    glossary: fc.array(
      fc.record({
        source: fc.array(hostilePhrase, { maxLength: 2 }),
        target: fc.array(hostilePhrase, { minLength: 1, maxLength: 2 }),
        avoid: fc.array(hostilePhrase, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    style: fc.record(
      {
        dates: fc.constantFrom('month-day' as const, 'day-month' as const),
        spelling: fc.constantFrom('american' as const, 'british' as const),
        quotations: fc.constantFrom('curly' as const, 'straight' as const),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

test('no text, however broken, breaks a check, a report, a decisions file or the correction', async () => {
  const rules = allRules();
  const formats = await allFormats();
  const tell = counter('articles');
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...ALL_ENDINGS), fc.option(settings, { nil: {}, freq: 4 }), (...drawn) => {
      const [text, ending, said] = drawn;
      expectSafe(text, ending, { rules, settings: said, formats });
      tell();
    }),
    share(300, 8),
  );
}, 0);
