import type { Gender } from '../names/gender.js';
import type { Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import { nounAfter } from './apposition.js';
import { nounGender } from './gendered-nouns.js';
import type { Mention } from './mention.js';

/** What the clause of “he” or “she” says of whoever that is: “he is a mother of three”, “he gave birth to twins”. */
export interface SaidOfPronoun {
  readonly gender: Gender;
  /** The word that says it. */
  readonly token: Token;
}

/** Nouns that are said of a person of the other gender too, in jest, in praise or by those who change theirs. */
const LOOSE = wordSet('diva witch queen king goddess guy bloke lad chap knight maiden girl boy lady madam');
/** What one can only be thought to be: “if she were the father”, “he dreamt that he was a widow”. */
const UNREAL = wordSet(`
  if though wish wishes wished pretend pretends pretended pretending imagine imagines imagined imagining dream dreams dreamt dreamed
  suppose supposing whether unless like play plays played playing role character`);
/** How far before the pronoun such a word may stand, in tokens. */
const BACK = 8;
const BE = wordSet("is was 's became becomes remains remained been");
/** “a wife and mother” is a wife. */
const COMPOUND = /^(?:ADJ|NOUN|PROPN)$/u;
const PERFECT = wordSet('has had');
const ADVERBS = wordSet('also now still already currently then today himself herself both once');
const GIVE_BIRTH = wordSet('gave gives given');
/** Not “he gave birth to a movement”. */
const BORN = wordSet(
  'twins triplets quadruplets baby babies child children son sons daughter daughters boy boys girl girls infant',
);
/** How far behind “birth to” such a word may stand. */
const REACH = 6;

/**
 * What is said of whoever a pronoun means, where it leaves no doubt of the gender and is said as a fact.
 * @param pronoun a mention by “he” or “she”, “his” or “her”
 */
export function saidOfPronoun({ form, sentence, token }: Mention): SaidOfPronoun | undefined {
  const { tokens } = sentence.paragraph;
  if (form === 'possessive') return owned(tokens[token.index + 1]);
  if (form !== 'subject') return undefined;
  const verb = pastAdverbs(tokens, token.index + 1);
  const said = birth(tokens, verb) ?? complement(tokens, verb);
  return said && !isUnreal(tokens, token.index) ? said : undefined;
}

/** What only women, and only men, have. */
const WOMENS = wordSet('pregnancy womb uterus ovaries menopause maternity');
const MENS = wordSet('testicles prostate');

/** “his pregnancy”, “her prostate” */
function owned(token: Token | undefined): SaidOfPronoun | undefined {
  if (!token) return undefined;
  if (WOMENS.has(token.lower)) return { gender: 'female', token };
  return MENS.has(token.lower) ? { gender: 'male', token } : undefined;
}

/** “is a mother of three”, “had been the wife of”, “is pregnant” */
function complement(tokens: readonly Token[], verb: number): SaidOfPronoun | undefined {
  const be = PERFECT.has(tokens[verb]?.lower ?? '') ? pastAdverbs(tokens, verb + 1) : verb;
  if (!BE.has(tokens[be]?.lower ?? '') || (be !== verb && tokens[be]!.lower !== 'been')) return undefined;
  const at = pastAdverbs(tokens, be + 1);
  const next = tokens[at];
  if (
    next?.lower === 'pregnant' ||
    (next?.pos === 'NUM' &&
      /^(?:weeks|months)$/u.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 2]?.lower === 'pregnant')
  )
    return { gender: 'female', token: next.lower === 'pregnant' ? next : tokens[at + 2]! };
  const noun = nounAfter(tokens, at, COMPOUND);
  const told = noun && nounGender(noun.lower);
  if (!told?.certain || isLoose(tokens, at, noun!)) return undefined;
  return { gender: told.gender, token: noun! };
}

/** “She is a spokesman”, “a nice guy”: men's nouns of offices and trades; “he is a woman” of one who is not known as such. */
function isLoose(tokens: readonly Token[], at: number, { lower, index }: Token): boolean {
  if (LOOSE.has(lower) || (lower.length > 3 && lower.endsWith('man') && !lower.endsWith('woman'))) return true;
  if (lower !== 'man' && lower !== 'woman') return false;
  return (
    index === at + 1 ||
    tokens.slice(at, index).some((one) => /^(?:trans|transgender|transsexual|only)$/u.test(one.lower))
  );
}

/** “gave birth to twins”, “had given birth on Monday” */
function birth(tokens: readonly Token[], verb: number): SaidOfPronoun | undefined {
  const gave = PERFECT.has(tokens[verb]?.lower ?? '') ? pastAdverbs(tokens, verb + 1) : verb;
  const noun = tokens[gave + 1];
  if (!GIVE_BIRTH.has(tokens[gave]?.lower ?? '') || noun?.lower !== 'birth') return undefined;
  const isBirth =
    tokens[gave + 2]?.lower !== 'to' || tokens.slice(gave + 3, gave + 3 + REACH).some(({ lower }) => BORN.has(lower));
  return isBirth ? { gender: 'female', token: noun } : undefined;
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

function isUnreal(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) if (UNREAL.has(tokens[at]!.lower)) return true;
  return false;
}
