import type { Token } from '../token.js';

// Portuguese, Spanish and Italian news call somebody by the age, “the 36-year-old”, and say it with the name: “Ana Prado, 36,”.

/** How far before “old” the number of years stands, in tokens: “36”, “-”, “year”, “-”. */
const BACK = 4;

/** The years of whoever is called “the 36-year-old”, with no noun behind it, by its “old”. */
export function yearsOf(tokens: readonly Token[], { lower, index }: Token): string | undefined {
  if (lower !== 'old' || tokens[index - 2]?.lower !== 'year') return undefined;
  const [before, years, next] = [tokens[index - BACK - 1], tokens[index - BACK], tokens[index + 1]];
  if (years?.pos !== 'NUM' || !/^(?:the|an?|this|another)$/u.test(before?.lower ?? '')) return undefined;
  return next && /^(?:NOUN|ADJ|PROPN)$/u.test(next.pos) && !/(?:ed|s)$/u.test(next.lower) ? undefined : years.text;
}

/** The years that stand behind a name which ends before `end`: “, 36,”, “(36)”, “, aged 36,”. */
export function yearsBehind(tokens: readonly Token[], end: number): string | undefined {
  if (!/^[,(]$/u.test(tokens[end]?.text ?? '')) return undefined;
  const at = tokens[end + 1]?.lower === 'aged' ? end + 2 : end + 1;
  if (!/^\d\d$/u.test(tokens[at]?.text ?? '')) return undefined;
  return /^[,).]$/u.test(tokens[at + 1]?.text ?? '.') ? tokens[at]!.text : undefined;
}
