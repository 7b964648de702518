/**
 * The language of a BCP 47 tag without its region and script, in lower case: `pt` of `pt-BR`, and of `pt_br`, as some write it; `und`
 * of what is no such tag.
 */
export function baseLanguage(tag: string): string {
  const first = tag.toLowerCase().split(/[-_]/u)[0]!;
  return /^[a-z]{2,8}$/u.test(first) ? first : 'und';
}
