import { visible } from '../document/visible.js';

/**
 * A text in GitHub-flavoured Markdown that shows as it is written, on one line: no markup, no HTML, no cell border, and
 * nobody is called by an `@name`, no issue by a `#1`, no page by its address.
 */
export function markdownText(text: string): string {
  return (
    visible(text)
      .replace(/[\\`*_{}[\]<>()#+\-.!|~$^=]/gu, '\\$&')
      .replace(/&/gu, '&amp;')
      // Names, issues and addresses are looked for in what is shown; a space of no width keeps them from being found.
      .replace(/[@#](?=\S)|:(?=[a-z0-9_+/\\-])|(?<=\b(?:www|GH))\\(?=[.-])/giu, (sign) =>
        sign === '\\' ? '&#8203;\\' : `${sign}&#8203;`,
      )
  );
}
