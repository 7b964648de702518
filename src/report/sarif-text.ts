import { visible } from '../document/visible.js';

/**
 * A text as a SARIF message shows it (SARIF 2.1.0, 3.11.5 and 3.11.6): braces, which hold placeholders, are doubled, and
 * nothing in it is taken for a link.
 */
export function sarifText(text: string): string {
  return visible(text).replace(/[{}]/gu, '$&$&').replaceAll('](', '] (');
}
