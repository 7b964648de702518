import { isCapitalisedTerm } from '../names/capitalised-terms.js';
import { genderOfKnownPerson } from '../names/known-people.js';
import type { Reading } from '../reading.js';
import { isCapitalised, type Token } from '../token.js';
import { titleCased } from '../words/compounds.js';
import { dictionary } from '../words/dictionary.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { soughtTokens } from '../words/word-index.js';
import { wordSet } from '../words/word-set.js';
import { people } from './people.js';

/** A surname behind “the”. */
interface PersonWithArticle {
  readonly the: Token;
  readonly name: Token;
}

const THE = wordSet('the');
/** What people do, and hardly ever ships, tanks, hotels or works that bear their names. */
const DEEDS = wordSet(
  'wanted wants decided ordered lost started began refused refuses believed believes hoped hopes married died fled met meets spoke signed ' +
    'promised invaded appointed resigned demanded demands urged urges agreed intended thinks knows knew felt feared swore',
);
/** “the Picasso was sold”, “the Beethoven began” */
const MAKERS = /^(?:zola|kafka|picasso|mozart|beethoven)$/;
const SURNAME = /^\p{Lu}\p{Ll}{2,}$/u;

/**
 * “the Napoleon lost”, “the Putin’s speech”: an article before somebody who is known by surname, or named in full elsewhere in the article, and
 * who does what only people do. Not “the Obama administration”, “the Napoleon of crime”, “the Kennedys”. To be had by
 * `reading.get(personsWithArticle)`.
 */
export function personsWithArticle(reading: Reading): readonly PersonWithArticle[] {
  const found: PersonWithArticle[] = [];
  const isTitle = reading.get(titleCased);
  for (const { token, tokens, paragraph } of soughtTokens(reading, THE)) {
    const [name, next, after] = tokens.slice(token.index + 1, token.index + 4);
    if (!name || !next || !isCapitalised(name) || !SURNAME.test(name.text) || isTitle(paragraph)) continue;
    const isKnown = genderOfKnownPerson(name.text) !== undefined && !MAKERS.test(name.lower);
    const acts = (DEEDS.has(next.lower) || REPORTING_VERBS.has(next.lower)) && !/^its?$/.test(after?.lower ?? '');
    const owns = isKnown && /^['’]s$/.test(next.text);
    if (owns || (acts && (isKnown || reading.get(surnames).has(name.lower)))) found.push({ the: token, name });
  }
  return found;
}

/** Of those whom the article names in full, in lower case; none that are words or have other meanings. */
function surnames(reading: Reading): ReadonlySet<string> {
  const words = dictionary();
  const last = reading.get(people).persons.flatMap(({ name, inFull }) => (inFull ? [name.split(' ').at(-1)!] : []));
  return new Set(
    last.map((name) => name.toLowerCase()).filter((lower) => !words.has(lower) && !isCapitalisedTerm(lower)),
  );
}
