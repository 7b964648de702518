import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormatError } from '../../src/document/format-error.js';
import { readDocument } from '../../src/document/formats/index.js';
import { allRules } from '../rule.js';
import { hostileFile, hostilePhrase, hostileText } from './hostile-text.js';
import { ALL_ENDINGS, allFormats, expectSafe } from './invariants.js';
import { poOf } from './po.js';
import { tryOn } from './share.js';
import { xliffOf } from './xliff.js';

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
        places: fc.dictionary(fc.constantFrom('Kyiv', 'Odesa', 'New York'), fc.constantFrom('Kiev', 'Odessa', 'York')),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** What it was translated from, where that is known. */
const source = fc.option(
  fc.record({ source: hostileText, sourceLanguage: fc.constantFrom('pt', 'de', 'x') }, { requiredKeys: ['source'] }),
  { nil: {}, freq: 3 },
);

/** A text as it stands in a file of this ending. */
function wrapped(text: string, ending: string): string {
  if (ending === '.po') return poOf(text);
  return /xlf|xliff/u.test(ending) ? xliffOf(text) : text;
}

/** A text in a file of any ending, put into the form that it wants; or a file with the markup of its format. */
const file = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostileText, fc.constantFrom(...ALL_ENDINGS))
      .map(([text, ending]) => [wrapped(text, ending), ending] as const),
  },
  { weight: 1, arbitrary: hostileFile },
);

test('no text, however broken, breaks a check, a report, a decisions file or the correction', async () => {
  const rules = allRules();
  const formats = await allFormats();
  const property = fc.property(
    file,
    fc.option(settings, { nil: {}, freq: 4 }),
    source,
    fc.constantFrom(...formats),
    ([text, ending], said, from, format) => expectSafe(text, ending, { rules, settings: said, from, format }),
  );
  await tryOn(property, 'articles', { few: 300, seconds: 8 });
}, 0);

test('what is no XLIFF is refused with its place, whatever it is', async () => {
  const property = fc.property(
    hostileText,
    fc.constantFrom('', '<xliff>', '<xliff><file><body><trans-unit id="1"><target>'),
    (text, begin) => {
      try {
        readDocument('a.xlf', begin + text);
        expect(text).toMatch(/^<|^$/u);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    },
  );
  await tryOn(property, 'files', { few: 300, seconds: 2 });
}, 0);

test('what is no catalogue is refused with its place, whatever it is', async () => {
  const property = fc.property(hostileText, fc.constantFrom('', 'msgid "a"\nmsgstr "', '"a"\n'), (text, begin) => {
    try {
      expect(readDocument('a.po', begin + text).text).toBe(begin + text);
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
    }
  });
  await tryOn(property, 'files', { few: 300, seconds: 2 });
}, 0);
