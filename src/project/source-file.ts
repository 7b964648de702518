import { posix } from 'node:path';
import type { Place } from '../engine/file-error.js';
import type { SourcePattern } from './config.js';
import { PathPattern } from './path-pattern.js';

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
    const parts = patternOf(pattern).match(inFolder ? article : posix.basename(article));
    if (!parts) continue;
    const name = pattern.source.replace(/\{([a-z]+)\}/gu, (_, placeholder: string) => parts[placeholder]!);
    const path = inFolder ? name : posix.join(posix.dirname(article), name);
    const { language, at } = pattern;
    if (path !== article) return { path, ...(language === undefined ? {} : { language }), at };
  }
  return undefined;
}

/** Each is made once: for the next article it is known whether it takes long. */
const patterns = new WeakMap<SourcePattern, PathPattern>();

/** A pattern whose groups are its placeholders. */
function patternOf(source: SourcePattern): PathPattern {
  const made = patterns.get(source) ?? new PathPattern(source.article, source.at, expressionOf(source.article));
  patterns.set(source, made);
  return made;
}

function expressionOf(pattern: string): RegExp {
  const seen = new Set<string>();
  const expression = pattern.split(/(\{[a-z]+\})/u).map((piece) => {
    const placeholder = /^\{([a-z]+)\}$/u.exec(piece)?.[1];
    if (placeholder === undefined) return piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    if (seen.has(placeholder)) return `\\k<${placeholder}>`;
    seen.add(placeholder);
    return `(?<${placeholder}>${placeholder === 'path' ? '.+' : '[^\\/]+'})`;
  });
  return new RegExp(`^${expression.join('')}$`, 'u');
}
