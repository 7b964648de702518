import { clausesOf } from '../analysis/clause.js';
import { ARTICLES } from '../analysis/function-words.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { REPORTING_VERBS } from '../analysis/reporting-verbs.js';
import type { Stretch } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase } from '../analysis/token.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, type Suggestion } from './check.js';

/** A sentence that stands alone has at least so many words; fewer may be a heading. */
const ALONE_WORDS = 6;
/** The rest of a paragraph of sentences has at least so many, more without a verb; fewer may be a name or a place under it. */
const REST_WORDS = { withVerb: 3, without: 5 };

/** A paragraph's last sentence without its full stop. */
export const missingFullStop = defineCheck({
  about:
    'A paragraph whose last sentence has no full stop; headings, captions, lists, bylines and verse are left alone.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    const open = reading.paragraphs.filter((paragraph) => lacksStop(paragraph, reading));
    if (isHabit(open, reading)) return;
    for (const paragraph of open) {
      const last = paragraph.stretches.at(-1)!.last!;
      yield { start: last.start, end: paragraph.end, suggestions: [addStop(paragraph, reading.text)] };
    }
  },
});

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
  const all = paragraph.stretches;
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
  if (paragraph.kind === 'heading') return isAttribution(stretch);
  return paragraph.index > 0 && !isAmongLines(paragraph, reading);
}

/** “Five Dead in a Fire in Lisbon”: most words of four letters and more have a capital. */
function looksLikeTitle({ words }: Stretch): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.filter(isCapitalised).length > long.length * 0.6;
}

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
  const at: Span['start'] = paragraph.end - (outside ? 0 : closing.length);
  return { label: 'add a full stop', edits: [{ start: at, end: at, text: '.' }] };
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
