import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import type { Format } from '../../src/report/format.js';
import { html } from '../../src/report/html.js';
import { markdown } from '../../src/report/markdown.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import { checked, on, reportOf } from './sample.js';

const ARTICLE = 'Spokeswoman Ana Prado spoke. “Yes,” he said.\n';

/** What is said of evidence whose note quotes it, and of evidence whose note does not. */
const RESULT = checked('news.txt', ARTICLE, [
  on(ARTICLE, 'he', {
    evidence: [
      { start: 0, end: 11, note: 'introduced as “spokeswoman”' },
      { start: 12, end: 21, note: 'has a woman’s first name' },
    ],
  }),
]);

test.each<[string, Format, string, string]>([
  ['text', text, '1:1 introduced as “spokeswoman”\n', '1:13 “Ana Prado”: has a'],
  ['markdown', markdown, 'line 1 introduced as “spokeswoman”<br>', 'line 1 “Ana Prado”: has a'],
  ['html', html, 'line 1</a> introduced as “spokeswoman”</li>', 'line 1</a> <q>Ana Prado</q> has a'],
  ['sarif', sarif, '[introduced as “spokeswoman”](1)', '[“Ana Prado”](2): has a'],
])('%s quotes no evidence twice', (_name, format, quoting, other) => {
  const report = reportOf(format, [RESULT]);
  expect(report).toContain(quoting);
  expect(report).toContain(other);
});

test.each<[string, Format, string]>([
  ['text', text, '1:4 “António”: spelt so'],
  ['markdown', markdown, '“António”: spelt so'],
  ['html', html, '<q>António</q> spelt so'],
  ['sarif', sarif, '[“António”](1): spelt so'],
])('%s quotes evidence as it is read, not as HTML has it', (_name, format, quoted) => {
  const article = '<p>Ant&oacute;nio met Antonio.</p>\n';
  const findings = [on(article, 'Antonio', { evidence: [{ start: 3, end: 17, note: 'spelt so' }] })];
  const result = { ...checked('news.html', article, findings), document: readDocument('news.html', article) };
  expect(reportOf(format, [result])).toContain(quoted);
});
