import { expect, loadCompiled } from './compiled.js';

// What each thread of Jobs runs: loaded as fast as the program itself. What V8 is told here holds for all threads.
expect('much');
export default loadCompiled<typeof import('./work.js')>('work.cjs').work;
