import type { Severity } from '../src/engine/finding.js';

/** What is expected of the rules for one kind of defect. Floors go up as the rules get better. */
export interface Kind {
  /** Folders of rules, one of which must find it. */
  readonly by: readonly string[];
  /** The mildest Severity that counts; a warning where it is not given. */
  readonly atLeast?: Severity;
  /** How far from the defect it may be marked, where the fault lies between two places; at the defect itself if not given. */
  readonly within?: 'paragraph' | 'article';
  /** Per cent of the defects that an error or warning must mark. */
  readonly hit: number;
  /** Per cent of the defects where its first Suggestion must give the clean article back. */
  readonly repair: number;
}

const people = ['en/people'];
const sentences = ['en/sentences'];
const names = ['en/names-and-terms'];
const numbers = ['en/dates-and-numbers'];
const punctuation = ['en/punctuation', 'any'];
const words = ['en/words', 'any'];
const page = ['en/page', 'any'];
const translationese = [
  'en/word-for-word',
  'en/from-portuguese',
  'en/from-spanish',
  'en/from-french',
  'en/from-german',
  'en/from-italian',
  'en/from-romanian',
  'en/from-russian',
  'en/from-turkish',
  'en/from-chinese',
  'en/from-korean',
  'en/from-arabic',
  'en/from-scandinavian',
  'en/from-polish',
  'en/style',
];

/** Every kind of defect in `test/articles`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  pronoun: { by: people, hit: 71, repair: 71 },
  'role-gender': { by: people, hit: 34, repair: 34 },
  'stop-before-lowercase': { by: sentences, hit: 93, repair: 91 },
  'stop-before-fragment': { by: sentences, hit: 83, repair: 75 },
  'cut-short': { by: sentences, hit: 66, repair: 0 },
  'missing-full-stop': { by: sentences, hit: 87, repair: 84 },
  'lowercase-start': { by: sentences, hit: 93, repair: 93 },
  'torn-attribution': { by: sentences, hit: 91, repair: 81 },
  'doubled-word': { by: words, hit: 93, repair: 89 },
  spelling: { by: words, hit: 86, repair: 86 },
  'pronoun-case': { by: words, hit: 91, repair: 91 },
  'article-a-an': { by: words, hit: 94, repair: 94 },
  agreement: { by: words, hit: 84, repair: 64 },
  'foreign-word': { by: words, hit: 64, repair: 0 },
  'name-variant': { by: names, within: 'article', hit: 88, repair: 86 },
  'term-forms': { by: names, within: 'article', hit: 44, repair: 44 },
  abbreviation: { by: names, atLeast: 'suggestion', within: 'article', hit: 58, repair: 58 },
  'date-form': { by: numbers, within: 'article', hit: 95, repair: 66 },
  'bare-day': { by: numbers, hit: 97, repair: 97 },
  'number-form': { by: numbers, hit: 95, repair: 95 },
  spacing: { by: punctuation, hit: 87, repair: 81 },
  'unbalanced-quotation': { by: punctuation, within: 'paragraph', hit: 95, repair: 90 },
  'ellipsis-brackets': { by: punctuation, hit: 88, repair: 77 },
  tokenised: { by: [...punctuation, ...words], hit: 97, repair: 97 },
  leftover: { by: page, hit: 90, repair: 90 },
  mojibake: { by: page, hit: 97, repair: 92 },
  'quotation-marks': { by: punctuation, atLeast: 'suggestion', within: 'paragraph', hit: 95, repair: 95 },
  capitals: { by: page, atLeast: 'suggestion', hit: 95, repair: 65 },
  translationese: { by: translationese, atLeast: 'suggestion', within: 'paragraph', hit: 70, repair: 15 },
  'hidden-character': { by: page, hit: 87, repair: 87 },
};
