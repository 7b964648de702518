import { fileURLToPath } from 'node:url';
import { loadCompiled, shipCompiled } from './compiled.js';

// Run by the build: checks an article, so that V8 compiles what a check needs, and keeps that.
const { run } = loadCompiled<typeof import('./run.js')>('run.cjs');
process.stdout.write = () => true;
loadCompiled('work.cjs');
loadCompiled<typeof import('./help.js')>('help.cjs').helpText();
await run(['--check', fileURLToPath(new URL('../../seeds/un-guterres-moscow.txt', import.meta.url))]);
shipCompiled();
