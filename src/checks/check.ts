import type { ZodType, z } from 'zod';
import { lineRemovals } from '../analysis/line-removal.js';
import type { Replacement } from '../analysis/patterns/replacement.js';
import type { Trigger } from '../analysis/patterns/trigger-index.js';
import type { Reading } from '../analysis/reading.js';
import type { Span } from '../document/span.js';
import type { Evidence, Suggestion } from '../document/suggestion.js';

/** What a Check makes of a Rule's options is made once for all articles. */
export { onceFor as compiledOnce } from '../document/once.js';
export { spanAt } from '../document/span.js';
export type { Evidence, Suggestion };

/** One place where a Check's condition holds, before its Rule has given it a message and a severity. */
export interface Hit extends Span {
  /** Fills `{name}` in the Rule's message; `{found}` and `{fix}` are always there. */
  readonly values?: Readonly<Record<string, string>>;
  readonly evidence?: readonly Evidence[];
  /** The best first; none where only a person can mend it. */
  readonly suggestions?: readonly Suggestion[];
  /** The full name of the person whose gender it turns on, where it turns on somebody's. */
  readonly person?: string;
  /** The evidence is weak: the Finding is one severity milder than its Rule says. */
  readonly weak?: boolean;
}

/** zod as handed to a Check: passed in, so that rules compiled beforehand run without loading zod. */
export type Zod = typeof z;

/** What a Rule names: code that interprets the Rule's options and finds the places where it holds. */
export interface Check<Options = unknown> {
  /** What it looks for, in one sentence with an example. */
  readonly about: string;
  /** The options a Rule may give, as a strict zod object: their documentation and their validation. */
  readonly options: (zod: Zod) => ZodType<Options>;
  /** What gives away each of a Rule's phrases, sequences or names: made by the build of the rules that come with stet. */
  readonly triggers?: (options: Options) => readonly Trigger[];
  /** It compares the article with its source, and finds nothing where none is known. */
  readonly comparesSource?: true;
  /** All Hits in the article, in any order. Pure: the same article and options give the same Hits. */
  readonly find: (reading: Reading, options: Options) => Iterable<Hit>;
}

/** Declares a Check with its Options inferred from its schema; without a schema it has none. */
export function defineCheck<Options>(check: Optional<Check<Options>, 'options'>): Check {
  return { options: (z) => z.strictObject({}), ...check } as Check;
}

type Optional<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Partial<Pick<Whole, Key>>;

/** A Suggestion that replaces one Span. */
export function replace(span: Span, text: string, label: string): Suggestion {
  return { label, edits: [{ start: span.start, end: span.end, text }] };
}

/** The same, named by the text that it writes. */
export function write(span: Span, text: string): Suggestion {
  return replace(span, text, toWrite(text));
}

/** A Suggestion that puts other words in the place of some, named by them. */
export function reword({ words, edits }: Replacement): Suggestion {
  return { label: toWrite(words), edits };
}

function toWrite(words: string): string {
  return words === '' ? 'leave it out' : `write “${words}”`;
}

/** A Suggestion that puts a text between two characters. */
export function insert(at: number, text: string, label: string): Suggestion {
  return { label, edits: [{ start: at, end: at, text }] };
}

/** Of these formats each message answers one of the source, and “Sign in” is one: none is too much. */
const BY_MESSAGE = new Set(['po', 'xliff']);

/** The paragraphs that are to be left out, each with a Suggestion that deletes it. */
export function* deletable(reading: Reading, left: readonly boolean[]): Iterable<Hit> {
  if (BY_MESSAGE.has(reading.document.format)) return;
  for (const { line, removal } of lineRemovals(reading, left))
    yield { start: line.start, end: line.end, suggestions: [replace(removal, '', 'delete the line')] };
}

/** A place that bears a Finding out, with what it shows. */
export function witness({ start, end }: Span, note: string): Evidence {
  return { start, end, note };
}

/** So many places bear a Finding out; more would be read by nobody. */
const MOST_WITNESSES = 3;

/** The first of the places that bear a Finding out, each with what it shows. */
export function witnesses<Place extends Span>(places: readonly Place[], note: (place: Place) => string): Evidence[] {
  return places.slice(0, MOST_WITNESSES).map((place) => witness(place, note(place)));
}

/** Who keeps to a form, for a Rule's message: the house where the settings ask for it, else the rest of the article. */
export function keeper(asked: string | undefined): string {
  return asked === undefined ? 'the article otherwise' : 'the house';
}

/** So many texts of the source are quoted in a message. */
const MOST_QUOTED = 3;

/** What the source has, for a Rule's message, each with a note behind it where there is one: “2,600”, “2014”. */
export function quoted<One extends { readonly text: string }>(
  texts: readonly One[],
  note: (one: One) => string = () => '',
): string {
  const shown = texts.slice(0, MOST_QUOTED).map((one) => `“${one.text}”${note(one)}`);
  return [...shown, ...(texts.length > MOST_QUOTED ? ['…'] : [])].join(', ');
}
