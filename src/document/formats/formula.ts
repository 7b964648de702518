/** How a formula begins in Markdown, what ends it, and how plainly what stands between must be one. */
interface Delimiter {
  readonly open: string;
  readonly close: string;
  readonly isFormula: (content: string) => boolean;
}

/** A longer formula is none: its end is looked for from each of its signs. */
export const LONGEST_FORMULA = 1_000;

/** `\[T\]he` is an escaped bracket and no formula; `$$` says how dear a restaurant is. */
const DELIMITERS: readonly Delimiter[] = [
  { open: '$$', close: '$$', isFormula: isPlainly },
  { open: '$', close: '$', isFormula: isPlainly },
  { open: '\\(', close: '\\)', isFormula: isPlainly },
  { open: '\\[', close: '\\]', isFormula: (content) => /\\[A-Za-z]|[=^_]/u.test(content) && isPlainly(content) },
];

/** Words within a formula, and what is set lower or higher. */
const WORDING = /\\(?:text\w*|mbox|mathrm|operatorname)\*?\{[^{}]*\}|[_^]\{[^{}]*\}/gu;
const COMMAND = /\\[A-Za-z]+/gu;
const SENTENCE = /\p{L}{2} +\p{L}{2}/u;
const WORD = /\p{L}{3}/u;
const SIGN = /[=^_<>+*/|≤≥≠≈×·±−-]/u;
/** `x`, `n'`, `2n`, `a, b`, `f(x)` */
const VARIABLES = /^\(?\d*[\p{L}]['′\d]*(?:, ?\p{L}['′\d]*)*\)?$|^\p{L}\(\p{L}(?:, ?\p{L})*\)$/u;

/**
 * How long the formula is that a text begins with, in the signs of TeX: `$x^2$`, `$$ … $$`, `\( … \)`, `\[ … \]`; 0 where it begins
 * with none. Prices are none, nor brackets that are escaped: what stands between must be a formula by its looks.
 * @param before the character before the text
 */
export function formulaLength(text: string, before: string): number {
  const found = DELIMITERS.find(({ open }) => text.startsWith(open));
  if (!found) return 0;
  const { open, close, isFormula } = found;
  // “US$5”, “20$00” and “$$$”
  if (open.startsWith('$') && /[\p{L}\p{N}$]/u.test(before)) return 0;
  const end = text.indexOf(close, open.length);
  if (end < 0) return 0;
  const content = text.slice(open.length, end);
  // As pandoc has it: “$5 and $6” is no formula.
  if (open === '$' && /^\s|\s$/u.test(content)) return 0;
  if (open.startsWith('$') && /^[\p{L}\p{N}$]/u.test(text.slice(end + close.length))) return 0;
  return isFormula(content.trim()) ? end + close.length : 0;
}

/** True of what has signs of a formula, and is no prose. */
function isPlainly(content: string): boolean {
  const bare = content.replace(WORDING, '^');
  if (/\\[A-Za-z]/u.test(bare)) return !SENTENCE.test(bare.replace(COMMAND, ' ; '));
  if (WORD.test(bare) || SENTENCE.test(bare)) return false;
  return VARIABLES.test(content) || (SIGN.test(bare) && /[\p{L}=^]/u.test(bare));
}
