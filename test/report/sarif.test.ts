import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../src/document/edit.js';
import { fixesOf } from '../../src/report/decided.js';
import { sarif } from '../../src/report/sarif.js';
import { allRules } from '../rule.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { checked, on, RESULTS, reportOf, TEXT } from './sample.js';

const SCHEMA = 'lib/schemas/sarif-2.1.0-rtm.5.json';
const packaged = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
const ajv = new Draft04.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0]);
const valid = ajv.compile(JSON.parse(readFileSync(new URL(SCHEMA, `file://${packaged}`), 'utf8')));

/** The one run of a report that holds to the schema of the standard. */
function runOf(report: string) {
  const log = JSON.parse(report);
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  return log.runs[0];
}

test('findings with their places, evidence and fixes', () => {
  const run = runOf(reportOf(sarif, RESULTS));
  expect(run.columnKind).toBe('utf16CodeUnits');
  const [first, second] = run.results;
  expect(first).toMatchObject({
    ruleId: 'en/words/doubled-word',
    ruleIndex: 0,
    level: 'error',
    message: { text: '“the the”: written twice' },
    partialFingerprints: { 'stet/v1': '00000000000000aa' },
    properties: { category: 'linguistic-conventions/grammar', status: 'open' },
  });
  expect(first.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'news/a%20b.txt' },
        region: { startLine: 1, startColumn: 19, endLine: 1, endColumn: 26, snippet: { text: 'the the' } },
      },
    },
  ]);
  const [{ artifactChanges }] = first.fixes;
  expect(artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: { startLine: 1, startColumn: 22, endLine: 1, endColumn: 26 },
      insertedContent: { text: '' },
    },
  ]);
  expect(second.message.text).toBe('said twice\n[“mayor”](1): said by the mayor\naccepted in review, not exported yet');
  expect(second.relatedLocations).toMatchObject([
    { id: 1, physicalLocation: { region: { startLine: 1, startColumn: 5, endColumn: 10 } } },
  ]);
});

test('a rule is told with what it is about and its examples; a rule that is not known by its id', () => {
  const { rules } = runOf(reportOf(sarif, RESULTS)).tool.driver;
  expect(rules).toEqual([
    {
      id: 'en/words/doubled-word',
      shortDescription: { text: 'A word that is written twice by mistake.' },
      fullDescription: { text: 'A word that is written twice by mistake. Another sentence.' },
      help: {
        text: 'A word that is written twice by mistake. Another sentence.',
        markdown: expect.stringContaining('- wrong: It is \\[the the\\] one\\.\n  right: It is the one\\.\n- fine:'),
      },
      defaultConfiguration: { level: 'error' },
      properties: { category: 'linguistic-conventions/grammar', tags: ['linguistic-conventions/grammar'] },
    },
    { id: 'house/so' },
  ]);
});

test('every rule of stet can be told', () => {
  const rules = allRules();
  const file = checked(
    'a.txt',
    TEXT,
    rules.map(({ id }) => on(TEXT, 'mayor', { rule: id })),
  );
  const report = reportOf(sarif, [file], { ruleOf: (id) => rules.find((rule) => rule.id === id) });
  const told = runOf(report).tool.driver.rules;
  expect(told).toHaveLength(rules.length);
  for (const { shortDescription } of told) expect(shortDescription.text).toMatch(/^\S.*[.”)]$/u);
});

test('what could not be read is a failure of the run', () => {
  const [invocation] = runOf(reportOf(sarif, RESULTS)).invocations;
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'not valid UTF-8: byte 0xFF at byte 1' } }],
  });
  expect(runOf(reportOf(sarif, [])).invocations[0].executionSuccessful).toBe(true);
  expect(runOf(reportOf(sarif, [])).results).toEqual([]);
});

test('braces and links of an article are text', () => {
  const file = checked('a.txt', TEXT, [on(TEXT, 'mayor', { message: 'see {0} and [this](https://x.example)' })]);
  expect(runOf(reportOf(sarif, [file])).results[0].message.text).toBe('see {{0}} and [this] (https://x.example)');
});

test.each([
  ['./a/b.txt', 'a/b.txt'],
  ['/tmp/ä.txt', 'file:///tmp/%C3%A4.txt'],
  ['a:b#c?.txt', 'a%3Ab%23c%3F.txt'],
  ['../a.txt', '../a.txt'],
])('the path %s is the URI %s', (path, uri) => {
  const [result] = runOf(reportOf(sarif, [checked(path, TEXT, [on(TEXT, 'mayor')])])).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('hostile articles give a log that holds to the schema, and fixes that can be made by its lines and columns', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(sarif, results);
      expect(report).not.toMatch(RAW);
      const found = runOf(report).results;
      const findings = results.flatMap((result) =>
        'problem' in result ? [] : result.findings.map((finding) => ({ finding, text: result.document.text })),
      );
      expect(found).toHaveLength(findings.length);
      for (const [i, { finding, text }] of findings.entries()) {
        for (const [j, { edits }] of fixesOf(finding).entries()) {
          const { replacements } = found[i].fixes[j].artifactChanges[0];
          expect(replaced(text, replacements)).toBe(applyEdits(text, afterMark(text, edits)));
        }
      }
    }),
    RUNS,
  );
});

/** A byte-order mark is no column, so that no region can name it: Edits as if they began after it. */
function afterMark(text: string, edits: readonly Edit[]): Edit[] {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return edits.map(({ start, end, text }) => ({ start: Math.max(start, mark), end: Math.max(end, mark), text }));
}

interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent: { readonly text: string };
}

/** Makes replacements as a reader of SARIF does: by lines and columns of the text without its byte-order mark. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const lines = text.slice(mark).split(/(?<=\r\n|\n|\r(?!\n))/u);
  const offset = (line: number, column: number) => mark + lines.slice(0, line - 1).join('').length + column - 1;
  return applyEdits(
    text,
    replacements.map(({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
      start: offset(startLine, startColumn),
      end: offset(endLine, endColumn),
      text: insertedContent.text,
    })),
  );
}
