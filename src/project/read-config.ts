import { z } from 'zod';
import { checks } from '../checks/index.js';
import { didYouMean } from '../document/did-you-mean.js';
import { SEVERITIES } from '../engine/finding.js';
import type { Rule } from '../engine/rule.js';
import { isInGroup, namesOf } from '../engine/rule-names.js';
import { type KeyPath, YamlFile } from '../engine/yaml-file.js';
import { YamlPart } from '../engine/yaml-part.js';
import { dimensionOf } from '../review/scoring.js';
import type { Config, FileGlob, Layer, RuleSaid, Said, ScoreSaid, SourcePattern, Style } from './config.js';
import { type ConfigFile, configSchema, type PerFile } from './config-schema.js';
import { fileGlob } from './file-glob.js';
import { meantBy } from './meant-by.js';

/** Reads the rules of a folder that a configuration names, or says why it does not; a FileError is told with the rest. */
type RulesOf = (folder: string) => readonly Rule[] | string;

/** The rules that a configuration can name. */
interface KnownRules {
  readonly rules: readonly Rule[];
  /** False where some of its own cannot be read: a name that no rule has may be one of theirs. */
  readonly complete: boolean;
}

/**
 * Reads a configuration.
 * @param path the file's name, as errors and origins show it
 * @param builtin the rules that come with stet
 * @param rulesOf gives the rules of a folder named under `ruleFolders`
 * @throws FileError of all that is wrong, or names a rule that is not there, each with line and column
 */
export function readConfig(path: string, content: string, builtin: readonly Rule[], rulesOf: RulesOf): Config {
  const file = new YamlFile(path, content);
  // An empty file, or one of comments alone, says nothing.
  const said = file.value === null ? {} : (file.validParts(configSchema) ?? {});
  const top = new YamlPart(file);
  const folders = ownRulesOf(top, said, builtin, rulesOf);
  const ownRules = folders.flat();
  const written = [(file.value as ConfigFile | null)?.ruleFolders ?? []].flat();
  const rules = { rules: [...builtin, ...ownRules], complete: folders.length === written.length };
  const overrides = (said.overrides ?? []).map((override, index) => {
    const part = top.under('overrides', index);
    const globs = globsOf(part.under('files'), override.files);
    const holdsFor = (name: string) => meantBy(globs, name) !== undefined;
    return layerOf(part, override, rules, holdsFor);
  });
  const config = {
    path,
    layers: [layerOf(top, said, rules, () => true), ...overrides],
    ownRules,
    sources: gathered(top.under('sources'), said.sources, sourcePattern),
    ignored: globsOf(top.under('ignore'), said.ignore),
  };
  file.mistakes.tell();
  return config;
}

/** What is made of each entry of a list; those in which something is wrong are told with the rest. */
function gathered<One, Made>(
  part: YamlPart,
  said: readonly One[] = [],
  make: (part: YamlPart, one: One, index: number) => Made,
): Made[] {
  return said.flatMap((one, index) => {
    const own = part.under(index);
    return own.gather(() => [make(own, one, index)]) ?? [];
  });
}

function ownRulesOf(top: YamlPart, said: ConfigFile, builtin: readonly Rule[], rulesOf: RulesOf): Rule[][] {
  const taken = new Set(builtin.map(({ id }) => id));
  return gathered(top.under('ruleFolders'), said.ruleFolders, (part, folder) => {
    const rules = rulesOf(folder);
    if (typeof rules === 'string') return part.fail(rules);
    if (rules.length === 0) part.fail(`there are no rules (*.yml) in “${folder}”`);
    for (const { id } of rules) {
      if (taken.has(id)) part.fail(`there are two rules called ${id}; rename the folder`);
      taken.add(id);
    }
    return [...rules];
  });
}

/** What globs mean, each checked. */
function globsOf(part: YamlPart, said: string | readonly string[] | undefined): FileGlob[] {
  if (typeof said === 'string') return [said].flatMap((glob) => part.gather(() => fileGlob(part, glob, 'first')) ?? []);
  return gathered(part, said, (own, glob, index) => fileGlob(own, glob, index === 0 ? 'first' : 'further'));
}

function layerOf(part: YamlPart, said: PerFile, rules: KnownRules, holdsFor: Layer['holdsFor']): Layer {
  const { places = {}, ...style } = said.style ?? {};
  const here = <T>(value: T, ...keys: KeyPath): Said<T> => ({ value, at: part.under(...keys).place });
  return {
    holdsFor,
    ...(said.language === undefined ? {} : { language: here(said.language, 'language') }),
    rules: Object.entries(said.rules ?? {}).flatMap(
      ([name, setting]) => part.gather(() => ruleSaid(part.under('rules', name), name, setting, rules)) ?? [],
    ),
    score: scoreSaid(part.under('score'), said, rules),
    people: (said.people ?? []).map((person, index) => here(person, 'people', index)),
    names: (said.names ?? []).map((name, index) => here(name, 'names', index)),
    glossary: (said.glossary ?? []).map((term, index) => here(term, 'glossary', index)),
    letStand: gathered(part.under('letStand'), said.letStand, (own, one) => {
      requireRule(own.under('rule'), one.rule, rules);
      return { value: one, at: own.place };
    }),
    places: Object.entries(places).map(([of, better]) => ({ of, ...here(better, 'style', 'places', of) })),
    style: Object.fromEntries(Object.entries(style).map(([key, value]) => [key, here(value, 'style', key)])) as {
      [Key in keyof Style]?: Said<NonNullable<Style[Key]>>;
    },
  };
}

function ruleSaid(
  part: YamlPart,
  name: string,
  setting: NonNullable<PerFile['rules']>[string],
  known: KnownRules,
): RuleSaid {
  const at = part.place;
  const rule = known.rules.find(({ id }) => id === name);
  requireRule(part, name, known);
  if (setting === 'off' || setting === 'on') return { name, state: setting, at };
  if (typeof setting === 'string') return { name, severity: setting, at };
  const { severity, options } = setting;
  if (options && !rule) part.under('options').fail(`“${name}” is a group; options belong to one rule`);
  return {
    name,
    ...(severity === undefined ? {} : { severity }),
    ...(rule && options ? { options: mergedOptions(part.under('options'), rule, options) } : {}),
    at,
  };
}

function requireRule(part: YamlPart, name: string, { rules, complete }: KnownRules): void {
  const isKnown = (called: string) => rules.some(({ id }) => isInGroup(id, called));
  if (isKnown(name) || (!complete && !isKnown(name.split('/')[0]!))) return;
  part.fail(`there is no rule or group “${name}”${didYouMean(name, namesOf(rules))}`);
}

function scoreSaid(part: YamlPart, { score }: PerFile, { rules, complete }: KnownRules): ScoreSaid[] {
  const at = (...keys: KeyPath) => part.under(...keys).place;
  const categories = rules.map(({ category }) => category);
  const known = [...new Set([...categories.map(dimensionOf), ...categories])];
  const penalties = SEVERITIES.flatMap((severity): ScoreSaid[] => {
    const value = score?.penalties?.[severity];
    if (value === undefined) return [];
    return [{ of: { kind: 'penalty', severity }, value, at: at('penalties', severity) }];
  });
  const weights = Object.entries(score?.weights ?? {}).flatMap(([category, value]): ScoreSaid[] => {
    const own = part.under('weights', category);
    if (!known.includes(category) && complete) {
      const problem = () => `no rule has the MQM dimension or category “${category}”${didYouMean(category, known)}`;
      return own.gather(() => own.fail(problem())) ?? [];
    }
    return [{ of: { kind: 'weight', category }, value, at: own.place }];
  });
  const pass: ScoreSaid[] =
    score?.pass === undefined ? [] : [{ of: { kind: 'pass' }, value: score.pass, at: at('pass') }];
  return [...penalties, ...weights, ...pass];
}

function mergedOptions(part: YamlPart, rule: Rule, given: Readonly<Record<string, unknown>>): unknown {
  return part.validate(checks[rule.check]!.options(z), { ...(rule.options as object), ...given });
}

function sourcePattern(part: YamlPart, pair: NonNullable<ConfigFile['sources']>[number]): SourcePattern {
  const placeholders = new Set(pair.article.match(/\{[a-z]+\}/gu));
  const unknown = pair.source.match(/\{[a-z]+\}/gu)!.find((name) => !placeholders.has(name));
  if (unknown) part.under('source').fail(`${unknown} is not in “${pair.article}”`);
  const { article, source, language } = pair;
  return { article, source, ...(language === undefined ? {} : { language }), at: part.place };
}
