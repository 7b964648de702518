import { expect, test } from 'vitest';
import { dictionary } from '../../../src/analysis/words/dictionary.js';
import { candidates } from '../../../src/analysis/words/spelling-candidates.js';
import { readArticles } from '../../article.js';

test.each([
  ['yesr', 'year'],
  ['goverment', 'government'],
  ['thier', 'their'],
  ['hte', 'the'],
  ['becuase', 'because'],
  ['ountain', 'mountain'],
])('“%s” was to be “%s”', (slip, meant) => {
  expect(candidates(slip, () => false)).toContain(meant);
});

test.each([
  ['vacinas', 'vaginas'],
  ['dikc', 'dick'],
])('of “%s” nobody is told “did you mean %s”', (slip, unsaid) => {
  expect(dictionary().has(unsaid)).toBe(true);
  expect(candidates(slip, () => false)).not.toContain(unsaid);
});

/** Every ninth word of the articles, each slipped in one of four ways at a place that its length gives. */
function slips(): { slip: string; meant: string; article: ReadonlySet<string> }[] {
  return readArticles().flatMap(({ text }) => {
    const words = [...text.matchAll(/(?<![\p{L}'’-])[a-z]{4,}(?![\p{L}'’-])/gu)].map(([word]) => word);
    return words.flatMap((meant, index) => {
      if (index % 9 !== 0 || !dictionary().has(meant)) return [];
      const at = (index * 7) % (meant.length - 1);
      const [before, here, next, after] = [meant.slice(0, at), meant[at]!, meant[at + 1]!, meant.slice(at + 2)];
      const all = [before + next + after, before + here + here + next + after, before + next + here + after];
      const slip = [...all, `${before}${here === 'e' ? 'r' : 'e'}${next}${after}`][index % 4]!;
      const others = new Set(words.filter((_, other) => other !== index));
      return slip === meant || dictionary().has(slip) ? [] : [{ slip, meant, article: others }];
    });
  });
}

test('the first of them is right for nine slips of ten', () => {
  const all = slips();
  const right = all.filter(({ slip, meant, article }) => candidates(slip, (word) => article.has(word))[0] === meant);
  expect(all.length).toBeGreaterThan(500);
  expect(right.length / all.length).toBeGreaterThan(0.9);
});
