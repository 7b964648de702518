import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOutside } from '../document/leads-out.js';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** The JSON Schema of `stet.config.yaml`, which the build puts into the package. */
export const SCHEMA_FILE = resolve(PACKAGE, 'dist/stet.config.schema.json');

/**
 * The path of the schema from a folder, where stet is installed in it, above it, or round it: it is then the same on every
 * machine. None elsewhere, and where it holds white space, which ends it for the YAML language server.
 * @param installed the folder of the package
 */
export function schemaPathFrom(folder: string, installed = PACKAGE): string | undefined {
  const home = installed.split(`${sep}node_modules${sep}`)[0]!;
  if (isOutside(resolve(folder), home) || installed.includes(`${sep}_npx${sep}`)) return undefined;
  const path = relative(resolve(folder), resolve(installed, 'dist/stet.config.schema.json')).replaceAll(sep, '/');
  return /\s/u.test(path) ? undefined : path;
}
