import { type Piece, pieces } from '../analysis/words/pieces.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “may or may.” is a slip of another kind, and “this or this?” points. */
const GRAMMAR = wordSet(
  'may might can could will would shall should must were was is are does did has have had this that these those here there',
);
const SHORTEST = 3;
/** A shorter word is said again for its sound: “dry, dry and cold”. */
const SHORTEST_IN_ROW = 5;

/** “fights or fights.”: one word twice where the source has two. */
export const sameAlternative = defineCheck({
  about:
    'One word twice where two are joined (“fights or fights.”, “hives, hives and tools”): two words of the source became one.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { pieces: here } of reading.get(pieces)) {
      for (let at = 2; at < here.length; at++) {
        const word = here[at]!;
        const first = here[at - 2]!;
        if (word.lower !== first.lower || word.lower.length < SHORTEST || !/^\p{Ll}+$/u.test(word.text)) continue;
        const joint = here[at - 1]!.lower;
        if (joint === 'or' ? !endsPair(here, at) : joint !== ',' || !goesOn(here, at)) continue;
        const span = { start: first.end, end: word.end };
        yield { start: first.start, end: word.end, suggestions: [replace(span, '', `keep one “${first.text}”`)] };
      }
    }
  },
});

/** A mark stands behind: not “family or family members”. */
function endsPair(here: readonly Piece[], at: number): boolean {
  const next = here[at + 1];
  return !GRAMMAR.has(here[at]!.lower) && (next === undefined || /^[.,;:?!)”"]$/.test(next.text));
}

/** “hives, hives and tools”: another word closes the row; not “ploughing, ploughing and ploughing”, nor “pre-teens, teens and adults”. */
function goesOn(here: readonly Piece[], at: number): boolean {
  const [joint, other] = [here[at + 1], here[at + 2]];
  return (
    here[at]!.lower.length >= SHORTEST_IN_ROW &&
    here[at - 3]?.text !== '-' &&
    joint?.lower === 'and' &&
    other !== undefined &&
    other.lower !== here[at]!.lower &&
    /^\p{Ll}/u.test(other.text)
  );
}
