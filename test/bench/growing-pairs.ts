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
  'many paragraphs and one': { article: always('A b.\n\n'), source: always('a b ') },
};
