import { createRequire } from 'node:module';
import { once } from '../../document/once.js';

const require = createRequire(import.meta.url);

/** The engine of RE2, which takes no longer than a text is long; loaded when it is first asked for, as few articles need it. */
export const re2 = once(() => require('re2js') as typeof import('re2js'));
