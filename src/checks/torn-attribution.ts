import { clausesOf } from '../analysis/grammar/clause.js';
import { finiteness } from '../analysis/grammar/finite-verb.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isWord, type Token } from '../analysis/token.js';
import { ARTICLES, POSSESSIVES, PREPOSITIONS, TIMES } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace, witness } from './check.js';

/** The longest phrase that names a speaker, and the longest that says when or where, in words. */
const SPEAKER_WORDS = 14;
const CIRCUMSTANCE_WORDS = 6;

/** ““…,” he said on Monday. Spokesman Ian Rae, noting that …”: a full stop between “said” and the one who said it. */
export const tornAttribution = defineCheck({
  about:
    'A full stop between “he said” and the name of the speaker (“…,” he said on Monday. Spokesman Ian Rae, noting that …).',
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { previous } = stretch;
      if (!previous?.fullStop || !previous.endsBare) continue;
      const said = saidAtEnd(previous);
      const speaker = said && speakerAtStart(stretch);
      if (!speaker) continue;
      const span = { start: said.start, end: speaker.end };
      const name = lowerArticle(reading.textOf(speaker));
      const when = said.circumstance ? ` ${reading.textOf(said.circumstance)}` : '';
      yield {
        ...span,
        values: { speaker: reading.textOf(speaker) },
        evidence: [witness(speaker, 'names the speaker, and has no verb')],
        suggestions: [
          replace(span, `${said.verb.text} ${name}${when}`, 'name the speaker after the verb'),
          ...(when ? [replace(span, `${said.verb.text}${when} ${name}`, 'name the speaker last')] : []),
        ],
      };
    }
  },
});

interface Said extends Span {
  readonly verb: Token;
  /** “on Wednesday”. */
  readonly circumstance: Span | undefined;
}

/** “he said on Wednesday” after a closing quotation mark, up to the stretch's full stop; with the pronoun or without. */
function saidAtEnd({ tokens, fullStop }: Stretch): Said | undefined {
  const closing = tokens.findLastIndex(({ text }) => /^["”’»]$/u.test(text));
  if (closing < 0) return undefined;
  const words = tokens.slice(closing + 1).filter(isWord);
  const at = words.findIndex(({ lower }) => REPORTING_VERBS.has(lower));
  const verb = words[at];
  if (!verb || at > 1 || (at === 1 && !/^(?:he|she|it|they)$/u.test(words[0]!.lower))) return undefined;
  const rest = words.slice(at + 1);
  const plain =
    rest.length === 0 || PREPOSITIONS.has(rest[0]!.lower) || rest[0]!.pos === 'ADV' || TIMES.has(rest[0]!.lower);
  if (!plain || rest.length > CIRCUMSTANCE_WORDS || rest.some((_, i) => finiteness(rest, i) !== 'no')) return undefined;
  if (rest.some(({ lower }) => lower === 'that' || lower === 'to')) return undefined;
  const circumstance = rest[0] && { start: rest[0].start, end: fullStop!.start };
  return { start: words[0]!.start, end: fullStop!.end, verb, circumstance };
}

/** A phrase that names somebody, at the start of words that have no verb of their own; up to its comma or full stop. */
function speakerAtStart(stretch: Stretch): Span | undefined {
  const { tokens } = stretch;
  // “… of the show Later … With her”: words that break off have their verb elsewhere.
  if (tokens[0] !== stretch.first || (stretch.mark && stretch.mark.text !== '.')) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',' || text === '.');
  // “…, noting that”: what follows hangs on the speaker, even where its own clauses go on with “and have”.
  const participle = /ing$/u.test(tokens[comma + 1]?.lower ?? '');
  const { main } = clausesOf(stretch);
  if (main === 'yes' || (main === 'maybe' && !participle)) return undefined;
  const phrase = tokens.slice(0, comma < 0 ? tokens.length : comma);
  if (phrase.filter(isWord).length > SPEAKER_WORDS || phrase.some((_, at) => finiteness(phrase, at) !== 'no'))
    return undefined;
  if (PREPOSITIONS.has(phrase[0]!.lower) || phrase[0]!.pos === 'VERB' || phrase[0]!.pos === 'ADV') return undefined;
  const named =
    phrase.some(({ pos }, at) => pos === 'PROPN' && at > 0) ||
    // A single word before a full stop is a remark: “Silence.”
    (phrase[0]!.pos === 'PROPN' && tokens[comma]?.text === ',') ||
    ARTICLES.has(phrase[0]!.lower);
  return named ? { start: tokens[0]!.start, end: phrase.at(-1)!.end } : undefined;
}

/** An article or possessive that had its capital only as the first word gets its lower case back. */
function lowerArticle(name: string): string {
  const first = name.split(' ', 1)[0]!.toLowerCase();
  return ARTICLES.has(first) || POSSESSIVES.has(first) ? first + name.slice(first.length) : name;
}
