import { posix } from 'node:path';

/** What repositories hold for those who work on them, by the customs of GitHub, Python, CMake and the web. */
const NO_ARTICLE =
  /^(?:readme|licen[cs]e|copying|notice|authors|contributors|contributing|changelog|changes|history|news|code[-_]of[-_]conduct|security|support|governance|maintainers|codeowners|todo|requirements(?:[-_.]\w+)?|constraints|robots|humans|ads|cmakelists)(?:[-_.][a-z]{2})?\.(?:md|markdown|txt)$/iu;
/** Of these the names are as likely those of articles, unless they are written as such files are. */
const SHOUTED = /^(?:news|history|changes|support|security|todo|notice)\./u;

/**
 * The names of files that are about a repository and no articles, such as `README.md`, each once and in order.
 * @param paths from the folder, with `/`
 */
export function noArticlesAmong(paths: readonly string[]): string[] {
  const names = paths
    .map((path) => posix.basename(path))
    .filter((name) => NO_ARTICLE.test(name) && !SHOUTED.test(name));
  return [...new Set(names)].sort();
}
