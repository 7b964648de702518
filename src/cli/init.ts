import { existsSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { codeOf } from '../document/error-code.js';
import { visible } from '../document/visible.js';
import type { Rule } from '../engine/rule.js';
import { CONFIG_NAME, configIn } from '../project/find-config.js';
import { configText, type Seen } from '../project/first-config/config-text.js';
import { frequentNames } from '../project/first-config/frequent-names.js';
import { habitsOf } from '../project/first-config/house-style.js';
import { languageName, languagesOf } from '../project/first-config/languages.js';
import { noArticlesAmong } from '../project/first-config/no-articles.js';
import { SCHEMA_FILE, schemaPathFrom } from '../project/schema-line.js';
import { createFile } from '../review/replace-file.js';
import { findArticles } from './find-articles.js';
import { readArticle } from './read-article.js';
import { absence, Trouble, writeProblem } from './trouble.js';

/** So many articles tell what all are like. */
const READ_AT_MOST = 300;
const SHOWN = 3;
const THERE = 'it is there already; stet config FILE shows what it says for a file';

/**
 * Looks at the articles of a folder and writes a first configuration there.
 * @param tell hears what is passed over
 * @returns what was seen and what to do next, for people
 * @throws Trouble where there is a configuration, or no article, or it cannot be written.
 */
export async function init(folder: string, rules: readonly Rule[], tell: (said: string) => void): Promise<string> {
  const there = existsSync(folder);
  if (!there || !statSync(folder).isDirectory()) {
    throw new Trouble(
      `${folder}: ${there ? 'a file, not a folder; stet init looks at a folder' : absence(folder).replace('file', 'folder')}`,
    );
  }
  const known = configIn(folder);
  if (known !== undefined) throw new Trouble(`${known}: ${THERE}`);
  const path = join(folder, CONFIG_NAME);
  const found = await findArticles([folder], tell);
  const paths = found.filter((one) => typeof one === 'string').map((one) => relative(folder, one).replaceAll(sep, '/'));
  for (const { path, problem } of found.filter((one) => typeof one !== 'string')) {
    if (paths.length > 0) tell(`${path}: passed over: ${problem}`);
    else throw new Trouble(`${path}: ${problem}; stet init looks at the articles that are there`);
  }
  const seen = look(folder, paths, rules);
  const schema = schemaPathFrom(folder);
  try {
    createFile(path, configText(seen, schema));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Trouble(`${path}: ${THERE}`);
    throw new Trouble(`${path}: cannot be written: ${writeProblem(error)}`);
  }
  return report(path, paths.length, seen, schema ? [] : [`Its JSON Schema, for editors: ${SCHEMA_FILE}`]);
}

function look(folder: string, paths: readonly string[], rules: readonly Rule[]): Seen {
  const others = noArticlesAmong(paths);
  const articles = paths.filter((path) => !others.includes(posix.basename(path)));
  // A folder of nothing else has them for articles.
  const ignored = articles.length > 0 ? others : [];
  const languages = languagesOf(articles.length > 0 ? articles : paths);
  const documents = languages.articles.slice(0, READ_AT_MOST).flatMap((path) => {
    const article = readArticle(join(folder, path));
    return 'problem' in article ? [] : [article.document];
  });
  const habits = languages.article.startsWith('en') ? habitsOf(documents, rules) : [];
  return { languages, habits, names: frequentNames(documents), ignored };
}

function report(
  path: string,
  files: number,
  { languages, habits, names, ignored }: Seen,
  hints: readonly string[],
): string {
  const { article, source, others, articles } = languages;
  const more = others.filter(({ language }) => language !== source?.language);
  const lines = [
    `Looked at ${files} ${files === 1 ? 'file' : 'files'}:`,
    `  ${articles.length} in ${languageName(article)}`,
    ...(source
      ? [`  ${source.count} of them with a source in ${languageName(source.language)}: ${source.source}`]
      : []),
    ...more.map(({ language, files }) => `  others in ${languageName(language)}: ${files}`),
    ...(ignored.length > 0 ? [`  no articles, to be ignored: ${listOf(ignored)}`] : []),
    ...habits.map(({ setting, value, times, otherwise }) => `  ${setting}: ${value}, ${times} times to ${otherwise}`),
    ...(names.settled.length > 0 ? [`  names that come often: ${listOf(names.settled.map(({ name }) => name))}`] : []),
    ...names.unsettled.map((forms) => `  spelt in two ways: ${forms.map(({ name }) => name).join(', ')}`),
    `Wrote ${path}. Read it, and mend what it has wrong.`,
    ...hints,
    'Next: stet --check',
    'An archive with old findings: stet --check --baseline stet-baseline.jsonl --update-baseline',
    '',
  ];
  return lines.map((line) => visible(line)).join('\n');
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN);
  return `${shown.join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;
}
