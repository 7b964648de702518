import { expect, loadCompiled } from './compiled.js';

// What the thread of Counting runs.
expect('hours');
export default loadCompiled<typeof import('./count.js')>('count.cjs').count;
