import { type Tense, type VerbGroup, verbGroups } from '../analysis/grammar/verb-groups.js';
import type { Sentence } from '../analysis/paragraph.js';
import { PlainText } from '../analysis/source/plain-text.js';
import { type SentencePair, sentencePairs } from '../analysis/source/sentence-pairs.js';
import { type TenseWords, ToldTenses } from '../analysis/source/told-tenses.js';
import { translated } from '../analysis/source/translated.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly languages: Readonly<Record<string, TenseWords>>;
  readonly reporting: readonly string[];
}

/** “The bridge will open” where the source says that it was opened. */
export const sourceTense = defineCheck<Options>({
  about:
    'A future where every verb of the source is in a past tense, or a past where it has a future (“will open” for abriu).',
  options: (z) => {
    const wording = words(z);
    return z.strictObject({
      languages: z
        .record(
          z.string(),
          z.strictObject({
            past: wording.describe('verbs in a past tense, that are nothing else'),
            stems: wording.optional().describe('beginnings of such verbs, each with each of the `endings`'),
            endings: wording.optional().describe('the ends of `stems`'),
            auxiliaries: wording.optional().describe('words that make a past of a participle'),
            participles: wording.optional().describe('such participles'),
            between: wording.optional().describe('words that may stand between them; all may, where none are given'),
            future: wording.optional().describe('what nothing but a future is said by'),
            open: wording.describe('what English may say with a future, besides'),
          }),
        )
        .describe(
          'by language: words, beginnings of words (`un-`), their ends (`-ou`), parts of any text (`*会`), and exceptions (`!sou`)',
        ),
      reporting: wording.describe('English verbs of saying: when it was said is told by one verb, whatever was said'),
    });
  },
  comparesSource: true,
  *find(reading, options): Iterable<Hit> {
    const { told, reporting } = compiled(options);
    for (const one of reading.get(translated)) {
      const tenses = told.get(one.source.language ?? '');
      if (!tenses) continue;
      const { text } = one.paragraph;
      const mayBeFuture = WILL.test(text);
      if (!mayBeFuture && OPEN.test(text)) continue;
      for (const pair of sentencePairs(one)) {
        const source = new PlainText(pair.source, one.source.language);
        const hasFuture = tenses.future.isIn(source);
        if (mayBeFuture ? hasFuture || tenses.open.isIn(source) : !hasFuture) continue;
        const hit = mayBeFuture ? futureForPast(pair, source, tenses, reporting) : pastForFuture(pair, source, tenses);
        if (hit) yield hit;
      }
    }
  },
});

// Told at a glance: most paragraphs have something that is neither a past nor a sure future, and cost no more.
const WILL = /\b(?:will|won[’']t|going to|shall)\b|[’']ll\b/iu;
const OPEN = /\b(?:would|may|might|can|could|should|must|cannot)\b|[’']d\b/iu;

/** A future, in a sentence that has no more verbs than its source has pasts. */
function futureForPast(
  { sentences }: SentencePair,
  source: PlainText,
  tenses: ToldTenses,
  reporting: ReadonlySet<string>,
): Hit | undefined {
  const groups = sentences.flatMap(({ tokens }) => verbGroups(tokens));
  const finite = groups.filter(({ tense }) => tense !== 'infinitive' && tense !== 'participle');
  const future = finite.find(({ tense }) => tense === 'future');
  if (!future) return undefined;
  const isOutermost = future === finite[0] || future === finite.at(-1);
  const reports = isOutermost && reporting.has(future.last.lower) && !saysOneself(sentences, future);
  const pasts = tenses.pastsIn(source);
  if (pasts.length < (reports ? 1 : finite.length)) return undefined;
  return { start: future.first.start, end: future.last.end, values: { there: pasts[0]! } };
}

/** “I will say this: …” */
function saysOneself(sentences: readonly Sentence[], { first }: VerbGroup): boolean {
  return sentences[0]!.paragraph.tokens[first.index - 1]?.lower === 'i';
}

const MAY_BE_PAST: ReadonlySet<Tense> = new Set(['past', 'participle', 'unclear']);

/** A past, in a sentence of nothing but pasts, where the source has no past at all. */
function pastForFuture({ sentences }: SentencePair, source: PlainText, tenses: ToldTenses): Hit | undefined {
  const groups = sentences.flatMap(({ tokens }) => verbGroups(tokens));
  const past = groups.find(({ tense }) => tense === 'past');
  if (!past || groups.some(({ tense }) => !MAY_BE_PAST.has(tense))) return undefined;
  if (tenses.pastsIn(source).length > 0) return undefined;
  return { start: past.first.start, end: past.last.end, values: { there: tenses.future.firstIn(source)! } };
}

const compiled = compiledOnce(({ languages, reporting }: Options) => ({
  told: new Map(Object.entries(languages).map(([language, wording]) => [language, new ToldTenses(wording)])),
  reporting: new Set(reporting),
}));
