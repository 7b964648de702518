import { loadCompiled } from './compiled.js';

// What each thread of Jobs runs: loaded as fast as the program itself.
export default loadCompiled<typeof import('./work.js')>('work.cjs').work;
