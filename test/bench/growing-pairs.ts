/** An article and its source, each made of pieces; the n-th of each is made for n. */
export interface GrowingPair {
  readonly article: (n: number) => string;
  readonly source: (n: number) => string;
}

/** A number unlike those before it. */
const number = (n: number) => 1_000 + ((n * 7_919) % 89_000);
/** A name unlike those before it. */
const name = (n: number) => `Ab${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
const always = (piece: string) => () => piece;

/** What the checks that compare with a source look for in both texts: each of many against many of the other. */
export const GROWING_PAIRS: Readonly<Record<string, GrowingPair>> = {
  numbers: { article: (n) => `${number(n)} `, source: (n) => `${number(n)}1 ` },
  'numbers by paragraph': { article: (n) => `${number(n)} came.\n\n`, source: (n) => `Vieram ${number(n)}3.\n\n` },
  years: { article: (n) => `${1_500 + (n % 500)} `, source: (n) => `${10 + (n % 90)} ` },
  'short years': { article: (n) => `${n % 100} `, source: (n) => `19${10 + (n % 90)} ` },
  digits: { article: always('1'), source: always('2') },
  'groups of digits': { article: always('111.'), source: always('222,') },
  'Roman numbers': { article: always('MCMX '), source: always('VII ') },
  'Chinese numbers': { article: always('三'), source: always('五') },
  'Chinese units': { article: always('3万'), source: always('9万') },
  'numbers in words': { article: always('twenty-five '), source: (n) => `${n} ` },
  dates: { article: (n) => `${(n % 28) + 1} May `, source: (n) => `${(n % 28) + 1}/5 ` },
  names: { article: (n) => `${name(n)} Smith said. `, source: (n) => `${name(n + 7)} Schmidt disse. ` },
  'names by paragraph': { article: (n) => `${name(n)} said.\n\n`, source: (n) => `${name(n + 7)} disse.\n\n` },
  genders: { article: always('Maria Silva said. He left. '), source: always('A porta-voz Maria Silva disse. ') },
  titles: { article: always('Ms Ab '), source: always('sra Ab ') },
  'names in another script': { article: always('Ivan Petrov said. '), source: always('Иван Петров. ') },
  'names in characters': { article: always('Tanaka '), source: always('田中') },
  'names of places': { article: always('Vienna Munich '), source: always('Wien Paris ') },
  denials: { article: always('He did not go. '), source: always('Ele foi. ') },
  questions: { article: always('a? '), source: always('b. ') },
  countries: { article: always('Brazil Peru '), source: always('Alemanha ') },
  'what was left as it was': { article: always('da Silva disse que '), source: always('da Silva disse que ') },
  paragraphs: { article: always('A.\n\n'), source: always('B c d e f g h i j.\n\n') },
  measures: { article: (n) => `${number(n)} miles `, source: (n) => `${number(n)}1 km ` },
  'measures of height': { article: (n) => `${n} feet 3 inches `, source: (n) => `${number(n)} ` },
  'one number': { article: always('7 '), source: always('8 ') },
  'one number by paragraph': { article: always('7 came.\n\n'), source: always('Vieram 8.\n\n') },
  'amounts by paragraph': { article: always('3 billion dollars.\n\n'), source: always('3 milhões de reais.\n\n') },
  'countries by paragraph': { article: always('Brazil came.\n\n'), source: always('Veio a Alemanha.\n\n') },
  'genders by paragraph': {
    article: (n) => `${name(n)} Smith said. He left.\n\n`,
    source: (n) => `A ministra ${name(n)} Smith disse.\n\n`,
  },
  'names and numbers in one paragraph and in many': {
    article: (n) => `${name(n)} ${number(n)} came.\n\n`,
    source: (n) => `${name(n + 7)} ${number(n)}1 veio. `,
  },
  words: { article: (n) => `${name(n).toLowerCase()} `, source: (n) => `${name(n + 7).toLowerCase()} ` },
  'words by line': { article: (n) => `${name(n)}\n`, source: (n) => `${name(n + 7)}\n` },
  'what has nothing in common': {
    article: (n) => `the ${name(n).toLowerCase()} came to us and never left. `.repeat(9).concat('\n\n'),
    source: (n) => `o ${name(n + 7).toLowerCase()} ficou em casa.\n\n`,
  },
  'paragraphs of all lengths': {
    article: (n) => `${'they came and went, '.repeat(1 + ((n * 7) % 23))}\n\n`,
    source: (n) => `${'vieram e foram, '.repeat(1 + ((n * 11) % 29))}\n\n`,
  },
  'a country beside one long word': { article: always('Russia '), source: always('роя') },
  'question marks': { article: always('?'), source: always('b. ') },
  'exclamation marks': { article: always('!'), source: always('b. ') },
  'closing marks': { article: always('He went. '), source: always(')') },
  'closing marks behind a stop': { article: always('He went. '), source: always('.”』') },
  'questions by paragraph': { article: always('Did he go?\n\n'), source: always('Ele foi. ') },
  'pronouns by sentence': { article: always('He went. '), source: always('Ela foi. ') },
  'pronouns by paragraph': { article: always('He went.\n\n'), source: always('Ela foi.\n\n') },
  'many paragraphs and one': { article: always('A b.\n\n'), source: always('a b ') },
  'times by paragraph': {
    article: (n) => `It will not really ever soon open ${n}, and it was.\n\n`,
    source: (n) => `A ponte ${n} abriu, fechou e abriu.\n\n`,
  },
  'omitted words by paragraph': {
    article: (n) => `The mayor ${n} left.\n\n`,
    source: (n) => `Ontem o prefeito ${n} partiu para o norte.\n\n`,
  },
};
