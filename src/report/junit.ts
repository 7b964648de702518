import { Places } from '../document/place.js';
import { messageWithDecision } from './decided.js';
import { detailLines } from './details.js';
import { excerptOf } from './excerpt.js';
import type { CheckedFile, FileResult, ReportedFinding } from './file-result.js';
import type { Format } from './format.js';
import { xmlAttributes, xmlText } from './xml-text.js';

/**
 * JUnit’s XML, as CI servers show test results: a file is a suite, and a finding a test case of it. Errors and warnings
 * fail, suggestions are skipped; a file without findings is one test that passes. The order of attributes and elements
 * is that of Jenkins’s schema.
 */
export const junit: Format = () => {
  const suites: string[] = [];
  let sum = { tests: 0, failures: 0, errors: 0 };
  return {
    file(result) {
      const { xml, tests, failures, errors } = suiteOf(result);
      suites.push(xml);
      sum = { tests: sum.tests + tests, failures: sum.failures + failures, errors: sum.errors + errors };
      return '';
    },
    end() {
      const attributes = xmlAttributes({ name: 'stet', ...sum });
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n${suites.join('')}</testsuites>\n`;
    },
  };
};

function suiteOf(result: FileResult) {
  const cases = casesOf(result);
  const counts = {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === 'failure').length,
    errors: cases.filter(({ outcome }) => outcome === 'error').length,
    skipped: cases.filter(({ outcome }) => outcome === 'skipped').length,
  };
  const attributes = xmlAttributes({ name: result.path, ...counts });
  return { ...counts, xml: `  <testsuite${attributes}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n` };
}

interface Case {
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly xml: string;
}

function casesOf(result: FileResult): Case[] {
  const classname = result.path;
  if ('problem' in result) {
    const error = `<error${xmlAttributes({ message: result.problem, type: 'unread' })}/>`;
    return [{ outcome: 'error', xml: testCase({ name: 'read', classname }, error) }];
  }
  if (result.findings.length === 0)
    return [{ outcome: 'passed', xml: testCase({ name: 'no findings', classname }, '') }];
  const places = new Places(result.document.text);
  return result.findings.map((finding) => caseOf(result, finding, places));
}

function caseOf(file: CheckedFile, finding: ReportedFinding, places: Places): Case {
  const { line, column } = places.of(finding.start);
  const attributes = { name: `${finding.rule} ${line}:${column}`, classname: file.path };
  if (finding.severity === 'suggestion') {
    const skipped = `<skipped>${xmlText(messageWithDecision(finding))}</skipped>`;
    return { outcome: 'skipped', xml: testCase(attributes, skipped) };
  }
  const { before, flagged, after } = excerptOf(file.document, finding, places);
  const body = [
    `${file.path}:${line}:${column}`,
    `${before}[${flagged}]${after}`,
    ...detailLines(file, finding, places),
  ];
  const failure = xmlAttributes({ message: finding.message, type: finding.severity });
  return {
    outcome: 'failure',
    xml: testCase(attributes, `<failure${failure}>${body.map(xmlText).join('\n')}</failure>`),
  };
}

function testCase(attributes: Readonly<Record<string, string>>, content: string): string {
  const tag = `    <testcase${xmlAttributes(attributes)}`;
  return content === '' ? `${tag}/>\n` : `${tag}>\n      ${content}\n    </testcase>\n`;
}
