import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const names = readdirSync(new URL('../../rules/en/sentences/', import.meta.url));
const rules = names.map((name) => rule(`en/sentences/${name.replace(/\.yml$/u, '')}`));
const text = readFileSync(new URL('../fixtures/well-edited-prose.txt', import.meta.url), 'utf8');

/** What is flagged, with its rule, so that a failure names the words. */
function flagged(article: string): string[] {
  return checkDocument(readText(article), rules).map(
    (found) => `${found.rule}: ${article.slice(found.start, found.end)}`,
  );
}

test('no rule about sentences flags well-edited prose', () => {
  expect(flagged(text)).toEqual([]);
});

test.each(text.trim().split(/\n\n/u))('alone: %s', (paragraph) => {
  expect(flagged(paragraph)).toEqual([]);
});
