import { isCapitalised, isLowerCase, type Token } from '../token.js';
import { dictionary } from '../words/dictionary.js';

/** Of the syllables of Korean and Chinese names, in letters: “kyung”, “cheung”. */
const LONGEST_SYLLABLE = 6;

/** The index behind the word that starts at a Token: the language model cuts words at letters outside Latin-1 (“K ı l ı ç”). */
export function wordEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && touches(tokens, end)) end++;
  return end;
}

/** True where the Token goes on with the word before it, as letters or a hyphen within a name do. */
export function touches(tokens: readonly Token[], at: number): boolean {
  const { text, before } = tokens[at]!;
  const next = tokens[at + 1];
  if (before !== '' || !/[\p{L}\p{M}-]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  if (text !== '-') return /^[\p{L}\p{M}]+$/u.test(text);
  return next?.before === '' && (isCapitalised(next) || isSyllable(tokens, at));
}

/** “Kim Jong-un”, “Kwok Wai-keung”: the hyphen joins two syllables of a given name, not two words. */
function isSyllable(tokens: readonly Token[], hyphen: number): boolean {
  const [surname, first, second] = [tokens[hyphen - 2], tokens[hyphen - 1]!, tokens[hyphen + 1]!];
  if (!surname || !isCapitalised(surname) || first.before !== ' ' || second.text.length > LONGEST_SYLLABLE)
    return false;
  return isLowerCase(second) && !(dictionary().has(first.lower) && dictionary().has(second.lower));
}

/** The Arabic article: “al-Assad” is “Assad” too. */
const ARTICLE = 'al-';

/** The words of a name, each of one Token or more, in lower case: “assad” of “al-Assad”, who is “Assad” too. */
export function wordsOfName(name: readonly Token[]): string[] {
  const words: string[] = [];
  name.forEach(({ lower }, at) => {
    if (at > 0 && touches(name, at)) words[words.length - 1] += lower;
    else words.push(lower);
  });
  // Hardly a name has such an article.
  for (let at = 0; at < words.length; at++)
    if (words[at]!.startsWith('al-') || words[at]!.startsWith('el-')) words[at] = words[at]!.slice(ARTICLE.length);
  return words;
}
