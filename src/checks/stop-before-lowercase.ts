import { withCapital } from '../analysis/characters/capital.js';
import { continues } from '../analysis/grammar/continuation.js';
import { isLowerCaseName } from '../analysis/names/lower-case-name.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isLowerCase, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, replace, type Suggestion } from './check.js';

/** How far after the stop the word before it may come again: “five members. permanent members”. */
const REPEAT_REACH = 3;

/** “a direct appeal. to the president”: a full stop within a sentence, before a word in lower case. */
export const stopBeforeLowercase = defineCheck({
  about: 'A full stop in the middle of a sentence, before a word in lower case (“a direct appeal. to the president”).',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { previous, first } = stretch;
      const stop = previous?.spareStop;
      if (!previous?.last || !stop || !previous.endsBare || !first || !isLowerCase(first)) continue;
      // “of all times. dpa”, “it is true though. lol”: what signs the text.
      if (stretch.words.length === 1 && !stretch.mark && !stretch.next) continue;
      if (/^[([]/u.test(stretch.tokens[0]!.text) || opensWithSign(stretch, first)) continue;
      // “the site. .com”: a piece of an address.
      if (reading.text[first.start - 1] === '.') continue;
      if (isLowerCaseName(first, stretch.words[1]) || !continues(stretch, previous, reading)) continue;
      const last = previous.last;
      const again = repeated(last, stretch);
      yield {
        start: last.start,
        end: again?.end ?? first.end,
        suggestions: again
          ? [withoutRepeat(last, stop.start, again, stretch)]
          : [replace(stop, '', 'join the two parts'), replace(first, withCapital(first.text), 'start a new sentence')],
      };
    }
  },
});

/** “the port. me@port.example is its address”: an address or a sum is no word, and opens the sentence all the same. */
function opensWithSign({ tokens }: Stretch, first: Token): boolean {
  return tokens.some(({ start, text }) => start < first.start && /[\p{L}\p{N}]/u.test(text));
}

/** The word before the stop where it comes again soon after it: both were to be one. */
function repeated(last: Token, stretch: Stretch): Token | undefined {
  const before = last.lower.replace(/\.$/u, '');
  if (stretch.first!.lower !== before && !/^(?:NOUN|PROPN|VERB|ADJ|ADV)$/u.test(last.pos)) return undefined;
  return stretch.words.slice(0, REPEAT_REACH).find((word) => word.lower === before);
}

/** Takes out the word before the stop, or what follows it where the word comes again at once. */
function withoutRepeat(last: Token, stop: number, again: Token, stretch: Stretch): Suggestion {
  const first = stretch.first!;
  const span = again === first ? { start: stop, end: again.end } : { start: last.start, end: first.start };
  return replace(span, '', `join the two parts, with one “${again.text}”`);
}
