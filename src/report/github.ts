import { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import type { Severity } from '../engine/finding.js';
import { clipped, detailLines } from './details.js';
import type { CheckedFile, ReportedFinding } from './file-result.js';
import type { Format } from './format.js';
import { pathInRepository } from './path-in-repository.js';
import { regionOf } from './region.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'notice' };

/** GitHub cuts a title at 255 characters and shows no annotation of more than 64 KB. */
const TITLE = 250;
const MESSAGE = 4000;

/**
 * Workflow commands of GitHub Actions, which shows each finding at its line of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Format = () => ({
  file(result) {
    if ('problem' in result) {
      const { path, place, problem } = result;
      const at = place ? { line: place.line, col: place.column } : {};
      return command('error', { file: pathInRepository(path), ...at, title: 'stet' }, problem);
    }
    const places = new Places(result.document.text);
    return result.findings.map((finding) => annotation(result, finding, places)).join('');
  },
  end: () => '',
});

function annotation(file: CheckedFile, finding: ReportedFinding, places: Places): string {
  const { line, column, endLine, endColumn } = regionOf(places, finding);
  const properties = {
    file: pathInRepository(file.path),
    line,
    endLine,
    // Columns are for spans of one line; the last is the end column, not the one after it.
    ...(line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}),
    title: clipped(`stet: ${finding.rule}`, TITLE),
  };
  const message = [visible(finding.message), ...detailLines(file, finding, places)].join('\n');
  return command(COMMANDS[finding.severity], properties, clipped(message, MESSAGE));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(visible(String(value)), /[%:,]/gu)}`);
  const lines = message.split('\n').map(visible).join('\n');
  return `::${name} ${list.join(',')}::${escaped(lines, /[%\n]/gu)}\n`;
}

/** Percent-encodes what has a meaning in a command; the rest was made visible before. */
function escaped(text: string, special: RegExp): string {
  return text.replace(special, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
