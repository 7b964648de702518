import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/formats/index.js';
import { html } from '../../src/report/html.js';
import { hostileResults, RAW } from './hostile.js';
import { checked, finding, on, RESULTS, reportOf, TEXT } from './sample.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The page is made for programs to write and people to read in a browser; these are about how its source looks.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // Parts of the page that scroll must be reached by keyboard.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
  },
});

/** What a validator of HTML says of a page. */
async function problemsOf(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** The page without its own style and script, which no article can change. */
function marksOf(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/u, '').replace(/<script>[\s\S]*?<\/script>/u, '');
}

test('the page holds to HTML’s rules', async () => {
  expect(await problemsOf(reportOf(html, RESULTS))).toEqual([]);
  expect(await problemsOf(reportOf(html, []))).toEqual([]);
});

test('it shows the article with its findings in place, what they say, their evidence and their fixes', () => {
  const page = reportOf(html, RESULTS);
  expect(page).toContain('<mark class="error undecided" data-findings="1-1">the the</mark> harbour.');
  expect(page).toContain('<p class="message">“the the”: written twice</p>');
  expect(page).toContain('The mayor went to the<del>·the</del> harbour.');
  expect(page).toContain('<a href="#e1-2-1">line 1</a> <q>mayor</q> said by the mayor');
  expect(page).toContain('<span class="anchor" id="e1-2-1" tabindex="-1"></span>mayor');
  expect(page).toContain('A word that is written twice by mistake. Another sentence.');
  expect(page).toContain('not checked: not valid UTF-8: byte 0xFF at byte 1');
});

test('it weighs the findings as the project does, before and after the review', () => {
  const scoring = { penalties: { error: 10, warning: 4, suggestion: 1 }, weights: { style: 0.5 }, pass: 2000 };
  const [file] = RESULTS;
  const page = reportOf(html, [{ ...(file as ReturnType<typeof checked>), scoring }]);
  // 12 words; an error of 10, and an accepted warning of the dimension “style”.
  expect(page).toMatch(/<th scope="row">as it came<\/th>.*<td>12<\/td><td>1,000<\/td>/u);
  expect(page).toMatch(/<th scope="row">with what was accepted<\/th>.*<td>10<\/td><td>833\.3<\/td>/u);
  expect(page).toContain('✓ passes');
  expect(page).toContain('error 10, warning 4, suggestion 1, times the weight of its kind (style × 0.5)');
});

test('paragraphs that accepted fixes change stand side by side as they came and as they are then', () => {
  const edits = [{ start: 21, end: 25, text: '' }];
  const decision = { state: 'accepted', label: 'keep one', edits, time: '2026-11-25T08:00:00.000Z' } as const;
  const page = reportOf(html, [checked('a.txt', TEXT, [on(TEXT, 'the the', { status: 'accepted', decision })])]);
  expect(page).toContain(
    '<tr><td dir="auto">The mayor went to the<del>·the</del> harbour.</td><td dir="auto">The mayor went to the harbour.</td></tr>',
  );
  expect(page).not.toContain('<td dir="auto">He spoke');
});

test('findings that overlap, that are empty, and at the very end are all in the article', () => {
  const page = reportOf(html, [
    checked('a.txt', 'one two', [
      { start: 0, end: 7 },
      { start: 4, end: 7, severity: 'warning' },
      { start: 4, end: 4 },
      { start: 7, end: 7 },
    ]),
  ]);
  expect(page).toContain('data-findings="1-1">one </mark>');
  expect(page).toContain('data-findings="1-1 1-3">two</mark>');
  for (const id of ['m1-1', 'm1-2', 'm1-3', 'm1-4']) expect(page).toContain(`id="${id}"`);
});

test('hostile articles stay text: no element, no attribute and no address is theirs, and each name is there once', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const page = marksOf(reportOf(html, results));
      expect(page).not.toMatch(RAW);
      expect(page).not.toMatch(/\p{Surrogate}|\p{Noncharacter_Code_Point}/u);
      const tags = [...page.matchAll(/<\/?([^\s>]*)([^<>]*)>/gu)];
      for (const [, name, attributes] of tags) {
        expect(name).toMatch(/^(?:!doctype|[a-z]+\d?)$/u);
        expect(['script', 'iframe', 'img', 'svg', 'object', 'base']).not.toContain(name);
        expect(attributes).toMatch(/^(?: [a-z-]+(?:="[^"<>]*")?)*$/u);
        expect(attributes).not.toMatch(/ (?:on[a-z]+|src|style)=| href="(?!#)/u);
      }
      expect(page.replace(/<\/?[^<>]*>/gu, '')).not.toMatch(/[<>]/u);
      const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of page.matchAll(/ href="#([^"]*)"/gu)) expect(ids).toContain(id);
    }),
    { numRuns: 100 },
  );
});

test('the page’s own style and script are all that may run, and nothing may be loaded', () => {
  const page = reportOf(html, RESULTS);
  const [policy] = /default-src 'none'[^"]*/u.exec(page)!;
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri/u);
  expect(page.match(/<script/gu)).toHaveLength(1);
  expect(page).not.toMatch(/https?:/u);
});

test('a page of 5,000 findings is made in time that grows with them, and stays small', () => {
  const text = 'The mayor went to the the harbour on Monday, and nobody saw her there again.\n\n'.repeat(5000);
  const width = text.length / 5000;
  const findings = Array.from({ length: 5000 }, (_, i) => {
    const start = i * width + 18;
    return {
      start,
      end: start + 7,
      suggestions: [{ label: 'keep one', edits: [{ start, end: start + 4, text: '' }] }],
    };
  });
  const file = checked('long.txt', text, findings);
  const started = performance.now();
  const page = reportOf(html, [file]);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(page.length).toBeLessThan(7_000_000);
});

test('of an article with markup it shows what is read, and the sources of its paragraphs', () => {
  const shown = (name: string, text: string) => {
    const file = { ...checked(name, ''), document: readDocument(name, text), findings: [finding(on(text, 'the the'))] };
    return reportOf(html, [file]).replaceAll(/<(?!q\b)[^>]*>/gu, '');
  };
  const page = shown('a.html', '<p>He left.</p>\n<p>So <b>was</b> the the &eacute;nd.</p>\n<style>p { x: y }</style>');
  expect(page).toMatch(/He left\.\s+So was ▲1the the énd\./u);
  expect(page).not.toMatch(/&lt;|x: y/u);
  const catalogue = shown('a.po', 'msgid "Obrigado"\nmsgstr "Thanks to the the mayor"\n');
  expect(catalogue).toMatch(/Obrigado\s+Thanks to ▲1the the mayor/u);
  expect(catalogue).not.toContain('msgid');
});
