import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The name under which a configuration is found. */
export const CONFIG_NAME = 'stet.config.yaml';

/** The configuration of a file: that of its folder, else of the nearest folder above. None where there is none. */
export function findConfig(file: string): string | undefined {
  let folder = dirname(resolve(file));
  for (;;) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
