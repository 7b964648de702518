import { basename } from 'node:path';

const TAG = /[._](?<tag>[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\.[^.]+$/u;

/** The language that a file's name tells, as a BCP 47 tag: `pt` of `news.pt.txt`; none where it tells none that there is. */
export function languageInName(path: string): string | undefined {
  const tag = TAG.exec(basename(path))?.groups?.tag?.replace('_', '-');
  if (tag === undefined) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(tag) === undefined ? undefined : tag;
}
