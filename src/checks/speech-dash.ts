import type { Paragraph } from '../analysis/paragraph.js';
import { doubleMarks } from '../analysis/quotations/double-marks.js';
import type { Reading } from '../analysis/reading.js';
import { isWord, type Token } from '../analysis/token.js';
import { ARTICLES } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { wordSet } from '../analysis/words/word-set.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit } from './check.js';

const OPENS = /^[-–—][ \t\u00a0]?(?=\S)/u;
const QUOTED = /["“”„«»]/;
const DASH = /^[-–—]$/u;
/** What a speech ends with before somebody is said to have spoken it. */
const ENDS = /^[,!?…–—-]$/u;
/** “the head of the company” has no more words before its verb, and “to the paper on Monday evening” none more behind it. */
const MOST_WORDS = 5;
const MOST_BEHIND = 8;
const SPEAKER = wordSet('he she they');
const SPOKEN_BY_OR_TO = wordSet('i we you me us my our your myself ourselves');

/** “– We shall appeal, says the lawyer.”: speech that a dash opens, as in Scandinavia, Poland, Russia, France and Spain. */
export const speechDash = defineCheck({
  about: 'Speech that a dash opens instead of a quotation mark (– We shall appeal, says the lawyer).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const paragraph of reading.paragraphs) {
      const { text, start, tokens } = paragraph;
      const opening = OPENS.exec(text)?.[0];
      if (!opening || QUOTED.test(text)) continue;
      const said = saidIn(tokens);
      if (!said || !(said.inverted || isSpeech(paragraph, tokens.slice(1, said.at), reading))) continue;
      const dash = { start, end: start + 1 };
      const edits = said.isLast ? exchanged({ start, end: start + opening.length }, said, tokens, reading) : undefined;
      yield {
        ...dash,
        evidence: [{ start: said.verb.start, end: said.verb.end, note: 'the verb of saying' }],
        suggestions: edits ? [{ label: 'write quotation marks', edits }] : [],
      };
    }
  },
});

/** Where somebody is said to have spoken. */
interface Said {
  /** The index of the mark that the speech ends with. */
  readonly at: number;
  readonly verb: Token;
  /** “said the lawyer” tells of speech whatever was said; “the bank said” ends many an item of a list. */
  readonly inverted: boolean;
  /** Nothing follows that may be speech again. */
  readonly isLast: boolean;
}

function saidIn(tokens: readonly Token[]): Said | undefined {
  for (let at = 2; at < tokens.length - 2; at++) {
    if (!ENDS.test(tokens[at]!.text) || tokens[at + 1]!.before === '') continue;
    const behind = tokens.slice(at + 1, at + 1 + MOST_WORDS + 1);
    const place = behind.findIndex(({ lower }) => REPORTING_VERBS.has(lower));
    if (place < 0) continue;
    const verb = behind[place]!;
    const rest = tokens.slice(verb.index + 1, verb.index + 1 + MOST_BEHIND + 1);
    const stop = rest.findIndex(({ text }) => /^[.,;:!?–—-]$/u.test(text));
    const words = stop < 0 ? rest : rest.slice(0, stop);
    const last = tokens.at(-1)!;
    const isLast = stop < 0 ? rest.at(-1) === last : rest[stop] === last && last.text === '.';
    const inverted = place === 0 && isSpeaker(rest[0]) && words.length <= MOST_BEHIND;
    if (inverted) return { at, verb, inverted, isLast };
    const speaker = behind.slice(0, place);
    const named = place > 0 && isSpeaker(speaker[0]) && speaker.every(isWord);
    // “the mayor said the road was closed”: what was said follows.
    const ends =
      words.length <= MOST_BEHIND &&
      !words.some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === 'that');
    if (named && ends) return { at, verb, inverted, isLast };
  }
  return undefined;
}

function isSpeaker(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'PROPN' || ARTICLES.has(token.lower) || SPEAKER.has(token.lower));
}

/** It speaks of “us” or “you”, or stands alone behind a long dash: the items of a list are several, or have a hyphen. */
function isSpeech({ text, index }: Paragraph, words: readonly Token[], { paragraphs }: Reading): boolean {
  if (words.some(({ lower }) => SPOKEN_BY_OR_TO.has(lower))) return true;
  const beside = [paragraphs[index - 1], paragraphs[index + 1]];
  return !text.startsWith('-') && !beside.some((other) => other && OPENS.test(other.text));
}

/** Quotation marks in the dash's place and before the one who spoke. */
function exchanged(
  opening: { start: number; end: number },
  { at }: Said,
  tokens: readonly Token[],
  reading: Reading,
): Edit[] {
  const marks = reading.get(doubleMarks);
  const end = tokens[at]!;
  const before = tokens[at - 1]!;
  const open = { start: opening.start, end: opening.end, text: marks.opening };
  if (!DASH.test(end.text)) return [open, { start: end.end, end: end.end, text: marks.closing }];
  const stops = /^[,!?…]$/u.test(before.text);
  return [open, { start: before.end, end: end.end, text: `${stops ? '' : ','}${marks.closing}` }];
}
