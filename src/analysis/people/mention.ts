import type { Span } from '../../document/span.js';
import type { Gender } from '../names/gender.js';
import type { Sentence } from '../paragraph.js';
import type { Quotation } from '../quotations/quotations.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import type { Person } from './person.js';

/** What a mention is in its clause, as far as the words beside it tell. */
export type Role = 'subject' | 'possessive' | 'after preposition' | 'other';

/** The forms of a gendered pronoun: “he”, “his”, “him”, “himself”. */
export type PronounForm = 'subject' | 'possessive' | 'object' | 'reflexive';

/** A place where somebody is meant: by name, by a noun, or by a gendered pronoun. */
export interface Mention extends Span {
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** What a noun or a pronoun tells of the gender; none for names and for nouns that are said of both. */
  readonly gender: Gender | undefined;
  /** Whom a name names; none where it may name a person or something else. */
  readonly person: Person | undefined;
  readonly token: Token;
  /** The last Token of a name; `token` is its first. */
  readonly last: Token;
  readonly sentence: Sentence;
  /** The sentence's place in the article, headings not counted. */
  readonly at: number;
  /** The same, sentences that are quoted from end to end not counted either. */
  readonly narratedAt: number;
  readonly quotation: Quotation | undefined;
  readonly role: Role;
  /** The form of a pronoun. */
  readonly form: PronounForm | undefined;
  /** True right after a verb, with nothing but its own determiners and adjectives between. */
  readonly afterVerb: boolean;
  readonly afterPreposition: boolean;
  /** How many verbs and auxiliaries stand before it in its Paragraph. */
  readonly verbsBefore: number;
  /** True for the first mention of anybody in its sentence. */
  readonly opens: boolean;
  /** True where a verb of saying stands right beside it. */
  readonly speaks: boolean;
  /** True for “he” in ““…,” he said”. */
  readonly attributes: boolean;
  readonly beforeComma: boolean;
  readonly beforeWho: boolean;
  /** How often the article has named this Person so far, this time counted; 0 for no name. */
  readonly nth: number;
}

/** No title of a work is read any farther, in tokens. */
const LONGEST_TITLE = 12;
/** Of the words of a title these may have no capital. */
const SMALL = wordSet('a an the and or nor but as at by for from in into of off on onto over to up with vs it is was');
const QUOTATION_MARK = /^["“”‘’]$/u;

/** “the song “Her Mother Sang””, “in his film She Wore a Ribbon”: within a sentence, and a word with a capital follows. */
function opensTitle({ tokens: here, paragraph: { tokens } }: Sentence, { index }: Token): boolean {
  let next = index + 1;
  while (/^[’']/u.test(tokens[next]?.text ?? '')) next++;
  const [before, after] = [tokens[index - 1], tokens[next]];
  if (!before || !after || !isWord(after) || !isCapitalised(after)) return false;
  // In “Minister and Her Husband Resign” all words have one.
  if (isWord(before)) return isLowerCase(before) && here.some((one) => isLowerCase(one) && !SMALL.has(one.lower));
  if (!QUOTATION_MARK.test(before.text)) return false;
  const title = tokens.slice(next, index + LONGEST_TITLE);
  const end = title.findIndex(({ text }) => QUOTATION_MARK.test(text));
  const words = title.slice(0, Math.max(0, end)).filter(isWord);
  // “Her Name”, and no more: no mark of a sentence is in it.
  return (
    words.length > (end === words.length ? 0 : 1) &&
    words.every((word) => isCapitalised(word) || SMALL.has(word.lower) || word.before === '')
  );
}

/**
 * True for a pronoun that means nobody in the article: “he or she”, “his/her”; in the title of a work, “Love On Her Arms”; “his.”
 * for “history”, “No his of Art”.
 */
export function meansNobody({ token, sentence }: Mention): boolean {
  const { tokens } = sentence.paragraph;
  const before = tokens[token.index - 1];
  const next = tokens[token.index + 1];
  if ([before, next].some((one) => one?.lower === 'or' || one?.text === '/')) return true;
  if (isCapitalised(token) && before && isWord(before) && isCapitalised(before)) return true;
  if (isCapitalised(token) && opensTitle(sentence, token)) return true;
  const afterNext = tokens[token.index + 2];
  if (token.lower === 'his' && next?.lower === 'of') return true;
  return next?.text === '.' && token.lower === 'his' && afterNext !== undefined && isLowerCase(afterNext);
}
