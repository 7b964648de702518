import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from '../engine/rule.js';
import type { Config } from './config.js';
import { findConfig } from './find-config.js';
import { type InForce, type InForceFor, inForceOf } from './in-force.js';
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

/** A configuration, and what it holds for each file. */
interface Read {
  readonly config: Config;
  readonly inForce: InForceFor;
}

/**
 * The configurations of a run: each found and read once. Where a file has none, neither yaml nor zod is loaded.
 */
export class Project {
  readonly #builtin: readonly Rule[];
  /** A configuration to use for all files, in place of the one found from each. */
  readonly given: string | undefined;
  /** The file that the article was translated from, in place of what a configuration says. */
  readonly source: string | undefined;
  readonly #read = new Map<string, Promise<Read>>();
  readonly #ownRules = new Map<string, Rule>();
  /** What holds where no configuration says anything. */
  readonly #unsaid: InForceFor;

  /**
   * @param builtin the rules that come with stet
   * @param given a configuration to use for all files, in place of the one found from each
   * @param source the file that the article was translated from, in place of what a configuration says
   */
  constructor(builtin: readonly Rule[], given?: string, source?: string) {
    this.#builtin = builtin;
    this.given = given;
    this.source = source;
    this.#unsaid = inForceOf(undefined, builtin);
  }

  /**
   * What holds for a file.
   * @throws FileError where its configuration is wrong, the file system's error where it cannot be read.
   */
  async inForce(file: string): Promise<FileInForce> {
    const named = this.source === undefined ? {} : { sourcePath: resolve(this.source) };
    const path = this.configOf(file);
    if (path === undefined) return { ...this.#unsaid(file), ...named };
    const { config, inForce } = await this.#config(path);
    const folder = dirname(resolve(path));
    const found = inForce(relative(folder, resolve(file)).replaceAll(sep, '/'));
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
    const { config } = await this.#config(path);
    const folder = dirname(resolve(path));
    return articlesOf(relative(folder, resolve(file)).replaceAll(sep, '/'), config.sources).map((one) =>
      resolve(folder, one),
    );
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
    const inForce = this.given === undefined ? this.#unsaid : (await this.#config(this.given)).inForce;
    return inForce(name, language);
  }

  #config(path: string): Promise<Read> {
    const known = this.#read.get(path);
    if (known) return known;
    const read = import('./load-config.js').then(({ loadConfig }) => {
      const config = loadConfig(
        path,
        this.#builtin,
        this.given === undefined ? landOf(dirname(resolve(path))) : undefined,
      );
      for (const rule of config.ownRules) this.#ownRules.set(rule.id, rule);
      return { config, inForce: inForceOf(config, this.#builtin) };
    });
    this.#read.set(path, read);
    return read;
  }
}
