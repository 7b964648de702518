import { expect, test } from 'vitest';
import type { Settings } from '../../src/analysis/settings.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';
import { mended } from './rule-with.js';

test.each<[string, string, string, Settings]>([
  [
    'en/names-and-terms/name-variants',
    'Aleksey Morozov left. Later Aleksey Morozov came back, and Alexei Morozov spoke.',
    'Alexei Morozov left. Later Alexei Morozov came back, and Alexei Morozov spoke.',
    { names: ['Alexei Morozov'] },
  ],
  [
    'en/names-and-terms/name-variants',
    'Jose came; Jose left.',
    'José came; José left.',
    { people: [{ name: 'José', pronouns: 'he' }] },
  ],
  [
    'en/names-and-terms/name-variants',
    'Sérgio Vale and Sergio Vale.',
    'Sérgio Vale and Sergio Vale.',
    { names: ['Sérgio', 'Sergio'] },
  ],
  ['en/names-and-terms/name-variants', 'Jose came; Jose left.', 'José came; José left.', { names: ['José’ '] }],
  ['en/names-and-terms/name-variants', 'On 26 April it rained.', 'On 26 April it rained.', { names: ['26 April’ '] }],
  ['en/dates-and-numbers/date-forms', 'It opened on May 3.', 'It opened on 3 May.', { style: { dates: 'day-month' } }],
  [
    'en/dates-and-numbers/date-forms',
    'Since 1 May 2020 all is well.',
    'Since May 1, 2020, all is well.',
    { style: { dates: 'month-day' } },
  ],
  [
    'en/names-and-terms/term-forms',
    'The Attorney-General met an Attorney General and the Attorney-General of Fiji.',
    'The Attorney General met an Attorney General and the Attorney General of Fiji.',
    { names: ['Attorney General'] },
  ],
  [
    'en/dates-and-numbers/bare-day',
    'This Friday (6) after Monday, May 2',
    'This Friday (6 May) after Monday, May 2',
    { style: { dates: 'day-month' } },
  ],
  ['en/style/place-names', 'From Kiev to Odessa.', 'From Kiev to Odesa.', { names: ['Kiev'] }],
])('%s: the settings decide “%s”', (id, text, expected, settings) => {
  expect(mended(rule(id), text, settings)).toBe(expected);
});

test.each<[string, string, NonNullable<Settings['style']>, string, string]>([
  [
    'en/words/british-american',
    'Labour leaders of the centre chose a colour, not a color.',
    { spelling: 'british' },
    '“color” is American spelling; the article otherwise keeps to British',
    '“color” is American spelling; the house keeps to British',
  ],
  [
    'en/punctuation/quotation-marks',
    '“So,” he said. "No."',
    { quotations: 'curly' },
    'A straight quotation mark: the article otherwise has curly ones',
    'A straight quotation mark: the house has curly ones',
  ],
  [
    'en/dates-and-numbers/date-forms',
    'From 1 May to 3 May, and on June 14.',
    { dates: 'day-month' },
    '“June 14”: the article otherwise writes “1 May”',
    '“June 14”: the house writes “14 June”',
  ],
])('%s tells who keeps to a form', (id, text, style, ofArticle, ofHouse) => {
  const said = (settings: Settings) => checkDocument(readText(text), [rule(id)], settings)[0]?.message;
  expect(said({})).toBe(ofArticle);
  expect(said({ style })).toBe(ofHouse);
});
