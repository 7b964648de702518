import { addTo } from '../../document/add-to.js';
import type { Span } from '../../document/span.js';
import type { Reading } from '../reading.js';
import { isCapitalised, type Token } from '../token.js';
import { isTitleCase } from '../words/compounds.js';
import { dictionary } from '../words/dictionary.js';
import { soughtTokens } from '../words/word-index.js';
import { wordSet } from '../words/word-set.js';
import { isCapitalisedTerm, mayBeDerived } from './capitalised-terms.js';

/** A name behind “the” that the article has without it as well. */
interface NameWithArticle extends Span {
  readonly name: string;
  readonly the: Token;
  /** Where it stands without. */
  readonly bare: readonly Span[];
}

const THE = wordSet('the');
const LONGEST = 3;
/** So often a name must stand by itself without “the”, and more often than with it. */
const LEAST_BARE = 2;
/** “the Beatles”; not “Petrobras”, “Donbas”, “Juventus”. */
const PLURAL = /[^aious]s$/;
const LETTERS = /^\p{Lu}[\p{Ll}\p{M}’'-]{2,}$/u;
/** What a name by itself has behind it. */
const BEHIND = /^(?:VERB|AUX|ADP|SCONJ|PUNCT|PART)$/;
/** What it has before it, where no word goes with it. */
const BEFORE = /^(?:VERB|AUX|ADP|CCONJ|SCONJ|PUNCT|ADV)$/;

/**
 * “the Flamengo beat Atlético” where the article has “Flamengo” by itself elsewhere: Portuguese, Italian, Greek and others put articles
 * before clubs, firms and people. Not initials (“the UN”), plurals (“the Beatles”), nor names that are words (“the Senate”). To be had by
 * `reading.get(namesWithArticle)`.
 */
export function namesWithArticle(reading: Reading): readonly NameWithArticle[] {
  const withArticle = new Map<string, { the: Token; name: readonly Token[] }[]>();
  for (const { token, tokens, paragraph } of soughtTokens(reading, THE)) {
    const name = nameAt(tokens, token.index + 1);
    if (!name || isTitleCase(paragraph)) continue;
    const text = textOf(name);
    addTo(withArticle, text, { the: token, name });
  }
  if (withArticle.size === 0) return [];
  const bare = bareNames(reading, withArticle);
  return [...withArticle].flatMap(([text, places]) => {
    const without = bare.get(text) ?? [];
    if (without.length < LEAST_BARE || without.length <= places.length) return [];
    return places.map(({ the, name }) => ({
      name: text,
      the,
      start: the.start,
      end: name.at(-1)!.end,
      bare: without,
    }));
  });
}

/** Where those names stand without an article, in paragraphs that are no headings. */
function bareNames(reading: Reading, names: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly Span[]> {
  const firsts = new Set([...names.keys()].map((name) => name.split(' ')[0]!.toLowerCase()));
  const bare = new Map<string, Span[]>();
  for (const paragraph of reading.paragraphs) {
    if (paragraph.kind !== 'paragraph' || !/[.!?]["”’)]*\s*$/u.test(paragraph.text)) continue;
    for (const { lower, index } of paragraph.tokens) {
      if (!firsts.has(lower)) continue;
      const before = paragraph.tokens[index - 1];
      const name = before && !BEFORE.test(before.pos) ? undefined : nameAt(paragraph.tokens, index);
      const text = name && textOf(name);
      if (text === undefined || !names.has(text)) continue;
      const span = { start: name![0]!.start, end: name!.at(-1)!.end };
      addTo(bare, text, span);
    }
  }
  return bare;
}

/** The capitalised words from a place on, where they are a name by itself that is no word. */
function nameAt(tokens: readonly Token[], from: number): readonly Token[] | undefined {
  let to = from;
  while (to < tokens.length && to - from <= LONGEST && isNameWord(tokens[to]!)) to++;
  const name = tokens.slice(from, to);
  const [next, last] = [tokens[to], name.at(-1)];
  if (!last || name.length > LONGEST || PLURAL.test(last.lower) || !next || !BEHIND.test(next.pos)) return undefined;
  // “the London of Dickens”, “the Oslo Accords”, “the Lisbon-based firm”
  if (/^(?:of|['’]s?|[-–&]|that|which)$/.test(next.lower) || isCapitalised(next)) return undefined;
  if (next.before === '' && !/^[.,;:!?)”"]$/.test(next.text)) return undefined;
  const words = dictionary();
  return name.some(
    ({ lower, text }) => words.has(lower) || isCapitalisedTerm(lower) || mayBeDerived(lower) || !LETTERS.test(text),
  )
    ? undefined
    : name;
}

function isNameWord(token: Token): boolean {
  return token.pos === 'PROPN' && isCapitalised(token);
}

function textOf(name: readonly Token[]): string {
  return name.map(({ text }) => text).join(' ');
}
