import type { Stretch } from '../stretch.js';
import { isLowerCase, isNoun, isVerb, isWord, type Token } from '../token.js';
import { POSSESSIVES, PREPOSITIONS, PURE_PREPOSITIONS } from '../words/function-words.js';
import { wordSet } from '../words/word-set.js';
import { finiteness } from './finite-verb.js';
import { type GrammaticalNumber, isOne, isPlural, NUMERAL, numberOfHead, numberOfPhrase } from './noun-number.js';

/** The noun that a verb agrees with, and its number. */
interface SubjectNoun {
  readonly noun: Token;
  readonly number: GrammaticalNumber;
}

/** Before a number: “around 4,000 lorries”. */
const ROUNDLY = /^(?:about|around|some|nearly|almost|roughly)$/u;
/** Open a clause, so that a phrase after them is a subject. */
const OPENS = /^(?:but|because|when|while|although|that|whether|though|unless|whereas)$/u;
/** Join a second phrase to a noun; not “with”, by which one may become two: “the king with his men”. */
const LINKS = /^(?:of|in|at|to|from|for|on|along|near|against|over|under|behind|between|outside|inside)$/u;
/** Follow “five of”. */
const PARTITIVE = /^(?:them|the|these|those|his|her|its|their|our|my|your)$/u;
/** One of several, before “of them”; one, by itself: “each of the men”, “everyone”. */
const ONE_OF = /^(?:each|either|one)$/u;
const ONE_PERSON = /^(?:every|any|some|no)(?:one|body)$/u;
/** A subject has no more words than these: the more it has, the less is certain. */
const LONGEST = 9;

/**
 * The noun of the subject whose phrase ends right before the verb at `at`: where the phrase opens its sentence or its clause,
 * nothing else can be the subject, and the noun is no collective. None where that is not certain.
 */
export function subjectNounOf(stretch: Stretch, at: number): SubjectNoun | undefined {
  const { words } = stretch;
  const end = beforeRate(words, endOfSubject(stretch, at));
  if (end === undefined || end === 0) return undefined;
  let first = end - 1;
  while (
    first > 0 &&
    end - first < LONGEST &&
    touches(words[first - 1]!, words[first]!) &&
    !opensClause(words, first)
  ) {
    first--;
  }
  if (!(opensClause(words, first) || isIntroduced(stretch, first))) return undefined;
  const all = words.slice(first, end);
  // “a further 23 villages”, “around 4,000 lorries”: the number tells.
  const counted = all.findIndex(({ lower }) => NUMERAL.test(lower));
  const opened = all.slice(0, Math.max(0, counted)).every(({ lower }) => OPENS_NUMBER.test(lower));
  const phrase = counted > 0 && opened ? all.slice(counted) : all;
  const link = phrase.findIndex(({ lower }) => LINKS.test(lower));
  // “Not all that shines is”: in lower case and alone only after a comma that introduces it.
  if (phrase.length === 1 && ONE_PERSON.test(phrase[0]!.lower)) return subject(phrase[0]!, 'singular');
  // “Several has been sold”
  if (phrase.length === 1 && phrase[0]!.lower === 'several') return subject(phrase[0]!, 'plural');
  // “People is tired”; “People is a magazine”
  if (phrase.length === 1 && phrase[0]!.text === 'People' && !/^(?:a|an|the|one)$/u.test(words[at + 1]?.lower ?? ''))
    return subject(phrase[0]!, 'plural');
  if (phrase.length === 1 && isLowerCase(phrase[0]!) && !isIntroduced(stretch, first)) return undefined;
  if (link < 0) return subject(phrase.at(-1)!, numberOfPhrase(phrase));
  const [head, rest] = [phrase.slice(0, link), phrase.slice(link + 1)];
  if (head.length === 0 || rest.length === 0 || !arePhrases(rest)) return undefined;
  const noun = head.at(-1)!;
  if (head.length === 1 && ONE_OF.test(noun.lower))
    return phrase[link]!.lower === 'of' && PARTITIVE.test(rest[0]!.lower) ? subject(noun, 'singular') : undefined;
  if (head.length === 1 && isLowerCase(noun) && !NUMERAL.test(noun.lower) && !isIntroduced(stretch, first))
    return undefined;
  const part = head.length === 1 && phrase[link]!.lower === 'of' && NUMERAL.test(head[0]!.lower);
  // “Prices at the mills”, where the capital alone makes a name of it
  const opensSentence = words[0] === noun && head.length === 1 && isPlural(noun);
  // “Letters to Ada has been reprinted” may be a book, what “is being diverted” is none.
  const isNothingNamed =
    rest[0]!.pos === 'DET' ||
    (rest[0]!.pos === 'PROPN' && words[at]!.lower === 'is' && words[at + 1]?.lower === 'being');
  if (opensSentence && isNothingNamed) return subject(noun, 'plural');
  if (part) return subject(noun, PARTITIVE.test(rest[0]!.lower) ? 'plural' : undefined);
  return subject(noun, numberOfPhrase(head) === 'plural' ? 'plural' : numberOfHead(head));
}

/** “4,000 lorries a day”: where the words before “a day” end. */
function beforeRate(words: readonly Token[], end: number | undefined): number | undefined {
  if (end === undefined || end < 3) return end;
  const isRate = /^(?:a|an|per|each|every)$/u.test(words[end - 2]!.lower) && RATES.test(words[end - 1]!.lower);
  return isRate && isPlural(words[end - 3]!) ? end - 2 : end;
}

const RATES = /^(?:hour|day|night|week|month|year)$/u;
const OPENS_NUMBER =
  /^(?:an?|another|about|around|some|nearly|almost|roughly|further|only|just|more|less|fewer|than|over|at|least|up|to)$/u;
/** The most words between the commas of “The men, both in their thirties, were”. */
const APPOSITION = 9;

/** Where the words of the subject end: before the verb, or before what commas set off between them. */
function endOfSubject(stretch: Stretch, at: number): number | undefined {
  const { words, tokens } = stretch;
  if (markBefore(words[at]!, tokens) === undefined) return beforeAdverb(words, at);
  if (markBefore(words[at]!, tokens) !== ',') return undefined;
  const end = relativeBefore(stretch, at) ?? apposedBefore(stretch, at);
  return end && (nameBefore(stretch, end) ?? end);
}

/** Where “28”, “aged 28”, “a woman in her fifties” begins that commas set off right before the word at `at`. */
function apposedBefore({ words, tokens }: Stretch, at: number): number | undefined {
  for (let start = at - 1; start > 0 && start >= at - APPOSITION; start--) {
    const { lower, pos } = words[start]!;
    if (pos === 'AUX' || lower === 'or' || (lower === 'and' && words[start - 1]!.pos !== 'NUM')) return undefined;
    if (pos === 'VERB' && !/(?:ed|ing|born|known|held|made|built|found)$/u.test(lower)) return undefined;
    const mark = markBefore(words[start]!, tokens);
    // “The man, 28, was”, “The men, aged 28, were”, “The farmer, a woman in her fifties, has”
    if (mark === ',') return opensAside(words, start, at) ? start : undefined;
    if (mark !== undefined) return undefined;
  }
  return undefined;
}

/** What may stand between commas and belongs to the subject: not “with his men”, by which one may become several. */
function opensAside(words: readonly Token[], start: number, end: number): boolean {
  const { lower, pos } = words[start]!;
  if (/^(?:NUM|DET)$/u.test(pos) || /^(?:aged|both|however|meanwhile|therefore|built|born)$/u.test(lower)) return true;
  if (/^(?:according|in|at|on|during|since|after|from)$/u.test(lower)) return true;
  return isName(words.slice(start, end)) || (pos === 'VERB' && lower.endsWith('ed'));
}

/** Where “Ana Reis” begins that commas set off: “The mayor, Ana Reis, who is 40, has”. */
function nameBefore(stretch: Stretch, end: number): number | undefined {
  const start = behindComma(stretch, end, NAME);
  return start && isName(stretch.words.slice(start, end)) ? start : undefined;
}

/** Where the words behind a comma begin that end before the word at `end`, with no mark among them; none where they are more than `most`. */
function behindComma({ words, tokens }: Stretch, end: number, most: number): number | undefined {
  let start = end - 1;
  while (start > 0 && end - start < most && markBefore(words[start]!, tokens) === undefined) start--;
  return markBefore(words[start]!, tokens) === ',' ? start : undefined;
}

/** No longer name is looked for, in words. */
const NAME = 4;

function isName(words: readonly Token[]): boolean {
  return words.length <= NAME && words.every(({ pos }) => pos === 'PROPN');
}

/** “Nine ministers still lack”: the place of the adverb right before the verb; the verb's own where there is none. */
export function beforeAdverb(words: readonly Token[], at: number): number {
  return at > 1 && ADVERBS.has(words[at - 1]!.lower) && touches(words[at - 2]!, words[at - 1]!) ? at - 1 : at;
}

/** Stand between a subject and its verb, and belong to no noun. */
const ADVERBS = wordSet('also still now already always never often usually sometimes currently just recently');
/** The most words between the commas of “The foreman, who asked not to be named, says”. */
const RELATIVE = 12;

const RELATIVES = /^(?:who|which|that|whose|where)$/u;

/** Where “who asked not to be named” begins that commas set off right before the verb: a clause with one finite verb of its own. */
function relativeBefore(stretch: Stretch, at: number): number | undefined {
  const start = behindComma(stretch, at, RELATIVE);
  if (start === undefined || !RELATIVES.test(stretch.words[start]!.lower)) return undefined;
  const inside = stretch.words.slice(start, at);
  return inside.filter((_, index) => finiteness(inside, index) === 'yes').length === 1 ? start : undefined;
}

/** The mark right before a word; none where the word before touches it. */
function markBefore(word: Token, tokens: readonly Token[]): string | undefined {
  const before = tokens[word.index - tokens[0]!.index - 1];
  const mark = before?.text;
  return isWord(before) ? undefined : mark;
}

/** “According to the guard, eleven whales”: after a comma, and a phrase without a verb that opens the sentence. */
function isIntroduced({ words, tokens }: Stretch, at: number): boolean {
  const mark = markBefore(words[at]!, tokens);
  if (mark === ';') return true;
  if (mark !== ',' || at === 0 || at > LONGEST || !INTRODUCES.has(words[0]!.lower)) return false;
  const intro = words.slice(0, at);
  return intro.every(
    (word, index) =>
      (index === 0 || (touches(intro[index - 1]!, word) && !isVerb(word))) &&
      !/^(?:and|or|who|which|that)$/u.test(word.lower),
  );
}

const INTRODUCES = wordSet(`
  in on at after before during since according for under despite by from until outside inside above near across along among behind below
  beside throughout within without however meanwhile moreover furthermore therefore consequently nevertheless finally today yesterday`);

/** “There is some 1,900 pandas”, “there is no proofs”: the plural noun that stands behind “there” and its verb. */
export function countedAfter({ words }: Stretch, verb: Token): Token | undefined {
  let at = words.indexOf(verb) + 1;
  if (words[at]?.lower === 'been') at++;
  while (words[at] && (ROUNDLY.test(words[at]!.lower) || /^(?:still|now|also|only)$/u.test(words[at]!.lower))) at++;
  const number = words[at];
  if (number && isPlural(number) && number.pos === 'NOUN' && isLowerCase(number)) return beforeClause(words, at);
  if (!number || !(NUMERAL.test(number.lower) || /^(?:several|many|numerous|no)$/u.test(number.lower)))
    return undefined;
  let noun = at + 1;
  while (/^(?:ADJ|NOUN)$/u.test(words[noun + 1]?.pos ?? '') && touches(words[noun]!, words[noun + 1]!)) noun++;
  const last = words[noun];
  const isSeveral = last !== undefined && (isPlural(last) || SEVERAL_BEHIND_THERE.test(last.lower));
  return last?.pos === 'NOUN' && isSeveral && touches(words[noun - 1]!, last) ? last : undefined;
}

/** “There is decisions which”: a plural, where a clause tells more of it. */
function beforeClause(words: readonly Token[], at: number): Token | undefined {
  const [noun, next] = [words[at]!, words[at + 1]];
  return next && /^(?:who|which|that)$/u.test(next.lower) && touches(noun, next) ? noun : undefined;
}

/** Plurals of which a sum is made before a verb, “300 votes is enough”, but not behind it. */
const SEVERAL_BEHIND_THERE = /^(?:people|votes|goals|seats|games|nations|states|nights|sales|wars)$/u;

/** Verbs that a question may follow: “told customers who is to blame”. */
const TELLING =
  /^(?:tell(?:s|ing)?|told|ask(?:s|ed|ing)?|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|show(?:s|ed|n|ing)?)$/u;

/** “Employers who break”, “an old man who digs”: the number of the noun right before “who”. */
export function nounBeforeWho({ words }: Stretch, at: number): SubjectNoun | undefined {
  const noun = words[at - 2];
  if (
    words[at - 1]?.lower !== 'who' ||
    !noun ||
    !(noun.pos === 'NOUN' || noun === words[0]) ||
    !touches(noun, words[at - 1]!)
  )
    return undefined;
  const near = words.slice(Math.max(0, at - 8), at - 2);
  // “one of the few men who has”: both are right. “a woman in her twenties who”, “the old in the house who”, “told customers who”
  if (near.some(({ lower }) => /^(?:of|and|or|than|as)$/u.test(lower))) return undefined;
  const governor = near.findLast(({ pos, lower }) => pos === 'ADP' || TELLING.test(lower));
  if (governor !== undefined && /^(?:in|on|at|near|inside|tell|told|ask|inform|remind|show)/u.test(governor.lower))
    return undefined;
  const opener = near.findLast(({ pos, lower }) => pos === 'DET' || POSSESSIVES.has(lower));
  if (isPlural(noun) || noun.lower === 'people') return { noun, number: 'plural' };
  return isOne(noun) && opener && /^(?:an?|the|every|each|another|one)$/u.test(opener.lower)
    ? { noun, number: 'singular' }
    : undefined;
}

/** Before “which” no more words are looked at, among which a preposition may have another noun before it. */
const BEFORE_WHICH = 12;

/** “the letters which has come”: several, right before a relative pronoun and a participle, where no other noun can be meant. */
export function nounBeforeWhich({ words }: Stretch, at: number): SubjectNoun | undefined {
  const [noun, pronoun, next] = [words[at - 2], words[at - 1], words[at + 1]];
  if (!/^(?:which|that)$/u.test(pronoun?.lower ?? '') || noun?.pos !== 'NOUN' || !touches(noun, pronoun!))
    return undefined;
  // “He lost his keys which was foolish”: all of it was.
  if (!isPlural(noun) || !(next?.pos === 'VERB' || /^be(?:en|ing)$/u.test(next?.lower ?? ''))) return undefined;
  const near = words.slice(Math.max(0, at - BEFORE_WHICH), at - 2);
  if (near.some(({ lower }) => BESIDE_WHICH.test(lower) || TELLING.test(lower) || PREPOSITIONS.has(lower)))
    return undefined;
  return { noun, number: 'plural' };
}

const BESIDE_WHICH = /^(?:a|an|this|each|every|one|and|or|than|as|not|it|there|what|which|that)$/u;

/** A pair has no more words on each side of its “and”. */
const PHRASE_WORDS = 4;

/** “The mayor and the bishop was late”: two persons or things, each with its article, who open a sentence or a clause. */
export function pairOf({ words }: Stretch, at: number): SubjectNoun | undefined {
  const and = [2, 3, 4, 5].map((step) => at - step).find((place) => words[place]?.lower === 'and');
  if (and === undefined || and < 2 || !touches(words[at - 1]!, words[at]!)) return undefined;
  let first = and - 1;
  while (
    first > 0 &&
    and - first < PHRASE_WORDS &&
    touches(words[first - 1]!, words[first]!) &&
    !opensClause(words, first)
  )
    first--;
  if (!opensClause(words, first)) return undefined;
  const both = [words.slice(first, and), words.slice(and + 1, at)];
  return both.every((phrase) => phrase.length > 1 && numberOfPhrase(phrase) !== undefined)
    ? { noun: words[at - 1]!, number: 'plural' }
    : undefined;
}

function subject(noun: Token, number: GrammaticalNumber | undefined): SubjectNoun | undefined {
  return number && { noun, number };
}

/** “the academy of sciences”: noun phrases, each joined to the one before. */
function arePhrases(rest: readonly Token[]): boolean {
  return rest.every(
    (word, at) =>
      isPartOfPhrase(word) || (at > 0 && at < rest.length - 1 && word.lower === 'of' && isNoun(rest[at - 1])),
  );
}

function isPartOfPhrase({ pos, lower }: Token): boolean {
  if (/^wh/u.test(lower)) return false;
  return /^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(pos) || lower === 'them' || POSSESSIVES.has(lower);
}

/** True of the first word of a sentence, and of one after “but”, “because”, “that”, “in which”. */
function opensClause(words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  if (before.lower === 'which')
    return PURE_PREPOSITIONS.has(words[at - 2]?.lower ?? '') || words[at - 2]?.lower === 'in';
  return OPENS.test(before.lower) && before.index === words[at]!.index - 1 && !(before.lower === 'that' && at < 2);
}

/** Nothing but white space stands between them. */
function touches(before: Token, after: Token): boolean {
  return before.index === after.index - 1;
}
