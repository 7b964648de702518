import { Places } from '../document/place.js';
import type { Severity } from '../engine/finding.js';
import { messageWithDecision } from './decided.js';
import type { FileResult } from './file-result.js';
import type { Format } from './format.js';
import { xmlAttributes } from './xml-text.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'info' };

/** The XML of Checkstyle, which most build servers read; every file that was checked is named. */
export const checkstyle: Format = ({ version }) => {
  let before = `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${xmlAttributes({ version })}>\n`;
  return {
    file(result) {
      const element = `${before}  <file${xmlAttributes({ name: result.path })}>\n${errors(result)}  </file>\n`;
      before = '';
      return element;
    },
    end: () => `${before}</checkstyle>\n`,
  };
};

function errors(result: FileResult): string {
  if ('problem' in result) {
    return `    <error${xmlAttributes({ line: 1, ...result.place, severity: 'error', message: result.problem, source: 'stet.unread' })}/>\n`;
  }
  const places = new Places(result.document.text);
  return result.findings
    .map((finding) => {
      const { start, severity, rule } = finding;
      const message = messageWithDecision(finding);
      const source = `stet.${rule.replaceAll('/', '.')}`;
      return `    <error${xmlAttributes({ ...places.of(start), severity: SEVERITIES[severity], message, source })}/>\n`;
    })
    .join('');
}
