import type { Settings } from '../analysis/settings.js';
import type { Place } from '../engine/file-error.js';
import type { Severity } from '../engine/finding.js';
import { changedRule, type Rule } from '../engine/rule.js';
import { isInGroup } from '../engine/rule-names.js';
import { rulesForLanguage } from '../engine/rules-for-section.js';
import { SCORING, type Scoring } from '../review/scoring.js';
import type { Config, Layer, RuleSaid, Said, ScoreSaid, Style } from './config.js';
import { meantBy } from './meant-by.js';
import { type SourceFile, sourceOf } from './source-file.js';

/** The language of articles of which nothing is said. */
const LANGUAGE = 'en';

/** A setting and where it was said; nowhere: it is stet's own. */
interface Chosen<T> {
  readonly value: T;
  readonly at?: Place;
}

/** A rule for a file: its severity, or that it does not run there. */
export interface RuleInForce {
  /** With its options as they are here, and the severity that its file gives. */
  readonly rule: Rule;
  readonly state: Chosen<Severity | 'off'>;
  /** Where its options were changed. */
  readonly optionsAt?: Place;
}

/** What a configuration holds for all files for which the same of its overrides are meant. */
interface Held {
  readonly language: Chosen<string>;
  /** The rules that run, with their severities and options as they are here. */
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** How findings are weighed. */
  readonly scoring: Scoring;
  /** Where all this comes from: every rule, and every setting that was said. */
  readonly origins: {
    readonly rules: readonly RuleInForce[];
    readonly settings: readonly (Said<string> & { readonly name: string })[];
  };
}

/** All that holds for one file. */
export interface InForce extends Held {
  /** The file it was translated from, where a pattern fits; from the configuration's folder. */
  readonly source?: SourceFile;
  /** Where it is said that a search of folders passes over the file; nowhere: it is found. */
  readonly ignoredAt?: Place;
}

/**
 * Tells what holds for a file.
 * @param file its path from the configuration's folder, with `/`
 * @param known its language, where that is known before any configuration
 */
export type InForceFor = (file: string, known?: string) => InForce;

/** So many sets of overrides and languages are remembered. */
const MOST_HELD = 50;

/**
 * What holds for the files of a configuration. Of two overrides the later stands; within one, what is said of a rule stands before
 * what is said of its group. People, names, glossary and what is let stand add up. What holds for several files is the same object: to
 * gather it takes as long as to check an article, and what others make of rules and settings they keep with them.
 * @param config none where files have no configuration
 * @param builtin the rules that come with stet
 */
export function inForceOf(config: Config | undefined, builtin: readonly Rule[]): InForceFor {
  const all = config?.layers ?? [];
  const rulesFor = (language: string) => [...rulesForLanguage(builtin, language), ...(config?.ownRules ?? [])];
  const held = new Map<string, Held>();
  return (file, known) => {
    const holds = all.map((layer) => layer.holdsFor(file));
    const key = JSON.stringify([known, holds]);
    const layers = all.filter((_, index) => holds[index]);
    const own = held.get(key) ?? heldBy(layers, rulesFor, known);
    if (held.size < MOST_HELD) held.set(key, own);
    const source = sourceOf(file, config?.sources ?? []);
    const ignored = config && meantBy(config.ignored, file);
    return { ...own, ...(source ? { source } : {}), ...(ignored ? { ignoredAt: ignored.at } : {}) };
  };
}

function heldBy(
  layers: readonly Layer[],
  rulesFor: (language: string) => readonly Rule[],
  known: string | undefined,
): Held {
  const said = layers.findLast((layer) => layer.language)?.language;
  const language = known === undefined ? (said ?? { value: LANGUAGE }) : { value: known };
  const saidOfRules = layers.flatMap(({ rules }) => [...rules].sort((a, b) => depth(a) - depth(b)));
  const entries = rulesFor(language.value).map((rule) => withSaid(rule, saidOfRules));
  return {
    language,
    rules: entries.flatMap(({ rule, state }) => (state.value === 'off' ? [] : withSeverity(rule, state.value))),
    settings: settingsOf(layers),
    scoring: scoringOf(layers),
    origins: { rules: entries, settings: saidSettings(layers) },
  };
}

function depth({ name }: RuleSaid): number {
  return name.split('/').length;
}

function withSaid(rule: Rule, said: readonly RuleSaid[]): RuleInForce {
  let state: Chosen<Severity | 'off'> = { value: rule.severity };
  let options = rule.options;
  let optionsAt: Place | undefined;
  for (const entry of said) {
    if (!isInGroup(rule.id, entry.name)) continue;
    if (entry.state === 'off') state = { value: 'off', at: entry.at };
    else if (entry.state === 'on') state = { value: rule.severity, at: entry.at };
    else if (entry.severity) state = { value: entry.severity, at: entry.at };
    if (entry.options !== undefined) {
      options = entry.options;
      optionsAt = entry.at;
    }
  }
  return {
    rule: options === rule.options ? rule : changedRule(rule, { options }),
    state,
    ...(optionsAt ? { optionsAt } : {}),
  };
}

function withSeverity(rule: Rule, severity: Severity): Rule {
  return severity === rule.severity ? rule : changedRule(rule, { severity });
}

function settingsOf(layers: readonly Layer[]): Settings {
  const people = values(layers.flatMap((layer) => layer.people));
  const names = values(layers.flatMap((layer) => layer.names));
  const glossary = values(layers.flatMap((layer) => layer.glossary));
  const letStand = values(layers.flatMap((layer) => layer.letStand));
  const places = Object.fromEntries(placesOf(layers).map(({ of, value }) => [of, value]));
  const style: NonNullable<Settings['style']> = {
    ...(Object.fromEntries(Object.entries(styleOf(layers)).map(([key, { value }]) => [key, value])) as Style),
    ...(Object.keys(places).length > 0 ? { places } : {}),
  };
  return {
    ...(people.length > 0 ? { people } : {}),
    ...(names.length > 0 ? { names } : {}),
    ...(glossary.length > 0 ? { glossary } : {}),
    ...(letStand.length > 0 ? { letStand } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}

function styleOf(layers: readonly Layer[]): Record<string, Said<string>> {
  return Object.assign({}, ...layers.map(({ style }) => style));
}

/** What the house writes for places; of two for one place the later. */
function placesOf(layers: readonly Layer[]): Layer['places'] {
  return [...new Map(layers.flatMap(({ places }) => places.map((place) => [place.of, place] as const))).values()];
}

/** Of what is said of one penalty or weight the later stands; a layer says no more than it says. */
function scoringOf(layers: readonly Layer[]): Scoring {
  if (layers.every(({ score }) => score.length === 0)) return SCORING;
  const penalties = { ...SCORING.penalties };
  const weights: Record<string, number> = {};
  let { pass } = SCORING;
  for (const { of, value } of layers.flatMap(({ score }) => score)) {
    if (of.kind === 'penalty') penalties[of.severity] = value;
    else if (of.kind === 'weight') weights[of.category] = value;
    else pass = value;
  }
  return { penalties, weights, pass };
}

function scoreName({ of }: ScoreSaid): string {
  if (of.kind === 'pass') return 'score.pass';
  return of.kind === 'penalty' ? `score.penalties.${of.severity}` : `score.weights.${of.category}`;
}

function values<T>(said: readonly Said<T>[]): T[] {
  return said.map(({ value }) => value);
}

function saidSettings(layers: readonly Layer[]): (Said<string> & { name: string })[] {
  return [
    ...Object.entries(styleOf(layers)).map(([key, { value, at }]) => ({ name: `style.${key}`, value, at })),
    ...placesOf(layers).map(({ of, value, at }) => ({ name: `style.places.${of}`, value, at })),
    ...layers.flatMap(({ score }) =>
      score.map((said) => ({ name: scoreName(said), value: String(said.value), at: said.at })),
    ),
    ...layers.flatMap(({ people }) =>
      people.map(({ value, at }) => ({ name: 'people', value: `${value.name} (${value.pronouns})`, at })),
    ),
    ...layers.flatMap(({ names }) => names.map(({ value, at }) => ({ name: 'names', value, at }))),
    ...layers.flatMap(({ glossary }) =>
      glossary.map(({ value, at }) => ({ name: 'glossary', value: value.target.join(', '), at })),
    ),
    ...layers.flatMap(({ letStand }) =>
      letStand.map(({ value, at }) => ({ name: 'letStand', value: `“${value.text}” (${value.rule})`, at })),
    ),
  ];
}
