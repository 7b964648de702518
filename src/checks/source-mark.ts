import { justBefore } from '../analysis/characters/just-before.js';
import { clausesIn } from '../analysis/grammar/clause.js';
import { asks } from '../analysis/source/asks.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import type { Token } from '../analysis/token.js';
import { defineCheck, type Hit, replace } from './check.js';

/** What stands in a source for a mark of the translation. */
const EQUIVALENTS = {
  ';': /[;；؛·—–]/u,
  ':': /[:：—–-]/u,
  '!': /[!！¡]/u,
} as const;
/** Behind these marks more of the same sentence stands. */
const WITHIN = /(?<=[\p{L}\p{N}%"”’)])(?:[;:!?](?= \p{Ll})|;(?= \p{Lu}))/gu;
/** No clause ends with these, save one that asks or tells of a noun: “what it is for; …”. */
const LEADS_ON =
  /(?<!\b(?:who|what|which|whom|that|where|it) .{0,40})(?<![\p{L}’'-])(?:of|to|for|from|with|by|into|onto|upon|at|and|or|is|are|was|were|be|been|has|had|will|would|should|could|can|may|might|must|as|the|an?|than)$/u;
/** No list, nor what a colon announces, begins with these. */
const LEADS_NOWHERE = new Set(
  'of to for from with by into onto than and or who whose which that is are was were has have had be been being will would can could may might must'.split(
    ' ',
  ),
);

/** “It helped to: the second place”, where nothing in the source parts the words. */
export const sourceMark = defineCheck({
  about: 'A semicolon, colon, question or exclamation mark in the midst of a sentence where the source has none.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, around } of reading.get(translated)) {
      const marks = [...paragraph.text.matchAll(WITHIN)];
      // Of several each parts a list.
      if (marks.length !== 1) continue;
      const [{ 0: mark, index }] = marks as [RegExpExecArray];
      const start = paragraph.start + index;
      const at = paragraph.tokens.findIndex((token) => token.start === start);
      if (at < 0 || isGiven(mark, around)) continue;
      if (!LEADS_ON.test(justBefore(paragraph.text, index)) && parts(mark, paragraph.tokens, at)) continue;
      yield { start, end: start + 1, suggestions: [replace({ start, end: start + 1 }, '', 'delete the mark')] };
    }
  },
});

function isGiven(mark: string, around: PlainText): boolean {
  if (mark === '?') return around.get(asks) || (around.language === 'ja' && around.text.includes('か'));
  return EQUIVALENTS[mark as keyof typeof EQUIVALENTS].test(around.text);
}

/** Whether a mark parts what may be parted: a translator sets a semicolon between two clauses, and a colon before a list. */
function parts(mark: string, tokens: readonly Token[], at: number): boolean {
  if (mark === '?' || mark === '!') return false;
  const [before, after] = [sentenceBefore(tokens, at), sentenceAfter(tokens, at)];
  const leadsNowhere = LEADS_NOWHERE.has(after[0]?.lower ?? '');
  if (mark === ':' && leadsNowhere) return false;
  const { main, subject } = clausesIn(after);
  if (main !== 'no' && subject) return true;
  return mark === ':' && (after.some(({ text }) => text === ',') || clausesIn(before).main !== 'no');
}

const ENDS = /^[.!?…]+$/u;

function sentenceBefore(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ text }, index) => index < at && ENDS.test(text)) + 1, at);
}

function sentenceAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const end = tokens.findIndex(({ text }, index) => index > at && ENDS.test(text));
  return tokens.slice(at + 1, end < 0 ? undefined : end);
}
