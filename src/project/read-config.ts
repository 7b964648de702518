import { posix } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';
import { checks } from '../checks/index.js';
import { didYouMean } from '../engine/did-you-mean.js';
import { SEVERITIES } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import { isInGroup, namesOf } from '../engine/rule-names.js';
import { type KeyPath, YamlFile } from '../engine/yaml-file.js';
import { dimensionOf } from '../review/scoring.js';
import type { Config, FileGlob, Layer, RuleSaid, Said, ScoreSaid, SourcePattern, Style } from './config.js';
import { type ConfigFile, configSchema, type PerFile } from './config-schema.js';
import { globProblem } from './glob-problem.js';
import { inTime, PathPattern } from './path-pattern.js';

/** Reads the rules of a folder that a configuration names, or says why it does not. */
export type RulesOf = (folder: string) => readonly Rule[] | string;

/**
 * Reads a configuration.
 * @param path the file's name, as errors and origins show it
 * @param builtin the rules that come with stet
 * @param rulesOf gives the rules of a folder named under `ruleFolders`; its errors pass through
 * @throws FileError with line and column where something is wrong, or names a rule that is not there
 */
export function readConfig(path: string, content: string, builtin: readonly Rule[], rulesOf: RulesOf): Config {
  const file = new YamlFile(path, content);
  // An empty file, or one of comments alone, says nothing.
  const said = file.value === null ? {} : file.validate(configSchema);
  const ownRules = ownRulesOf(file, said, builtin, rulesOf);
  const rules = [...builtin, ...ownRules];
  const overrides = (said.overrides ?? []).map((override, index) => {
    const globs = globsOf(file, override.files, ['overrides', index, 'files']);
    const holdsFor = (name: string) => globs.some(({ matches }) => matches(name));
    return layerOf(file, override, ['overrides', index], rules, holdsFor);
  });
  return {
    path,
    layers: [layerOf(file, said, [], rules, () => true), ...overrides],
    ownRules,
    sources: (said.sources ?? []).map((pair, index) => sourcePattern(file, pair, index)),
    ignored: globsOf(file, said.ignore, ['ignore']),
  };
}

function ownRulesOf(file: YamlFile, said: ConfigFile, builtin: readonly Rule[], rulesOf: RulesOf): Rule[] {
  const taken = new Set(builtin.map(({ id }) => id));
  return (said.ruleFolders ?? []).flatMap((folder, index) => {
    const rules = rulesOf(folder);
    if (typeof rules === 'string') return file.fail(['ruleFolders', index], rules);
    if (rules.length === 0) file.fail(['ruleFolders', index], `there are no rules (*.yml) in “${folder}”`);
    for (const { id } of rules) {
      if (taken.has(id)) file.fail(['ruleFolders', index], `there are two rules called ${id}; rename the folder`);
      taken.add(id);
    }
    return rules;
  });
}

/** What globs match, each checked. A glob without “/” is for files of that name in every folder. */
function globsOf(file: YamlFile, said: string | readonly string[] | undefined, under: KeyPath): FileGlob[] {
  return [said ?? []].flat().map((glob, index) => {
    const keys = typeof said === 'string' ? under : [...under, index];
    const problem = globProblem(glob);
    if (problem) file.fail(keys, problem);
    const at = file.placeOf(keys);
    const pattern = new PathPattern(
      glob,
      at,
      inTime(glob, at, () => picomatch.makeRe(glob, { dot: true })),
    );
    const ofFolders = glob.includes('/');
    return {
      at,
      matches: (path) => path === glob || pattern.match(ofFolders ? path : posix.basename(path)) !== undefined,
    };
  });
}

function layerOf(
  file: YamlFile,
  said: PerFile,
  under: KeyPath,
  rules: readonly Rule[],
  holdsFor: Layer['holdsFor'],
): Layer {
  const { places = {}, ...style } = said.style ?? {};
  const here = <T>(value: T, ...keys: KeyPath): Said<T> => ({ value, at: file.placeOf([...under, ...keys]) });
  return {
    holdsFor,
    ...(said.language === undefined ? {} : { language: here(said.language, 'language') }),
    rules: Object.entries(said.rules ?? {}).map(([name, setting]) => ruleSaid(file, name, setting, under, rules)),
    score: scoreSaid(file, said, under, rules),
    people: (said.people ?? []).map((person, index) => here(person, 'people', index)),
    names: (said.names ?? []).map((name, index) => here(name, 'names', index)),
    glossary: (said.glossary ?? []).map((term, index) => here(term, 'glossary', index)),
    letStand: (said.letStand ?? []).map((one, index) => {
      requireRule(file, one.rule, [...under, 'letStand', index, 'rule'], rules);
      return here(one, 'letStand', index);
    }),
    places: Object.entries(places).map(([of, better]) => ({ of, ...here(better, 'style', 'places', of) })),
    style: Object.fromEntries(Object.entries(style).map(([key, value]) => [key, here(value, 'style', key)])) as {
      [Key in keyof Style]?: Said<NonNullable<Style[Key]>>;
    },
  };
}

function ruleSaid(
  file: YamlFile,
  name: string,
  setting: NonNullable<PerFile['rules']>[string],
  under: KeyPath,
  rules: readonly Rule[],
): RuleSaid {
  const keys = [...under, 'rules', name];
  const at = file.placeOf(keys);
  const rule = rules.find(({ id }) => id === name);
  requireRule(file, name, keys, rules);
  if (setting === 'off' || setting === 'on') return { name, state: setting, at };
  if (typeof setting === 'string') return { name, severity: setting, at };
  const { severity, options } = setting;
  if (options && !rule) file.fail([...keys, 'options'], `“${name}” is a group; options belong to one rule`);
  return {
    name,
    ...(severity === undefined ? {} : { severity }),
    ...(rule && options ? { options: mergedOptions(file, rule, options, [...keys, 'options']) } : {}),
    at,
  };
}

function requireRule(file: YamlFile, name: string, keys: KeyPath, rules: readonly Rule[]): void {
  if (rules.some(({ id }) => isInGroup(id, name))) return;
  file.fail(keys, `there is no rule or group “${name}”${didYouMean(name, namesOf(rules))}`);
}

function scoreSaid(file: YamlFile, { score }: PerFile, under: KeyPath, rules: readonly Rule[]): ScoreSaid[] {
  const at = (...keys: KeyPath) => file.placeOf([...under, 'score', ...keys]);
  const categories = rules.map(({ category }) => category);
  const known = [...new Set([...categories.map(dimensionOf), ...categories])];
  const penalties = SEVERITIES.flatMap((severity): ScoreSaid[] => {
    const value = score?.penalties?.[severity];
    if (value === undefined) return [];
    return [{ of: { kind: 'penalty', severity }, value, at: at('penalties', severity) }];
  });
  const weights = Object.entries(score?.weights ?? {}).map(([category, value]): ScoreSaid => {
    if (!known.includes(category)) {
      const problem = `no rule has the MQM dimension or category “${category}”${didYouMean(category, known)}`;
      file.fail([...under, 'score', 'weights', category], problem);
    }
    return { of: { kind: 'weight', category }, value, at: at('weights', category) };
  });
  const pass: ScoreSaid[] =
    score?.pass === undefined ? [] : [{ of: { kind: 'pass' }, value: score.pass, at: at('pass') }];
  return [...penalties, ...weights, ...pass];
}

function mergedOptions(file: YamlFile, rule: Rule, given: Readonly<Record<string, unknown>>, keys: KeyPath): unknown {
  return file.validate(checks[rule.check]!.options(z), keys, { ...(rule.options as object), ...given });
}

function sourcePattern(file: YamlFile, pair: NonNullable<ConfigFile['sources']>[number], index: number): SourcePattern {
  const placeholders = new Set(pair.article.match(/\{[a-z]+\}/gu));
  const unknown = pair.source.match(/\{[a-z]+\}/gu)!.find((name) => !placeholders.has(name));
  if (unknown) file.fail(['sources', index, 'source'], `${unknown} is not in “${pair.article}”`);
  const { article, source, language } = pair;
  return { article, source, ...(language === undefined ? {} : { language }), at: file.placeOf(['sources', index]) };
}
