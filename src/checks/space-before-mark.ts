import { defineCheck, type Hit, replace } from './check.js';

const SPACES = String.raw`[ \t\u00a0\u2009\u202f]+`;
// What may stand before: a word, a number, a closing mark. Not a mark: “. . .” is an ellipsis.
const BEFORE_COMMA_OR_STOP = new RegExp(
  String.raw`(?<=[\p{L}\p{M}\p{N}%"”’'»)\]])${SPACES}(?<mark>[,.;](?![.,]))(?<close>["”'’»)\]]*)(?<rest>$|\s(?!\.)|\p{L}\p{Ll}+)`,
  'gu',
);
const BEFORE_OTHER = new RegExp(
  String.raw`(?<=[\p{L}\p{M}"”’'»)\]])${SPACES}(?<mark>[!?]{1,3}|:)(?<close>["”'’»)\]]*)(?=$|\s)`,
  'gu',
);

/** What either needs, told at a glance: most paragraphs have none of it. */
const SIGN = /[ \t\u00a0\u2009\u202f][,.;:!?]/;

/** “The talks , he said”: a space before a comma, a stop or another mark that belongs to the word before it. */
export const spaceBeforeMark = defineCheck({
  about: 'A space before a comma, full stop, semicolon, colon, question or exclamation mark (“The talks , he said”).',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text)) continue;
      for (const match of text.matchAll(BEFORE_COMMA_OR_STOP)) {
        const { mark, close, rest } = match.groups as { mark: string; close: string; rest: string };
        const word = rest.trim() === '' ? '' : rest;
        // “a .com address”, “the .txt file”: only a sentence or a clause goes on after the mark.
        if (word !== '' && (close !== '' || !goesOn(mark, word))) continue;
        if (isFace(mark, close)) continue;
        yield hit(start + match.index, match[0].slice(0, match[0].length - rest.length), `${mark}${close}`, word);
      }
      for (const match of text.matchAll(BEFORE_OTHER)) {
        const { mark, close } = match.groups as { mark: string; close: string };
        if (isFace(mark, close)) continue;
        yield hit(start + match.index, match[0], `${mark}${close}`, '');
      }
    }
  },
});

function goesOn(mark: string, word: string): boolean {
  return mark === '.' ? /^\p{Lu}\p{Ll}/u.test(word) && !/^Net\b/u.test(word) : true;
}

/** “:)”, “;]”, “:’)” */
function isFace(mark: string, close: string): boolean {
  return /^[:;]$/u.test(mark) && /^['’]?[)\]]/u.test(close);
}

/** `word`: what touches the mark on its right, and should stand off from it. */
function hit(start: number, found: string, marks: string, word: string): Hit {
  const span = { start, end: start + found.length };
  const label = word === '' ? 'remove the space' : 'move the space';
  return {
    ...span,
    values: { mark: marks[0]! },
    suggestions: [replace(span, word === '' ? marks : `${marks} `, label)],
  };
}
