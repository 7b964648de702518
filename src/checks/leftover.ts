import { elementsOf } from '../analysis/patterns/parts.js';
import { phraseProblem } from '../analysis/patterns/phrase.js';
import { anchorTriggers, Phrasebook, phraseTriggers } from '../analysis/patterns/phrasebook.js';
import { indexOf } from '../analysis/patterns/trigger-index.js';
import { runInCredit } from '../analysis/run-in-credit.js';
import { type Piece, pieces } from '../analysis/words/pieces.js';
import { pieceIndex } from '../analysis/words/word-index.js';
import { compiledOnce, defineCheck, deletable, type Hit } from './check.js';

/** “You may also like”: a line of the web page, not of the article. */
export const leftover = defineCheck({
  about: 'A whole short paragraph that belongs to the web page and not to the article (“You may also like”).',
  options: (z) =>
    z
      .strictObject({
        lines: z
          .array(z.string())
          .min(1)
          .describe('what such a paragraph says; “…” stands for anything, up to the next word that matches or the end'),
        longest: z.number().int().positive().describe('words that such a paragraph has at most').default(25),
      })
      .superRefine(({ lines }, context) => {
        for (const [index, line] of lines.entries()) {
          const message = phraseProblem(line);
          if (message) context.addIssue({ code: 'custom', path: ['lines', index], message });
        }
      }),
  triggers: ({ lines }) => anchorTriggers(lines.map((notation) => ({ notation, lists: {} }))),
  *find(reading, options): Iterable<Hit> {
    const { longest } = options;
    const book = bookOf(options);
    book.readFor(reading.get(pieceIndex).words);
    const left = reading.get(pieces).map(({ pieces: all, paragraph }) => {
      // What stands behind “Photo: Lena Holm” is a sentence of the article.
      if (runInCredit(paragraph.text) > 0) return false;
      const words = withoutMarks(all);
      const found = words.length > 0 && words.length <= longest ? book.find(words)[0] : undefined;
      return found !== undefined && found.from === 0 && found.to === words.length;
    });
    yield* deletable(reading, left);
  },
});

const bookOf = compiledOnce((options: { readonly lines: readonly string[] }): Phrasebook<true> => {
  const lines = elementsOf(options, 'lines');
  const line = (number: number) => ({ notation: lines.at(number), lists: {}, entry: true as const });
  return new Phrasebook({ line, index: indexOf(options, () => phraseTriggers(options.lines)) });
});

/** What is left of a line without the arrows, dashes, colons and brackets that web pages put around it. */
function withoutMarks(all: readonly Piece[]): readonly Piece[] {
  const first = all.findIndex(isWord);
  // What is quoted is said.
  const quoted = all.slice(0, Math.max(0, first)).some(({ text }) => /["“‘«]/u.test(text));
  return first < 0 || quoted ? [] : all.slice(first, all.findLastIndex(isWord) + 1);
}

function isWord({ text }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
