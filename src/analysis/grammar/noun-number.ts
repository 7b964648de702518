import { isLowerCase, type Token } from '../token.js';
import { dictionary } from '../words/dictionary.js';
import { withoutS } from '../words/without-s.js';
import { wordSet } from '../words/word-set.js';

/** One or several, of the subject of a verb. */
export type GrammaticalNumber = 'singular' | 'plural';

/** Open a phrase whose noun alone tells its number. */
const DETERMINER = /^(?:the|our|their|his|her|its|my|your)$/u;
const PLURAL_DETERMINER = /^(?:these|those|several|many|both)$/u;
/** A number of more than one, in words or figures. */
export const NUMERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/u;
const OTHER = /^(?:other|further|more)$/u;
const SINGULAR_DETERMINER = /^(?:a|an|one|this|every|each|another)$/u;
/** Open a phrase that is of one thing where its noun names one. */
const SINGULAR_OPENER = /^(?:the|our|their|his|her|its|my|your|a|an|this|every|each|another)$/u;
/** End in “s” and take a verb in the singular, or may; and measures, of which one sum is made. */
const SINGULAR_IN_S = wordSet(`
  news series species means headquarters crossroads barracks gallows works sweepstakes innings summons lens gas bus
  atlas canvas bias alias chaos cosmos ethos pathos kudos thermos christmas pancreas rhinoceros asbestos diabetes
  rabies herpes measles mumps forceps corps billiards darts cards dominoes draughts checkers chess odds savings
  proceeds premises whereabouts outskirts overseas yes years days weeks months hours minutes seconds decades miles
  kilometres kilometers metres meters feet inches acres hectares tonnes tons kilos kilograms pounds dollars euros
  cents points percents thanks sales blues amends shambles bellows biceps triceps texas games others nights mornings
  evenings afternoons times terms litres liters degrees goals votes seats kronor francs pesos rubles roubles grams
  hundreds thousands millions billions dozens lots plenty numbers types kinds sorts forms rates levels amounts words
  lines rows initials stairs sports wages states nations arms brains goods`);
/** Name one person or one thing, and never a group that “have” may follow. */
const SINGULAR = wordSet(`
  president minister mayor king queen prince princess pope bishop priest judge lawyer spokesman spokeswoman
  spokesperson foreman forewoman chairman chairwoman director manager owner founder author writer singer actor actress painter artist
  composer conductor poet journalist editor reporter photographer teacher student pupil doctor surgeon nurse patient
  engineer architect scientist researcher professor farmer fisherman driver pilot sailor soldier officer policeman
  prisoner victim witness suspect thief murderer neighbour neighbor tenant landlord visitor tourist passenger worker
  employee boss banker trader merchant baker butcher cook waiter man woman boy girl child baby father mother son
  daughter brother sister wife husband widow uncle aunt cousin grandfather grandmother friend guest player goalkeeper
  striker defender midfielder coach captain trainer referee runner champion winner loser hero leader candidate deputy
  senator ambassador diplomat governor general colonel commander guard boxer cyclist swimmer house bridge road street
  river lake mountain hill island tree wall window door roof castle tower church building ship boat ferry train plane
  aircraft car lorry truck bus bicycle book letter article film song play painting picture photograph law decision
  agreement contract treaty price plan project report problem question answer idea reason result war battle fire flood
  storm earthquake accident attack crime murder trial sentence election vote strike festival concert exhibition match
  game season summer winter weather climate economy disease study survey dictionary virus vaccine illness wound dog
  cat horse cow whale bird egg participant resident colleague citizen customer client inspector measure system rule tax bill proposal method
  machine device phone vehicle item product body heart voice face phase scarf`);
/** Heads of a phrase with “of” that stay what they are, however many come after. */
const HEADS = wordSet(`
  number price cost name list head leader owner director president mayor chairman minister author capital history cause aim
  purpose result beginning end start top roof floor wall door quality size length height weight colour color shape
  meaning importance lack loss use sale export import construction destruction arrest death murder birth decision
  opinion fate situation condition future life work presence absence arrival departure return visit election
  appointment`);

/** The number of a noun phrase, its noun last: “the five old bridges”; “Trains”, where the sentence begins with it. */
export function numberOfPhrase(phrase: readonly Token[]): GrammaticalNumber | undefined {
  const noun = phrase.at(-1)!;
  if (noun.pos !== 'NOUN') return undefined;
  if (phrase.length === 1) return /^\p{L}\p{Ll}+$/u.test(noun.text) && isPlural(noun) ? 'plural' : undefined;
  const opener = phrase[0]!.lower;
  const middle = phrase.slice(1, -1);
  if (!isLowerCase(noun)) return undefined;
  // “Serious side effects”
  if (/^(?:ADJ|PROPN)$/u.test(phrase[0]!.pos) && !OTHER.test(opener) && !/(?:ing|[^us]s)$/u.test(opener))
    return isPlural(noun) && middle.every(({ pos }) => pos === 'ADJ' || pos === 'NOUN') ? 'plural' : undefined;
  // “the palm trees”: what kind of trees they are, for a noun before another tells no number.
  if (
    (DETERMINER.test(opener) || NUMERAL.test(opener)) &&
    isPlural(noun) &&
    middle.every((word) => isBetween(word) || isKind(word))
  )
    return 'plural';
  // “the winter season”
  if (SINGULAR_OPENER.test(opener) && isOne(noun) && middle.every((word) => isBetween(word) || isKind(word)))
    return 'singular';
  if (!middle.every(isBetween)) return undefined;
  if (PLURAL_DETERMINER.test(opener) || NUMERAL.test(opener))
    return isPlural(noun) || noun.lower === 'people' ? 'plural' : undefined;
  if (SINGULAR_DETERMINER.test(opener)) return isOne(noun) ? 'singular' : undefined;
  if (!DETERMINER.test(opener)) return undefined;
  if (noun.lower === 'news') return 'singular';
  return isPlural(noun) ? 'plural' : isOne(noun) ? 'singular' : undefined;
}

function isBetween({ pos, lower }: Token): boolean {
  return pos === 'ADJ' || NUMERAL.test(lower) || OTHER.test(lower);
}

/** A noun in lower case and in the singular, which may be a part of a compound: “palm”. */
function isKind(word: Token): boolean {
  return word.pos === 'NOUN' && isLowerCase(word) && !isPlural(word);
}

/** The number of a noun phrase before “of”: “the list” of the names is one thing, however many come after. */
export function numberOfHead(head: readonly Token[]): GrammaticalNumber | undefined {
  const noun = head.at(-1)!;
  const known =
    head.length > 1 && head.slice(1, -1).every(({ pos }) => pos === 'ADJ') && (HEADS.has(noun.lower) || isOne(noun));
  return known && DETERMINER.test(head[0]!.lower) ? 'singular' : undefined;
}

/** A plural by its form, of which the dictionary has the singular: not “adidas”, not “physics”. */
export function isPlural({ lower }: Token): boolean {
  if (/^(?:men|women|children)$/u.test(lower)) return true;
  if (/^(?:ours|yours|theirs|hers)$/u.test(lower)) return false;
  if (!/[^sui]s$/u.test(lower) || /ics$/u.test(lower) || SINGULAR_IN_S.has(lower)) return false;
  return withoutS(lower).some((word) => word !== lower && dictionary().has(word));
}

/** True of a noun that names one person or one thing, and never a group that “have” may follow: “minister”, “house”. */
export function isOne({ lower }: Token): boolean {
  return SINGULAR.has(lower);
}
