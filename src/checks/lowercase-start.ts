import { withCapital } from '../analysis/characters/capital.js';
import { clausesOf } from '../analysis/grammar/clause.js';
import { continues } from '../analysis/grammar/continuation.js';
import { finiteness } from '../analysis/grammar/finite-verb.js';
import { isLowerCaseName } from '../analysis/names/lower-case-name.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, type Token } from '../analysis/token.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { ARTICLES, SUBJECT_PRONOUNS } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { defineCheck, type Hit, replace } from './check.js';

/** After a question or a cry within a sentence. */
const GOES_ON = /^(?:and|or|but|nor|for|because)$/u;
/** Begin a sentence behind a question or a cry that is quoted, rather than go on with the one in which it is quoted. */
const OPENS_ANEW = /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|there|not)$/u;
/** How many words into a stretch “the minister said” may come after a closed quotation. */
const ATTRIBUTION_REACH = 8;

/** “It is over. the talks failed”: a sentence that starts in lower case. */
export const lowercaseStart = defineCheck({
  about: 'A sentence or paragraph that starts in lower case (“It is over. the talks failed.”).',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { first } = stretch;
      if (!first || !isLowerCase(first)) continue;
      const initials = hasLostCapital(first);
      if (!initials && isLowerCaseName(first, stretch.words[1])) continue;
      if (isAside(stretch) || isAddress(stretch, first)) continue;
      const starts = initials
        ? stretch.tokens[0] === first &&
          !(stretch.previous && /^(?:…|\.{2,})$/u.test(stretch.previous.mark?.text ?? ''))
        : stretch.previous
          ? startsWithin(stretch, stretch.previous, reading)
          : startsParagraph(stretch, reading);
      if (!starts) continue;
      yield {
        start: first.start,
        end: first.end,
        suggestions: [replace(first, withCapital(first.text), 'start with a capital letter')],
      };
    }
  },
});

/** How many words “(laughter)”, “[laughs at himself]” has. */
const ASIDE_WORDS = 4;

/** What brackets hold before the sentence, as transcripts of talks have it. */
function isAside({ tokens }: Stretch): boolean {
  if (!/^[([]$/u.test(tokens[0]!.text)) return false;
  const end = tokens.findIndex(({ text }) => /^[)\]]/u.test(text));
  return end > 0 && end <= ASIDE_WORDS + 1 && !tokens.slice(0, end).some(({ text }) => /^[.!?]/u.test(text));
}

/** “www.example.com says”, “kvnews.com says”: an address, whatever tokens it is made of; “amazon.com” has a name’s capital. */
function isAddress({ tokens }: Stretch, first: Token): boolean {
  if (first.lower !== 'www' && dictionary().has(first.lower)) return false;
  const [dot, next] = [1, 2].map((step) => tokens[tokens.indexOf(first) + step]);
  return dot?.text === '.' && dot.before === '' && next?.before === '' && isLowerCase(next);
}

/** “nATO”: initials, all but the first of which are capitals; not “mRNA” or “iOS”. */
function hasLostCapital({ text }: Token): boolean {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(text) && !/^\p{Ll}(?:[RD]NA|OS|PS|PSC|PVC|HTML|TV|SIM|BPF)$/u.test(text);
}

/** True of a sentence after another in its paragraph, where the mark before it does end a sentence. */
function startsWithin(stretch: Stretch, previous: Stretch, reading: Reading): boolean {
  if (/^(?:…|\.{2,})$/u.test(previous.mark?.text ?? '')) return false;
  if (previous.fullStop && (previous.endsBare || endsInNote(previous))) return !continues(stretch, previous, reading);
  if (!isWhole(stretch)) return false;
  const end = previous.tokens.at(-1)!.text;
  // “asked “Where to?” to hear”, “his film “Why?” won”: the sentence goes on behind a title or a quotation.
  if (/["'”’»]/u.test(end)) {
    const { lower } = stretch.first!;
    return !isAttribution(stretch) && (previous.fullStop ? !SUBJECT_PRONOUNS.has(lower) : OPENS_ANEW.test(lower));
  }
  // “(what a day!) he went on”; “What a day! and such people!”, as older prose has it.
  if (/[)\]]/u.test(end) || GOES_ON.test(stretch.first!.lower)) return false;
  // A name may end in a mark of its own: “Yahoo! says”.
  return previous.fullStop !== undefined || (previous.last !== undefined && !isCapitalised(previous.last));
}

/** “… in 1951. [11]” */
function endsInNote({ tokens, mark }: Stretch): boolean {
  const at = mark ? tokens.indexOf(mark) : -1;
  return at >= 0 && tokens[at + 1]?.text === '[' && tokens.at(-1)!.text === ']';
}

/** True of words that make a sentence by themselves, with a subject before the verb. */
function isWhole(stretch: Stretch): boolean {
  const { main, subject } = clausesOf(stretch);
  const opens = ARTICLES.has(stretch.first!.lower) || SUBJECT_PRONOUNS.has(stretch.first!.lower);
  const whole = main === 'yes' || (main === 'maybe' && subject && opens);
  return whole && stretch.tokens[0] === stretch.first && finiteness(stretch.words, 0) === 'no';
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
