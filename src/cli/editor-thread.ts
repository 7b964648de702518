import { expect, loadCompiled } from './compiled.js';

// What the thread runs that checks articles for an editor.
expect('hours');
loadCompiled('check-for-editor.cjs');
