import { justBefore } from '../analysis/characters/just-before.js';
import type { Reading } from '../analysis/reading.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, insert, replace, type Suggestion } from './check.js';

interface Bracket extends Span {
  readonly mark: string;
  /** Its paragraph's place in the article. */
  readonly paragraph: number;
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };
const BRACKET = /[()[\]]/gu;
/** Before a closing bracket that has no partner and wants none: “a)”, “1)”, “iv)”, “2.1)”, “:)”. */
const COUNTS = /(?:(?:^|[\s,;])(?:\p{L}|\p{N}{1,3}(?:\.\p{N}{1,2})?|[ivx]{1,4})|[:;=8][-'^]?)$/u;
/** Before an opening one: “:(”. */
const FACE = /(?:^|\s)[:;=8][-'^]?$/u;
/** How many paragraphs a pair of brackets may hold. */
const LONGEST_PAIR = 6;
/** Its end is looked for within so many characters. */
const LONGEST_SENTENCE = 1_000;

/** “the United Nations (UN, which met”: a bracket that is opened and not closed, or closed and not opened. */
export const loneBracket = defineCheck({
  about: 'A bracket without its partner: “the United Nations (UN, which met”.',
  *find(reading): Iterable<Hit> {
    const alone = reading.paragraphs.flatMap((_, index) => unpaired(reading, index));
    for (const [at, bracket] of alone.entries()) {
      const other = alone[bracket.mark === '(' || bracket.mark === '[' ? at + 1 : at - 1];
      if (
        other &&
        other.mark === PARTNERS[bracket.mark] &&
        Math.abs(other.paragraph - bracket.paragraph) <= LONGEST_PAIR
      )
        continue;
      const closes = closing(bracket, reading);
      const remove = replace(bracket, '', 'remove the bracket');
      yield {
        start: bracket.start,
        end: bracket.end,
        values: { missing: /[([]/u.test(bracket.mark) ? 'closed' : 'opened' },
        suggestions: closes === undefined ? [remove] : [closes, remove],
      };
    }
  },
});

function unpaired(reading: Reading, paragraph: number): Bracket[] {
  const { text, start } = reading.paragraphs[paragraph]!;
  const open: Bracket[] = [];
  const lone: Bracket[] = [];
  for (const { 0: mark, index } of text.matchAll(BRACKET)) {
    const bracket = { start: start + index, end: start + index + 1, mark, paragraph };
    const before = justBefore(text, index, 6);
    if (mark === '(' || mark === '[') {
      if (!FACE.test(before)) open.push(bracket);
    } else if (open.at(-1)?.mark === PARTNERS[mark]) open.pop();
    else if (!COUNTS.test(before)) lone.push(bracket);
  }
  return [...lone, ...open].sort((a, b) => a.start - b.start);
}

/** Behind initials or a year that touch an opening bracket, else at the end of the sentence. */
function closing({ end, mark, paragraph }: Bracket, reading: Reading): Suggestion | undefined {
  if (mark !== '(' && mark !== '[') return undefined;
  const whole = reading.paragraphs[paragraph]!;
  const from = end - whole.start;
  const rest = whole.text.slice(from, from + LONGEST_SENTENCE);
  const short = /^(?:\p{Lu}{2,}|\p{N}{1,4})(?=[\s,.;])/u.exec(rest)?.[0].length;
  const length = short ?? rest.search(/[.!?;](?=\s|$)|$/u);
  if (length === LONGEST_SENTENCE) return undefined;
  return insert(end + length, PARTNERS[mark]!, 'close the bracket');
}
