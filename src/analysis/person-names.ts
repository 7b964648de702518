import { genderOfFirstName } from './first-names.js';
import { namesEither, nounGender } from './gendered-nouns.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import type { Sentence } from './sentence.js';
import { isCapitalised, type Token } from './token.js';

/** A stretch of capitalised words that may name a person: the name's own words, without the titles before them. */
export interface NamePhrase {
  readonly tokens: readonly Token[];
  /** Titles and role nouns that stand before the name: “President”, “Mr”, “spokeswoman”. */
  readonly titles: readonly Token[];
  /** True where the name stands as only persons' names do. */
  readonly personal: boolean;
}

/** Words of the names of organisations, places and works. */
const NOT_A_PERSON = new Set(
  `university college school council committee commission party union nations ministry department office court bank street road avenue
   river lake mountain city county state states republic kingdom island islands bay sea ocean church museum park airport station hospital
   company corporation group foundation institute association agency service services times post news press journal magazine radio tv
   league cup championship games world war treaty act law day week month north south east west northern southern eastern western new united
   national international european american british african asian academy theatre theater orchestra band club fc united assembly
   parliament senate congress house government army navy force forces police federation society organization organisation centre center
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
   mr mrs ms dr prof god christ christmas easter english french german spanish portuguese italian russian chinese japanese europe america`.split(
    /\s+/u,
  ),
);

const TITLES = new Set(
  `mr mrs ms miss mx dr prof sir dame lord lady president minister premier prime chancellor mayor governor senator deputy foreign defence
   defense finance interior justice health education general secretary secretary-general ambassador judge captain colonel lieutenant sergeant major admiral
   commander professor doctor king queen prince princess duke duchess emperor empress pope bishop cardinal father sister brother mother
   aunt uncle saint st st. rev reverend detective inspector officer chief chairman chairwoman director spokesman spokeswoman spokesperson
   former vice attorney representative rep rep. sen sen. gov gov. gen gen. col col. mr. mrs. ms. dr. prof. señor señora senhor senhora monsieur madame
   congressman congresswoman councilman councilwoman actor actress singer writer author coach journalist artist`.split(
    /\s+/u,
  ),
);

const PARTICLES = new Set('de da do dos das del della di du la le van von der den bin ibn al el y e'.split(' '));

/** The names in a sentence, in order. `known` holds single words, in lower case, that the article has as parts of names. */
export function namePhrases(sentence: Sentence, known: (lower: string) => boolean): NamePhrase[] {
  const { tokens } = sentence;
  const found: NamePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens, at, known)) continue;
    let end = at + 1;
    while (end < tokens.length && continues(tokens, end)) end++;
    while (end > at + 1 && PARTICLES.has(tokens[end - 1]!.text)) end--;
    const phrase = tokens.slice(at, end);
    // “US President Barack Obama”: the name begins after the last title.
    const first = phrase.findLastIndex(({ lower }) => TITLES.has(lower)) + 1;
    const name = phrase.slice(first);
    const titles = phrase.slice(0, first);
    const before = tokens[at - 1];
    if (titles.length === 0 && before?.pos === 'NOUN' && before.index === phrase[0]!.index - 1) titles.push(before);
    if (name.length > 0 && mayBePerson(tokens, at, name, titles)) {
      found.push({ tokens: name, titles, personal: isPersonal(tokens, end, name, titles) });
    }
    at = end - 1;
  }
  return found;
}

function isNameWord(tokens: readonly Token[], at: number, known: (lower: string) => boolean): boolean {
  const token = tokens[at]!;
  if (!/^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(token.text)) return false;
  const opens = at === 0 || /^["“‘'(—–:]$/u.test(tokens[at - 1]!.text);
  if (!opens) return token.pos === 'PROPN' || known(token.lower) || genderOfFirstName(token.lower) !== undefined;
  return known(token.lower) || TITLES.has(token.lower) || genderOfFirstName(token.lower) !== undefined
    ? token.pos !== 'PRON' && token.pos !== 'DET' && token.pos !== 'ADP'
    : token.pos === 'PROPN' && tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!);
}

function continues(tokens: readonly Token[], at: number): boolean {
  const { text, before, pos } = tokens[at]!;
  const previous = tokens[at - 1]!;
  if (text === '.' && before === '' && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr)$/u.test(previous.text)) return true;
  if (/[\n\r]/u.test(before) || (before === '' && text !== '-' && previous.text !== '-')) return false;
  if (PARTICLES.has(text)) return tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!);
  return (
    /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(text) &&
    (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || pos === 'X' || /^\p{Lu}\.?$/u.test(text))
  );
}

function mayBePerson(tokens: readonly Token[], at: number, name: readonly Token[], titles: readonly Token[]): boolean {
  const capitals = name.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length;
  // “KAMALA HARRIS”, not “the UN”.
  if (capitals > 0 && (capitals < name.length || genderOfFirstName(name[0]!.lower) === undefined)) return false;
  if (name.some(({ lower }) => NOT_A_PERSON.has(lower))) return false;
  return titles.length > 0 || tokens[at - 1]?.lower !== 'the';
}

/** Persons have first names and titles, speak, and are “who”. */
function isPersonal(tokens: readonly Token[], end: number, name: readonly Token[], titles: readonly Token[]): boolean {
  if (titles.some(({ lower }) => TITLES.has(lower))) return true;
  const next = tokens[end];
  const before = tokens[end - name.length - 1];
  // “in Austin”, “from Florence”: places bear people's names.
  const place = name.length === 1 && /^(?:in|at|near|from|to|into|across|around|of)$/u.test(before?.lower ?? '');
  if (genderOfFirstName(name[0]!.lower) !== undefined) return !place;
  if (next && REPORTING_VERBS.has(next.lower)) return true;
  // “Kurt Anders, 44,”, “Kurt Anders, whose mother …”
  if (next?.text === ',' && /^(?:who|whose|aged|\d\d)$/u.test(tokens[end + 1]?.lower ?? '')) return true;
  // “the astronomer Kurt Anders”, “its captain, Kurt Anders”
  // “Kurt Anders, the astronomer,”
  if (next?.text === ',' && /^(?:an?|the|his|her|their|whose)$/u.test(tokens[end + 1]?.lower ?? '')) {
    const apposition = tokens.slice(end + 2, end + 6);
    if (apposition.some(({ lower }) => namesEither(lower) || nounGender(lower))) return true;
  }
  const noun = before?.text === ',' ? tokens[end - name.length - 2] : before;
  if (noun?.pos === 'NOUN' && (namesEither(noun.lower) || nounGender(noun.lower))) return true;
  return before !== undefined && REPORTING_VERBS.has(before.lower);
}
