import { clausesOf } from '../analysis/clause.js';
import { finiteness } from '../analysis/finite-verb.js';
import { ARTICLES, POSSESSIVES, SUBJECT_PRONOUNS } from '../analysis/function-words.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { REPORTING_VERBS } from '../analysis/reporting-verbs.js';
import { type Stretch, stretches, stretchesOf } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, insert, type Suggestion } from './check.js';

/** A sentence that stands alone has at least so many words; fewer may be a heading. */
const ALONE_WORDS = 6;
/** So many paragraphs of sentences stand above an article's last line. */
const CLOSED = 3;
/** The rest of a paragraph of sentences has at least so many, more without a verb; fewer may be a name or a place under it. */
const REST_WORDS = { withVerb: 3, without: 5 };

/** A paragraph's last sentence without its full stop, or one in the midst of it. */
export const missingFullStop = defineCheck({
  about:
    'A paragraph whose last sentence has no full stop, or a sentence that another follows without one; headings, captions, lists, bylines and verse are left alone.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    const open = reading.paragraphs.filter((paragraph) => lacksStop(paragraph, reading));
    if (isHabit(open, reading)) return;
    for (const paragraph of open) {
      const last = stretchesOf(paragraph).at(-1)!.last!;
      yield { start: last.start, end: paragraph.end, suggestions: [addStop(paragraph, reading.text)] };
    }
    for (const stretch of stretches(reading)) yield* betweenSentences(stretch);
  },
});

/** Open a sentence with a capital, and are no names; “He” is God’s in many texts. */
const OPENERS: ReadonlySet<string> = new Set(['She', 'They', 'We', 'It', 'There']);
/** A sentence has at least so many words before another begins in the midst of it. */
const BEFORE_WORDS = 4;

/** “She walks to the edge of the stage She claps once”: where another sentence begins in the midst of one. */
function* betweenSentences(stretch: Stretch): Iterable<Hit> {
  const { tokens, first } = stretch;
  if (!first || !isCapitalised(first)) return;
  const begun = tokens.flatMap((_, at) => (at >= BEFORE_WORDS && beginsAnother(tokens, at) ? [at] : []));
  if (begun.length === 0 || looksLikeTitle(stretch)) return;
  for (const at of begun) {
    const { end } = tokens[at - 1]!;
    yield {
      start: tokens[at - 1]!.start,
      end: tokens[at]!.end,
      suggestions: [insert(end, '.', 'add a full stop')],
    };
  }
}

/** A pronoun with its capital and its verb, right behind a word in lower case. */
function beginsAnother(tokens: readonly Token[], at: number): boolean {
  const { text, before: space } = tokens[at]!;
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  if (!OPENERS.has(text) || space !== ' ' || !next || !isLowerCase(next)) return false;
  if (!/^(?:NOUN|ADV|ADJ|VERB|NUM)$/u.test(before.pos) || isCapitalised(before) || REPORTING_VERBS.has(before.lower))
    return false;
  return finiteness(tokens, at + 1) === 'yes';
}

/** Verse, subtitles and slides leave out all full stops; where notes are, “[12]” follows them. */
function isHabit(open: readonly Paragraph[], { paragraphs }: Reading): boolean {
  if (open.length < 2) return false;
  const ended = paragraphs.filter(({ text }) => /[.!?…](?:["'”’»)\]]|\s?\[\p{N}+\])*$/u.test(text)).length;
  return open.length > ended / 2;
}

/** “… next week.[13]”: the number of a note behind the full stop. */
const STOP_BEFORE_NOTES = /[.!?…]["'”’»)]*(?:\[\p{N}+\])+$/u;

const STOPS: ReadonlySet<string> = new Set('.!?…');

function lacksStop(paragraph: Paragraph, reading: Reading): boolean {
  // Most paragraphs end in their stop.
  if (STOPS.has(paragraph.text.at(-1)!) || STOP_BEFORE_NOTES.test(paragraph.text)) return false;
  if (paragraph.kind === 'list-item' || !/[\p{L}\p{N}%]["'”’»)\]]*$/u.test(paragraph.text)) return false;
  const all = stretchesOf(paragraph);
  const stretch = all.at(-1);
  if (!stretch || stretch.mark || endsInAddress(stretch)) return false;
  const { main, subject } = clausesOf(stretch);
  const whole = main !== 'no' && subject;
  if (all.slice(0, -1).some(({ mark }) => mark)) {
    return (
      stretch.words.length >= (whole ? REST_WORDS.withVerb : REST_WORDS.without) &&
      // “Oslo (2013 – present)” is a line of a table.
      (whole || (isLowerCase(stretch.last!) && !/\(\p{N}[^()]*\)$/u.test(paragraph.text)))
    );
  }
  if (!whole || stretch.words.length < ALONE_WORDS || looksLikeTitle(stretch)) return false;
  if (reading.paragraphs.length === 1) return main === 'yes' || hasArticle(stretch);
  if (paragraph.kind === 'heading') return isAttribution(stretch) || (main === 'yes' && isClosing(stretch, reading));
  return paragraph.index > 0 && !isAmongLines(paragraph, reading);
}

/** “Five Dead in a Fire in Lisbon”: most words of four letters and more have a capital. */
function looksLikeTitle({ words }: Stretch): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.filter(isCapitalised).length > long.length * 0.6;
}

/** “The next strike will begin in May”: an article's last line, of which no line can be the heading; one of a list of links has no article. */
function isClosing({ first, paragraph: { index } }: Stretch, { paragraphs }: Reading): boolean {
  if (index !== paragraphs.length - 1 || !OPENS_SENTENCE.some((set) => set.has(first!.lower))) return false;
  const above = paragraphs.slice(1, -1).slice(-CLOSED);
  return above.length === CLOSED && above.every(({ kind, text }) => kind === 'paragraph' && STOPPED.test(text));
}

const OPENS_SENTENCE = [ARTICLES, POSSESSIVES, SUBJECT_PRONOUNS];
const STOPPED = /[.!?…]["'”’»)]*$/u;

function endsInAddress({ tokens }: Stretch): boolean {
  return tokens.slice(-6).some(({ text }) => /[@/\\]|^www$|^https?/u.test(text));
}

/** Headlines do without articles. */
function hasArticle({ words }: Stretch): boolean {
  return words.some(({ lower }) => ARTICLES.has(lower));
}

/** “… we hope,” she said: no heading ends so. */
function isAttribution({ tokens, words }: Stretch): boolean {
  const closing = tokens.findLastIndex(({ text }) => /^["”]$/u.test(text));
  const after = tokens.slice(closing + 1);
  return (
    closing > 0 &&
    tokens[closing - 1]!.text === ',' &&
    words.length > 4 &&
    after.some(({ lower }) => REPORTING_VERBS.has(lower))
  );
}

/** True of a line after a colon, or beside another line that has no full stop: an item of a list. */
function isAmongLines({ index }: Paragraph, { paragraphs }: Reading): boolean {
  const before = paragraphs[index - 1]?.text ?? '';
  if (/[:;,]["”’]?$/u.test(before)) return true;
  return [before, paragraphs[index + 1]?.text ?? '.'].every((text) => text !== '' && /[^.!?…:"'”’»)\]]$/u.test(text));
}

/** Puts the full stop where the article puts it beside quotation marks: within them, save where it is seen outside more often. */
function addStop(paragraph: Paragraph, text: string): Suggestion {
  const closing = /(?:["'”’»]|\[\p{N}+\])$/u.exec(paragraph.text)?.[0] ?? '';
  const outside = closing !== '' && count(text, `${closing}.`) > count(text, `.${closing}`);
  return insert(paragraph.end - (outside ? 0 : closing.length), '.', 'add a full stop');
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
