#!/usr/bin/env node
/** What a program is said to have ended with that a closed pipe stopped: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;

// The reader of the output has seen enough, as `head` has; or the disk that takes it is full.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(BROKEN_PIPE);
    if (stream === process.stdout) process.stderr.write(`stet: the output cannot be written: ${error.message}\n`);
    process.exit(2);
  });
}

const args = process.argv.slice(2);
// The two that are asked by themselves, and by scripts, are answered before anything else is loaded.
if (args.length === 1 && args[0] === '--version') {
  process.stdout.write(`${(await import('./version.js')).version()}\n`);
} else if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
  process.stdout.write((await import('./help.js')).helpText());
} else {
  // What runs often and on little starts as fast as it can; what waits for a person loads as modules.
  const compiled = args.includes('--check') || args.includes('--batch');
  const { run } = compiled
    ? (await import('./compiled.js')).loadCompiled<typeof import('./run.js')>('run.cjs')
    : await import('./run.js');
  process.exitCode = await run(args);
}
