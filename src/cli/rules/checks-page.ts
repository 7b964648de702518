import { checks } from '../../checks/index.js';
import { fold } from './fold.js';
import { optionLines } from './option-lines.js';
import type { PageStyle } from './page-style.js';

/** What `stet rules --checks` prints: each check that a rule can name, with what it looks for and its options. */
export function checksPage(names: readonly string[], { width, paint }: PageStyle): string {
  const sections = names.map((name) =>
    [
      paint.bold(name),
      ...fold(checks[name]!.about, width, '  '),
      ...optionLines(name, width).map((line) => `  ${line}`),
    ].join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}
