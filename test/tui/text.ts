import fc from 'fast-check';

/** Texts of all that is hard to draw: wide, combining, right to left, joined, invisible, broken, and obeyed by terminals. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('one', 'two-three', ' ', '  ', '. ', '“', 'é', 'ß') },
      { weight: 3, arbitrary: fc.constantFrom('日本', '한국', 'e\u0301', 'שלום', '👩‍👩‍👧', '🇵🇹', '\u00a0', '\u3000') },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\t', '\u200b', '\u202e', '\u001b[2J', '\ud83d') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));
