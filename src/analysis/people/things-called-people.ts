import type { Sentence } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { isWord, type Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import type { Mention } from './mention.js';
import { people } from './people.js';

/** “She” after “The company does not say much.”, where nobody is who could be meant. */
export interface ThingCalledPerson {
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
  organisation organization institution institute foundation association federation confederation league club university
  newspaper magazine broadcaster network website portal platform app application software device machine system tool smartphone gadget
  factory plant refinery shop store supermarket restaurant hotel museum library theatre theater cooperative consortium conglomerate
  multinational subsidiary brand trademark study survey report law bill treaty decree proposal vaccine virus product`);
/** So many sentences back nobody may be mentioned who could be meant; what may be a person's name or a company's counts in the last. */
const REACH = 3;
/** So many words may stand between the article and its noun: “the Swedish car rental company”. */
const LONGEST_PHRASE = 5;

/** The sentences that open with a “he” or “she” for the thing that the sentence before is about. */
export function thingsCalledPeople(reading: Reading): readonly ThingCalledPerson[] {
  const things = thingsBefore(reading);
  // To read who is mentioned takes long, and most articles have no such sentence.
  if (things.size === 0) return [];
  const found: ThingCalledPerson[] = [];
  let [lastPerson, lastName] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const mention of reading.get(people).mentions) {
    const { at, kind, person, token, quotation } = mention;
    const thing = things.get(token);
    if (thing && !quotation && at - lastPerson > REACH && at - lastName > 1) found.push({ pronoun: mention, thing });
    else if (kind === 'name' && !person) lastName = at;
    else lastPerson = at;
  }
  return found;
}

/** What the sentence before is about, by each “he” and “she” that opens a sentence. */
function thingsBefore({ sentences }: Reading): ReadonlyMap<Token, Token> {
  const things = new Map<Token, Token>();
  for (let place = 1; place < sentences.length; place++) {
    const first = sentences[place]!.tokens[0];
    if (first?.lower !== 'she' && first?.lower !== 'he') continue;
    const thing = subjectOf(sentences[place - 1]!);
    if (thing) things.set(first, thing);
  }
  return things;
}

/** The thing that a sentence is about from its first word: “The Swedish company does not say much.” */
function subjectOf({ tokens }: Sentence): Token | undefined {
  if (!/^(?:the|this|our|its|their|a|an)$/u.test(tokens[0]?.lower ?? '')) return undefined;
  for (let at = 1; at <= LONGEST_PHRASE && at + 1 < tokens.length; at++) {
    const [token, next] = [tokens[at]!, tokens[at + 1]!];
    if (!isWord(token)) return undefined;
    if (THINGS.has(token.lower) && /^(?:VERB|AUX|ADV)$/u.test(next.pos)) return token;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/u.test(token.pos)) return undefined;
  }
  return undefined;
}
