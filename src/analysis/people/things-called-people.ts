import type { Span } from '../../document/span.js';
import type { Sentence } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { wordSet } from '../words/word-set.js';
import type { Mention } from './mention.js';
import { people } from './people.js';

/** “She” after “The company does not say much.”, where nobody is who could be meant. */
interface ThingCalledPerson {
  readonly pronoun: Mention;
  /** The noun that it stands for. */
  readonly thing: Token;
}

/**
 * Nouns for what most languages with genders call “she” or “he”, and English only “it”: organisations, machines, programs and documents. Not
 * ships, countries and cars, which are “she” to some, nor bodies that stand for their people (“the couple”, “the crew”).
 */
const THINGS = wordSet(`
  company firm corporation startup manufacturer automaker carmaker retailer insurer airline airport bank brewery bakery business enterprise
  ministry agency government administration authority department embassy parliament senate commission committee council tribunal
  organisation organization institution institute foundation association federation confederation league club team squad university
  newspaper magazine broadcaster network website portal platform app application software device machine system tool smartphone gadget
  factory plant refinery shop store supermarket restaurant hotel museum library theatre theater cooperative consortium conglomerate
  multinational subsidiary brand trademark study survey report law bill treaty decree proposal vaccine virus product
  municipality ministry prefecture secretariat directorate observatory`);
/** Parties, unions, authorities and firms that are written of by their names alone. */
const NAMED_THINGS = wordSet(`
  vox psoe erc pnv podemos ciudadanos sumar compromís chega pcp cds mpla frelimo renamo udmr usr psd pnl aur mdb psdb psol
  ugt ccoo cgt cgtp cfdt cgil cisl uil fiom cut farc eln bcp bce inps istat ibge inegi indec afip anses imss stf stj tse anvisa ibama incra
  petrobras eletrobras embraer repsol iberdrola endesa telefónica renfe pemex ecopetrol codelco eni enel trenitalia alitalia sncf ratp edf
  palmeiras corinthians flamengo fluminense botafogo grêmio cruzeiro benfica boavista barcelona betis villarreal osasuna levante getafe
  juventus lazio atalanta sampdoria udinese sassuolo cagliari napoli fiorentina monza boca independiente huracán talleres peñarol
  galatasaray fenerbahçe fenerbahce beşiktaş besiktas trabzonspor olympiacos panathinaikos monterrey pachuca alianza universitario
  engie stellantis rai rtve mediaset tap edp galp lusa efe ansa agerpres unicef unesco opec frontex`);
/** So many sentences back nobody may be mentioned who could be meant; what may be a person's name or a company's counts in the last. */
const REACH = 3;
/** So many words may stand between the article and its noun: “the Swedish car rental company”. */
const LONGEST_PHRASE = 5;
/** Initials are not longer. */
const INITIALS = 4;
/** So many words belong to it behind “of”: “the municipality of Rio de Janeiro”. */
const LONGEST_NAME = 5;

/** What may stand before a pronoun that opens a sentence, with its comma. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...['however', 'moreover', 'furthermore', 'also', 'besides', 'meanwhile', 'still', 'now', 'recently', 'today'],
  ...['in addition', 'in total', 'since then', 'this year', 'this season', 'last year', 'last season', 'for now'],
]);
/** None has more words and its comma. */
const LONGEST_OPENING = 3;

/** What a sentence is about, and where its phrase stands from the noun on. */
interface Subject extends Span {
  readonly thing: Token;
  /** The sentence says itself that the pronoun is a thing: “As a company, she …” */
  readonly certain?: true;
}

/** The sentences that open with a “he” or “she” for the thing that the sentence before is about. */
export function thingsCalledPeople(reading: Reading): readonly ThingCalledPerson[] {
  const things = thingsBefore(reading);
  // To read who is mentioned takes long, and most articles have no such sentence.
  if (things.size === 0) return [];
  const found: ThingCalledPerson[] = [];
  let [lastPerson, lastName] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const phrases = [...things.values()];
  let next = 0;
  for (const mention of reading.get(people).mentions) {
    const { at, kind, person, token, quotation } = mention;
    const subject = things.get(token);
    while (phrases[next] && phrases[next]!.end <= token.start) next++;
    // “The municipality of Lagoa”: the name belongs to the thing.
    const isOfThing = phrases[next] !== undefined && token.start >= phrases[next]!.start;
    const isAlone = at - lastPerson > REACH && at - lastName > 1;
    if (subject && !quotation && (subject.certain || isAlone)) found.push({ pronoun: mention, thing: subject.thing });
    else if (kind === 'name' && !person) lastName = isOfThing ? lastName : at;
    else if (!isOfThing) lastPerson = at;
  }
  return found;
}

/** What the sentence before is about, by each “he” and “she” that opens a sentence. */
function thingsBefore({ sentences }: Reading): ReadonlyMap<Token, Subject> {
  const things = new Map<Token, Subject>();
  for (let place = 0; place < sentences.length; place++) {
    const called = calledThing(sentences[place]!);
    if (called) things.set(called.pronoun, called.subject);
    const first = openingPronoun(sentences[place]!);
    if (!first || place === 0) continue;
    const before = behindOpening(sentences[place - 1]!);
    const subject = namedSubjectOf(before) ?? subjectOf(before);
    if (subject) things.set(first, subject);
  }
  return things;
}

/** “As an association, she organises trips”; not “As a company, he said, we must grow”. */
function calledThing({ tokens }: Sentence): { pronoun: Token; subject: Subject } | undefined {
  if (tokens[0]?.text !== 'As' || !/^an?$/u.test(tokens[1]?.lower ?? '')) return undefined;
  const comma = tokens.slice(0, LONGEST_PHRASE + 1).findIndex(({ text }) => text === ',');
  const [thing, pronoun, verb] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (!thing || !THINGS.has(thing.lower) || !/^(?:he|she)$/u.test(pronoun?.lower ?? '')) return undefined;
  if (!verb || REPORTING_VERBS.has(verb.lower)) return undefined;
  return { pronoun: pronoun!, subject: { thing, start: thing.start, end: thing.end, certain: true } };
}

/** The “he” or “she” that a sentence opens with, or has behind “However,” and the like. */
function openingPronoun({ tokens }: Sentence): Token | undefined {
  const comma = tokens.slice(0, LONGEST_OPENING).findIndex(({ text }) => text === ',');
  const opening = tokens.slice(0, Math.max(0, comma)).map(({ lower }) => lower);
  const first = tokens[comma > 0 && OPENINGS.has(opening.join(' ')) ? comma + 1 : 0];
  return first?.lower === 'she' || first?.lower === 'he' ? first : undefined;
}

/** A sentence without what opens it before a comma: “On Monday, the company closed.” */
function behindOpening({ tokens }: Sentence): readonly Token[] {
  const comma = tokens.slice(0, LONGEST_OPENING + 1).findIndex(({ text }) => text === ',');
  return comma > 0 ? tokens.slice(comma + 1) : tokens;
}

/** “VOX voted against it.”, “The CGT called a strike.” */
function namedSubjectOf(tokens: readonly Token[]): Subject | undefined {
  const at = tokens[0]?.lower === 'the' ? 1 : 0;
  const [thing, next] = [tokens[at], tokens[at + 1]];
  if (!thing || !isCapitalised(thing) || !NAMED_THINGS.has(thing.lower)) return undefined;
  // “Rai” is somebody's name, “RAI” is none.
  if (thing.text.length <= INITIALS && thing.text !== thing.text.toUpperCase()) return undefined;
  return isVerbal(next) ? { thing, start: thing.start, end: thing.end } : undefined;
}

/** The thing that a sentence is about from its first word: “The Swedish company does not say much.” */
function subjectOf(tokens: readonly Token[]): Subject | undefined {
  if (!/^(?:the|this|our|its|their|a|an)$/u.test(tokens[0]?.lower ?? '')) return undefined;
  for (let at = 1; at <= LONGEST_PHRASE && at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (!isWord(token)) return undefined;
    const last = THINGS.has(token.lower) ? endOfPhrase(tokens, at) : undefined;
    if (last !== undefined) return { thing: token, start: token.start, end: tokens[last]!.end };
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/u.test(token.pos)) return undefined;
  }
  return undefined;
}

/** The last word of a phrase that a verb follows: “company”, or “Lagoa” of “municipality of Lagoa”. */
function endOfPhrase(tokens: readonly Token[], at: number): number | undefined {
  if (isVerbal(tokens[at + 1])) return at;
  if (tokens[at + 1]?.lower !== 'of') return undefined;
  let last = at + 1;
  while (last <= at + 1 + LONGEST_NAME && isOfName(tokens[last + 1])) last++;
  return last > at + 1 && isVerbal(tokens[last + 1]) ? last : undefined;
}

function isOfName(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'PROPN' || /^(?:the|and|of|de|da|do|del|la)$/u.test(token.lower));
}

function isVerbal(token: Token | undefined): boolean {
  return /^(?:VERB|AUX|ADV)$/u.test(token?.pos ?? '');
}
