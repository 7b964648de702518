import { editedWithin } from '../document/edit.js';
import { Places } from '../document/place.js';
import type { Span } from '../document/span.js';
import { visible } from '../document/visible.js';
import type { Severity } from '../engine/finding.js';
import { fixesOf, messageWithDecision } from './decided.js';
import type { CheckedFile, ReportedFinding } from './file-result.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' };

/**
 * Reviewdog’s diagnostics, one a line, with suggestions that a pull request offers to commit:
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns count bytes of UTF-8 from 1.
 */
export const rdjsonl: Format = () => ({
  file(result) {
    if ('problem' in result) {
      const { path, problem, place } = result;
      const range = place ? { range: { start: { line: place.line } } } : {};
      return `${jsonText({ message: visible(problem), location: { path, ...range }, severity: 'ERROR', source: { name: 'stet' } })}\n`;
    }
    const rangeOf = rangesIn(result.document.text);
    return result.findings.map((finding) => `${jsonText(diagnostic(result, finding, rangeOf))}\n`).join('');
  },
  end: () => '',
});

type RangeOf = (span: Span) => ReturnType<ReturnType<typeof rangesIn>>;

function rangesIn(text: string) {
  const places = new Places(text);
  const positionOf = (offset: number) => {
    const { line } = places.of(offset);
    // A byte-order mark is no column of Places, but has its bytes in the file.
    const lineStart = line === 1 ? 0 : places.lineStart(offset);
    return { line, column: Buffer.byteLength(text.slice(lineStart, offset)) + 1 };
  };
  return ({ start, end }: Span) => ({ start: positionOf(start), end: positionOf(end) });
}

function diagnostic({ path, document }: CheckedFile, finding: ReportedFinding, rangeOf: RangeOf) {
  return {
    message: messageWithDecision(finding),
    location: { path, range: rangeOf(finding) },
    severity: SEVERITIES[finding.severity],
    source: { name: 'stet' },
    code: { value: finding.rule },
    suggestions: fixesOf(finding).flatMap(({ edits }) => {
      if (edits.length === 0) return [];
      // Reviewdog takes each suggestion for one replacement, so edits that belong together are made one.
      const start = Math.min(...edits.map((edit) => edit.start));
      const end = Math.max(...edits.map((edit) => edit.end));
      const span = { start, end };
      return { range: rangeOf(span), text: editedWithin(document.text, span, edits) };
    }),
    // By the name of the protobuf definition, which its JSON Schema has too.
    related_locations: finding.evidence.map((evidence) => ({
      message: visible(evidence.note),
      location: { path, range: rangeOf(evidence) },
    })),
  };
}
