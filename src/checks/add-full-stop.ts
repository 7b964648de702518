import type { Paragraph } from '../analysis/paragraph.js';
import { insert, type Suggestion } from './check.js';

/**
 * Puts a full stop behind a paragraph, where the article puts it beside quotation marks: within them, save where it is seen outside more
 * often.
 * @param text the whole article
 */
export function addFullStop(paragraph: Paragraph, text: string): Suggestion {
  const written = paragraph.text.trimEnd();
  const closing = /(?:["'”’»]|\[\p{N}+\])$/u.exec(written)?.[0] ?? '';
  const outside = closing !== '' && count(text, `${closing}.`) > count(text, `.${closing}`);
  return insert(paragraph.start + written.length - (outside ? 0 : closing.length), '.', 'add a full stop');
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
