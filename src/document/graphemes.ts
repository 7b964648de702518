let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them, each of one code point or more. */
export function graphemesOf(text: string): Intl.Segments {
  // Made on first use, which takes some milliseconds and comes seldom.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
