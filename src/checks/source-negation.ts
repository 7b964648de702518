import type { Paragraph } from '../analysis/paragraph.js';
import { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import { type Wording, WordList } from '../analysis/source/word-list.js';
import { isCapitalised, type Token } from '../analysis/token.js';
import { compiledOnce, defineCheck, type Hit, replace, type Suggestion } from './check.js';
import { words } from './words-option.js';

interface Denials {
  readonly denies: Wording;
  readonly impliesNo: Wording;
  readonly asks?: Wording | undefined;
}

interface Options {
  readonly languages: Readonly<Record<string, Denials>>;
  readonly english: Wording;
}

/** “The suite is not available” where the source says that it is. */
export const sourceNegation = defineCheck<Options>({
  about: 'A sentence that denies what the source says, or says what the source denies (“is not available”).',
  options: (z) => {
    const wording = words(z);
    return z.strictObject({
      languages: z
        .record(
          z.string(),
          z.strictObject({
            denies: wording.describe('what denies a whole clause'),
            impliesNo: wording.describe('what English may say with a denial'),
            asks: wording.optional().describe('what makes a question of it: не … ли is “whether”'),
          }),
        )
        .describe(
          'by language: words, beginnings of words (`un-`), parts of any text (`*不`), and exceptions (`!unter-`)',
        ),
      english: wording.describe('what may stand in English for a denial'),
    });
  },
  comparesSource: true,
  *find(reading, { languages, english }): Iterable<Hit> {
    for (const { paragraph, source, around } of reading.get(translated)) {
      const said = Object.hasOwn(languages, source.language ?? '') ? languages[source.language!] : undefined;
      if (!said) continue;
      const denial = denialOf(paragraph);
      if (denial) {
        if (listOf(said.denies).isIn(around) || listOf(said.impliesNo).isIn(around)) continue;
        const before = paragraph.tokens[denial.index - 1];
        const joined = denial.before === '' && before !== undefined;
        yield {
          start: joined ? before.start : denial.start,
          end: denial.end,
          values: { problem: 'nothing in the source denies this' },
          suggestions: withoutDenial(paragraph, denial),
        };
      } else if (paragraph.sentences.length === 1 && listOf(said.denies).isIn(source)) {
        // “Wouldn’t you like …”, in other languages than English, is but a polite question.
        if (paragraph.text.includes('?') || (said.asks && listOf(said.asks).isIn(source))) continue;
        if (listOf(english).isIn(new PlainText(paragraph.text, 'en'))) continue;
        const { start, end } = paragraph.sentences[0]!;
        yield { start, end, values: { problem: `the source denies it (“${listOf(said.denies).firstIn(source)}”)` } };
      }
    }
  },
});

const NEGATION = /^(?:not|n't|never|cannot)$/u;

const listOf = compiledOnce((wording: Wording) => new WordList(wording));

/** “did not go unnoticed”, “is not without risk”. */
const TAKES_BACK =
  /^(?:un(?!der|i|til)\p{L}{4,}|devoid|without|over|dis(?:similar|rupted|couraged|satisfied|honest)|in(?:significant|frequent|capable|different|conceivable)|im(?:possible|probable))$/u;
/** How many words may stand between a denial and the word that takes it back; “didn’t want it to go unmentioned” has more. */
const REACH = 4;
const UN_REACH = 6;

/** The first word that denies something. */
function denialOf({ tokens }: Paragraph): Token | undefined {
  let limit: number | undefined;
  return tokens.find((token) => {
    if (!NEGATION.test(token.lower) || deniesNothing(token, tokens)) return false;
    // “not until”.
    limit ??= tokens.findLastIndex(({ lower }) => lower === 'until' || lower === 'unless');
    return limit < token.index;
  });
}

/** “not only”, “whether or not”, “not unnoticed”: what is said is so all the same; or the title of a song. */
function deniesNothing(denial: Token, tokens: readonly Token[]): boolean {
  const { index } = denial;
  const before = tokens[index - 1];
  if (/^(?:or|if|why|than|whether)$/u.test(before?.lower ?? '')) return true;
  const next = tokens.slice(index + 1, index + 1 + REACH);
  if (
    /^(?:only|just|merely|least|long|far|unlike|to|a|the|all|every|yet|over|bad|less|fewer)$/u.test(
      next[0]?.lower ?? '',
    )
  )
    return true;
  const joined = denial.before === '' && before ? before : denial;
  if (joined !== denial && (tokens[index - 2]?.lower === 'why' || asksForConsent(next))) return true;
  if (isCapitalised(joined) && next[0] !== undefined && isCapitalised(next[0])) return true;
  const far = tokens.slice(index + 1 + REACH, index + 1 + UN_REACH);
  return next.some(({ lower }) => TAKES_BACK.test(lower)) || far.some(({ lower }) => /^un\p{L}{6,}ed$/u.test(lower));
}

/** “…, isn’t it?” */
function asksForConsent([subject, mark]: readonly Token[]): boolean {
  return /^(?:it|he|she|they|we|you|i|that|this|there)$/u.test(subject?.lower ?? '') && mark?.text === '?';
}

/** “is available” for “is not available”; none where the verb would have to change: “did not go”. */
function withoutDenial({ tokens }: Paragraph, denial: Token): readonly Suggestion[] {
  const before = tokens[denial.index - 1];
  if (!before || denial.lower === 'cannot') return [];
  const stays = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)$/u.test(
    before.lower,
  );
  if (!stays && denial.lower !== 'never') return [];
  return [replace({ start: before.end, end: denial.end }, '', `take out “${denial.text}”`)];
}
