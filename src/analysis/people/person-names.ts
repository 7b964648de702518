import { genderBesideSurname, genderOfFirstName } from '../names/first-names.js';
import { genderOfKnownPerson } from '../names/known-people.js';
import { isNameOfBoth } from '../names/names-of-both.js';
import { callsThing, isOrganisation, opensStorm } from '../names/organisations.js';
import { isPeople } from '../names/peoples.js';
import { isPlace, isPlaceLikePerson } from '../names/places.js';
import { isSurnameFirst, isSurnameHe, maySurnameOpen } from '../names/surname-first.js';
import { isWomansSurname } from '../names/womens-surnames.js';
import type { Sentence } from '../paragraph.js';
import { isCapitalised, isLowerCase, type Token } from '../token.js';
import { DAYS_AND_MONTHS } from '../words/calendar-names.js';
import { dictionary } from '../words/dictionary.js';
import { NAME_PARTICLES } from '../words/name-particles.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { wordSet, wordsOf } from '../words/word-set.js';
import { appositionAfter, appositionBefore } from './apposition.js';
import { touches, wordEnd, wordsOfName } from './cut-words.js';
import { isPersonNoun, namesEither } from './gendered-nouns.js';

/** A stretch of capitalised words that may name a person: the name's own words, without the titles before them. */
export interface NamePhrase {
  readonly tokens: readonly Token[];
  /** The name's words in lower case: a letter that the language model cuts off is in its word again (“kılıç”). */
  readonly words: readonly string[];
  /** Titles and role nouns that stand before the name: “President”, “Mr”, “spokeswoman”. */
  readonly titles: readonly Token[];
  /** The noun before it, or set off before or behind it, that says who it is: “the spokeswoman, Eri Kaneko,”. */
  readonly noun: Token | undefined;
  /** True where the name stands as only persons' names do. */
  readonly personal: boolean;
  /** True where a noun before it says that it is no person's: “the software firm Sendmail”. */
  readonly ofThing: boolean;
}

/** Words of the names of organisations, places and works. */
const NOT_A_PERSON: ReadonlySet<string> = new Set([
  ...DAYS_AND_MONTHS,
  ...wordsOf(`
    university college school council committee commission party union nations ministry department office court bank
    street road avenue river lake mountain city town township village district province prefecture municipality region channel county line state states republic kingdom island islands bay sea ocean church
    affairs technology procurement executive staff management holdings bourse boerse börse airlines airways motors railways telecom
    communications software technologies industries enterprises studios pictures productions entertainment television broadcasting
    pravda gazeta novosti herald tribune gazette chronicle forum summit declaration agreement protocol initiative programme program project strategy policy
    museum park airport station hospital company corporation group foundation institute association agency service
    services times post news press journal magazine radio tv league cup championship games world war treaty act law day
    week month north south east west northern southern eastern western new united national international european american
    british african asian academy theatre theater orchestra band club fc assembly parliament senate congress house
    government army navy force forces police federation society organization organisation centre center prize award awards
    medal festival secretariat directorate inspectorate expo convention exhibition gallery library relations department departments station image photo
    photograph video science sciences medicine literature history mathematics physics chemistry biology psychology mr mrs
    ms dr prof god christ christmas easter english french german spanish portuguese italian russian chinese japanese
    europe america`),
]);

const TITLES = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady president minister premier prime chancellor mayor governor senator
  deputy foreign defence defense finance interior justice health education general secretary secretary-general
  ambassador judge captain colonel lieutenant sergeant major admiral commander professor doctor king queen prince
  princess duke duchess emperor empress pope bishop cardinal father sister brother mother aunt uncle saint st st. rev
  reverend detective inspector officer chief chairman chairwoman director spokesman spokeswoman spokesperson former
  vice attorney representative rep rep. sen sen. gov gov. gen gen. col col. mr. mrs. ms. dr. prof. señor señora senhor
  senhora monsieur madame congressman congresswoman councilman councilwoman actor actress singer writer author coach
  journalist artist manager striker winger midfielder defender goalkeeper skipper comedian producer constable patrolman
  superintendent lawyer economist analyst treasurer councillor activist lawmaker legislator archbishop tsar sultan sheikh emir
  ayatollah imam rabbi pastor lieutenant-general brigadier corporal trooper deacon vicar magistrate prosecutor
  congressperson councilor teammate commissioner baroness baron viscount viscountess countess marquess counsellor counselor
  undersecretary consul envoy negotiator diplomat entrepreneur businessman businesswoman tycoon billionaire strategist
  headteacher headmaster headmistress firefighter paramedic astronaut cosmonaut footballer sprinter swimmer golfer cyclist
  novelist playwright pianist violinist soprano choreographer filmmaker film-maker screenwriter historian philosopher scientist
  researcher biologist physicist chemist presenter correspondent reporter editor columnist commentator executive ceo chair
  leader founder co-founder whip`);

/** Are surnames too, where a form of address stands before them: “Ms King”. */
const TITLES_AND_SURNAMES = wordSet('king prince bishop pope duke judge major cardinal sergeant');
const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord)\.?$/u;

const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, ...wordsOf('du ibn y e')]);

/** Names of places that alone name a person more often, as no other such first name does (“Florida”, “Geneva”). */
const MORE_OFTEN_PERSONS = wordSet('alberta brittany sofia');

/** Words that are first names too, and that the lists of women’s and men’s names lack since they are words or are borne by both. */
const NAMES_AND_WORDS = wordSet(`
  amen angel art ash august autumn bailey beryl blessing bonny brook carol carter chance charity charlie chase christen christian
  clarity constant dale dawn drew earl ester eve faith fay frank grant guy happy honor hope hunter ivy jade jay jean jewel joey joy
  justice karma kit lane laurel lee levy loan love lucky mark martial may merit mickey miles mercy noel octave paddy page parker pat
  patsy penny pierce precious prosper prudence ray reed rich rob robin rowan sage sandy saskia shay sky sol sonny star storm
  summer sunny tanner teddy terry tiny trinity troy val valentine victory will wisdom`);

/** Stand before a name and are no part of it: “yesterday Maria Lopes said”. */
const LEADING: ReadonlySet<string> = new Set([
  ...DAYS_AND_MONTHS,
  ...wordsOf('yesterday today tomorrow tonight christmas easter'),
]);

/** The names in a sentence, in order. `known` holds single words, in lower case, that the article has as parts of names. */
export function namePhrases(sentence: Sentence, known: (lower: string) => boolean): NamePhrase[] {
  const { tokens } = sentence;
  const found: NamePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]!) || (at > 0 && touches(tokens, at)) || !isNameWord(tokens, at, known)) continue;
    let end = wordEnd(tokens, at);
    while (end < tokens.length && continues(tokens, end)) end = wordEnd(tokens, end);
    while (end > at + 1 && PARTICLES.has(tokens[end - 1]!.text)) end--;
    const phrase = tokens.slice(at, end);
    const first = startOfName(phrase) || behindOffice(tokens, at, phrase);
    const name = phrase.slice(first);
    const titles = phrase.slice(0, first).filter(({ lower }) => !LEADING.has(lower));
    const before = tokens[at - 1];
    if (first === 0 && before?.pos === 'NOUN' && before.index === phrase[0]!.index - 1) titles.push(before);
    if (name.length > 0 && mayBePerson(tokens, at, name, titles) && !namesPlace(tokens, end, { name, titles }, known)) {
      const noun = appositionBefore(tokens, at, end) ?? appositionAfter(tokens, end);
      const personal = noun !== undefined || isPersonal(tokens, end, name, titles);
      const ofThing =
        noun === undefined && first === 0 && (callsThing(before?.lower ?? '') || opensStorm(name[0]!.lower));
      found.push({ tokens: name, words: wordsOfName(name), titles, noun, personal, ofThing });
    }
    at = end - 1;
  }
  return found;
}

/** Where the name begins in “US President Barack Obama”, “Labour MP Ann Lee”, “Monday Barack Obama”. */
function startOfName(phrase: readonly Token[]): number {
  const title = phrase.findLastIndex(({ lower }) => TITLES.has(lower));
  const surname = title === phrase.length - 1 && TITLES_AND_SURNAMES.has(phrase[title]?.lower ?? '');
  if (surname && FORM_OF_ADDRESS.test(phrase[title - 1]?.lower ?? '')) return title;
  if (title >= 0) return behindNouns(phrase, title + 1);
  let first = 0;
  while (first < phrase.length - 1 && LEADING.has(phrase[first]!.lower)) first++;
  const behindPeople = behindPeoples(phrase, first);
  if (behindPeople > first) return behindPeople;
  if (maySurnameOpen(phrase[first]!.lower) && isSurnameFirst(wordsOfName(phrase.slice(first)).join(' '))) return first;
  // “Prosecutor Giulia Romeo”, “Striker Nuria Vidal”, not “Baker Jones”.
  const behindNoun = behindNouns(phrase, first);
  if (behindNoun > first) return behindNoun;
  const saidBefore = behindRole(phrase);
  if (saidBefore > first) return saidBefore;
  const behind = behindOrganisation(phrase);
  if (behind > first) return behind;
  const acronym = phrase.findLastIndex(({ text }) => /^\p{Lu}{2,4}s?$/u.test(text));
  const shouted = phrase.every(({ text }) => text === text.toUpperCase());
  if (!shouted && acronym >= first && genderOfFirstName(phrase[acronym + 1]?.lower ?? '') !== undefined)
    first = acronym + 1;
  return first;
}

/** Past where somebody is from, where a first name and a surname follow: “Spaniard Nuria Vidal”, “Finn Aino Virta”, whom no “Finn” is. */
function behindPeoples(phrase: readonly Token[], first: number): number {
  let at = first;
  while (isPeople(phrase[at]!.lower) && isFirstName(phrase[at + 1]) && phrase.length > at + 2) at++;
  return at;
}

function isFirstName(token: Token | undefined): boolean {
  return token !== undefined && (genderOfFirstName(token.lower) !== undefined || isNameOfBoth(token.lower));
}

/** Past a word that says what somebody is, where a first name and a surname follow: “Striker Nuria Vidal”, “Chief Organiser Nuria Vidal”. */
function behindNouns(phrase: readonly Token[], first: number): number {
  const named = genderOfFirstName(phrase[first + 1]?.lower ?? '') !== undefined;
  return phrase.length > first + 2 && named && saysWhat(phrase[first]!.lower) ? first + 1 : first;
}

/** True of a word that may say what somebody is, and is no first name. */
function saysWhat(word: string): boolean {
  if (isPersonNoun(word)) return true;
  return dictionary().has(word) && genderOfFirstName(word) === undefined && !NAMES_AND_WORDS.has(word);
}

/** “Trade Union Leader Nuria Vidal”: where a first name and a surname follow a word that says what somebody is. */
function behindRole(phrase: readonly Token[]): number {
  for (let at = phrase.length - 2; at > 0; at--) {
    if (isFirstName(phrase[at]) && namesEither(phrase[at - 1]!.lower)) return at;
  }
  return 0;
}

/** “University of Texas Nuria Vidal”, “Pro-reform Nuria Vidal”: where a first name follows what cannot be part of a person's name. */
function behindOrganisation(phrase: readonly Token[]): number {
  const other = phrase.findLastIndex(
    ({ lower, text }) => NOT_A_PERSON.has(lower) || isPlace(lower) || /\p{L}-\p{Ll}/u.test(text),
  );
  if (other < 0) return 0;
  for (let at = other + 1; at < phrase.length - 1; at++)
    if (genderOfFirstName(phrase[at]!.lower) !== undefined) return at;
  return 0;
}

/** Before what a place is called after. */
const SAINT = /^(?:san|santa|santo|são|saint|st\.?)$/u;

/** “the mayor of São Paulo Ricardo Nunes”: where a first name and a surname follow what an office is of, which is no first name. */
function behindOffice(tokens: readonly Token[], at: number, phrase: readonly Token[]): number {
  const office = tokens[at - 2]?.lower ?? '';
  if (tokens[at - 1]?.lower !== 'of' || !(TITLES.has(office) || namesEither(office)) || isFirstName(phrase[0]))
    return 0;
  let first = phrase.findLastIndex((token, index) => index < phrase.length - 1 && isFirstName(token));
  while (first > 1 && isFirstName(phrase[first - 1]) && !SAINT.test(phrase[first - 2]!.lower)) first--;
  return first > 0 && !SAINT.test(phrase[first - 1]!.lower) ? first : 0;
}

function isNameWord(tokens: readonly Token[], at: number, known: (lower: string) => boolean): boolean {
  const token = tokens[at]!;
  if (!/^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(token.text)) return false;
  if (isSurnameHe(token, tokens[at + 1])) return true;
  const opens = at === 0 || /^["“‘'(—–:]$/u.test(tokens[at - 1]!.text);
  const end = wordEnd(tokens, at);
  const word = end === at + 1 ? token.lower : wordsOfName(tokens.slice(at, end))[0]!;
  if (!opens && (token.pos === 'PROPN' || (end > at + 1 && token.pos === 'X'))) return true;
  const nameable =
    genderOfFirstName(word) !== undefined ||
    genderOfKnownPerson(word) !== undefined ||
    isWomansSurname(word) ||
    known(word);
  // “Grant Okwu”, whatever else a grant may be.
  const besideSurname =
    (genderBesideSurname(word) !== undefined || isNameOfBoth(word)) &&
    tokens[end]?.pos === 'PROPN' &&
    isCapitalised(tokens[end]);
  if (!opens) return nameable || besideSurname;
  // “Ferry with 300 aboard”, “Marine biologists”
  const goesOn = /^(?:ADP|NOUN|ADJ|NUM)$/u.test(tokens[end]?.pos ?? '') && isLowerCase(tokens[end]!);
  if (goesOn && dictionary().has(word) && !known(word)) return false;
  return nameable || TITLES.has(token.lower)
    ? token.pos !== 'PRON' && token.pos !== 'DET' && token.pos !== 'ADP'
    : token.pos === 'PROPN' && tokens[end] !== undefined && isCapitalised(tokens[end]);
}

function continues(tokens: readonly Token[], at: number): boolean {
  const { text, before, pos } = tokens[at]!;
  const previous = tokens[at - 1]!;
  if (text === '.' && before === '' && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr)$/u.test(previous.text)) return true;
  // “In America, I said” names no America I.
  if (/[\n\r]/u.test(before) || before === '' || text === 'I') return false;
  if (PARTICLES.has(text)) {
    // “Ursula von der Leyen”, “Bashar al-Assad”
    let next = at + 1;
    while (PARTICLES.has(tokens[next]?.text ?? '') || (tokens[next]?.text === '-' && tokens[next]!.before === ''))
      next++;
    return tokens[next] !== undefined && isCapitalised(tokens[next]!);
  }
  if (!/^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(text)) return false;
  if (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || pos === 'X' || /^\p{Lu}\.?$/u.test(text)) return true;
  // A surname that looks like a verb, but not a headline in which all words have capitals.
  const next = tokens[wordEnd(tokens, at)];
  return pos === 'VERB' && genderOfFirstName(previous.lower) !== undefined && !(next && isCapitalised(next));
}

/** “Napoleon III”, “Benedict XVI”. */
function isOrdinal(text: string): boolean {
  return /^(?:X{0,2}(?:I{2,3}|I?V|VI{1,3}|I?X)|X{1,2}I?)$/u.test(text);
}

function mayBePerson(tokens: readonly Token[], at: number, name: readonly Token[], titles: readonly Token[]): boolean {
  const last = name.length - 1;
  const capitals = name.filter(({ text }, index) => /^\p{Lu}{2,}$/u.test(text) && !(index === last && isOrdinal(text)));
  // “KAMALA HARRIS”, not “the UN”.
  if (capitals.length > 0 && (capitals.length < name.length || genderOfFirstName(name[0]!.lower) === undefined))
    return false;
  // “the BBC’s ANN”
  if (name.length === 1 && name[0]!.text.length <= 4 && capitals.length === 1) return false;
  if (name.some(({ lower }, index) => NOT_A_PERSON.has(lower) && !isInName(name, index))) return false;
  if (titles.length === 0 && name.length === 1 && isOrganisation(name[0]!.lower)) return false;
  return titles.length > 0 || tokens[at - 1]?.lower !== 'the';
}

/** “Theresa May”, “Kanye West”, “April Ryan”; “Park Geun-hye” */
function isInName(name: readonly Token[], index: number): boolean {
  const { lower } = name[index]!;
  const [before, next, afterNext] = [name[index - 1], name[index + 1], name[index + 2]];
  if (lower === 'park') return index === 0 && afterNext?.text === '-' && afterNext.before === '';
  if (index === 0) return next !== undefined && /^(?:april|june|august)$/u.test(lower);
  const closes = index === name.length - 1 && /^(?:may|west|day|church|lake|street|post|law|march)$/u.test(lower);
  return closes && index === 1 && genderBesideSurname(before!.lower) !== undefined;
}

/** “Texas”, “London Marathon”, “Austin, Texas”; not “Jack London”, nor “London” in an article of him. */
function namesPlace(
  tokens: readonly Token[],
  end: number,
  { name, titles }: { readonly name: readonly Token[]; readonly titles: readonly Token[] },
  known: (lower: string) => boolean,
): boolean {
  const saint = titles.findLast(({ lower }) => /^(?:saint|st\.?)$/u.test(lower));
  // “St. George’s ribbon”, “the church of Saint Helena”
  if (saint && (/^['’]s?$/u.test(tokens[end]?.text ?? '') || hangsOnPreposition(tokens, tokens.indexOf(saint))))
    return true;
  if (titles.some(({ lower }) => TITLES.has(lower))) return false;
  const [first, ...others] = name;
  if (others.length === 0) {
    const within = tokens[end]?.text === ',' && isPlace(tokens[end + 1]?.lower ?? '');
    return (within || (isPlace(first!.lower) && !MORE_OFTEN_PERSONS.has(first!.lower))) && !known(first!.lower);
  }
  if (isPlaceLikePerson(name.map(({ lower }) => lower))) return true;
  return name.some(({ lower }) => isPlace(lower)) && genderOfFirstName(first!.lower) === undefined;
}

/** Persons have first names and titles, speak, and are “who”. */
function isPersonal(tokens: readonly Token[], end: number, name: readonly Token[], titles: readonly Token[]): boolean {
  if (titles.some(({ lower }) => TITLES.has(lower))) return true;
  const next = tokens[end];
  const before = tokens[end - name.length - 1];
  // “in Austin”, “from Florence”: places bear people's names.
  const place = name.length === 1 && /^(?:in|at|near|from|to|into|across|around|of)$/u.test(before?.lower ?? '');
  const words = wordsOfName(name);
  if (genderOfKnownPerson(words.join(' '))) return true;
  if (genderOfFirstName(words[0]!) !== undefined) return !place;
  if (words.length > 1 && isNameOfBoth(words[0]!)) return true;
  if (words.some(isWomansSurname)) return !place;
  // “Ann Lee from Grainco says” has Ann Lee speak.
  if (next && REPORTING_VERBS.has(next.lower)) return !hangsOnPreposition(tokens, end - name.length);
  // “Kurt Anders, 44,”, “Kurt Anders, whose mother …”
  if (next?.text === ',' && /^(?:who|whose|aged|\d\d)$/u.test(tokens[end + 1]?.lower ?? '')) return true;
  const noun = before?.text === ',' ? tokens[end - name.length - 2] : before;
  if (noun?.pos === 'NOUN' && isPersonNoun(noun.lower)) return true;
  return before !== undefined && REPORTING_VERBS.has(before.lower);
}

/** “from Grainco”, “of the 21st Century Program”: a preposition stands before the name, or before its determiner and adjectives. */
function hangsOnPreposition(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^(?:DET|ADJ|NUM)$/u.test(tokens[before]!.pos)) before--;
  return tokens[before]?.pos === 'ADP';
}
