import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Run by the build: of all declarations that tsc writes to build/, those that the library’s own lead to go with it.
const taken = new Set();
const waiting = ['library/index.d.ts'];
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (taken.has(file)) continue;
  taken.add(file);
  mkdirSync(dirname(join('dist', file)), { recursive: true });
  copyFileSync(join('build', file), join('dist', file));
  for (const [, from] of readFileSync(join('build', file), 'utf8').matchAll(/from '([^']+)'/gu)) {
    if (!from.startsWith('.')) throw new Error(`${file} tells of ${from}, which is not installed with stet`);
    waiting.push(join(dirname(file), from.replace(/\.js$/u, '.d.ts')));
  }
}
