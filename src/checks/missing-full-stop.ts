import { clausesIn, clausesOf } from '../analysis/grammar/clause.js';
import { finiteness } from '../analysis/grammar/finite-verb.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { placeOfFullStop } from '../analysis/quotations/place-of-full-stop.js';
import type { Reading } from '../analysis/reading.js';
import { type Stretch, stretches, stretchesOf } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../analysis/token.js';
import { ARTICLES, POSSESSIVES, SUBJECT_PRONOUNS } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { wordsOf } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, insert, replace } from './check.js';

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
  *find(reading): Iterable<Hit> {
    const open = reading.paragraphs.filter((paragraph) => lacksStop(paragraph, reading));
    if (isHabit(open, reading)) return;
    for (const paragraph of open) {
      const last = stretchesOf(paragraph).at(-1)!.last!;
      yield {
        start: last.start,
        end: paragraph.end,
        suggestions: [insert(placeOfFullStop(paragraph, reading.text), '.', 'add a full stop')],
      };
    }
    for (const paragraph of reading.paragraphs) if (endsInComma(paragraph, reading)) yield inPlaceOfComma(paragraph);
    for (const stretch of stretches(reading)) yield* betweenSentences(stretch, reading);
  },
});

/** A sentence that a comma ends in the place of its stop has at least so many words; a salutation and a line of verse have fewer. */
const COMMA_WORDS = 9;
/** Lead on to what the next paragraph shows. */
const SHOWS =
  /(?<!\p{L})(?:follow|follows|following|example|instance|namely|including|like|as|say|thus|therefore|however|that|and|or|but|saying|adding|asking|writing),$/u;

/** “He met them on Monday in Dili,” and a paragraph that begins with a capital: the sentence is over, and its comma is the stop. */
function endsInComma(paragraph: Paragraph, { paragraphs }: Reading): boolean {
  const { index, kind, text } = paragraph;
  if (kind !== 'paragraph' || !/(?<!&\w{1,8})[\p{L}\p{N})][,;]$/u.test(text) || SHOWS.test(text)) return false;
  const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
  if (after?.kind !== 'paragraph' || !/^\p{Lu}/u.test(after.text) || !STOPPED.test(after.text)) return false;
  if (before?.kind === 'paragraph' && !STOPPED.test(before.text)) return false;
  const stretch = stretchesOf(paragraph).at(-1);
  if (!stretch?.first || !isCapitalised(stretch.first) || stretch.words.length < COMMA_WORDS) return false;
  return !REPORTING_VERBS.has(stretch.words.at(-1)!.lower) && isWhole(stretch);
}

function inPlaceOfComma({ end, tokens }: Paragraph): Hit {
  const word = tokens.findLast(isWord)!;
  return { start: word.start, end, suggestions: [replace({ start: end - 1, end }, '.', 'write a full stop')] };
}

/** Open a sentence with a capital before its verb, and are no names; “He” is God’s in many texts. */
const PRONOUNS: ReadonlySet<string> = new Set(['She', 'They', 'We', 'It', 'There']);
/** Open a sentence with a capital, and are written small within one, save in titles. */
const OPENERS: ReadonlySet<string> = new Set(
  wordsOf(`
    The A An This These Those His Her Its Their Our Some Many Most He In On At By For From With After Before
    During Since According Under Among One Two Three Four Five Six Both Several Another Other No Each Every
    Such All Until Despite Without Through Over Between Earlier Later Today Even Not So Here Nearly Only Just
    Still Also Once What How Last Though Nobody Nothing Others When While If As Because Although But And
    However Meanwhile Then Now Yesterday`),
);
/** A sentence has at least so many words before another begins in the midst of it, and the other, where its verb is not next. */
const PART_WORDS = 4;
/** No more Tokens on either side tell whether they are a sentence. */
const PART_REACH = 60;

/** “She walks to the edge of the stage She claps once”: where another sentence begins in the midst of one. */
function* betweenSentences(stretch: Stretch, reading: Reading): Iterable<Hit> {
  const { tokens, first } = stretch;
  if (!first || !isCapitalised(first)) return;
  const begun: number[] = [];
  for (let at = PART_WORDS; at < tokens.length; at++) if (beginsAnother(tokens, at, reading)) begun.push(at);
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

/** A word that opens sentences, with its capital, right behind a word in lower case. */
function beginsAnother(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const { text, before: space } = tokens[at]!;
  const isPronoun = PRONOUNS.has(text);
  if (!isPronoun && !OPENERS.has(text)) return opensQuotation(tokens, at);
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  if (space !== ' ' || !next || !isLowerCase(next) || !endsSentence(before, tokens[at - 2])) return false;
  if (/^H(?:e|is)$/u.test(text) && reading.get(speaksOfGod)) return false;
  // “station A exists”, “Class A shares”, “BBC Two”: a letter or a number that belongs to the noun.
  if (isCapitalised(before) && /^(?:A|One|Two|Three|Four|Five|Six)$/u.test(text)) return false;
  if (text === 'A' && !/^(?:NOUN|ADJ|NUM|ADV)$/u.test(next.pos) && !/(?:ed|ing)$/u.test(next.lower)) return false;
  // “They therefore called”
  const verb = next.pos === 'ADV' ? at + 2 : at + 1;
  return (isPronoun && (finiteness(tokens, verb) === 'yes' || isPast(tokens[verb]))) || areSentences(tokens, at);
}

/** “called”, which right behind “They” is no participle. */
function isPast(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lower.endsWith('ed');
}

/** “… covered their ears “It was louder,” she said.”: a quotation of a sentence, behind a sentence, and not its object. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const { text: mark, before: space } = tokens[at]!;
  if ((mark !== '"' && mark !== '“') || space !== ' ') return false;
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  if (next?.before !== '' || !isCapitalised(next) || !endsSentence(before, tokens[at - 2])) return false;
  const close = at + 1 + tokens.slice(at + 1, at + PART_REACH).findIndex(({ text }) => /^["”]$/u.test(text));
  if (close - at <= PART_WORDS || tokens[close - 1]?.text !== ',') return false;
  // “… ,” she said”: who speaks is told behind it, so that nothing before it does.
  const after = tokens.slice(close + 1, close + 6);
  return (
    after.some(({ lower }) => REPORTING_VERBS.has(lower)) &&
    clausesIn(tokens.slice(Math.max(0, at - PART_REACH), at)).main !== 'no'
  );
}

/** Texts that do so write “He” and “His” with a capital wherever they stand. */
function speaksOfGod({ text }: Reading): boolean {
  return /(?<!\p{L})(?:God|Lord|Christ|Jesus|Almighty|Supreme Being)(?!\p{L})/u.test(text);
}

/** A word that nothing need follow; a name of one word (“on Friday He”), not one that may go on (“the Lord Of The Rings”). */
function endsSentence(before: Token, earlier: Token | undefined): boolean {
  if (!/^(?:NOUN|ADV|ADJ|VERB|NUM|PROPN)$/u.test(before.pos) || before.text.endsWith('.')) return false;
  if (isCapitalised(before) && (!earlier || isCapitalised(earlier) || !isWord(earlier))) return false;
  return !REPORTING_VERBS.has(before.lower) && !NAMING.test(before.lower);
}

/** “called The old mill”: what follows is a name, whatever it begins with. */
const NAMING =
  /^(?:called|named|titled|entitled|dubbed|nicknamed|book|novel|film|song|album|play|series|magazine|show|poem|story|essay|article)$/u;

/** True where the words before a place and those from it on each have a subject and a verb of their own. */
function areSentences(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens.slice(Math.max(0, at - PART_REACH), at), tokens.slice(at, at + PART_REACH)];
  if (after.filter(isWord).length < PART_WORDS) return false;
  return [before, after].every((part) => {
    const { main, subject, open } = clausesIn(part);
    return main !== 'no' && subject && !open;
  });
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
  if (isHeadline(paragraph, all, reading)) return false;
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

/** “PORT CLOSES AGAIN! MAYOR CALLS IT A “SHAME””, “Will the port be sold? Here is what we know”, above an article. */
function isHeadline({ index, text }: Paragraph, all: readonly Stretch[], { paragraphs, document }: Reading): boolean {
  if (!/\p{Ll}/u.test(text)) return true;
  // “Bridge opens again. All you need to know | Sport | Holm Daily”
  if (/ \| [^|.]{1,30}$/u.test(text)) return true;
  // “It was a weak match. “A disappointment””, above a part of an article
  if (QUOTING_HEADLINE.test(text) && index < paragraphs.length - 1) return true;
  if (document.goesOn) return false;
  const asks = all.length > 1 && all.slice(0, -1).every(({ mark }) => mark !== undefined && /[?!]/u.test(mark.text));
  const isAbove = () => paragraphs.slice(0, index).every((other) => !STOPPED.test(other.text));
  // “First the rain, then the mud. Holm waits for its fair”, above an article whose paragraphs are longer
  const first = index === 0 && all.length === 2 && !isWhole(all[0]!);
  return (
    (asks || first) &&
    index < HEAD &&
    paragraphs.length > 2 &&
    text.split(/\s+/u).length <= LONGEST_HEADLINE &&
    isAbove()
  );
}

function isWhole(stretch: Stretch): boolean {
  const { main, subject } = clausesOf(stretch);
  return main !== 'no' && subject;
}

/** Polish papers set what somebody said behind a headline, without a stop: “It was a weak match. “A disappointment””. */
const QUOTING_HEADLINE =
  /^[^"“”]{1,60}[.!?…] ["“][^"“”.!?…]{1,60}["”]$|^["“][^"“”]{1,40}["”][^"“”.]{1,50}\. ["“][^"“”.!?…]{1,60}["”]$/u;
const LONGEST_HEADLINE = 25;
/** Above a headline stand the name of its page and of the section. */
const HEAD = 4;

/** “Five Dead in a Fire in Lisbon”: most words of four letters and more have a capital. */
function looksLikeTitle({ words }: Stretch): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.filter(isCapitalised).length > long.length * 0.6;
}

/** “The next strike will begin in May”: an article's last line, which can be no heading; one of a list of links has no article. */
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
