import { Places } from '../document/place.js';
import type { FileResult } from './file-result.js';
import { notedJson, placedJson, unreadJson } from './finding-json.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { add, NOTHING, type Totals } from './totals.js';

/**
 * One JSON object, a file a line: `{version, files: [{path, findings, rejected, suppressed, known, notes?} | {path, error,
 * line?, column?, byte?}], summary}`. `notes` are those of rejected findings.
 * Offsets and columns count UTF-16 code units; offsets from 0, lines and columns from 1.
 */
export const json: Format = ({ version }) => {
  let totals = NOTHING;
  let before = `{"version":${jsonText(version)},"files":[\n`;
  return {
    file(result) {
      const line = `${before}${jsonText(fileJson(result))}`;
      before = ',\n';
      totals = add(totals, result);
      return line;
    },
    end() {
      const { files, unread, findings, accepted, rejected, suppressed, known } = totals;
      const summary = { files, unread, ...plural(findings), accepted, rejected, suppressed, known };
      const opened = totals === NOTHING ? before : '\n';
      return `${opened}],"summary":${jsonText(summary)}}\n`;
    },
  };
};

function fileJson(result: FileResult) {
  if ('problem' in result) return unreadJson(result);
  const places = new Places(result.document.text);
  const findings = result.findings.map((finding) => placedJson(finding, places));
  const { path, rejected, suppressed, known } = result;
  const notes = rejected
    .filter(({ decision }) => decision?.note !== undefined)
    .map((finding) => notedJson(finding, places, result.document.text));
  const counts = { rejected: rejected.length, suppressed: suppressed.length, known: known.length };
  return { path, findings, ...counts, ...(notes.length > 0 ? { notes } : {}) };
}

function plural({ error, warning, suggestion }: Totals['findings']) {
  return { errors: error, warnings: warning, suggestions: suggestion };
}
