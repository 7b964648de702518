import { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import type { Format } from './format.js';

/** One finding a line, as compilers print theirs and editors read them: `path:line:column: severity: message [rule]`. */
export const compact: Format = () => ({
  file(result) {
    const path = visible(result.path);
    if ('problem' in result) return `${path}:1:1: error: ${visible(result.problem)}\n`;
    const places = new Places(result.document.text);
    return result.findings
      .map(({ start, severity, message, rule }) => {
        const { line, column } = places.of(start);
        return `${path}:${line}:${column}: ${severity}: ${visible(message)} [${visible(rule)}]\n`;
      })
      .join('');
  },
  end: () => '',
});
