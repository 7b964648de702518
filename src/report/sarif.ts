import { Places } from '../document/place.js';
import type { Span } from '../document/span.js';
import { quotesItself } from '../document/suggestion.js';
import { visible } from '../document/visible.js';
import type { Severity } from '../engine/finding.js';
import { decidedLines, fixesOf } from './decided.js';
import { evidenceShown } from './details.js';
import type { CheckedFile, ReportedFinding, UnreadFile } from './file-result.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { pathInRepository } from './path-in-repository.js';
import { regionOf } from './region.js';
import { sarifRule } from './sarif-rule.js';
import { sarifText } from './sarif-text.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };

/**
 * SARIF 2.1.0, as code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. One run, with the rules that
 * found something, the evidence as related locations, and every suggestion as a fix.
 */
export const sarif: Format = ({ version, ruleOf }) => {
  const rules = new Map<string, number>();
  const results: string[] = [];
  const unread: UnreadFile[] = [];
  return {
    file(result) {
      if ('problem' in result) {
        unread.push(result);
        return '';
      }
      const places = new Places(result.document.text);
      for (const finding of result.findings) {
        const index = rules.get(finding.rule) ?? rules.set(finding.rule, rules.size).size - 1;
        results.push(jsonText({ ruleId: finding.rule, ruleIndex: index, ...resultOf(result, finding, places) }));
      }
      return '';
    },
    end() {
      const driver = {
        name: 'stet',
        version,
        semanticVersion: version,
        rules: [...rules.keys()].map((id) => sarifRule(id, ruleOf(id))),
      };
      const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread.map(notification) },
        ],
      };
      // The results are text already: they are put in the place of an empty list.
      const head = jsonText({ version: '2.1.0', $schema: SCHEMA, runs: [{ ...run, results: [] }] });
      const end = ']}]}';
      return `${head.slice(0, -end.length)}${results.length > 0 ? `\n${results.join(',\n')}\n` : ''}${end}\n`;
    },
  };
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function resultOf(file: CheckedFile, finding: ReportedFinding, places: Places) {
  const location = (span: Span) => ({
    physicalLocation: { artifactLocation: artifact(file.path), region: sarifRegion(places, span) },
  });
  const { text } = file.document;
  const evidence = finding.evidence.map((one, index) => {
    const shown = evidenceShown(file.document, one);
    const isQuoted = quotesItself(one, shown);
    const link = visible(isQuoted ? one.note : `“${shown}”`).replace(/[\\[\]]/gu, '\\$&');
    return `[${sarifText(link)}](${index + 1})${isQuoted ? '' : `: ${sarifText(one.note)}`}`;
  });
  const snippet = { text: text.slice(finding.start, finding.end) };
  const { physicalLocation } = location(finding);
  return {
    level: LEVELS[finding.severity],
    message: { text: [sarifText(finding.message), ...evidence, ...decidedLines(finding).map(sarifText)].join('\n') },
    locations: [{ physicalLocation: { ...physicalLocation, region: { ...physicalLocation.region, snippet } } }],
    relatedLocations: finding.evidence.map((one, index) => ({
      id: index + 1,
      ...location(one),
      message: { text: sarifText(one.note) },
    })),
    partialFingerprints: { 'stet/v1': finding.fingerprint },
    fixes: fixesOf(finding).map(({ label, edits }) => ({
      description: { text: sarifText(label) },
      artifactChanges: [
        {
          artifactLocation: artifact(file.path),
          replacements: edits.map((edit) => ({
            deletedRegion: sarifRegion(places, edit),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    })),
    properties: { category: finding.category, status: finding.status },
  };
}

function sarifRegion(places: Places, span: Span) {
  const { line, column, endLine, endColumn } = regionOf(places, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function notification({ path, problem, place }: UnreadFile) {
  const region = place ? { region: { startLine: place.line, startColumn: place.column } } : {};
  return {
    level: 'error',
    message: { text: sarifText(problem) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), ...region } }],
  };
}

/** A path as a URI: relative as it is, absolute as a `file:` one. */
function artifact(path: string) {
  const well = pathInRepository(path).replace(/\p{Surrogate}/gu, '\ufffd');
  const uri = well.split('/').map(encodeURIComponent).join('/');
  return { uri: uri.startsWith('/') ? `file://${uri}` : uri };
}
