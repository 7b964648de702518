import { posix } from 'node:path';
import type { Place } from '../engine/file-error.js';
import type { SourcePattern } from './config.js';
import { matchInTime } from './pattern-time.js';

/** The file that an article was translated from, as a pattern of the configuration names it. */
export interface SourceFile {
  /** From the configuration's folder, with `/`. It need not be there. */
  readonly path: string;
  readonly language?: string;
  /** Where its pattern stands. */
  readonly at: Place;
}

/**
 * The source of an article by the first pattern that fits its name; none where none fits. A pattern without `/` is for
 * files of every folder, and the source is then beside the article.
 * @param article its path from the configuration's folder, with `/`
 */
export function sourceOf(article: string, patterns: readonly SourcePattern[]): SourceFile | undefined {
  for (const pattern of patterns) {
    const inFolder = /\/|\{path\}/u.test(pattern.article);
    const parts = matchInTime(pattern.article, pattern.at, () =>
      partsOf(pattern.article, inFolder ? article : posix.basename(article)),
    );
    if (!parts) continue;
    const name = pattern.source.replace(/\{([a-z]+)\}/gu, (_, placeholder: string) => parts[placeholder]!);
    const path = inFolder ? name : posix.join(posix.dirname(article), name);
    const { language, at } = pattern;
    if (path !== article) return { path, ...(language === undefined ? {} : { language }), at };
  }
  return undefined;
}

/** What stands for each placeholder where `pattern` fits the whole of `name`. */
function partsOf(pattern: string, name: string): Record<string, string> | undefined {
  const seen = new Set<string>();
  const expression = pattern.split(/(\{[a-z]+\})/u).map((piece) => {
    const placeholder = /^\{([a-z]+)\}$/u.exec(piece)?.[1];
    if (placeholder === undefined) return piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    if (seen.has(placeholder)) return `\\k<${placeholder}>`;
    seen.add(placeholder);
    return `(?<${placeholder}>${placeholder === 'path' ? '.+' : '[^\\/]+'})`;
  });
  return new RegExp(`^${expression.join('')}$`, 'u').exec(name)?.groups;
}
