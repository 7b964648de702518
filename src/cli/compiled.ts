import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { settle } from './v8-settings.js';

/**
 * The program as scripts, each beside what V8 made of it when stet was built (`.cache`): V8 then parses and compiles nothing, which
 * would take as long as Node.js takes to start. Modules cannot be kept so. V8 refuses what another version of it made, and compiles
 * the script itself. Both src/ and dist/ lie beside dist/.
 */
const FOLDER = fileURLToPath(new URL('../../dist/compiled/', import.meta.url));

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

function kept(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
}
