import { justBefore } from '../analysis/characters/just-before.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

/** Goals, points or games of two sides; times of day and verses have two figures behind the colon. */
const SCORE = /(?<![\w:.,])(?<home>\d{1,2}): ?(?<away>\d)(?![\d:]|\.\d| ?[ap]\.?m\b)/gu;
/** “won by 3:1”, “a score of 3:1” */
const LED =
  /\b(?:won|wins|lost|loses|drew|beat|ended|finished|gave way|score of|scoreline of|victory of|defeat of|ahead|trailed|trailing|leading)(?: with| by| at)? $/u;
/** “a 3:1 victory”, “3:1 (1:0)” */
const FOLLOWED = /^ (?:(?:win|victory|defeat|draw|loss|triumph|lead|deficit|result)\b|\(\d{1,2}:\d[,)])/u;
/** “beat North Holm 3:1” */
const BEATEN =
  /\b(?:beat|beats|beating|defeated|defeating|defeat|lost to|drew with|draw with|win over|victory over|against) (?:\p{Lu}[\p{L}’'.-]* ){1,4}$/u;
/** “6:4, 7:6 (3) and 6:2”: what parts the sets of a match. */
const SET_AFTER = /^(?: \(\d{1,2}\))?(?:,| and|, and) [0-7]: ?[0-7](?!\d)/u;
const SET_BEFORE = /(?<!\d)[0-7]: ?[0-7](?: \(\d{1,2}\))?(?:,| and|, and) $/u;
/** “beat Holm (1:0)”, “drew with Holm (2:2, 1:1)” */
const BRACKETED = { before: /\((?:\d{1,2}:\d, ){0,3}$/u, after: /^(?:, \d{1,2}:\d){0,3}\)/u };
const OF_A_GAME =
  /\b(?:match|game|beat|won|win|lost|defeat|defeated|drew|draw|victory|goals?|league|cup|round|half-time|derby)\b/u;
const NO_GAME = /\b(?:odds|ratio|verse|chapter|scale|mix|diluted?|dilution|Bible|Gospel)\b/iu;
/** “lost 2: 3 to Norway”: what follows a score that a space parts, which elsewhere ends one clause and begins the next. */
const ENDED = /^(?:[.,;)]|$| (?:to|against|on|in|at|and|with|away|home|after)\b)/u;
/** “won 2x0”: sizes and kinds of a game (“2x4”, “3x3”) have no nought, and no word for how a match ended. */
const CROSSED = /(?<![\w:.,])(?<home>\d{1,2}) ?[x×] ?(?<away>\d)(?![\w:]|\.\d)/gu;
/** So far before and behind a score is looked, in UTF-16 code units. */
const REACH = { near: 40, game: 200 };

/** “won 3:0”, “beat Holm (1:0)”, “6:4, 6:3”: a score written as most of Europe and Asia writes it. */
export const scoreColon = defineCheck({
  about:
    'A score with a colon or a cross (“won 3:0”, “won 3x0”), which in English reads as a time of day, as odds or as a size.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      yield* crossed(text, start);
      if (!/\d: ?\d/u.test(text)) continue;
      for (const match of text.matchAll(SCORE)) {
        const { home, away, before, after, wide } = around(match);
        if (NO_GAME.test(before) || NO_GAME.test(after)) continue;
        const isSet = /[67]/u.test(home + away) && (SET_AFTER.test(after) || SET_BEFORE.test(before));
        const isScore = isSet || [LED, BEATEN].some((led) => led.test(before)) || FOLLOWED.test(after);
        // “7: 6” may be a list's colon elsewhere.
        if (match[0].includes(' ') && !isSet && !(LED.test(before) && ENDED.test(after))) continue;
        if (!isScore && !isBracketed(before, after, wide)) continue;
        yield hit(match, start);
      }
    }
  },
});

/** True within brackets, behind words for a game. */
function isBracketed(before: string, after: string, wide: string): boolean {
  return BRACKETED.before.test(before) && BRACKETED.after.test(after) && OF_A_GAME.test(wide);
}

/** “won 2x0”, “the 2x0 was cheap” of a game. */
function* crossed(text: string, offset: number): Iterable<Hit> {
  if (!/\d ?[x×] ?\d/u.test(text)) return;
  for (const match of text.matchAll(CROSSED)) {
    const { home, away, before, after, wide } = around(match);
    const isMatch = home !== away && (LED.test(before) || BEATEN.test(before) || FOLLOWED.test(after));
    if (!isMatch && !(away === '0' && OF_A_GAME.test(wide + after))) continue;
    yield hit(match, offset);
  }
}

/** What a score is of, and what stands around it. */
function around({ 0: found, index, input = '', groups }: RegExpExecArray) {
  const { home, away } = groups as { home: string; away: string };
  const end = index + found.length;
  const [before, wide] = [REACH.near, REACH.game].map((reach) => justBefore(input, index, reach)) as [string, string];
  return { home, away, before, wide, after: input.slice(end, end + REACH.near) };
}

function hit({ 0: found, index, groups }: RegExpExecArray, offset: number): Hit {
  const span = spanAt(offset + index, found);
  return { ...span, suggestions: [write(span, `${groups!.home}–${groups!.away}`)] };
}
