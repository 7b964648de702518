import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { hasBudget } from './has-budget.js';

/**
 * The program as scripts, each beside what V8 made of it when stet was built (`.cache`): V8 then parses and compiles nothing, which
 * would take as long as Node.js takes to start. Modules cannot be kept so. V8 refuses what another version of it made, and compiles
 * the script itself. Both src/ and dist/ lie beside dist/.
 */
const FOLDER = fileURLToPath(new URL('../../dist/compiled/', import.meta.url));

/**
 * How V8 is to work from the start; it takes no compiled script that was kept under other settings.
 * - It makes fast code only of what runs very much: each of the two thousand functions of stet is warm enough for it soon, and to make
 *   it costs more than it saves: a quarter of the processor time that a short article takes, a sixth of that of 150,000 words.
 * - New objects, most of which are soon garbage, have room at once: room that grows by doubling is cleared twice as often.
 * - Old objects are left alone meanwhile: `tidy` has them collected where much piles up.
 * - The first form of an expression, which runs once or twice before there is a fast one, is not polished: that takes as long as to make it.
 */
const SETTINGS = ['--semi-space-growth-factor=8', '--no-incremental-marking', '--no-regexp-peephole-optimization'];
const PATIENCE = '--interrupt-budget=1000000';

interface Loaded {
  readonly script: Script;
  readonly module: { exports: unknown };
}

const loaded = new Map<string, Loaded>();

/** What a script of dist/compiled/ exports; loaded once. */
export function loadCompiled<T>(name: string): T {
  return load(name).module.exports as T;
}

/** Keeps the compiled form of all that was loaded and run so far. For the build. */
export function keepCompiled(): void {
  for (const [name, { script }] of loaded) writeFileSync(`${FOLDER}${name}.cache`, script.createCachedData());
}

function load(name: string): Loaded {
  const known = loaded.get(name);
  if (known) return known;
  if (loaded.size === 0) settle();
  const path = FOLDER + name;
  // The build wrote it in ASCII, as a function.
  const source = readFileSync(path, 'latin1');
  const cachedData = kept(path);
  const script = new Script(source, {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  const made = { script, module };
  loaded.set(name, made);
  const others = createRequire(path);
  const require = (id: string) => (id.startsWith('./') ? loadCompiled(id.slice(2)) : others(id));
  script.runInThisContext()(module.exports, require, module, path);
  return made;
}

function settle(): void {
  SETTINGS.forEach(setFlagsFromString);
  if (hasBudget()) setFlagsFromString(PATIENCE);
}

function kept(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
}
