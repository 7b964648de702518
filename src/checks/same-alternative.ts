import { type Piece, pieces } from '../analysis/words/pieces.js';
import { pieceIndex } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “may or may.” is a slip of another kind, and “this or this?” points. */
const GRAMMAR = wordSet(
  'may might can could will would shall should must were was is are does did has have had this that these those here there',
);
/** Before or behind the second of the two: what is rarer than a word that comes again is looked for first. */
const JOINTS = wordSet('or and');
const SHORTEST = 3;
/** A shorter word is said again for its sound: “dry, dry and cold”. */
const SHORTEST_IN_ROW = 5;

/** “fights or fights.”: one word twice where the source has two. */
export const sameAlternative = defineCheck({
  about:
    'One word twice where two are joined (“fights or fights.”, “hives, hives and tools”): two words of the source became one.',
  *find(reading): Iterable<Hit> {
    const all = reading.get(pieces);
    for (const [number, places] of reading.get(pieceIndex).placesOf(JOINTS)) {
      const { pieces: here } = all[number]!;
      for (const place of places) {
        const isOr = here[place]!.lower === 'or';
        if (!isOr && isSameThing(here, place)) {
          const [first, last] = [here[place - 1]!, here[place + 2]!];
          const span = { start: first.end, end: last.end };
          yield { start: first.start, end: last.end, suggestions: [replace(span, '', `keep one “${first.text}”`)] };
          continue;
        }
        const at = isOr ? place + 1 : place - 1;
        const [first, joint, word] = [here[at - 2], here[at - 1], here[at]];
        if (!first || !joint || !word || word.lower !== first.lower) continue;
        if (word.lower.length < SHORTEST || !/^\p{Ll}+$/u.test(word.text)) continue;
        if (isOr ? !endsPair(here, at) : joint.lower !== ',' || !goesOn(here, at)) continue;
        const span = { start: first.end, end: word.end };
        yield { start: first.start, end: word.end, suggestions: [replace(span, '', `keep one “${first.text}”`)] };
      }
    }
  },
});

/** “for the city and the city.”: one article and noun twice, and a mark behind. */
function isSameThing(here: readonly Piece[], joint: number): boolean {
  const [before, first, article, second, next] = [-2, -1, 1, 2, 3].map((by) => here[joint + by]);
  return (
    before?.lower === 'the' &&
    article?.text === 'the' &&
    first?.text === second?.text &&
    /^\p{Ll}{3,}$/u.test(first?.text ?? '') &&
    next !== undefined &&
    /^[.,;:!?)]$/.test(next.text)
  );
}

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
