import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/analysis/settings.js';
import { applyEdits } from '../../src/document/edit.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { flagged, mended, ruleWith } from './rule-with.js';

describe('consistency', () => {
  const choices = (text: string) => ruleWith('consistency', `options:\n  choices: ${text}`);

  test.each([
    [
      'the most used',
      '[[adviser, advisor]]',
      'An advisor, an adviser, the adviser.',
      'An adviser, an adviser, the adviser.',
    ],
    ['of two as frequent the first', '[[adviser, advisor]]', 'An advisor, an adviser.', 'An advisor, an advisor.'],
    ['one form alone', '[[adviser, advisor]]', 'An advisor, the advisor.', 'An advisor, the advisor.'],
    ['the stated one', '[{ forms: [hall, town hall], keep: town hall }]', 'A hall.', 'A town hall.'],
    [
      'a verb in its form',
      '[[~make a bid, ~bid]]',
      'He bids. She made a bid and is making a bid.',
      'He makes a bid. She made a bid and is making a bid.',
    ],
    ['each choice by itself', '[[one, two], [red, blue]]', 'One red, two blue, two red.', 'Two red, two red, two red.'],
  ])('%s', (_name, text, article, expected) => {
    expect(mended(choices(text), article)).toBe(expected);
  });

  test('shows where the kept form stands', () => {
    const [finding] = checkDocument(readText('Big. Great. Great. Great. Great.'), [choices('[[big, great]]')]);
    expect(finding?.evidence.map(({ start, note }) => [start, note])).toEqual([
      [5, 'written “Great” here'],
      [12, 'written “Great” here'],
      [19, 'written “Great” here'],
    ]);
  });

  test.each([
    ['[{ forms: [a, b], keep: c }]', '“c” is none of its forms'],
    ['[["(a", b]]', 'a bracket without its partner'],
    ['[[a]]', 'Too small'],
  ])('%s is refused', (text, problem) => {
    expect(() => choices(text)).toThrow(problem);
  });
});

describe('length', () => {
  const limits = (text: string) => ruleWith('length', `options: { ${text} }`);

  test.each([
    [
      'of: sentence, most: 4',
      'One two three four. One two three four five. “One,” two-three said, five.',
      ['One two three four five.'],
    ],
    ['of: paragraph, most: 4', 'One two. Three four.\n\nOne two. Three four five.', ['One two. Three four five.']],
    ['of: heading, in: characters, most: 5', 'Café 🇵🇹\n\nCafés\n\nOneTwo', ['Café 🇵🇹', 'OneTwo']],
    ['of: heading, least: 2', 'One\n\nOne two\n\n- One', ['One']],
    ['of: list-item, least: 3', 'One\n\n- One two', ['- One two']],
  ])('%s', (text, article, expected) => {
    expect(flagged(limits(text), article)).toEqual(expected);
  });

  test('says what was measured and what is allowed', () => {
    const rule = { ...limits('of: sentence, most: 2'), message: '{problem}' };
    expect(checkDocument(readText('One two three.'), [rule])[0]?.message).toBe('3 words, at most 2');
  });

  test('beside its own source, and nowhere else', () => {
    const document = readText('One two three.\n\nOne two three.\n\nOne two three.');
    const sources = ['Um.', 'Um dois três quatro cinco seis sete.', undefined];
    const segments = document.segments.map((one, index) => ({
      ...one,
      ...(sources[index] ? { source: sources[index] } : {}),
    }));
    const rule = { ...limits('of: paragraph, mostOfSource: 2, leastOfSource: 0.5'), message: '{problem}' };
    expect(checkDocument({ ...document, segments }, [rule]).map(({ message }) => message)).toEqual([
      '3 words, at most 2',
      '3 words, at least 4',
    ]);
  });

  test.each([
    ['of: paragraph', 'needs most, least, mostOfSource or leastOfSource'],
    ['of: sentence, mostOfSource: 2', 'a sentence has no source of its own'],
  ])('%s is refused', (text, problem) => {
    expect(() => limits(text)).toThrow(problem);
  });
});

describe('capitalisation', () => {
  function recased(options: string, article: string, settings: Settings = {}): string {
    const rule = ruleWith('capitalisation', `options: { ${options} }`);
    const edits = checkDocument(readText(article), [rule], settings).flatMap(
      ({ suggestions }) => suggestions[0]!.edits,
    );
    return applyEdits(article, edits);
  }

  test.each([
    ['Mayor Opens the New Bridge', 'Mayor opens the new bridge'],
    [
      'Bridge Open: Three Trains Late in Lisbon, NATO Says on May Day',
      'Bridge open: Three trains late in Lisbon, NATO says on May day',
    ],
    [
      'Vale Opens the New Bridge\n\nAna Vale spoke. Then Ana Vale left.',
      'Vale opens the new bridge\n\nAna Vale spoke. Then Ana Vale left.',
    ],
    ['Vale and Greco meet the mayor', 'Vale and Greco meet the mayor'],
    ['Church of England votes', 'Church of England votes'],
    ['ALL IN CAPITALS', 'ALL IN CAPITALS'],
    ['The Paragraph Ends With A Stop.', 'The Paragraph Ends With A Stop.'],
  ])('sentence case: %j', (article, expected) => {
    const [heading, ...rest] = expected.split('\n\n');
    const body = article.split('\n\n').slice(1);
    expect(rest).toEqual(body);
    expect(recased('style: sentence case', article).split('\n\n')[0]).toBe(heading);
  });

  test('names of the settings and exceptions keep their capitals', () => {
    const article = 'Rose Opens New Green Bridge';
    expect(recased('style: sentence case, exceptions: green', article)).toBe('Rose opens new Green bridge');
    expect(recased('style: sentence case', article, { names: ['Green Bridge'] })).toBe('Rose opens new Green Bridge');
  });

  test.each([
    ['mayor opens the new Bridge', 'Mayor Opens the New Bridge'],
    ['The Mayor And the Long-term Plan: a Story of iPhones', 'The Mayor and the Long-term Plan: A Story of iPhones'],
    ['“a Day In the Life”', '“A Day in the Life”'],
    ['The Town They Live In', 'The Town They Live In'],
  ])('title case: %j', (article, expected) => {
    expect(recased('style: title case', article)).toBe(expected);
  });

  test('of the segments that the rule names', () => {
    expect(recased('style: title case, of: [list-item]', 'one two\n\n- one two')).toBe('one two\n\n- One Two');
  });
});
