import { withCapital } from '../analysis/characters/capital.js';
import { justBefore } from '../analysis/characters/just-before.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { IndexReader } from '../analysis/patterns/index-reader.js';
import { indexOf, type Trigger } from '../analysis/patterns/trigger-index.js';
import { isEnglish, isUsedInEnglish } from '../analysis/words/english-around.js';
import { pieces, piecesOf } from '../analysis/words/pieces.js';
import { isSpokenOf } from '../analysis/words/spoken-of.js';
import { pieceIndex } from '../analysis/words/word-index.js';
import { once } from '../document/once.js';
import { compiledOnce, defineCheck, type Hit, spanAt, write } from './check.js';
import { phrases } from './words-option.js';

interface Options {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly alsoNames: Readonly<Record<string, readonly string[]>>;
  readonly initials: Readonly<Record<string, readonly string[]>>;
}

/** A name of another language: what English has for it, and where it may stand. */
interface Entry {
  readonly foreign: string;
  readonly english: string;
  readonly kind: keyof Options;
}

/** “in Alemanha”, “the OTAN”: a place or a body by the name that another language gives it. */
export const foreignName = defineCheck<Options>({
  about: 'A place or an international body by its name in another language (“Alemanha”, “the OTAN”).',
  options: (z) => {
    const lists = z.record(z.string(), phrases(z));
    return z.strictObject({
      places: lists.describe('places: what English calls each, and its names in other languages'),
      alsoNames: lists.describe(
        'the same for names that people, clubs and ships have as well: judged only behind “in”',
      ),
      initials: lists.describe('bodies and terms by their initials: those of English, and those of other languages'),
    });
  },
  triggers: (options) => firstWords(entriesOf(options)),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    const all = reading.get(pieces);
    const names = new Set(reading.settings.names);
    const words = reading.get(pieceIndex);
    for (const [word, numbers] of book.index.readFor(words.words)) book.byFirst.set(word, numbers);
    for (const [at, places] of book.index.placesIn(words, book.byFirst)) {
      const { paragraph, pieces: here } = all[at]!;
      for (const place of places) {
        const start = here[place]!.start - paragraph.start;
        const entry = entryAt(book, here[place]!.lower, paragraph.text, start);
        if (entry === undefined || names.has(entry.foreign)) continue;
        if (entry.kind === 'initials' ? isMeant(paragraph, start, entry) : isPartOfName(paragraph, start, entry))
          continue;
        yield hit(paragraph, start, entry);
      }
    }
  },
});

const bookOf = compiledOnce((options: Options) => {
  // Read when one of them may be there.
  const entries = once(() => entriesOf(options));
  const index = new IndexReader(indexOf(options, () => firstWords(entries())));
  return { entries, index, byFirst: new Map<string, readonly number[]>() };
});

function entriesOf(options: Options): Entry[] {
  const kinds = ['places', 'alsoNames', 'initials'] as const;
  return kinds.flatMap((kind) =>
    Object.entries(options[kind]).flatMap(([english, all]) => all.map((foreign) => ({ foreign, english, kind }))),
  );
}

function firstWords(entries: readonly Entry[]): Trigger[] {
  return entries.map(({ foreign }) => ({ words: [piecesOf(foreign)[0]!.lower] }));
}

/** The longest name that stands there, letter by letter. */
function entryAt(
  { entries, byFirst }: ReturnType<typeof bookOf>,
  first: string,
  text: string,
  at: number,
): Entry | undefined {
  const there = byFirst
    .get(first)!
    .map((number) => entries()[number]!)
    .filter(({ foreign }) => text.startsWith(foreign, at));
  const [longest] = there.sort((a, b) => b.foreign.length - a.foreign.length);
  return longest && !/^[\p{L}\p{M}\p{N}-]/u.test(text.slice(at + longest.foreign.length)) ? longest : undefined;
}

const PLACE_BEFORE = /(?<![\p{L}-])(?:[Ii]n|throughout|across|inside|outside|within) $/u;
const THE = /(?<!\p{L})the $/iu;

/** “the Deutschland”, “Banco de España”, “Torino beat Genoa” */
function isPartOfName({ text }: Paragraph, start: number, { foreign, english, kind }: Entry): boolean {
  const before = justBefore(text, start, 20);
  if (isSpokenOf(text, start) || (THE.test(before) && !english.startsWith('the '))) return true;
  if (kind === 'alsoNames' && !PLACE_BEFORE.test(before)) return true;
  // “Deutschland Tour”, “Paris (Francia)”
  if (/^ \p{Lu}|^ ?[/&]|^\)/u.test(text.slice(start + foreign.length))) return true;
  return !isUsedInEnglish(text, start, foreign);
}

/** “the Farmers’ Metal Institute (FMI)”: initials of something else; “OTAN, the French for NATO”. */
function isMeant({ text }: Paragraph, start: number, { foreign, english }: Entry): boolean {
  if (!/\p{Ll}/u.test(text) || isSpokenOf(text, start)) return true;
  const end = start + foreign.length;
  if (text[start - 1] === '(' && text[end] === ')')
    return !/\p{L}{2}/u.test(lastWord(text, start - 2)) || isGloss(text, start, english);
  const own = text.indexOf(`(${foreign})`);
  if (own >= 0 && isGloss(text, own + 1, english)) return true;
  // “Radio ONU”, “ONU Mujeres”
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1];
  return !isUsedInEnglish(text, start, foreign) || (next !== undefined && !isEnglish(next));
}

/** The initials belong to what stands before their bracket, be it in another language; or its English initials do. */
function isGloss(text: string, start: number, english: string): boolean {
  const before = text.slice(Math.max(0, start - 120), start - 1).trimEnd();
  const words = before.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (before.endsWith(english.replace(/^the /u, '')) || !isEnglish(words.at(-1) ?? '')) return true;
  const letters = text.slice(start, text.indexOf(')', start));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return capitals.slice(-letters.length).join('') === letters;
}

function lastWord(text: string, before: number): string {
  return /\p{L}+\W*$/u.exec(justBefore(text, before + 1, 30))?.[0] ?? '';
}

function hit({ text, start: offset }: Paragraph, start: number, { foreign, english }: Entry): Hit {
  const span = spanAt(offset + start, foreign);
  const before = justBefore(text, start, 5);
  const bare = THE.test(before) || before.endsWith('(') ? english.replace(/^the /u, '') : english;
  const opens = start === 0 || /[.!?:“"]["”’)]?\s*$/u.test(before);
  const better = opens ? withCapital(bare) : bare;
  return { ...span, values: { english: bare }, suggestions: [write(span, better)] };
}
