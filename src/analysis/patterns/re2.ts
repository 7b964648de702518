import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let loaded: typeof import('re2js') | undefined;

/** The engine of RE2, which takes no longer than a text is long; loaded when it is first asked for, as few articles need it. */
export function re2(): typeof import('re2js') {
  loaded ??= require('re2js') as typeof import('re2js');
  return loaded;
}
