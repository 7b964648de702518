import { type NameMention, type NameWord, nameWords } from '../analysis/names/names.js';
import type { Reading } from '../analysis/reading.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { compiledOnce, defineCheck, type Hit, witnesses, write } from './check.js';

interface Options {
  readonly given: Readonly<Record<string, string>>;
  readonly family: Readonly<Record<string, string>>;
}

/** “Peter Castle” in an article on Pedro Castillo: a name that is a word, or has an English form, was translated. */
export const translatedName = defineCheck<Options>({
  about:
    'A name translated as if it were a word (“Peter Castle”), where the article has it as it is as well (“Pedro Castillo”).',
  options: (z) => {
    const pairs = z.record(z.string(), z.string()).default({});
    return z.strictObject({
      given: pairs.describe('first names, each with its English form'),
      family: pairs.describe('surnames, each with the English word that a machine takes it for'),
    });
  },
  *find(reading, options): Iterable<Hit> {
    const { byText } = reading.get(nameWords);
    const isSame = sameIn(options);
    for (const [kept, stray] of Object.entries(options.given)) {
      const pair = pairOf(byText, kept, stray);
      if (pair)
        yield* hits(
          pair,
          reading,
          ({ after }, other) => after !== undefined && isWritten(after) && isSame(other.after, after),
        );
    }
    for (const [kept, stray] of Object.entries(options.family)) {
      const pair = pairOf(byText, kept, stray);
      if (!pair) continue;
      const isOneOf = (mention: NameMention) => pair.kept.mentions.some(({ before }) => isSame(before, mention.before));
      // “said Wolf”, where nobody else of that name is in the article.
      const isAlone = pair.stray.mentions.every((mention) => mention.before === undefined || isOneOf(mention));
      const isFull = pair.kept.mentions.some(({ before }) => before !== undefined);
      yield* hits(pair, reading, (mention, { before }) =>
        mention.before === undefined
          ? isAlone && isFull && mention.after === undefined && speaks(reading, mention)
          : isSame(before, mention.before),
      );
    }
  },
});

type Same = (mention: NameMention, kept: NameMention) => boolean;

interface Pair {
  readonly kept: NameWord;
  readonly stray: NameWord;
}

function pairOf(names: ReadonlyMap<string, NameWord>, keptText: string, strayText: string): Pair | undefined {
  const [kept, stray] = [names.get(keptText), names.get(strayText)];
  return kept && stray && { kept, stray };
}

/** Tells of two words beside a name, of which the first stands beside it as it is, whether they are one. */
const sameIn = compiledOnce(({ given, family }: Options) => {
  return (kept: string | undefined, other: string | undefined): boolean =>
    kept !== undefined && (kept === other || given[kept] === other || family[kept] === other);
});

/** “known as Peter Castle”: a name that somebody bears as well. */
const BORNE = /\b(?:as|called|named|or) ["“‘(]?$/u;

/** Not the “III” of a king, whose name is translated. */
function isWritten(word: string): boolean {
  return /\p{Ll}{2}/u.test(word);
}

function* hits({ kept, stray }: Pair, { text }: Reading, isIt: Same): Iterable<Hit> {
  if (stray.mentions.some(({ start }) => BORNE.test(text.slice(Math.max(0, start - 12), start)))) return;
  for (const mention of stray.mentions) {
    const witness = kept.mentions.filter((other) => isIt(mention, other));
    if (witness.length === 0) continue;
    const span = { start: mention.start, end: mention.end };
    yield {
      ...span,
      values: { kept: kept.text },
      evidence: witnesses(witness, () => `the name is “${kept.text}” here`),
      suggestions: [write(span, kept.text)],
    };
  }
}

/** “said Wolf”, “Wolf added” */
function speaks({ text }: Reading, { start, end }: NameMention): boolean {
  const before = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const after = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1];
  return [before, after].some((word) => word !== undefined && REPORTING_VERBS.has(word));
}
