import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { compiledForm, keepForm, shippedPath } from './code-cache.js';
import { readOnce } from './read-once.js';
import { expectMuch, expectToLast, settle } from './v8-settings.js';

/**
 * The program as scripts, each kept with what V8 made of it: V8 then parses and compiles nothing, which would take longer than
 * Node.js takes to start. Modules cannot be kept so. Both src/ and dist/ lie beside dist/.
 */
const FOLDER = fileURLToPath(new URL('../../dist/compiled/', import.meta.url));

interface Loaded {
  readonly script: Script;
  /** V8 took what it had made of the script before. */
  readonly wasKept: boolean;
  readonly module: { exports: unknown };
}

const loaded = new Map<string, Loaded>();

/** More than a short article, or a program that goes on for hours. */
type Expected = 'much' | 'hours';
let expected: Expected | undefined;

/** Has V8 work for more than a short article. To be called before anything is loaded. */
export function expect(what: Expected): void {
  expected = what;
}

/** What a script of dist/compiled/ exports; loaded once. */
export function loadCompiled<T>(name: string): T {
  return load(name).module.exports as T;
}

// V8 takes a compiled form under the settings alone under which it was made.

/** Keeps the compiled form of all that was loaded and run so far beside it. For the build. */
export function shipCompiled(): void {
  settle();
  for (const [name, { script }] of loaded) writeFileSync(shippedPath(FOLDER + name), script.createCachedData());
}

/** Keeps the compiled form of what was loaded and run, where there was none that this V8 takes. */
export function keepCompiled(): void {
  settle();
  for (const [name, { script, wasKept }] of loaded) if (!wasKept) keepForm(FOLDER + name, script);
}

function load(name: string): Loaded {
  const known = loaded.get(name);
  if (known) return known;
  const path = FOLDER + name;
  // The build wrote it in ASCII, as a function.
  const source = readOnce(path).toString('latin1');
  settle();
  const cachedData = compiledForm(path);
  const script = new Script(source, {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
  });
  if (expected) expectMuch();
  if (expected === 'hours') expectToLast();
  const module = { exports: {} };
  const made = { script, module, wasKept: script.cachedDataRejected === false };
  loaded.set(name, made);
  const others = createRequire(path);
  const require = (id: string) => (id.startsWith('./') ? loadCompiled(id.slice(2)) : others(id));
  script.runInThisContext()(module.exports, require, module, path);
  return made;
}
