import { clausesOf } from '../analysis/clause.js';
import { continues } from '../analysis/continuation.js';
import { finiteness } from '../analysis/finite-verb.js';
import { isLowerCaseName } from '../analysis/lower-case-name.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { REPORTING_VERBS } from '../analysis/reporting-verbs.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase } from '../analysis/token.js';
import { defineCheck, type Hit, replace } from './check.js';

/** How many words into a stretch “the minister said” may come after a closed quotation. */
const ATTRIBUTION_REACH = 8;

/** “It is over. the talks failed”: a sentence that starts in lower case. */
export const lowercaseStart = defineCheck({
  about: 'A sentence or paragraph that starts in lower case (“It is over. the talks failed.”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { first } = stretch;
      if (!first || !isLowerCase(first) || isLowerCaseName(first, stretch.words[1])) continue;
      const starts = stretch.previous
        ? startsWithin(stretch, stretch.previous, reading)
        : startsParagraph(stretch, reading);
      if (!starts) continue;
      const capital = first.text[0]!.toUpperCase() + first.text.slice(1);
      yield {
        start: first.start,
        end: first.end,
        suggestions: [replace(first, capital, 'start with a capital letter')],
      };
    }
  },
});

/** True of a sentence after another in its paragraph, where the mark before it does end a sentence. */
function startsWithin(stretch: Stretch, previous: Stretch, reading: Reading): boolean {
  if (/^(?:…|\.{2,})$/u.test(previous.mark?.text ?? '')) return false;
  if (previous.endsBare && previous.fullStop) return !continues(stretch, previous, reading);
  if (!isWhole(stretch)) return false;
  if (/["”’»]/u.test(previous.tokens.at(-1)!.text)) return !isAttribution(stretch);
  // A name may end in a mark of its own: “Yahoo! says”.
  return previous.fullStop !== undefined || !isCapitalised(previous.last!);
}

/** True of words that make a sentence by themselves, with a subject before the verb. */
function isWhole(stretch: Stretch): boolean {
  return (
    clausesOf(stretch).main === 'yes' && stretch.tokens[0] === stretch.first && finiteness(stretch.words, 0) === 'no'
  );
}

/** “he said”, “the minister said” after a quotation that ends in a mark of its own. */
function isAttribution(stretch: Stretch): boolean {
  return stretch.words.slice(0, ATTRIBUTION_REACH).some((word) => REPORTING_VERBS.has(word.lower));
}

/** True of a whole sentence at a paragraph's start; the items of a list and the lines of a poem stand together. */
function startsParagraph(stretch: Stretch, reading: Reading): boolean {
  const { paragraph } = stretch;
  if (paragraph.kind !== 'paragraph' || !stretch.mark || !/^[.!?]/u.test(stretch.mark.text)) return false;
  if (/^(?:…|\.{2,}|[–—-])/u.test(stretch.tokens[0]!.text)) return false;
  const before = reading.paragraphs[paragraph.index - 1];
  const after = reading.paragraphs[paragraph.index + 1];
  return !isOpen(before) && !(after && startsLow(after)) && !(before && startsLow(before));
}

/** True where a paragraph stops in mid-sentence, so that the next one goes on with it. */
function isOpen(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && /[,;:–—-]["”’]?$/u.test(paragraph.text);
}

function startsLow(paragraph: Paragraph): boolean {
  return /^\P{L}*\p{Ll}/u.test(paragraph.text);
}
