/** Letters of Cyrillic and Greek that look like Latin ones (Unicode confusables, those of one letter), with these behind them. */
const PAIRS =
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY аa сc еe һh іi јj оo рp ѕs хx уy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi'.split(
    ' ',
  );

/** The Latin letter that a letter of Cyrillic or Greek looks like. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair[0]!, pair[1]!]));

const CYRILLIC: ReadonlyMap<string, string> = new Map(
  PAIRS.filter((pair) => /^\p{Script=Cyrillic}/u.test(pair)).map((pair) => [pair[1]!, pair[0]!]),
);
const LETTERS = /[\p{L}\p{M}]+/gu;
const OF_CYRILLIC = /\p{Script=Cyrillic}/u;

/** A text, as long as it was, with the letters that belong into its Cyrillic words: Poccии, of which three are Latin. */
export function withoutLookalikes(text: string): string {
  return text.replace(LETTERS, (word) =>
    OF_CYRILLIC.test(word) ? word.replace(/[A-Za-z]/gu, (letter) => CYRILLIC.get(letter) ?? letter) : word,
  );
}
