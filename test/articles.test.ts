import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle, readArticles } from './article.js';
import { outcomeOf, report, table, tally } from './article-score.js';
import { KINDS } from './kinds.js';

const articles = readArticles();
const outcomes = articles.map(outcomeOf);
const defects = outcomes.flatMap((outcome) => outcome.defects);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

/** Errors and warnings that all rules together may raise in 1,000 words of clean text. */
const CLEAN_CEILING = 0.8;
/**
 * Errors and warnings elsewhere in the article that a defect may set off, on average. Most are pronouns: where two contradict each
 * other and nothing else tells, either may be the wrong one.
 */
const NOISE_CEILING = 0.033;

if (process.env.MODE === 'report') console.log(report(outcomes));

describe('the corpus', () => {
  test('is large and various', () => {
    expect(articles.length).toBeGreaterThanOrEqual(72);
    expect(defects.length).toBeGreaterThanOrEqual(300);
    for (const { name, defects } of articles) {
      expect
        .soft(new Set(defects.map(({ kind }) => kind)).size, `kinds of defect in ${name}`)
        .toBeGreaterThanOrEqual(4);
    }
    expect(defects.map(({ kind }) => kind).filter((kind) => !(kind in KINDS))).toEqual([]);
    for (const kind of Object.keys(KINDS)) {
      expect.soft(defects.filter((defect) => defect.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
    }
  });

  const file = (change: string) =>
    `from: pt\ntext: She said she would wait.\ndefects:\n${`  - { kind: pronoun, change: '${change}' }\n`.repeat(4)}`;

  test('is written in a notation that gives the article with one defect', () => {
    const [defect] = parseArticle('x.yml', file('{She → He} said')).defects;
    expect(defect).toMatchObject({ text: 'He said she would wait.', spans: [{ start: 0, end: 2 }] });
  });

  test.each([
    ['{She → He} says', 'x.yml: not in the article: She says'],
    ['{s → S}', 'x.yml: more than once in the article: s'],
    ['{said → said}', 'x.yml: changes nothing: {said → said}'],
    ['She said', 'has no {clean → broken} in it'],
  ])('refuses the change %s', (change, message) => {
    expect(() => parseArticle('x.yml', file(change))).toThrow(message);
  });
});

test('clean articles give hardly an error or warning', () => {
  const alarms = outcomes.flatMap(({ alarms }) => alarms);
  expect((1000 * alarms.length) / words, table(outcomes)).toBeLessThanOrEqual(CLEAN_CEILING);
});

test('a defect sets off nothing elsewhere', () => {
  const noise = defects.reduce((sum, { noise }) => sum + noise.length, 0);
  expect(noise / defects.length, table(outcomes)).toBeLessThanOrEqual(NOISE_CEILING);
});

describe('defects are found and mended', () => {
  test.each(Object.entries(KINDS))('%s', (kind, { hit, repair }) => {
    const reached = tally(defects.filter((defect) => defect.kind === kind));
    expect.soft(reached.hit, `${kind}: found\n${table(outcomes)}`).toBeGreaterThanOrEqual(hit);
    expect.soft(reached.repair, `${kind}: mended\n${table(outcomes)}`).toBeGreaterThanOrEqual(repair);
  });
});

/** The rows of README's table, and the kinds of defect that each counts. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  '“he” for a woman, “she” for a man, often where little tells who is meant': ['pronoun'],
  'a full stop before a lower-case word': ['stop-before-lowercase'],
  'a full stop before a fragment': ['stop-before-fragment'],
  'a full stop between what is said and who says it': ['torn-attribution'],
  'a full stop lost between two sentences': ['missing-full-stop'],
  'a sentence that breaks off': ['cut-short'],
  'a name spelt two ways': ['name-variant'],
  'a word left in another language': ['foreign-word'],
  'dates, days and numbers written the foreign way': ['date-form', 'bare-day', 'number-form'],
  'a quotation mark lost': ['unbalanced-quotation'],
  'page furniture': ['leftover'],
  'a word doubled': ['doubled-word'],
  'all kinds': Object.keys(KINDS),
};

/** How far the figures of README may lag behind, in points: about one point, or one defect where these are few. */
function lag(defects: number): number {
  return Math.max(1, 150 / defects);
}

test('README tells what is found and mended, and how much is flagged that is right', () => {
  const readme = readFileSync('README.md', 'utf8');
  const told = [...readme.matchAll(/^\| (.+?) +\| ([\d,]+) +\| (\d+) % +\| (?:(\d+) %|–) +\|$/gmu)];
  expect(told.map(([, row]) => row)).toEqual(Object.keys(ROWS));
  for (const [, row, tried, hit, repair] of told) {
    const counted = defects.filter(({ kind }) => ROWS[row!]!.includes(kind));
    const reached = tally(counted);
    expect.soft(Number(tried!.replace(',', '')), row).toBe(counted.length);
    expect
      .soft(Math.abs(Number(hit) - reached.hit), `${row}: found ${reached.hit}`)
      .toBeLessThanOrEqual(lag(counted.length));
    expect
      .soft(Math.abs(Number(repair ?? 0) - reached.repair), `${row}: mended ${reached.repair}`)
      .toBeLessThanOrEqual(lag(counted.length));
  }
  const alarms = outcomes.reduce((sum, outcome) => sum + outcome.alarms.length, 0);
  expect(readme).toContain(`into the ${articles.length} news articles`);
  expect(readme).toContain(`it raises ${((1000 * alarms) / words).toFixed(1)} errors and warnings per 1,000 words`);
});
