import { once } from './once.js';

/** Takes some milliseconds to make, and is seldom wanted. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** The characters of a text as a reader counts them, each of one code point or more. */
export function graphemesOf(text: string): Intl.Segments {
  return segmenter().segment(text);
}
