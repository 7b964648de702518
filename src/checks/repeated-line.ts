import type { Paragraph } from '../analysis/paragraph.js';
import { defineCheck, deletable, type Hit } from './check.js';

/** A page says its headline again among so many lines. */
const TOP = 8;
/** A shorter line is a heading or a name that may come again. */
const LEAST_WORDS = 4;
/** A sentence of so many words is no refrain. */
const TEASER_WORDS = 8;
/** What may stand between the two: a section, who wrote it. */
const BETWEEN_WORDS = 4;

/** “Bridge opens again\n\nby admin\n\nBridge opens again”: a headline that a page shows twice. */
export const repeatedLine = defineCheck({
  about: 'A line among the first of a text that says what the one before said, as pages show a headline twice.',
  *find(reading): Iterable<Hit> {
    // Tables of strings have the same one many times, and a page's title is its heading too.
    const { format, goesOn } = reading.document;
    if (format !== 'text' || goesOn) return;
    const top = reading.paragraphs.slice(0, TOP);
    const isRepeated = top.map((line, at) => {
      if (isTeaser(line, top[at + 1])) return true;
      if (at === 0 || wordsIn(line) < LEAST_WORDS) return false;
      const [before, earlier] = [top[at - 1]!, top[at - 2]];
      return before.text === line.text || (earlier?.text === line.text && wordsIn(before) <= BETWEEN_WORDS);
    });
    if (!isRepeated.includes(true)) return;
    yield* deletable(
      reading,
      reading.paragraphs.map(({ index }) => isRepeated[index] ?? false),
    );
  },
});

/** The first words of the paragraph below it, as they stand on the page that leads to the article. */
function isTeaser(line: Paragraph, below: Paragraph | undefined): boolean {
  return (
    wordsIn(line) >= TEASER_WORDS &&
    /[.!?…]$/u.test(line.text) &&
    below !== undefined &&
    below.text.length > line.text.length &&
    below.text.startsWith(line.text)
  );
}

function wordsIn({ text }: Paragraph): number {
  return text.trim().split(/\s+/u).length;
}
