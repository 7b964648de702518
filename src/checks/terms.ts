import type { Paragraph } from '../analysis/paragraph.js';
import { exactPhrase } from '../analysis/patterns/phrase.js';
import { type Found, Phrasebook } from '../analysis/patterns/phrasebook.js';
import { replacement } from '../analysis/patterns/replacement.js';
import type { Reading } from '../analysis/reading.js';
import type { TermSetting } from '../analysis/settings.js';
import { pluralTermOf } from '../analysis/words/noun-forms.js';
import { type Piece, pieces, piecesOf } from '../analysis/words/pieces.js';
import { inForm, type VerbForm } from '../analysis/words/verb-forms.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit, reword, type Suggestion } from './check.js';

type Several = string | readonly string[];

interface Options {
  readonly terms: readonly {
    readonly target: Several;
    readonly avoid?: Several | undefined;
    readonly source?: Several | undefined;
  }[];
  readonly withGlossary: boolean;
}

/** A term as the article may have it: as the house writes it, or as it must not be written. */
interface Writing {
  readonly term: TermSetting;
  readonly as: 'wanted' | 'avoided';
  readonly number: 'as given' | 'plural';
}

/** “House of Representatives” for a “Câmara dos Deputados” that the house calls “Chamber of Deputies”. */
export const terms = defineCheck<Options>({
  about:
    'A term that the house writes otherwise (“House of Representatives” for “Chamber of Deputies”), in any of its forms.',
  options: (z) => {
    const several = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
    return z.strictObject({
      terms: z
        .array(
          z.strictObject({
            target: several.describe('what to write; several, the best first; a verb with “to”'),
            avoid: several.optional().describe('what not to write for it; a verb with “to”'),
            source: several
              .optional()
              .describe('the term in the source language, its forms one by one: only where the source has it'),
          }),
        )
        .describe('the terms')
        .default([]),
      withGlossary: z
        .boolean()
        .describe('whether the glossary of stet.config.yaml belongs to the terms')
        .default(false),
    });
  },
  *find(reading, options): Iterable<Hit> {
    const glossary = options.withGlossary ? reading.settings.glossary : undefined;
    const { terms: all, book, forms } = termsOf(options)(glossary ?? NONE);
    if (all.length === 0) return;
    const { source } = reading.document;
    const ofArticle = source === undefined ? undefined : formsIn(source, forms);
    for (const { paragraph, pieces: here } of reading.get(pieces)) {
      const own = paragraph.segment.source;
      const there = own === undefined ? ofArticle : formsIn(own, forms);
      const isMeant = (term: TermSetting) => term.source.length === 0 || there === undefined || there.has(term);
      const met = new Set<TermSetting>();
      for (const one of book.find(here)) {
        for (const { term } of one.entry) met.add(term);
        const meant = one.entry.filter(({ term }) => isMeant(term));
        const writing = meant.find(({ as }) => as === 'avoided');
        // What is to be avoided for one term may be what another is called.
        if (!writing || meant.some(({ as }) => as === 'wanted')) continue;
        const weak = writing.term.source.length > 0 && there === undefined;
        yield { ...hitOf(one, writing, here, reading), weak };
      }
      if (own === undefined || !there) continue;
      // In the order of the glossary.
      for (const term of all) if (there.has(term) && !met.has(term)) yield missing(term, there.get(term)!, paragraph);
    }
  },
});

/** A paragraph without a term that its source has in these forms. */
function missing({ source, target }: TermSetting, forms: ReadonlySet<string>, { start, end }: Paragraph): Hit {
  const form = source.find((one) => forms.has(one));
  return { start, end, values: { problem: `“${form}” of the source is “${target[0]}”, which is not here` } };
}

const NONE: readonly TermSetting[] = [];

/** The terms of a rule and of a glossary together, and what finds them: a glossary is long, and serves many articles. */
const termsOf = compiledOnce((options: Options) =>
  compiledOnce((glossary: readonly TermSetting[]) => {
    const all = [...options.terms.map(termOf), ...glossary];
    return { terms: all, book: bookOf(all), forms: formsOf(all) };
  }),
);

function termOf({ target, avoid = [], source = [] }: Options['terms'][number]): TermSetting {
  return { target: [target].flat(), avoid: [avoid].flat(), source: [source].flat() };
}

/** All writings of the terms; what two terms avoid or want is found once, for both. */
function bookOf(all: readonly TermSetting[]): Phrasebook<readonly Writing[]> {
  const writings = new Map<string, Writing[]>();
  for (const term of all) {
    for (const as of ['wanted', 'avoided'] as const) {
      for (const text of as === 'wanted' ? term.target : term.avoid) {
        addTo(writings, text, { term, as, number: 'as given' });
        if (!isVerb(text)) addTo(writings, pluralTermOf(text), { term, as, number: 'plural' });
      }
    }
  }
  const book = new Phrasebook<readonly Writing[]>();
  for (const [text, entry] of writings) book.add(exactPhrase(text), entry);
  return book;
}

function isVerb(text: string): boolean {
  return /^to\s/u.test(text);
}

/** A form of a term in the source language. */
interface SourceForm {
  readonly term: TermSetting;
  readonly form: string;
  /** Its words and marks, in lower case. */
  readonly words: readonly string[];
}

/** The forms of all terms by their first words: a source is looked through once for all of them. */
function formsOf(all: readonly TermSetting[]): ReadonlyMap<string, readonly SourceForm[]> {
  const byFirst = new Map<string, SourceForm[]>();
  for (const term of all) {
    for (const form of term.source) {
      const words = wordsIn(form);
      const [first] = words;
      if (first === undefined) continue;
      addTo(byFirst, first, { term, form, words });
    }
  }
  return byFirst;
}

/** The terms that a source has, each with those of its forms that are there. */
type FormsThere = ReadonlyMap<TermSetting, ReadonlySet<string>>;

function formsIn(source: string, forms: ReadonlyMap<string, readonly SourceForm[]>): FormsThere {
  const found = new Map<TermSetting, Set<string>>();
  const there = wordsIn(source);
  for (const [at, first] of there.entries()) {
    for (const { term, form, words } of forms.get(first) ?? []) {
      if (!words.every((word, index) => there[at + index] === word)) continue;
      const known = found.get(term);
      if (known) known.add(form);
      else found.set(term, new Set([form]));
    }
  }
  return found;
}

/** The words and marks of a text of any language, in lower case. */
function wordsIn(text: string): readonly string[] {
  return piecesOf(text).map(({ lower }) => lower);
}

function hitOf(found: Found<unknown>, { term, number }: Writing, here: readonly Piece[], { text }: Reading): Hit {
  const { start, end, from, to, form } = found;
  const suggestions = term.target.map((target): Suggestion => {
    const better = number === 'plural' ? pluralTermOf(target) : conjugated(target, form);
    return reword(replacement(text, found, better, { before: here[from - 1], after: here[to] }));
  });
  const problem = `the house writes “${term.target[0]}”, not “${text.slice(start, end)}”`;
  return { start, end, values: { problem }, suggestions };
}

/** “to use” in the form of the verb found: “used”; what is no verb as it is. */
function conjugated(target: string, form: VerbForm = 0): string {
  if (!isVerb(target)) return target;
  return target.replace(/^to\s+(\p{L}+)/u, (_, verb: string) => inForm(verb, form));
}
