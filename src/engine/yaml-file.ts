import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { ZodType } from 'zod';
import { meet } from '../analysis/latin-patterns.js';
import { FileError, type Place, together } from './file-error.js';
import { Mistakes } from './mistakes.js';
import { problemInWords, problemsOf } from './schema-problem.js';
import { validParts } from './valid-parts.js';
import { yamlProblems } from './yaml-problem.js';

/** Keys and indices from the top of a file to a value: `['people', 0, 'name']`. */
export type KeyPath = readonly PropertyKey[];

const DEEPEST = 200;

/**
 * No less than the depth to which the content is nested. Known before the parser runs, which recurses: a file of nothing
 * but brackets would end the process where a regular expression is compiled at the end of the stack, beyond any catch.
 */
function depthOf(content: string): number {
  let open = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(content)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++open);
    else if (token === ']' || token === '}') open--;
  }
  // Each level of a block begins further to the right than the one around it.
  const columns = content.match(/^[\s?:-]{2,}/gmu)?.map((prefix) => prefix.length - prefix.lastIndexOf('\n') - 1) ?? [];
  return columns.reduce((most, column) => Math.max(most, column), deepest);
}

/**
 * A YAML file of the user's: its values, checked by zod schemas, and where each stands. Plain data only: aliases and
 * tags are refused, so that no file of a few lines becomes gigabytes or anything but text, numbers, lists and mappings.
 */
export class YamlFile {
  /** What the file holds, unchecked. */
  readonly value: unknown;
  /** What was found wrong with it and not told yet. */
  readonly mistakes = new Mistakes();
  readonly #lines = new LineCounter();
  readonly #yaml: Document.Parsed;
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  /**
   * @param path the file's name, for errors only
   * @throws FileError where the content is no YAML, or more than plain data
   */
  constructor(
    readonly path: string,
    content: string,
  ) {
    if (depthOf(content) > DEEPEST) throw new FileError({ path, line: 1, column: 1 }, 'is nested too deeply');
    this.#yaml = parseDocument(content, { lineCounter: this.#lines, stringKeys: true, uniqueKeys: false });
    const broken = yamlProblems(this.#yaml, content);
    if (broken.length > 0)
      throw together(broken.map(({ offset, problem }) => new FileError(this.#placeAt(offset), problem)));
    this.value = this.#yaml.toJS({ maxAliasCount: 0 });
    // Words of rules, names and terms: an article is compared with them.
    meet(JSON.stringify(this.value) ?? '');
  }

  /**
   * A value of the file as `schema` makes it.
   * @param under the keys to the value; given `value`, that one is checked instead of the file's own
   * @throws FileError of all that is wrong, each at its line and column
   */
  validate<T>(schema: ZodType<T>, under: KeyPath = [], value: unknown = this.#valueAt(under)): T {
    const result = schema.safeParse(value, { error: problemInWords });
    if (result.success) return result.data;
    const problems = problemsOf(result.error.issues).map(({ at, of, problem }) => {
      const name = [...under, ...of].map(String).join('.');
      return new FileError(this.placeOf([...under, ...at]), name === '' ? problem : `${name}: ${problem}`);
    });
    throw together(problems);
  }

  /** What of the file `schema` takes, without the keys whose values are wrong: what is wrong is among the mistakes. */
  validParts<T>(schema: ZodType<T>): T | undefined {
    const whole = this.mistakes.gather(() => this.validate(schema));
    return whole ?? (this.mistakes.isFull ? undefined : validParts(schema, this.value));
  }

  /** @throws FileError always: `problem`, where the value under `keys` stands. */
  fail(keys: KeyPath, problem: string): never {
    throw new FileError(this.placeOf(keys), problem);
  }

  /** Where the value under `keys` starts, for a mapping's value its key; the nearest parent's where there is no such. */
  placeOf(keys: KeyPath): Place {
    let node: unknown = this.#yaml.contents;
    let offset = (node as Node | null)?.range?.[0] ?? 0;
    for (const key of keys) {
      if (isMap(node)) {
        const pair = this.#pairsOf(node).get(String(key));
        if (!pair) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      }
    }
    return this.#placeAt(offset);
  }

  /** By key: a mapping may have thousands, each of which is asked for. */
  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known =
      this.#pairs.get(map) ??
      new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : [])));
    this.#pairs.set(map, known);
    return known;
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { path: this.path, line: line || 1, column: col || 1 };
  }

  #valueAt(keys: KeyPath): unknown {
    let value = this.value;
    for (const key of keys) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Record<PropertyKey, unknown>)[key];
    }
    return value;
  }
}
