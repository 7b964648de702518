import type { Paragraph } from '../paragraph.js';

/** “[3][4]”, as an encyclopedia sets behind a sentence's full stop. */
const REFERENCES = /(?:\[\p{N}{1,4}\]){1,20}$/u;

/** A text without the numbers of notes that it ends with. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCES, '');
}

/**
 * Where a full stop goes behind a paragraph: within its closing quotation mark or before its references, save where the article has it outside more often.
 * @param text the whole article
 * @returns a Document offset
 */
export function placeOfFullStop(paragraph: Paragraph, text: string): number {
  const written = paragraph.text.trimEnd();
  const closing = (/["'”’»]$/u.exec(written) ?? REFERENCES.exec(written))?.[0] ?? '';
  const outside = closing !== '' && count(text, `${closing}.`) > count(text, `.${closing}`);
  return paragraph.start + written.length - (outside ? 0 : closing.length);
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
