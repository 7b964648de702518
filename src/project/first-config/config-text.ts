import type { FrequentNames } from './frequent-names.js';
import type { Habit } from './house-style.js';
import type { Languages } from './languages.js';

/** What a folder shows of its articles. */
export interface Seen {
  readonly languages: Languages;
  readonly habits: readonly Habit[];
  readonly names: FrequentNames;
  /** The names of files that are no articles. */
  readonly ignored: readonly string[];
}

/**
 * A first `stet.config.yaml` that says what was seen, and how to say more.
 * @param schema where its JSON Schema is, from the file
 */
export function configText({ languages, habits, names, ignored }: Seen, schema?: string): string {
  const { article, source, others } = languages;
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    '# What stet holds to in this folder and below; `stet config FILE` shows what is in force for a file, and why.',
    ...(article === 'en' ? [] : [`language: ${article}`]),
    ...(ignored.length > 0 ? ['ignore: # no articles; globs can stand here too'] : []),
    ...ignored.map((name) => `  - ${quoted(name)}`),
    ...(source
      ? [
          'sources:',
          `  - article: ${quoted(source.article)}`,
          `    source: ${quoted(source.source)}`,
          `    language: ${source.language}`,
        ]
      : []),
    ...(others.length > 0 ? ['overrides:'] : []),
    ...others.flatMap(({ language, files }) => [`  - files: ${quoted(files)}`, `    language: ${language}`]),
    ...(habits.length > 0 ? ['style:'] : []),
    ...habits.map(({ setting, value, times, otherwise }) => `  ${setting}: ${value} # ${times} times to ${otherwise}`),
    ...(names.settled.length > 0 ? ['names:'] : []),
    ...names.settled.map(({ name, articles }) => `  - ${quoted(name)} # in ${articles} articles`),
    ...names.unsettled.map(
      (forms) => `# spelt in two ways, choose one under names: ${forms.map(({ name }) => name).join(', ')}`,
    ),
    '# people: # and their pronouns, which are evidence where the article has none',
    '#   - { name: Eri Kaneko, pronouns: she }',
    '# rules:',
    '#   en/style: off # a group of rules, or one: off, on, error, warning, suggestion',
    '',
  ].join('\n');
}

/** Any text in YAML: every JSON string is one. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
