import type { Reading } from '../reading.js';
import { behindFigures } from './behind-figures.js';

/** Texts of which each match of an expression holds one; “#” at the beginning of one is a number in figures. */
export type Signs = string | readonly string[];

/** True where the article may hold a match: most articles cost no search. */
export function mayBeIn(reading: Reading, signs: Signs): boolean {
  return [signs]
    .flat()
    .some((sign) => (isBehindFigure(sign) ? reading.get(behindFigures).all : reading.text).includes(sign));
}

/** True where the Paragraph of this index may hold one. */
export function mayBeInParagraph(reading: Reading, index: number, signs: Signs): boolean {
  const { text } = reading.paragraphs[index]!;
  return [signs]
    .flat()
    .some((sign) => (isBehindFigure(sign) ? reading.get(behindFigures).byParagraph[index]! : text).includes(sign));
}

function isBehindFigure(sign: string): boolean {
  return sign.startsWith('#');
}
