import fc from 'fast-check';
import type { Severity } from '../../src/engine/finding.js';
import type { FileResult, ReportedFinding } from '../../src/report/file-result.js';
import { checked, finding } from './sample.js';

/** What formats take for their own, and what terminals and browsers obey. */
const PIECES = [
  ']]>',
  '::error::',
  '%0A',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '<script>alert(1)</script>',
  '</script>',
  '<!--',
  '--',
  '&amp;',
  '"',
  "'",
  '`',
  '```',
  '|',
  '](http://x.example)',
  '@someone',
  '#1',
  '{0}',
  '\\',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  '東京',
  'word ',
] as const;

/** Text that tries to be taken for something else. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const severity = fc.constantFrom<Severity>('error', 'warning', 'suggestion');

function span(text: string) {
  return fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function hostileFinding(text: string): fc.Arbitrary<ReportedFinding> {
  return fc
    .record({
      place: span(text),
      rule: hostileText,
      category: hostileText,
      severity,
      message: hostileText,
      status: fc.constantFrom<ReportedFinding['status']>('open', 'set-aside'),
      evidence: fc.array(
        fc.tuple(span(text), hostileText).map(([place, note]) => ({ ...place, note })),
        { maxLength: 2 },
      ),
      suggestions: fc.array(
        fc.record({
          label: hostileText,
          edits: fc.tuple(span(text), hostileText).map(([place, inserted]) => [{ ...place, text: inserted }]),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ place, ...rest }) => finding({ ...place, ...rest }));
}

/** A decision that takes the first fix, or rejects where there is none, with a note. */
function decided(one: ReportedFinding, note: string): ReportedFinding {
  const [fix] = one.suggestions;
  const common = { note, time: '2026-11-25T08:00:00.000Z' };
  return fix
    ? { ...one, status: 'accepted', decision: { state: 'accepted', ...fix, ...common } }
    : { ...one, status: 'rejected', decision: { state: 'rejected', ...common } };
}

const hostileResult: fc.Arbitrary<FileResult> = fc
  .tuple(hostileText, hostileText, hostileText)
  .chain(([path, text, note]) =>
    fc.oneof(
      fc.tuple(fc.array(hostileFinding(text), { maxLength: 3 }), fc.option(hostileFinding(text))).map(([open, one]) => {
        // One is decided: what is accepted in an article never conflicts.
        const reviewed = one ? [decided(one, note)] : [];
        const findings = [...open, ...reviewed.filter(({ status }) => status === 'accepted')];
        return {
          ...checked(path, text),
          findings: findings.sort((a, b) => a.start - b.start),
          rejected: reviewed.filter(({ status }) => status === 'rejected'),
        };
      }),
      hostileText.map((problem) => ({ path, problem })),
    ),
  );

/** What came of a few articles by hostile authors. */
export const hostileResults = fc.array(hostileResult, { maxLength: 3 });

/** Control characters other than line feed, and what turns the direction of a line: they must not get out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
export const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

/** How many hostile inputs a format is tried on. */
export const RUNS = { numRuns: 150 };
