import { Places } from '../document/place.js';
import { placedJson, unreadJson } from './finding-json.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';

/**
 * JSON Lines, one finding a line: its path, then the fields it has in `json`. An article that could not be checked is a
 * line `{path, error, line?, column?, byte?}`; one without findings is none.
 */
export const jsonl: Format = () => ({
  file(result) {
    if ('problem' in result) return `${jsonText(unreadJson(result))}\n`;
    const places = new Places(result.document.text);
    return result.findings
      .map((finding) => `${jsonText({ path: result.path, ...placedJson(finding, places) })}\n`)
      .join('');
  },
  end: () => '',
});
