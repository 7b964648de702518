import { once } from './once.js';

/**
 * Scripts that join or part their letters by characters of no width, or are written from right to left; emoji; flags. The expression takes
 * a millisecond to compile.
 */
const joiningScripts = once(
  () =>
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Mongolian}\p{Extended_Pictographic}]/u,
);

/** True of what has letters or signs for which characters of no width are written. */
export function wantsJoiners(text: string): boolean {
  return joiningScripts().test(text);
}

/**
 * A variation selector where it selects nothing: any may stand once behind a sign that has more than one form, which are emoji, the
 * signs of mathematics and Mongolian letters, or behind a Chinese character, and hides whatever is written with them elsewhere.
 * https://www.unicode.org/reports/tr37/, https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt
 */
export const STRAY_SELECTOR =
  /(?<![\p{Emoji}\p{Sm}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\ufe00-\ufe0f]+|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]+/u;
