/**
 * The language of a BCP 47 tag without its region and script, in lower case: `pt` of `pt-BR`, of `pt_br`, as some write it, and of
 * `por_Latn`, as collections of texts do; `und` of what is no such tag.
 */
export function baseLanguage(tag: string): string {
  const first = tag.toLowerCase().split(/[-_]/u)[0]!;
  if (!/^[a-z]{2,8}$/u.test(first)) return 'und';
  // Of two codes for one language, as `eng` and `en`, or `iw` and `he`, the one that is in use.
  return first.length > 3 ? first : Intl.getCanonicalLocales(first)[0]!.split('-')[0]!;
}
