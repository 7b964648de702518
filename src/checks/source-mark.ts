import { justBefore } from '../analysis/characters/just-before.js';
import { clausesIn } from '../analysis/grammar/clause.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { asks } from '../analysis/source/asks.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import { stretchesOf } from '../analysis/stretch.js';
import { wordSet } from '../analysis/words/word-set.js';
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
const LEADS_NOWHERE = wordSet(`
  of to for from with by into onto than and or who whose which that is are was were has have had be been being will would can could may
  might must`);

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
      // Where the mark is part of a word it parts nothing.
      if (paragraph.tokenAt(start)?.start !== start || isGiven(mark, around)) continue;
      if (!LEADS_ON.test(justBefore(paragraph.text, index)) && parts(mark, paragraph, start)) continue;
      yield { start, end: start + 1, suggestions: [replace({ start, end: start + 1 }, '', 'delete the mark')] };
    }
  },
});

function isGiven(mark: string, around: PlainText): boolean {
  if (mark === '?') return around.get(asks) || (around.language === 'ja' && around.text.includes('か'));
  return EQUIVALENTS[mark as keyof typeof EQUIVALENTS].test(around.text);
}

/** Whether a mark parts what may be parted: a translator sets a semicolon between two clauses, and a colon before a list. */
function parts(mark: string, paragraph: Paragraph, start: number): boolean {
  if (mark === '?' || mark === '!') return false;
  const { tokens } = stretchesOf(paragraph).find(({ end }) => end > start)!;
  const at = tokens.findIndex((token) => token.start === start);
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 1)];
  if (mark === ':' && LEADS_NOWHERE.has(after[0]?.lower ?? '')) return false;
  const { main, subject } = clausesIn(after);
  if (main !== 'no' && subject) return true;
  return mark === ':' && (after.some(({ text }) => text === ',') || clausesIn(before).main !== 'no');
}
