import { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import { messageWithDecision } from './decided.js';
import type { Format } from './format.js';

/** One finding a line, as compilers print theirs and editors read them: `path:line:column: severity: message [rule]`. */
export const compact: Format = () => ({
  file(result) {
    const path = visible(result.path);
    if ('problem' in result) {
      const { line, column } = result.place ?? { line: 1, column: 1 };
      return `${path}:${line}:${column}: error: ${visible(result.problem)}\n`;
    }
    const places = new Places(result.document.text);
    return result.findings
      .map((finding) => {
        const { line, column } = places.of(finding.start);
        const told = `${finding.severity}: ${messageWithDecision(finding)} [${visible(finding.rule)}]`;
        return `${path}:${line}:${column}: ${told}\n`;
      })
      .join('');
  },
  end: () => '',
});
