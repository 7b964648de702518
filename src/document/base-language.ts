/** The language of a BCP 47 tag without its region and script, in lower case: `pt` of `pt-BR`, and of `pt_br`, as some write it. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0]!;
}
