import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from '../engine/rule.js';
import type { Config } from './config.js';
import { findConfig } from './find-config.js';
import { type InForce, inForce } from './in-force.js';
import { landOf } from './outside.js';
import { articlesOf } from './source-file.js';

/** What holds for a file, and where its configuration is. */
export interface FileInForce extends InForce {
  /** The configuration's path as a person would type it; none where the file has none. */
  readonly config?: string;
  /** The file it was translated from, where it was named or a pattern of the configuration fits: its full path. */
  readonly sourcePath?: string;
  /** Where it has to lie; anywhere where a person named it, or the configuration that does. */
  readonly sourceLand?: string;
}

/** Of so many languages it is kept what holds for their texts. */
const MOST_LANGUAGES = 50;

/**
 * The configurations of a run: each found and read once. Where a file has none, neither yaml nor zod is loaded.
 */
export class Project {
  readonly #builtin: readonly Rule[];
  /** A configuration to use for all files, in place of the one found from each. */
  readonly given: string | undefined;
  /** The file that the article was translated from, in place of what a configuration says. */
  readonly source: string | undefined;
  readonly #read = new Map<string, Promise<Config>>();
  readonly #ownRules = new Map<string, Rule>();
  /** What holds where no configuration says anything, by the language that is known. */
  readonly #unsaid = new Map<string | undefined, InForce>();

  /**
   * @param builtin the rules that come with stet
   * @param given a configuration to use for all files, in place of the one found from each
   * @param source the file that the article was translated from, in place of what a configuration says
   */
  constructor(builtin: readonly Rule[], given?: string, source?: string) {
    this.#builtin = builtin;
    this.given = given;
    this.source = source;
  }

  /**
   * What holds for a file.
   * @throws FileError where its configuration is wrong, the file system's error where it cannot be read.
   */
  async inForce(file: string): Promise<FileInForce> {
    const named = this.source === undefined ? {} : { sourcePath: resolve(this.source) };
    const path = this.configOf(file);
    if (path === undefined) return { ...this.#inForceUnsaid(undefined), ...named };
    const config = await this.#config(path);
    const folder = dirname(resolve(path));
    const found = inForce(config, relative(folder, resolve(file)).replaceAll(sep, '/'), this.#builtin);
    return {
      ...found,
      config: config.path,
      ...(found.source ? { sourcePath: resolve(folder, found.source.path) } : {}),
      ...(found.source && this.given === undefined && this.source === undefined ? { sourceLand: landOf(folder) } : {}),
      ...named,
    };
  }

  /**
   * The articles whose source a file would be, by its configuration: full paths, whether they are there or not.
   * @throws as `inForce` does.
   */
  async articlesOf(file: string): Promise<string[]> {
    const path = this.configOf(file);
    if (path === undefined) return [];
    const { sources } = await this.#config(path);
    const folder = dirname(resolve(path));
    return articlesOf(relative(folder, resolve(file)).replaceAll(sep, '/'), sources).map((one) => resolve(folder, one));
  }

  /** The configuration of a file, which need not be valid; none where it has none. */
  configOf(file: string): string | undefined {
    return this.given ?? findConfig(file);
  }

  /** Configurations are read anew: one of them was changed. */
  forget(): void {
    this.#read.clear();
  }

  /** The Rule with this id: of stet, or of a configuration that a file of the run has. */
  rule(id: string): Rule | undefined {
    return this.#builtin.find((rule) => rule.id === id) ?? this.#ownRules.get(id);
  }

  /**
   * What holds for a text that is no file: the configuration that was given to this project, if any. Its overrides go by
   * the text’s name.
   * @throws as `inForce` does.
   */
  async inForceOfText(name: string, language?: string): Promise<InForce> {
    const config = this.given === undefined ? undefined : await this.#config(this.given);
    return config ? inForce(config, name, this.#builtin, language) : this.#inForceUnsaid(language);
  }

  /** The same for all texts of a language: to gather it takes as long as to check a sentence. */
  #inForceUnsaid(language: string | undefined): InForce {
    const known = this.#unsaid.get(language) ?? inForce(undefined, '', this.#builtin, language);
    if (this.#unsaid.size < MOST_LANGUAGES) this.#unsaid.set(language, known);
    return known;
  }

  #config(path: string): Promise<Config> {
    const known = this.#read.get(path);
    if (known) return known;
    const read = import('./load-config.js').then(({ loadConfig }) => {
      const config = loadConfig(
        path,
        this.#builtin,
        this.given === undefined ? landOf(dirname(resolve(path))) : undefined,
      );
      for (const rule of config.ownRules) this.#ownRules.set(rule.id, rule);
      return config;
    });
    this.#read.set(path, read);
    return read;
  }
}
