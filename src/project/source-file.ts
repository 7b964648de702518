import { posix } from 'node:path';
import { literalPattern } from '../document/literal-pattern.js';
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
    const parts = patternOf(pattern, 'article').match(inFolder ? article : posix.basename(article));
    if (!parts) continue;
    const name = pattern.source.replace(/\{([a-z]+)\}/gu, (_, placeholder: string) => parts[placeholder]!);
    const path = inFolder ? name : posix.join(posix.dirname(article), name);
    const { language, at } = pattern;
    if (path !== article) return { path, ...(language === undefined ? {} : { language }), at };
  }
  return undefined;
}

/**
 * The articles whose source a file would be, by the patterns that fit its name; they need not be there. What an article is called
 * in two words and its source in one cannot be said, and gives none.
 * @param source its path from the configuration's folder, with `/`
 */
export function articlesOf(source: string, patterns: readonly SourcePattern[]): string[] {
  return patterns.flatMap((pattern) => {
    const inFolder = /\/|\{path\}/u.test(pattern.article);
    const folders = source.split('/');
    // A pattern without folders is for every folder, and says where the source is from there.
    const tail = inFolder ? folders : folders.slice(-pattern.source.split('/').length);
    const parts = patternOf(pattern, 'source').match(tail.join('/'));
    const names = pattern.article.match(/\{[a-z]+\}/gu) ?? [];
    if (!parts || names.some((name) => parts[name.slice(1, -1)] === undefined)) return [];
    const name = pattern.article.replace(/\{([a-z]+)\}/gu, (_, placeholder: string) => parts[placeholder]!);
    const path = posix.join(...folders.slice(0, -tail.length), name);
    return path === source ? [] : [path];
  });
}

/** Each is made once: for the next article it is known whether it takes long. */
const patterns = {
  article: new WeakMap<SourcePattern, PathPattern>(),
  source: new WeakMap<SourcePattern, PathPattern>(),
};

/** A pattern of articles or of sources, whose groups are its placeholders. */
function patternOf(pair: SourcePattern, of: 'article' | 'source'): PathPattern {
  const made = patterns[of].get(pair) ?? new PathPattern(pair[of], pair.at, expressionOf(pair[of]));
  patterns[of].set(pair, made);
  return made;
}

function expressionOf(pattern: string): RegExp {
  const seen = new Set<string>();
  const expression = pattern.split(/(\{[a-z]+\})/u).map((piece) => {
    const placeholder = /^\{([a-z]+)\}$/u.exec(piece)?.[1];
    if (placeholder === undefined) return literalPattern(piece);
    if (seen.has(placeholder)) return `\\k<${placeholder}>`;
    seen.add(placeholder);
    return `(?<${placeholder}>${placeholder === 'path' ? '.+' : '[^\\/]+'})`;
  });
  return new RegExp(`^${expression.join('')}$`, 'u');
}
