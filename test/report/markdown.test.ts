import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { expect, test } from 'vitest';
import { markdown } from '../../src/report/markdown.js';
import { markdownText } from '../../src/report/markdown-text.js';
import { hostileResults, hostileText, RAW, RUNS } from './hostile.js';
import { checked, on, RESULTS, reportOf, TEXT } from './sample.js';

/** The kinds of token that a parser of GitHub’s Markdown finds, and the tags among them. */
function read(text: string): { kinds: Set<string>; tags: Set<string> } {
  const parser = new Marked({ gfm: true });
  const kinds = new Set<string>();
  const tags = new Set<string>();
  parser.walkTokens(parser.lexer(text), (token: Token) => {
    kinds.add(token.type);
    if (token.type === 'html') tags.add(token.raw.trim());
  });
  return { kinds, tags };
}

test('the totals, and a table for each file with findings', () => {
  const report = reportOf(markdown, RESULTS);
  expect(report).toBe(`## stet

2 files checked: 1 error, 1 warning \\(1 accepted and not exported yet\\); 1 not checked

1 accepted finding is still in the text, and counted: stet FILE \\-\\-in\\-place mends it there, \\-\\-export PATH in a copy

### news/a b\\.txt

| line | finding | fix |
| ---: | --- | --- |
| 1 | 🔴 **“the the”: written twice**<br><sub>error, en/words/doubled\\-word</sub> | The mayor went to the<del>·the</del> harbour\\. |
| 3 | 🟠 **said twice**<br>line 1 “mayor”: said by the mayor<br><sub>warning, house/so</sub> | <sub>accepted in review, not exported yet</sub> |

### bad\\.txt

🔴 not checked: not valid UTF\\-8: byte 0xFF at byte 1
`);
  expect([...read(report).kinds]).toEqual(expect.arrayContaining(['heading', 'table', 'strong']));
});

test('a report is no longer than a comment may be, and says what it left out', () => {
  const files = Array.from({ length: 400 }, (_, i) =>
    checked(`${i}.txt`, TEXT, [on(TEXT, 'mayor', { message: 'x'.repeat(500) })]),
  );
  const report = reportOf(markdown, files);
  expect(report.length).toBeLessThan(65_536);
  const rows = report.match(/^\| \d/gmu)!.length;
  expect(rows).toBeGreaterThan(50);
  expect(report).toContain(`…and ${400 - rows} more`);
  expect(report).toContain('400 files checked: 400 errors');
});

test('of an article with more findings than a comment holds, the first are told', () => {
  const text = `${TEXT}\n\n`.repeat(400);
  const findings = Array.from({ length: 400 }, () => on(text, 'mayor', { message: 'x'.repeat(500) }));
  const report = reportOf(markdown, [checked('long.txt', text, findings)]);
  expect(report.length).toBeLessThan(65_536);
  const rows = report.match(/^\| \d/gmu)!.length;
  expect(rows).toBeGreaterThan(50);
  expect(report).toContain(`…and ${400 - rows} more`);
});

test.each([['@someone'], ['#12'], ['GH-12'], ['https://x.example'], ['www.x.example'], ['a@x.example'], [':tada:']])(
  '%s in an article calls nobody and leads nowhere',
  (text) => {
    const parser = new Marked({ gfm: true });
    const shown = (parser.parseInline(markdownText(`see ${text} there`)) as string).replaceAll('&#8203;', '\u200b');
    expect(shown).not.toContain(text);
    expect(shown.replaceAll('\u200b', '')).toBe(`see ${text} there`);
  },
);

test('hostile articles stay in their cells', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(markdown, results);
      expect(report).not.toMatch(RAW);
      const { kinds, tags } = read(report);
      for (const kind of ['link', 'image', 'code', 'codespan', 'blockquote', 'list', 'hr', 'def']) {
        expect([...kinds]).not.toContain(kind);
      }
      for (const tag of tags) expect(tag).toMatch(/^<(?:br|\/?sub|\/?del|\/?ins)>$/u);
      const rows = results.flatMap((result) => ('problem' in result ? [] : result.findings));
      expect(report.match(/^\| \d/gmu) ?? []).toHaveLength(rows.length);
    }),
    RUNS,
  );
});

test('hostile text is text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { kinds } = read(`a ${markdownText(text)} b`);
      expect([...kinds].filter((kind) => !['paragraph', 'text', 'escape'].includes(kind))).toEqual([]);
    }),
    RUNS,
  );
});
